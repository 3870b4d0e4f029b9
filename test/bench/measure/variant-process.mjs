// A process of its own for the package under one variant; the first one also checks scores, each by itself, exactly.
import { definePolicy, scoreTownship } from '../../../dist/index.mjs';
import { wrongScores } from '../answers/exact-scores.mjs';
import { mistakes } from '../answers/mistakes.mjs';
import { draw, SIZES } from '../job/draw.mjs';
import { asPeers, run } from '../peers/ours.mjs';
import { typed } from '../peers/typed.mjs';
import { VARIANTS } from '../variants/variants.mjs';
import { takeTurns } from './take-turns.mjs';

const SAMPLE = 300;
// Counts that the yardstick is proven for.
const YARDSTICK = 2 ** 17;

const { variant, size, check } = JSON.parse(process.argv[2]);
const { policy, order = 'by month', input: changed = (coded) => coded } = VARIANTS.find(({ id }) => id === variant);
const input = changed(draw(SIZES[size], order));
const several = Array.isArray(policy);
const defined = several ? policy.map((one) => definePolicy(one)) : definePolicy(policy);
await takeTurns(
  () => run(input, 'columns', defined),
  (answer) => ({ rows: input.assigned.length, wrong: check ? wrongIn(answer) : null }),
);

function wrongIn(answer) {
  // Where there are several, they are the plain policy again and again.
  if (!several && VARIANTS[0].policy !== policy) return wrongOfSample(answer.points);
  const found = asPeers(answer);
  const scores = wrongScores(input, found.score);
  if (Math.max(input.assigned[0], input.surveyed[0]) >= YARDSTICK) return scores;
  return scores + Object.values(mistakes({ ...typed(input, 'columns') }, found)).reduce((sum, count) => sum + count, 0);
}

function wrongOfSample(points) {
  let rows = 0;
  for (let i = 0; i < SAMPLE; i += 1) {
    const row = Math.floor((i * points.length) / SAMPLE);
    const record = Object.fromEntries(
      Object.entries(input).map(([field, column]) => [field, column.names === undefined ? column[row] : column.names[column.codes[row]]]),
    );
    const { score } = scoreTownship(record, defined);
    if (score === null ? !Number.isNaN(points[row]) : score.toNumber() !== points[row]) rows += 1;
  }
  return rows;
}
