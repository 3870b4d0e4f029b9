// A process of its own: 41,000 townships month by month, the state kept in between.
import { advance, definePolicy, evaluate } from '../../../dist/index.mjs';
import { draw, FIELDS } from '../job/draw.mjs';
import { plainPolicy } from '../job/policy.mjs';
import { median } from './timing.mjs';

const MONTHS = 36;
const WARMING = 12;

const policy = definePolicy(plainPolicy);
const coded = draw([41000, MONTHS], 'by month');
let state = null;
const times = [];
const standingTimes = [];
for (let month = 0; month < MONTHS; month += 1) {
  const records = monthOf(coded, month);
  const start = performance.now();
  const step = advance(state, records, policy);
  const done = performance.now();
  const { standings } = step.month;
  if (month >= WARMING) {
    times.push(done - start);
    standingTimes.push(performance.now() - done);
  }
  if (month === MONTHS - 1) assertEqual(standings, evaluate(coded, policy).standings(step.month.month));
  state = step.state;
}
const start = performance.now();
const { length } = JSON.stringify(state);
console.log(JSON.stringify({ ms: median(times), standings: median(standingTimes), stateJson: performance.now() - start, stateBytes: length }));

function monthOf({ month, township, ...counts }, wanted) {
  const start = month.codes.indexOf(wanted);
  const end = month.codes.lastIndexOf(wanted) + 1;
  return {
    township: { codes: township.codes.slice(start, end), names: township.names },
    month: { codes: new Int32Array(end - start), names: [month.names[wanted]] },
    ...Object.fromEntries(FIELDS.map((field) => [field, counts[field].slice(start, end)])),
  };
}

function assertEqual(found, expected) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error('advance and evaluate differ');
}
