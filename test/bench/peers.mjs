// Who runs: each takes the drawn data and gives score (hundredths), rank, gain and jumps, in the order of the rows.
import { definePolicy, evaluate } from '../../dist/index.mjs';
import { FIELDS } from './data.mjs';
import { byHand } from './by-hand.mjs';
import { yardstick } from './yardstick.mjs';

const label = { zh: '指标', en: 'indicator' };
const indicator = (id, fullMarks, credit, of) => ({ id, label, fullMarks, whenEmpty: 'unranked', rate: { credit, of } });
const policy = definePolicy({
  id: 'benchmark',
  revision: 1,
  title: label,
  inForce: { from: '2010-01', until: null },
  sources: [],
  assumptions: [],
  volume: 'assigned',
  scoring: {
    fullMarks: '100',
    decimals: 2,
    rounding: 'half-up',
    indicators: [
      indicator('response', '30', { responded: '1' }, 'assigned'),
      indicator('resolution', '35', { resolved: '1' }, 'surveyed'),
      indicator('satisfaction', '35', { satisfied: '1', basicallySatisfied: '0.9' }, 'surveyed'),
    ],
  },
  ranking: { ties: 'competition' },
  comparison: { lagMonths: 1 },
  classes: [
    { id: 'advanced', label, pick: { by: 'rank', top: 10, ties: 'include' } },
    { id: 'rectification', label, pick: { by: 'reverseRank', top: 10, ties: 'include' } },
    { id: 'improved', label, where: [{ metric: 'gain', atLeast: 1 }], pick: { by: 'gain', top: 10, ties: 'include' }, unless: ['advanced', 'rectification'] },
    { id: 'governance', label, pick: { by: 'volume', top: 10, ties: 'include' } },
  ],
  ladder: { rungs: ['rectification', 'improved', 'advanced'], windowMonths: 3 },
});

export const PEERS = {
  'ranking-rules': (data) => {
    const counts = Object.fromEntries(FIELDS.map((field) => [field, data[field]]));
    const { columns, jumps } = evaluate({ township: { codes: data.township, names: data.townshipNames }, month: { codes: data.month, names: data.monthNames }, ...counts }, policy);
    return { rank: columns.rank, gain: columns.gain, jumps: jumps.length, score: () => columns.score.map((score) => Math.round(score * 100)) };
  },
  'typed arrays, one policy': (data) => {
    const { score, rank, gain, jumps } = yardstick(data);
    return { rank, gain, jumps: jumps.length, score: () => score };
  },
  'Maps and sorts, integers': byHand,
};

/** Rows whose score, rank or gain differ; absent is NaN, −1, 0 or the smallest integer. */
export function differences(a, b) {
  const scores = [a.score(), b.score()];
  const absent = (value) => Number.isNaN(value) || value === -2147483648;
  let rows = 0;
  for (let row = 0; row < a.rank.length; row += 1) {
    const ranked = [a.rank[row] > 0, b.rank[row] > 0];
    const same = ranked[0] === ranked[1] && (!ranked[0] || (scores[0][row] === scores[1][row] && a.rank[row] === b.rank[row] && (a.gain[row] === b.gain[row] || (absent(a.gain[row]) && absent(b.gain[row])))));
    if (!same) rows += 1;
  }
  return rows + Math.abs(a.jumps - b.jumps);
}
