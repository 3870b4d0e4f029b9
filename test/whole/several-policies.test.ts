// Policies that follow each other, whatever each of them reads: every row is judged by that of its month, and by its own fields.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { definePolicy } from '../../src/policy/define-policy';
import type { Policy } from '../../src/policy/types';
import type { TallyRecord } from '../../src/records/types';
import { bulletin } from '../../src/report/bulletin/bulletin';
import { explain } from '../../src/report/explain/explain';
import { messagesOf } from '../issues/messages-of';

const label = { zh: '名称', en: 'name' };
const policyOf = (id: string, from: string, until: string | null, change: object): Policy =>
  definePolicy({
    id,
    revision: 1,
    title: label,
    inForce: { from, until },
    sources: [],
    assumptions: [],
    scoring: { published: 'score', decimals: 1, rounding: 'half-up' },
    ranking: { ties: 'competition' },
    comparison: { lagMonths: 1 },
    classes: [],
    ...change,
  });
const grouped = policyOf('grouped', '2019-01', '2019-03', {
  volume: 'assigned',
  ranking: { ties: 'competition', groupBy: 'kind', tieBreakers: [{ field: 'weight', order: 'descending' }], minimumVolume: 3 },
});
const plain = policyOf('plain', '2019-03', '2019-04', {
  scoring: { published: 'points', decimals: 2, rounding: 'half-up' },
  comparison: { lagMonths: 1, predecessor: 'was' },
});
const regrouped = policyOf('regrouped', '2019-04', null, {
  volume: 'late',
  ranking: { ties: 'competition', groupBy: 'part', tieBreakers: [{ field: 'late', order: 'ascending' }] },
});
const policies = [regrouped, grouped, plain];

const february = [
  ['甲', '镇', 70, 9, 1],
  ['乙', '乡', 80, 9, 1],
  ['丙', '镇', 70, 9, 2],
  ['丁', '镇', 90, 2, 1],
].map(([township, kind, score, assigned, weight]) => ({ township, month: '2019-02', kind, score, assigned, weight }));
const march = [
  ['甲', 10.25, null],
  ['新', 30.5, '丁'],
  ['丙', 20, null],
  ['再', 10, '丙'],
].map(([township, points, was]) => ({ township, month: '2019-03', points, was }));
const april = [
  ['甲', '镇', 50, 7],
  ['丙', '街道', 60, 8],
  ['新', '镇', 50, 6],
].map(([township, part, score, late]) => ({ township, month: '2019-04', part, score, late }));
const records = [...february, ...march, ...april] as readonly TallyRecord[];
const turned = [...records].reverse();
const mixed = [...april, ...february, ...march] as readonly TallyRecord[];
const columnsOf = (rows: readonly TallyRecord[]): unknown =>
  Object.fromEntries([...new Set(rows.flatMap((row) => Object.keys(row)))].map((field) => [field, rows.map((row) => row[field] ?? null)]));
// Numbers as doubles and texts as codes: NaN and −1 stand where another policy's row has no such field.
const typedOf = (rows: readonly TallyRecord[]): unknown =>
  Object.fromEntries(
    Object.entries(columnsOf(rows) as Readonly<Record<string, readonly unknown[]>>).map(([field, values]) => {
      const names = [...new Set(values.filter((value) => typeof value === 'string'))];
      if (names.length === 0) return [field, Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN))];
      // Who succeeds nobody has null there, which no code says.
      return [
        field,
        field === 'was' ? values : { codes: Int32Array.from(values, (value) => names.findIndex((name) => name === value)), names },
      ];
    }),
  );
const given: readonly (readonly [string, () => unknown, readonly TallyRecord[]])[] = [
  ['rows', () => records, records],
  ['rows, last first', () => turned, turned],
  ['rows of April first', () => mixed, mixed],
  ['columns', () => columnsOf(records), records],
  ['columns, last first', () => columnsOf(turned), turned],
  ['doubles and codes', () => typedOf(records), records],
  ['doubles and codes, last first', () => typedOf(turned), turned],
];

