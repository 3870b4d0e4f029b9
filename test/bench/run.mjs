// npm run bench: everything, or what its words say.
//   -- small medium            these sizes alone            -- --mode columns          this mode alone
//   -- --peers ours,yardstick  these peers alone            -- --rounds 3              processes a peer
//   -- variants | advance | cold | memory                   these parts alone (variants take sizes too)
//   -- --json FILE             the figures as JSON          -- --markdown, --chinese   tables as Markdown, in Chinese
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { settings } from './settings.mjs';
import { installPeers } from './measure/install.mjs';
import { measureAdvance, memorySpeed } from './measure/memory-speed.mjs';
import { measureCold } from './measure/cold.mjs';
import { race } from './measure/race.mjs';
import { measureVariants } from './measure/variants.mjs';
import { chineseTables } from './print/chinese.mjs';
import { printed } from './print/printed.mjs';

const { parts, modes, sizes, peers, rounds, json, markdown, chinese } = settings(process.argv.slice(2));
const say = (line) => process.stderr.write(`${line}\n`);
const has = (part) => parts.includes(part);

if (has('race')) installPeers(say);
const results = { node: process.version, cores: cpus().length, processor: cpus()[0].model.trim(), rounds };
if (has('race'))
  results.race = await each(
    modes.flatMap((mode) => sizes.map((size) => [mode, size])),
    ([mode, size]) => race(peers, mode, size, rounds, say),
  );
if (has('variants'))
  results.variants = await each(
    sizes.filter((size) => size !== 'small'),
    (size) => measureVariants(size, rounds, say),
  );
if (has('advance')) results.advance = measureAdvance(rounds);
if (has('cold')) results.cold = measureCold();
if (has('memory'))
  results.memory = memorySpeed(
    largeRow(results.race) ??
      (
        await race(
          peers.filter(({ id }) => id === 'ours'),
          'columns',
          'large',
          rounds,
          say,
        )
      )[0],
  );
if (json !== null) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
const text = printed(results, markdown);
console.log(chinese ? chineseTables(text) : text);

function largeRow(rows = []) {
  return rows.find(({ id, mode, size }) => id === 'ours' && mode === 'columns' && size === 'large');
}

// One after another.
async function each(list, measure) {
  const found = [];
  for (const one of list) found.push(...(await measure(one)));
  return found;
}
