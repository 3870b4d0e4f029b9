// What an evaluation hands out as columns is its reader's own: whatever becomes of it, later answers are the same.
import { expect, it } from 'vitest';
import { beijing2019, definePolicy, evaluate, explain, type Evaluation } from '../../src/index';
import { fourRungs, fourRungsRecords } from '../report/rarer-notices';
import { twoGroups, twoGroupsRecords } from '../report/two-groups';

const policy = definePolicy({ ...beijing2019, id: 'grouped', ranking: { ties: 'competition', groupBy: 'group' } });
const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27 };
const ascending = ['2019-05', '2019-06'].flatMap((month, m) =>
  ['甲镇', '乙镇', '丙镇'].map((township, i) => ({
    township,
    month,
    group: i < 2 ? '镇' : '乡',
    ...counts,
    satisfied: 20 + ((i * 3 + m * 4) % 7),
  })),
);

const { scoring } = beijing2019;
if (!('indicators' in scoring)) throw new Error('beijing2019 scores by indicators');
const yearOfOneDecimal = definePolicy({
  ...beijing2019,
  id: 'one-decimal',
  scoring: { ...scoring, decimals: 1 },
  inForce: { from: '2019-01', until: '2019-06' },
});
const beijing2019Later = definePolicy({ ...beijing2019, id: 'later', inForce: { from: '2019-06', until: null } });

/** Every array of numbers among the columns. */
function numbersIn({ columns }: Evaluation): readonly (Float64Array | Float32Array | Int32Array | Uint8Array)[] {
  const { classes, township, month, group, entry, ...plain } = columns;
  const coded = [township, month, group, entry].map((column) => column?.codes);
  const found = [...Object.values(plain), ...coded, ...classes.values()];
  return found.filter((column): column is Float64Array => ArrayBuffer.isView(column));
}

it.each([
  ['in the order of time', ascending, beijing2019],
  ['in another order', [...ascending].reverse(), beijing2019],
  ['in groups', ascending, policy],
])('columns of rows %s may be written to', (_, rows, rules) => {
  const untouched = evaluate(rows, rules);
  const evaluation = evaluate(rows, rules);
  const columns = numbersIn(evaluation);
  expect(columns.length).toBeGreaterThanOrEqual(17);
  for (const column of columns) column.fill(7);
  expect(evaluation.toJSON()).toEqual(untouched.toJSON());
  expect(evaluation.history('丙镇')).toEqual(untouched.history('丙镇'));
  const target = { township: '甲镇', month: '2019-06' };
  expect(explain(evaluation, target, { locale: 'zh' })).toEqual(explain(untouched, target, { locale: 'zh' }));
});

it.each([
  ['before', (evaluation: Evaluation) => evaluation.standings('2019-05')],
  ['between', (evaluation: Evaluation) => evaluation.columns.score.fill(7)],
])('standings asked for %s the columns stay as they are', (_, first) => {
  const untouched = evaluate(ascending, [yearOfOneDecimal, beijing2019Later]).toJSON();
  const evaluation = evaluate(ascending, [yearOfOneDecimal, beijing2019Later]);
  first(evaluation);
  const standings = [...evaluation];
  for (const column of numbersIn(evaluation)) column.fill(7);
  expect([...evaluation]).toEqual(standings);
  expect(evaluation.toJSON()).toEqual(untouched);
});

it('a score is in points of its own month’s policy', () => {
  const rows = [...ascending].reverse();
  for (const records of [ascending, rows]) {
    const evaluation = evaluate(records, [yearOfOneDecimal, beijing2019Later]);
    const points = new Map([...evaluation].map(({ township, month, score }) => [`${month} ${township}`, score]));
    expect(Array.from(evaluation.columns.score)).toEqual(records.map(({ township, month }) => points.get(`${month} ${township}`)));
  }
});

it('a score asked for later is in points of its own month’s policy, whatever became of the months', () => {
  const rules = [yearOfOneDecimal, beijing2019Later];
  const { columns } = evaluate(ascending, rules);
  columns.month.codes.fill(0);
  expect(columns.score).toEqual(evaluate(ascending, rules).columns.score);
});