describe.each(given)('policies that follow each other, of %s', (_, make, rows) => {
  const evaluation = () => evaluate(make() as never, policies);
  it('judge each month by its own fields and groups', () => {
    const { standings } = evaluation();
    const told = (month: string): unknown =>
      standings(month)
        .map(({ township, group, score, rank, gain, entry, volume }) => [township, group, score, rank, gain ?? entry, volume])
        .sort((a, b) => (String(a) < String(b) ? -1 : 1));
    expect(told('2019-02')).toEqual([
      ['丁', '镇', 90, null, 'unranked', 2],
      ['丙', '镇', 70, 1, 'new', 9],
      ['乙', '乡', 80, 1, 'new', 9],
      ['甲', '镇', 70, 2, 'new', 9],
    ]);
    expect(told('2019-03')).toEqual([
      ['丙', null, 20, 2, 'regrouped', null],
      ['再', null, 10, 4, 'regrouped', null],
      ['新', null, 30.5, 1, 'new', null],
      ['甲', null, 10.25, 3, 'regrouped', null],
    ]);
    expect(told('2019-04')).toEqual([
      ['丙', '街道', 60, 1, 'regrouped', 8],
      ['新', '镇', 50, 1, 'regrouped', 6],
      ['甲', '镇', 50, 2, 'regrouped', 7],
    ]);
  });
  it('are told in columns row by row', () => {
    const { columns, standings } = evaluation();
    rows.forEach((row, i) => {
      const one = standings(row.month).find(({ township }) => township === row.township);
      expect([columns.score[i], columns.group?.names[columns.group.codes[i] ?? -1], columns.volume[i]]).toEqual([
        one?.score ?? Number.NaN,
        one?.group,
        one?.volume ?? Number.NaN,
      ]);
    });
  });
  it('are explained by the very record', () => {
    const found = evaluation();
    const said = (township: string, month: string): readonly string[] =>
      explain(found, { township, month }, { locale: 'zh' }).sentences.slice(0, 4);
    expect(said('甲', '2019-02')).toEqual([
      '公布得分70分',
      '“镇”组内排名第2名，共2个，倒数第1名',
      '得分同为70分的共2个，按weight从高到低区分先后，1个在前',
      '前一名是丙（第1名，70分），得分相同，按weight从高到低区分先后，对方为2，本单位为1',
    ]);
    expect(said('再', '2019-03')).toEqual([
      '公布得分10分',
      '排名第4名，共4个，倒数第1名',
      '前一名是甲（第3名，10.25分），相差0.25分',
      '名次与2019年2月无法比较：前身丙当时在“镇”组',
    ]);
    expect(said('甲', '2019-04')).toEqual([
      '公布得分50分',
      '“镇”组内排名第2名，共2个，倒数第1名',
      '得分同为50分的共2个，按late从低到高区分先后，1个在前',
      '前一名是新（第1名，50分），得分相同，按late从低到高区分先后，对方为6，本单位为7',
    ]);
  });
});

