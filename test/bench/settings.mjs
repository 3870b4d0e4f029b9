// What the words after `npm run bench --` ask for.
import { SIZES } from './job/draw.mjs';
import { MODES } from './job/forms.mjs';
import { PEERS } from './peers/peers.mjs';

const PARTS = ['race', 'variants', 'advance', 'cold', 'memory'];

export function settings(words) {
  const options = { '--mode': null, '--peers': null, '--rounds': '3', '--json': null };
  const plain = [];
  let markdown = false;
  let chinese = false;
  for (let i = 0; i < words.length; i += 1) {
    if (words[i] === '--markdown') markdown = true;
    else if (words[i] === '--chinese') chinese = true;
    else if (words[i] in options) options[words[i]] = words[(i += 1)];
    else plain.push(words[i]);
  }
  const parts = plain.filter((word) => PARTS.includes(word));
  const sizes = plain.filter((word) => word in SIZES);
  const unknown = plain.filter((word) => !PARTS.includes(word) && !(word in SIZES));
  if (unknown.length > 0)
    throw new Error(
      `unknown: ${unknown.join(' ')}; known: ${[...PARTS, ...Object.keys(SIZES), ...Object.keys(options), '--markdown', '--chinese'].join(' ')}`,
    );
  const raceOnly = sizes.length > 0 || options['--mode'] !== null || options['--peers'] !== null;
  return {
    parts: parts.length > 0 ? parts : raceOnly ? ['race'] : PARTS,
    modes: chosen(options['--mode'], MODES),
    sizes: sizes.length > 0 ? sizes : Object.keys(SIZES),
    peers:
      options['--peers'] === null
        ? PEERS
        : PEERS.filter(({ id }) =>
            chosen(
              options['--peers'],
              PEERS.map((peer) => peer.id),
            ).includes(id),
          ),
    rounds: Number(options['--rounds']),
    json: options['--json'],
    markdown: markdown || chinese,
    chinese,
  };
}

function chosen(text, known) {
  if (text === null) return known;
  const names = text.split(',');
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; known: ${known.join(', ')}`);
  return names;
}
