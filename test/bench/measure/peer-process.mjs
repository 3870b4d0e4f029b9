// A process of its own for one peer: times it and, where asked, counts how often its answer differs from the package's.
import { wrongScores } from '../answers/exact-scores.mjs';
import { mistakes } from '../answers/mistakes.mjs';
import { draw, SIZES } from '../job/draw.mjs';
import { inMode } from '../job/forms.mjs';
import { PEERS } from '../peers/peers.mjs';
import { timeRuns } from './timing.mjs';

const { peer, mode, size, check } = JSON.parse(process.argv[2]);
console.log(JSON.stringify(await measure()));

async function measure() {
  const run = await loaded();
  if (typeof run === 'string') return { skipped: run };
  const coded = draw(SIZES[size], 'by month');
  const input = inMode(coded, mode);
  const { ms, mb, answer } = await timeRuns(() => run(input, mode));
  const rows = coded.assigned.length;
  if (!check) return { ms, mb, rows };
  const { asPeers, ours } = await import('../peers/ours.mjs');
  if (peer !== 'ours') return { ms, mb, rows, mistakes: mistakes(asPeers(ours(input, mode)), answer) };
  const expected = mode === 'columns' ? wrongScores(coded, asPeers(answer).score) : 0;
  return { ms, mb, rows, mistakes: { scores: expected } };
}

// What keeps the peer from running, or the peer.
async function loaded() {
  try {
    return await PEERS.find(({ id }) => id === peer).load();
  } catch (error) {
    return String(error.message).split('\n')[0];
  }
}