describe('of policies that follow each other', () => {
  it('one without months needs none of its fields', () => {
    expect(evaluate(february as never, policies).standings('2019-02')).toHaveLength(4);
    expect(evaluate(columnsOf(february as never) as never, policies).standings('2019-02')).toEqual(
      evaluate(february as never, grouped).standings('2019-02'),
    );
    expect(evaluate(columnsOf(april as never) as never, policies).standings('2019-04')).toEqual(
      evaluate(april as never, regrouped).standings('2019-04'),
    );
  });
  it('one without months is not asked for scores again, nor whom its rows would succeed', () => {
    const columns = {
      township: ['甲', '乙'],
      month: ['2019-05', '2019-05'],
      part: ['镇', '镇'],
      score: [1, 2],
      late: [0, 0],
      was: { codes: [0, 1], names: ['丙', '丁'] },
    };
    const found = evaluate(columns as never, policies);
    expect(Array.from(found.columns.score)).toEqual([1, 2]);
    expect(found.standings('2019-05').map(({ township, score }) => [township, score])).toEqual([
      ['乙', 2],
      ['甲', 1],
    ]);
    expect(found.columns.township.names).toEqual(['甲', '乙']);
    expect(evaluate({ ...columns, was: 7 } as never, policies).toJSON()).toEqual(found.toJSON());
  });
  it('one without months needs no column where scores are worked out again', () => {
    const counted = {
      fullMarks: '100',
      decimals: 1,
      rounding: 'half-up',
      indicators: [{ id: 'a', label, fullMarks: '100', whenEmpty: 'unranked', rate: { credit: { done: '1' }, of: 'all' } }],
    };
    const two = [policyOf('first', '2019-01', '2019-02', {}), policyOf('then', '2019-02', null, { scoring: counted })];
    const { columns, standings } = evaluate({ township: ['甲', '乙'], month: ['2019-01', '2019-01'], score: [1, 2] } as never, two);
    expect(Array.from(columns.score)).toEqual([1, 2]);
    expect(standings('2019-01').map(({ township, score }) => [township, score])).toEqual([
      ['乙', 2],
      ['甲', 1],
    ]);
    // And where no policy has all the rows.
    const three = [
      policyOf('first', '2019-01', '2019-02', {}),
      policyOf('second', '2019-02', '2019-03', {}),
      policyOf('then', '2019-03', null, { scoring: counted }),
    ];
    const both = evaluate({ township: ['甲', '甲'], month: ['2019-01', '2019-02'], score: [1, 2] } as never, three);
    expect(Array.from(both.columns.score)).toEqual([1, 2]);
    expect([...both].map(({ month, score }) => [month, score])).toEqual([
      ['2019-01', 1],
      ['2019-02', 2],
    ]);
  });
  it('each judges scores by its own decimals, and percentiles by the group of the month before', () => {
    const first = policyOf('first', '2019-01', '2019-02', { ranking: { ties: 'competition', groupBy: 'kind' } });
    const then = policyOf('then', '2019-02', null, {
      scoring: { published: 'score', decimals: 3, rounding: 'half-up' },
      ranking: { ties: 'competition', groupBy: 'kind' },
      classes: [
        { id: 'high', label, where: [{ metric: 'score', atLeast: '80' }] },
        { id: 'risen', label, where: [{ metric: 'percentileGain', atLeast: '1' }] },
      ],
    });
    const rows = [
      ['甲', '2019-01', '镇', 70],
      ['乙', '2019-01', '镇', 80],
      ['丙', '2019-01', '乡', 70],
      ['丁', '2019-01', '乡', 80],
      ['甲', '2019-02', '镇', 79.999],
      ['乙', '2019-02', '镇', 70],
      ['丙', '2019-02', '乡', 80],
      ['丁', '2019-02', '乡', 90],
    ].map(([township, month, kind, score]) => ({ township, month, kind, score }));
    const { standings } = evaluate(rows as never, [first, then]);
    expect(standings('2019-02').map(({ township, classes }) => `${township} ${classes.join(' ')}`)).toEqual([
      '甲 risen',
      '乙 ',
      '丁 high',
      '丙 high',
    ]);
  });
  it('groups of one name are one, whatever field they are read from', () => {
    const two = [
      policyOf('by-kind', '2019-01', '2019-02', { ranking: { ties: 'competition', groupBy: 'kind' } }),
      policyOf('by-part', '2019-02', null, { ranking: { ties: 'competition', groupBy: 'part' } }),
    ];
    const rows = [
      ['甲', '2019-01', '镇', '乡', 1],
      ['乙', '2019-01', '镇', '乡', 2],
      ['丙', '2019-01', '乡', '镇', 3],
      ['丙', '2019-02', '镇', '街道', 1],
      ['甲', '2019-02', '乡', '镇', 3],
      ['乙', '2019-02', '乡', '镇', 2],
    ];
    const evaluation = evaluate(rows.map(([township, month, kind, part, score]) => ({ township, month, kind, part, score })) as never, two);
    expect(evaluation.standings('2019-02').map(({ township, group, gain, entry }) => [township, group, gain, entry])).toEqual([
      ['丙', '街道', null, 'regrouped'],
      ['甲', '镇', 1, null],
      ['乙', '镇', -1, null],
    ]);
    expect(evaluation.columns.group?.names).toEqual([null, '镇', '乡', '街道']);
  });
  it('one that adds a bonus takes a missing column of it as none, and every other as it is', () => {
    const indicators = [{ id: 'a', label, fullMarks: '100', whenEmpty: 'unranked', rate: { percent: 'closing' } }];
    const adjusted = policyOf('adjusted', '2019-02', null, {
      scoring: { fullMarks: '100', decimals: 1, rounding: 'half-up', adjustment: { field: 'bonus' }, indicators },
    });
    const columns = {
      township: ['甲', '乙', '甲', '乙'],
      month: ['2019-01', '2019-01', '2019-02', '2019-02'],
      score: [50, 60, null, null],
      closing: [null, null, 98.5, '75'],
    };
    const scores = (more: object): unknown =>
      Array.from(evaluate({ ...columns, ...more } as never, [policyOf('first', '2019-01', '2019-02', {}), adjusted]).columns.score);
    expect(scores({})).toEqual([50, 60, 98.5, 75]);
    expect(scores({ bonus: [null, null, '1.5', '-1'] })).toEqual([50, 60, 100, 74]);
  });
  it('a jump calls each class what it was called when the township was in it', () => {
    const rungs = (low: string): object => ({
      classes: [
        { id: 'low', label: { zh: low, en: low }, pick: { by: 'reverseRank', top: 1, ties: 'include' } },
        { id: 'high', label, pick: { by: 'rank', top: 1, ties: 'include' } },
      ],
      ladder: { rungs: ['low', 'high'], windowMonths: 3 },
    });
    const renaming = [policyOf('old', '2019-01', '2019-03', rungs('整改类')), policyOf('new', '2019-03', null, rungs('督办类'))];
    const scores = { '2019-02': [1, 2], '2019-03': [2, 1], '2019-04': [1, 2] };
    const rows = Object.entries(scores).flatMap(([month, own]) => own.map((score, i) => ({ township: '甲乙'[i] ?? '', month, score })));
    const evaluation = evaluate(rows, renaming);
    expect(evaluation.jumps.map((jump) => explain(evaluation, jump, { locale: 'zh' }).sentences.slice(0, 2))).toEqual([
      ['2019年2月列入整改类', '2019年3月列入名称'],
      ['2019年3月列入督办类', '2019年4月列入名称'],
    ]);
    expect(bulletin(evaluation, '2019-03', { locale: 'zh' })).toContain('| 甲 | 2019年2月整改类 → 2019年3月名称 |');
  });
  it('a month has one, or its rows are told: the first of each month', () => {
    const rows = [...april, ...february].map((row) => ({ ...row, month: row.month === '2019-02' ? '2018-12' : row.month })) as never;
    expect(messagesOf(() => evaluate(rows, [grouped, plain]))).toEqual([
      '[0].month: no policy in force; expected one policy in force (2019-01–2019-02 grouped | 2019-03–2019-03 plain), received "2019-04"',
      '[3].month: no policy in force; expected one policy in force (2019-01–2019-02 grouped | 2019-03–2019-03 plain), received "2018-12"',
    ]);
    const twice = [regrouped, policyOf('again', '2019-02', null, {})];
    expect(messagesOf(() => evaluate([...march, ...april].map((row) => ({ ...row, score: 50 })) as never, twice))).toEqual([
      '[4].month: several policies in force; expected one policy in force (2019-04– regrouped | 2019-02– again), received "2019-04"',
    ]);
  });
});