it('columns that are asked for later come from nothing that was handed out', () => {
  const untouched = evaluate(ascending, policy).columns;
  const { columns } = evaluate(ascending, policy);
  for (const column of [columns.rank, columns.gain, columns.score, columns.entry.codes]) column.fill(7);
  const { of, percentile, scoreGain, percentileGain, reverseRank, tied } = columns;
  expect({ of, percentile, scoreGain, percentileGain, reverseRank, tied }).toEqual({
    of: untouched.of,
    percentile: untouched.percentile,
    scoreGain: untouched.scoreGain,
    percentileGain: untouched.percentileGain,
    reverseRank: untouched.reverseRank,
    tied: untouched.tied,
  });
});

it.each([
  ['in groups', twoGroupsRecords, twoGroups],
  ['in groups, last first', [...twoGroupsRecords].reverse(), twoGroups],
  ['without volume and groups', fourRungsRecords, fourRungs],
  ['without volume and groups, last first', [...fourRungsRecords].reverse(), fourRungs],
])('columns hold, row by row, what the standings hold: %s', (_, rows, rules) => {
  const { columns, ...evaluation } = evaluate(rows, rules);
  const { township, month, group, entry, classes } = columns;
  const found = rows.map((__, row) => ({
    township: township.names[township.codes[row] ?? -1],
    month: month.names[month.codes[row] ?? -1],
    group: group === null ? null : group.names[group.codes[row] ?? -1],
    entry: entry.names[entry.codes[row] ?? -1],
    classes: [...classes].filter(([, column]) => column[row] === 1).map(([id]) => id),
    ...Object.fromEntries(
      (['score', 'rank', 'reverseRank', 'tied', 'of', 'percentile', 'gain', 'scoreGain', 'percentileGain', 'volume'] as const).map(
        (name) => [name, columns[name][row]],
      ),
    ),
  }));
  const nan = (value: number | null): number => value ?? Number.NaN;
  const plain = rows.map((row) => {
    const one = evaluation.standings(row.month).find((standing) => standing.township === row.township);
    if (one === undefined) throw new Error('a row without a standing');
    const { score, rank, reverseRank, tied, of, percentile, gain, scoreGain, percentileGain, volume } = one;
    return {
      ...one,
      ...{
        score: nan(score),
        rank: nan(rank),
        reverseRank: nan(reverseRank),
        tied: nan(tied),
        of: nan(of),
        percentile: nan(percentile),
        gain: nan(gain),
        scoreGain: nan(scoreGain),
        percentileGain: nan(percentileGain),
        volume: nan(volume),
      },
    };
  });
  expect(found).toEqual(plain);
  expect(entry.names).toEqual([null, 'new', 'returned', 'regrouped', 'unranked', 'unscored']);
  expect(columns.rank).toBe(columns.rank);
});

it('columns are listed, as those of any object are', () => {
  expect(Object.keys(evaluate(ascending, beijing2019).columns).sort()).toEqual([
    'classes',
    'entry',
    'gain',
    'group',
    'month',
    'of',
    'percentile',
    'percentileGain',
    'rank',
    'reverseRank',
    'score',
    'scoreGain',
    'tied',
    'township',
    'volume',
  ]);
});

it('there are groups where some policy groups, and none where none does', () => {
  expect(evaluate(ascending, beijing2019).columns.group).toBeNull();
  const { group } = evaluate(ascending, policy).columns;
  expect(Array.from(group?.codes ?? [], (code) => group?.names[code])).toEqual(ascending.map((row) => row.group));
});

it('who is not ranked is among neither the first nor the last', () => {
  const few = { ...ascending[3], township: '丁镇', assigned: 4 };
  const withMinimum = definePolicy({ ...beijing2019, id: 'minimum', ranking: { ties: 'competition', minimumVolume: 10 } });
  const { columns } = evaluate([...ascending.slice(3), few], withMinimum);
  for (const key of ['rank', 'reverseRank', 'tied', 'of', 'percentile'] as const) {
    expect(Array.from(columns[key], (value) => value <= 3)).toEqual([true, true, true, false]);
    expect(columns[key][3]).toBeNaN();
  }
});
