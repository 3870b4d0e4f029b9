// A process of its own for one peer: runs it in turns and, where asked, counts how often its answer differs from the package's.
import { wrongScores } from '../answers/exact-scores.mjs';
import { mistakes } from '../answers/mistakes.mjs';
import { draw, SIZES } from '../job/draw.mjs';
import { inMode } from '../job/forms.mjs';
import { PEERS } from '../peers/peers.mjs';
import { say, takeTurns } from './take-turns.mjs';

const { peer, mode, size, check } = JSON.parse(process.argv[2]);
const run = await loaded();
if (typeof run === 'string') say({ skipped: run });
else await takePart();

async function takePart() {
  const coded = draw(SIZES[size], 'by month');
  const input = inMode(coded, mode);
  await takeTurns(
    () => run(input, mode),
    async (answer) => ({ rows: coded.assigned.length, mistakes: check ? await mistakesIn(answer, coded, input) : null }),
  );
}

async function mistakesIn(answer, coded, input) {
  const { asPeers, ours } = await import('../peers/ours.mjs');
  if (peer !== 'ours') return mistakes(asPeers(ours(input, mode)), answer);
  return { scores: mode === 'columns' ? wrongScores(coded, asPeers(answer).score) : 0 };
}

// What keeps the peer from running, or the peer.
async function loaded() {
  try {
    return await PEERS.find(({ id }) => id === peer).load();
  } catch (error) {
    return String(error.message).split('\n')[0];
  }
}
