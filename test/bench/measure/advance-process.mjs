// A process of its own: 41,000 townships month by month, the state kept in between; standings asked for or not.
import { advance, definePolicy, evaluate } from '../../../dist/index.mjs';
import { draw, FIELDS } from '../job/draw.mjs';
import { plainPolicy } from '../job/policy.mjs';
import { median } from './timing.mjs';

const { standings: isAsked } = JSON.parse(process.argv[2]);
const MONTHS = 36;
const WARMING = 12;

const policy = definePolicy(plainPolicy);
const coded = draw([41000, MONTHS], 'by month');
let state = null;
const times = [];
for (let month = 0; month < MONTHS; month += 1) {
  const records = monthOf(coded, month);
  const start = performance.now();
  const step = advance(state, records, policy);
  if (isAsked) assertLength(step.month.standings, records.month.codes);
  if (month >= WARMING) times.push(performance.now() - start);
  if (month === MONTHS - 1) assertEqual(step.month.standings, evaluate(coded, policy).standings(step.month.month));
  state = step.state;
}
const start = performance.now();
const { length } = JSON.stringify(state);
console.log(JSON.stringify({ ms: median(times), stateJson: performance.now() - start, stateBytes: length }));

function monthOf({ month, township, ...counts }, wanted) {
  const start = month.codes.indexOf(wanted);
  const end = month.codes.lastIndexOf(wanted) + 1;
  return {
    township: { codes: township.codes.slice(start, end), names: township.names },
    month: { codes: new Int32Array(end - start), names: [month.names[wanted]] },
    ...Object.fromEntries(FIELDS.map((field) => [field, counts[field].slice(start, end)])),
  };
}

function assertLength(found, expected) {
  if (found.length !== expected.length) throw new Error('standings are missing');
}

function assertEqual(found, expected) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error('advance and evaluate differ');
}
