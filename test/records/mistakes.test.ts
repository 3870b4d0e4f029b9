// A bad record per mistake, with its exact issues; as rows and as columns the same.
import { describe, expect, it } from 'vitest';
import { definePolicy } from '../../src/policy/define-policy';
import { evaluate } from '../../src/evaluate';
import { RankingRulesError } from '../../src/issues/error';
import type { Policy } from '../../src/policy/types';
import type { TallyRecord } from '../../src/records/types';

const label = { zh: '指标', en: 'indicator' };
const frame = {
  id: 'mistakes',
  revision: 1,
  title: { zh: '试验', en: 'trial' },
  inForce: { from: '2019-01', until: '2020-01' },
  sources: [],
  assumptions: [],
  comparison: { lagMonths: 1, predecessor: 'succeeds' },
  classes: [],
};
const counted = definePolicy({
  ...frame,
  volume: 'assigned',
  scoring: {
    fullMarks: '100',
    decimals: 1,
    rounding: 'half-up',
    adjustment: { field: 'bonus', min: '-5', max: '5' },
    indicators: [
      { id: 'a', label, fullMarks: '60', whenEmpty: 'zero', rate: { credit: { satisfied: '1', basic: '0.5' }, of: 'surveyed' } },
      { id: 'b', label, fullMarks: '40', whenEmpty: 'excluded', rate: { percent: 'closing' } },
    ],
  },
  ranking: { ties: 'competition', groupBy: 'kind', tieBreakers: [{ field: 'weight', order: 'descending' }] },
});
const published = definePolicy({
  ...frame,
  scoring: { published: 'score', decimals: 2, rounding: 'half-up' },
  ranking: { ties: 'competition' },
});

const good = {
  township: '窦店镇',
  month: '2019-05',
  assigned: 9,
  surveyed: 4,
  satisfied: 2,
  basic: 1,
  closing: '98.5',
  bonus: null,
  weight: 1,
  kind: '镇',
  succeeds: null,
};
const without = (field: string): Record<string, unknown> => Object.fromEntries(Object.entries(good).filter(([name]) => name !== field));

function issuesOf(records: unknown, policy: Policy | readonly Policy[] = counted): readonly unknown[] {
  try {
    evaluate(records as readonly TallyRecord[], policy);
  } catch (error) {
    if (error instanceof RankingRulesError)
      return error.issues.map(({ code, path, expected, received }) => [code, path, expected, received]);
    throw error;
  }
  return [];
}

const COUNT = 'integer from 0 to 9007199254740991';
const TEXT = 'text that is not empty';
const MONTH = 'YYYY-MM, 0001-01 to 9999-12';

it('a row with the fields is a record, whatever else it is', () => {
  const cells = Object.assign(['东镇', 40], good);
  expect(issuesOf([cells])).toEqual([]);
});

const mistakes: readonly (readonly [string, unknown, readonly unknown[]])[] = [
  ['a row that is no object', 7, ['not-a-record', [1], 'an object', '7']],
  ['a row of cells', ['东镇', '2019-06', 40], ['not-a-record', [1], 'an object', 'an array']],
  ['a null row', null, ['not-a-record', [1], 'an object', 'null']],
  ['a month without a zero', { ...good, township: 'B', month: '2019-5' }, ['bad-month', [1, 'month'], MONTH, '"2019-5"']],
  ['a thirteenth month', { ...good, township: 'B', month: '2019-13' }, ['bad-month', [1, 'month'], MONTH, '"2019-13"']],
  ['the year 0', { ...good, township: 'B', month: '0000-05' }, ['bad-month', [1, 'month'], MONTH, '"0000-05"']],
  ['a month that is a number', { ...good, township: 'B', month: 201905 }, ['bad-month', [1, 'month'], MONTH, '201905']],
  ['an empty township', { ...good, township: '' }, ['bad-township', [1, 'township'], TEXT, '""']],
  ['a township of spaces', { ...good, township: '  ' }, ['bad-township', [1, 'township'], TEXT, '"  "']],
  ['a township of which nothing can be seen', { ...good, township: '\u200b' }, ['bad-township', [1, 'township'], TEXT, '"\\u{200b}"']],
  ['a township that is a number', { ...good, township: 12 }, ['bad-township', [1, 'township'], TEXT, '12']],
  ['a missing township', without('township'), ['missing-field', [1, 'township'], TEXT, 'undefined']],
  ['a missing count', { ...without('assigned'), township: 'B' }, ['missing-field', [1, 'assigned'], COUNT, 'undefined']],
  ['a negative count', { ...good, township: 'B', assigned: -1 }, ['bad-count', [1, 'assigned'], COUNT, '-1']],
  ['a fractional count', { ...good, township: 'B', assigned: 1.5 }, ['bad-count', [1, 'assigned'], COUNT, '1.5']],
  ['an unsafe count', { ...good, township: 'B', assigned: 2 ** 53 }, ['bad-count', [1, 'assigned'], COUNT, '9007199254740992']],
  ['a count that is NaN', { ...good, township: 'B', assigned: Number.NaN }, ['bad-count', [1, 'assigned'], COUNT, 'NaN']],
  ['a count that is text', { ...good, township: 'B', assigned: '9' }, ['bad-count', [1, 'assigned'], COUNT, '"9"']],
  ['a count that is null', { ...good, township: 'B', assigned: null }, ['bad-count', [1, 'assigned'], COUNT, 'null']],
  [
    'more credit than the base',
    { ...good, township: 'B', satisfied: 4 },
    ['count-above-base', [1, 'satisfied'], 'satisfied + 0.5 × basic ≤ surveyed = 4', '4.5'],
  ],
  [
    'a count on an empty base',
    { ...good, township: 'B', surveyed: 0, satisfied: 0, basic: 1 },
    ['count-without-base', [1, 'basic'], '0, as surveyed is 0', '1'],
  ],
  [
    'a percent over 100',
    { ...good, township: 'B', closing: '100.01' },
    ['percent-out-of-range', [1, 'closing'], 'decimal from 0 to 100, or null', '"100.01"'],
  ],
  [
    'a percent under 0',
    { ...good, township: 'B', closing: -0.5 },
    ['percent-out-of-range', [1, 'closing'], 'decimal from 0 to 100, or null', '-0.5'],
  ],
  [
    'a percent that is no decimal',
    { ...good, township: 'B', closing: '98,5' },
    ['bad-decimal', [1, 'closing'], 'decimal from 0 to 100, or null', '"98,5"'],
  ],
  ['a decimal with a sign after', { ...good, township: 'B', bonus: '1-' }, ['bad-decimal', [1, 'bonus'], 'decimal, or null', '"1-"']],
  [
    'a decimal of 41 characters',
    { ...good, township: 'B', bonus: `0.${'1'.repeat(39)}` },
    ['bad-decimal', [1, 'bonus'], 'decimal such as 98 or "98.5", without a unit, of at most 40 characters', `"0.${'1'.repeat(39)}"`],
  ],
  [
    'text of 40 characters that is no decimal',
    { ...good, township: 'B', bonus: 'x'.repeat(40) },
    ['bad-decimal', [1, 'bonus'], 'decimal, or null', `"${'x'.repeat(40)}"`],
  ],
  [
    'an exponent beyond reason',
    { ...good, township: 'B', bonus: '1e-999999999' },
    ['bad-decimal', [1, 'bonus'], 'decimal, or null', '"1e-999999999"'],
  ],
  ['a tie-breaker that is null', { ...good, township: 'B', weight: null }, ['bad-decimal', [1, 'weight'], 'decimal', 'null']],
  ['an infinite tie-breaker', { ...good, township: 'B', weight: Infinity }, ['bad-decimal', [1, 'weight'], 'decimal', 'Infinity']],
  ['an empty group', { ...good, township: 'B', kind: '' }, ['bad-group', [1, 'kind'], TEXT, '""']],
  ['a group of which nothing can be seen', { ...good, township: 'B', kind: ' \u2060' }, ['bad-group', [1, 'kind'], TEXT, '" \\u{2060}"']],
  [
    'an empty predecessor',
    { ...good, township: 'B', succeeds: ' ' },
    ['bad-township', [1, 'succeeds'], 'text that is not empty, or null', '" "'],
  ],
  [
    'a predecessor that is a number',
    { ...good, township: 'B', succeeds: 7 },
    ['bad-township', [1, 'succeeds'], 'text that is not empty, or null', '7'],
  ],
  ['a missing group', { ...without('kind'), township: 'B' }, ['missing-field', [1, 'kind'], TEXT, 'undefined']],
  ['one township twice in a month', { ...good }, ['duplicate-row', [1, 'township'], 'one row of 2019-05; the first is row 0', '"窦店镇"']],
  [
    'a month before the policy',
    { ...good, month: '2018-12' },
    ['no-policy-in-force', [1, 'month'], 'one policy in force (2019-01–2019-12 mistakes)', '"2018-12"'],
  ],
  [
    'a month after the policy',
    { ...good, month: '2020-01' },
    ['no-policy-in-force', [1, 'month'], 'one policy in force (2019-01–2019-12 mistakes)', '"2020-01"'],
  ],
];

describe('a bad record', () => {
  it('is told from a good one', () => {
    expect(issuesOf([good])).toEqual([]);
  });
  it('is not one whose township has a space more than another: ids are compared character by character', () => {
    expect(issuesOf([good, { ...good, township: `${good.township} ` }])).toEqual([]);
  });
  it.each(mistakes)('%s', (_, record, issue) => {
    expect(issuesOf([good, record])).toEqual([issue]);
  });
  it.each(mistakes.filter(([, record]) => typeof record === 'object' && record !== null && 'township' in record))(
    '%s, as columns',
    (_, record, issue) => {
      const rows = [good, record as Record<string, unknown>];
      const columns = Object.fromEntries(
        Object.keys(good).map((field) => [field, rows.map((row) => (row as Record<string, unknown>)[field])]),
      );
      expect(issuesOf(columns)).toEqual([issue]);
    },
  );
  it('of a published score is told by its code', () => {
    const score = (value: unknown): unknown => issuesOf([{ township: 'A', month: '2019-05', score: value }], published);
    expect(score('88.5')).toEqual([]);
    expect(score(null)).toEqual([]);
    expect(score(-1)).toEqual([['negative-score', [0, 'score'], 'decimal from 0, or null', '-1']]);
    expect(score('1e300')).toEqual([['unsafe-score', [0, 'score'], 'score × 10^2 ≤ 9007199254740991', '"1e300"']]);
    expect(score('90071992547409.91')).toEqual([]);
    expect(score('90071992547409.92')).toEqual([['unsafe-score', [0, 'score'], 'score × 10^2 ≤ 9007199254740991', '"90071992547409.92"']]);
    expect(score('-0.0000000000000000000001')).toEqual([
      ['negative-score', [0, 'score'], 'decimal from 0, or null', '"-0.0000000000000000000001"'],
    ]);
    expect(score(undefined)).toEqual([['missing-field', [0, 'score'], 'decimal from 0, or null', 'undefined']]);
  });
});

describe('a bonus without a limit', () => {
  const { adjustment: _, ...scoring } = 'indicators' in counted.scoring ? counted.scoring : expect.unreachable();
  const policy = definePolicy({ ...counted, scoring: { ...scoring, adjustment: { field: 'bonus', beyondFullMarks: true } } });
  const score = (bonus: unknown): unknown => issuesOf([{ ...good, satisfied: 4, basic: 0, closing: 100, bonus }], policy);
  it('leaves a score that is a safe integer of its last decimal', () => {
    expect([score('900719925473999.1'), score('900719925473900')]).toEqual([[], []]);
    for (const bonus of ['900719925473999.2', '1e20', 1e300])
      expect(score(bonus)).toEqual([['unsafe-score', [0, 'bonus'], 'score × 10^1 ≤ 9007199254740991', expect.any(String)]]);
  });
  // 0.6 marks are 1 point, which counts a hundred times over where the others are left out, and 0.4 above the marks else.
  it('is not what makes a score too large where points above their marks do', () => {
    const indicator = (id: string, fullMarks: string) => ({
      id,
      label: { zh: id, en: id },
      fullMarks,
      whenEmpty: 'excluded',
      rate: { percent: id },
      pointsDecimals: 0,
    });
    const marks = (first: string, second: string): Policy =>
      definePolicy({
        ...published,
        scoring: {
          fullMarks: '100',
          decimals: 9,
          rounding: 'up',
          adjustment: { field: 'bonus', beyondFullMarks: true },
          indicators: [indicator('first', first), indicator('second', second)],
        },
      });
    const row = { township: 'A', month: '2019-05', first: 100, second: 100, bonus: null };
    const expected = 'score × 10^9 ≤ 9007199254740991';
    const plain = { ...row, township: 'B' };
    // Without a score, and with the largest that there can be.
    const unscored = { ...row, township: 'C', first: null, second: null };
    const largest = { ...row, township: 'D', bonus: '9007098.254740991' };
    expect(issuesOf([plain, { ...row, bonus: '9007099.25474099' }, unscored, largest], marks('0.6', '99.4'))).toEqual([
      ['unsafe-score', [1], expected, '"9007200.25474099"'],
    ]);
    expect(issuesOf([plain, { ...row, second: null }], marks('0.000000001', '99.999999999'))).toEqual([
      ['unsafe-score', [1], expected, '"100000000000"'],
    ]);
    const later = definePolicy({ ...marks('0.6', '99.4'), revision: 2, inForce: { from: '2019-06', until: null } });
    const earlier = definePolicy({ ...marks('0.6', '99.4'), inForce: { from: '2019-01', until: '2019-06' } });
    const huge = { ...row, month: '2019-06', bonus: '9007099.25474099' };
    expect(issuesOf([plain, huge], [earlier, later])).toEqual([['unsafe-score', [1], expected, '"9007200.25474099"']]);
  });
});

describe('counts above their base by less than a double tells', () => {
  it('are told in full, as the base itself would be no mistake', () => {
    const rate = { credit: { resolved: '1', late: '1e-20' }, of: 'surveyed' };
    const indicator = { id: 'only', label: { zh: '一', en: 'one' }, fullMarks: '100', whenEmpty: 'zero', rate };
    const policy = definePolicy({
      ...published,
      scoring: { fullMarks: '100', decimals: 1, rounding: 'half-up', indicators: [indicator] },
    });
    expect(issuesOf([{ township: 'A', month: '2019-05', surveyed: 3, resolved: 3, late: 2 }], policy)).toEqual([
      ['count-above-base', [0, 'resolved'], 'resolved + 1e-20 × late ≤ surveyed = 3', '"3.00000000000000000002"'],
    ]);
  });
});

describe('several mistakes', () => {
  it('are all listed, in the order of the rows', () => {
    const found = issuesOf([{ ...good, assigned: -1, month: 'x' }, null, { ...good, township: 'B', closing: 'x', weight: null }]);
    expect(found.map((issue) => (issue as unknown[]).slice(0, 2))).toEqual([
      ['bad-month', [0, 'month']],
      ['bad-count', [0, 'assigned']],
      ['not-a-record', [1]],
      ['bad-decimal', [2, 'closing']],
      ['bad-decimal', [2, 'weight']],
    ]);
  });
  it('of months without a policy are told once a month, by its first row', () => {
    const early = { ...good, month: '2018-01', assigned: -1 };
    const found = issuesOf([
      early,
      { ...early, township: 'B' },
      { ...good, month: '2017-12' },
      { ...early, township: 'C' },
      { ...good, assigned: -1 },
    ]);
    expect(found.map((issue) => (issue as unknown[]).slice(0, 2))).toEqual([
      ['no-policy-in-force', [0, 'month']],
      ['no-policy-in-force', [2, 'month']],
      ['bad-count', [4, 'assigned']],
    ]);
  });
  it('of one row are each told once', () => {
    const both = { ...good, surveyed: 0, satisfied: 2, basic: 1 };
    expect(issuesOf([both])).toEqual([
      ['count-without-base', [0, 'satisfied'], '0, as surveyed is 0', '2'],
      ['count-without-base', [0, 'basic'], '0, as surveyed is 0', '1'],
    ]);
    // Where base or count is a mistake, they are not compared.
    expect(issuesOf([{ ...good, surveyed: -1, satisfied: 9 }])).toEqual([['bad-count', [0, 'surveyed'], COUNT, '-1']]);
    expect(issuesOf([{ ...good, satisfied: '9', basic: 8 }])).toEqual([['bad-count', [0, 'satisfied'], COUNT, '"9"']]);
    expect(issuesOf([{ ...good, satisfied: 0.5, basic: 9 }])).toEqual([
      ['bad-count', [0, 'satisfied'], COUNT, '0.5'],
      ['count-above-base', [0, 'basic'], 'satisfied + 0.5 × basic ≤ surveyed = 4', '4.5'],
    ]);
  });
  it('of counts that several indicators are made of are each told once', () => {
    const indicator = (id: string, of: string) => ({
      id,
      label,
      fullMarks: '25',
      whenEmpty: 'zero',
      rate: { credit: { resolved: '1', late: '0.5' }, of },
    });
    const shared = definePolicy({
      ...frame,
      scoring: {
        fullMarks: '75',
        decimals: 1,
        rounding: 'half-up',
        indicators: [indicator('a', 'surveyed'), indicator('b', 'surveyed'), indicator('c', 'assigned')],
      },
      ranking: { ties: 'competition' },
    });
    const row = { township: 'A', month: '2019-05', surveyed: 0, assigned: 9, resolved: 2, late: 0 };
    expect(issuesOf([row], shared)).toEqual([['count-without-base', [0, 'resolved'], '0, as surveyed is 0', '2']]);
    expect(issuesOf([{ ...row, assigned: 0, late: 1 }], shared)).toEqual([
      ['count-without-base', [0, 'resolved'], '0, as surveyed is 0', '2'],
      ['count-without-base', [0, 'late'], '0, as surveyed is 0', '1'],
      ['count-without-base', [0, 'resolved'], '0, as assigned is 0', '2'],
      ['count-without-base', [0, 'late'], '0, as assigned is 0', '1'],
    ]);
    expect(issuesOf([{ ...row, surveyed: 1, assigned: 1 }], shared)).toEqual([
      ['count-above-base', [0, 'resolved'], 'resolved + 0.5 × late ≤ surveyed = 1', '2'],
      ['count-above-base', [0, 'resolved'], 'resolved + 0.5 × late ≤ assigned = 1', '2'],
    ]);
  });
  it('of rows that are none are counted too', () => {
    try {
      evaluate(Array.from({ length: 103 }, () => null) as never, counted);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof RankingRulesError)) throw error;
      expect([error.issues.length, error.more]).toEqual([100, 3]);
    }
  });
  it('are no duplicates in different months or of different townships', () => {
    expect(
      issuesOf([good, { ...good, month: '2019-06' }, { ...good, township: 'B' }, { ...good, township: 'B', assigned: -1 }]).map((issue) =>
        (issue as unknown[]).slice(0, 3),
      ),
    ).toEqual([
      ['duplicate-row', [3, 'township'], 'one row of 2019-05; the first is row 2'],
      ['bad-count', [3, 'assigned'], COUNT],
    ]);
  });
  it('of a tie-breaker are those of the field that it is', () => {
    const of = (field: string, value: unknown): unknown =>
      issuesOf(
        [{ ...good, [field]: value }],
        definePolicy({ ...counted, ranking: { ties: 'competition', tieBreakers: [{ field, order: 'ascending' }] } }),
      );
    expect([of('closing', 98), of('assigned', 3), of('bonus', '2')]).toEqual([[], [], []]);
    expect(of('closing', null)).toEqual([['bad-decimal', [0, 'closing'], 'decimal', 'null']]);
    expect(of('bonus', null)).toEqual([['bad-decimal', [0, 'bonus'], 'decimal', 'null']]);
    expect(of('bonus', undefined)).toEqual([['missing-field', [0, 'bonus'], 'decimal', 'undefined']]);
    expect(of('assigned', null)).toEqual([['bad-count', [0, 'assigned'], COUNT, 'null']]);
    expect(of('weight', null)).toEqual([['bad-decimal', [0, 'weight'], 'decimal', 'null']]);
  });
  it('are none at the limits', () => {
    for (const more of [
      { closing: 0 },
      { closing: '100' },
      { closing: null },
      { satisfied: 4, basic: 0 },
      { assigned: 2 ** 53 - 1 },
      { bonus: '-1e30' },
      { bonus: '1e30' },
      { bonus: undefined },
      { weight: -3 },
    ])
      expect(issuesOf([{ ...good, ...more }])).toEqual([]);
  });
  it('stop being listed at the hundredth, and the rest is counted', () => {
    const rows = Array.from({ length: 250 }, (_, i) => ({ ...good, township: `T${i}`, assigned: -1 }));
    try {
      evaluate(rows, counted);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof RankingRulesError)) throw error;
      expect([error.issues.length, error.more]).toEqual([100, 150]);
      expect(error.message).toContain('… and 150 more');
    }
  });
});

describe('bad columns', () => {
  const columns = { township: ['A', 'B'], month: ['2019-05', '2019-05'], score: [1, 2] };
  it('that are none are told', () => {
    for (const field of ['township', 'month', 'score']) {
      expect(issuesOf({ ...columns, [field]: 5 }, published)).toEqual([
        ['bad-input', [field], 'an array-like column, or { codes, names }', '5'],
      ]);
    }
    expect(issuesOf({ ...columns, township: { codes: [0, 1], names: 'AB' } }, published)).toEqual([
      ['bad-input', ['township', 'names'], 'an array of text', '"AB"'],
    ]);
  });
  it('of unequal lengths are told', () => {
    expect(issuesOf({ ...columns, score: [1] }, published)).toEqual([['unequal-columns', ['score'], 'length 2', '1']]);
    expect(issuesOf({ ...columns, month: ['2019-05'] }, published)).toEqual([['unequal-columns', ['month'], 'length 2', '1']]);
  });
  it('that are missing are told', () => {
    expect(issuesOf({ township: ['A'], month: ['2019-05'] }, published)).toEqual([['missing-field', ['score'], 'a column', 'undefined']]);
    expect(issuesOf({ township: ['A'], score: [1] }, published)).toEqual([['missing-field', ['month'], 'a column', 'undefined']]);
    expect(issuesOf({ month: ['2019-05'], score: [1] }, published)).toEqual([['missing-field', ['township'], 'a column', 'undefined']]);
  });
  it('are all told, each once, in the order in which the policy reads them', () => {
    const { closing: _, ...given } = Object.fromEntries(Object.entries(good).map(([field, value]) => [field, [value]]));
    expect(issuesOf({ ...given, weight: 7, kind: ['镇', '镇'], bonus: [], succeeds: { length: -1 } })).toEqual([
      ['unequal-columns', ['bonus'], 'length 1', '0'],
      ['missing-field', ['closing'], 'a column', 'undefined'],
      ['bad-input', ['weight'], 'an array-like column, or { codes, names }', '7'],
      ['unequal-columns', ['kind'], 'length 1', '2'],
      ['bad-input', ['succeeds'], 'an array-like column, or { codes, names }', 'an object'],
    ]);
  });
  it('are not those of an adjustment or a predecessor that need not be there', () => {
    const {
      bonus: _bonus,
      succeeds: _succeeds,
      ...needed
    } = Object.fromEntries(Object.entries(good).map(([field, value]) => [field, [value]]));
    expect(issuesOf(needed)).toEqual([]);
  });
  it('with a code that names nothing are told', () => {
    const coded = { ...columns, township: { codes: [0, 2], names: ['A', 'B'] } };
    expect(issuesOf(coded, published)).toEqual([['bad-code', [1, 'township'], 'an index of names', '2']]);
    expect(issuesOf({ ...columns, township: { codes: [0, 0.5], names: ['A', 'B'] } }, published)).toEqual([
      ['bad-code', [1, 'township'], 'an index of names', '0.5'],
    ]);
  });
  it('with numbers are read from codes as from values, of one policy and of several', () => {
    const rows = [good, { ...good, township: 'B', bonus: '2.5', closing: '80', weight: '3' }];
    const plain = Object.fromEntries(Object.keys(good).map((field) => [field, rows.map((row) => (row as Record<string, unknown>)[field])]));
    const coded = (field: string): unknown => ({ codes: [0, 1], names: plain[field] });
    const policies = [counted, definePolicy({ ...counted, id: 'before', inForce: { from: '2018-01', until: '2019-01' } })];
    const answer = (columns: unknown, policy: Policy | readonly Policy[]): unknown =>
      evaluate(columns as readonly TallyRecord[], policy).standings('2019-05');
    expect(answer({ ...plain, bonus: [null, null] }, counted)).not.toEqual(answer(plain, counted));
    for (const field of ['bonus', 'closing', 'weight']) {
      for (const policy of [counted, policies]) {
        expect(answer({ ...plain, [field]: coded(field) }, policy)).toEqual(answer(plain, counted));
        expect(issuesOf({ ...plain, [field]: { codes: [0, 2], names: plain[field] } }, policy)).toEqual([
          ['bad-code', [1, field], 'an index of names', '2'],
        ]);
      }
    }
    expect(issuesOf({ ...plain, assigned: { codes: [0, 1], names: ['9', '9'] } }).map((issue) => (issue as unknown[])[0])).toEqual([
      'bad-count',
      'bad-count',
    ]);
    expect(issuesOf({ ...plain, kind: { codes: [0, 2], names: plain['kind'] } })).toEqual([
      ['bad-code', [1, 'kind'], 'an index of names', '2'],
    ]);
    expect(issuesOf({ ...plain, succeeds: { codes: [0, 2], names: plain['succeeds'] } })).toEqual([
      ['bad-code', [1, 'succeeds'], 'an index of names', '2'],
    ]);
  });
  it('whose names repeat are one township', () => {
    const coded = { ...columns, township: { codes: [0, 1], names: ['A', 'A'] } };
    expect(issuesOf(coded, published)).toEqual([['duplicate-row', [1, 'township'], 'one row of 2019-05; the first is row 0', '"A"']]);
  });
  it('that are neither rows nor columns are told', () => {
    for (const [input, found] of [
      [undefined, 'undefined'],
      [null, 'null'],
      [5, '5'],
      [{}, 'an object'],
      [() => [], 'a function'],
    ] as const) {
      expect(issuesOf(input, published)).toEqual([['bad-input', [], 'records as an iterable of rows, or as columns', found]]);
    }
  });
});

describe('hostile records', () => {
  it('may have any name', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', 'valueOf'];
    const rows = names.map((township, i) => ({ township, month: '2019-05', score: i }));
    const standings = evaluate(rows, published).standings('2019-05');
    expect(standings.map(({ township }) => township)).toEqual([...names].reverse());
    expect(({} as Record<string, unknown>).rank).toBeUndefined();
  });
  it('that throw when they are read are issues', () => {
    const thrower = {
      ...good,
      get assigned(): number {
        throw new Error('no');
      },
    };
    expect(issuesOf([good, thrower])).toEqual([['unreadable', [1], 'a readable record', 'an error']]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(issuesOf([good, proxy])).toEqual([['unreadable', [1], 'a readable record', 'an error']]);
  });
  it('as columns that throw when they are read are issues, whatever the column', () => {
    const thrower = (): unknown =>
      Object.defineProperty([1], 0, {
        get: () => {
          throw new Error('no');
        },
      });
    const columns = { township: ['A'], month: ['2019-05'], score: [1] };
    for (const field of ['township', 'month', 'score']) {
      expect(issuesOf({ ...columns, [field]: thrower() }, published)).toEqual([
        ['unreadable', [field], field === 'score' ? 'readable values' : 'a readable column', 'an error'],
      ]);
    }
    let reads = 0;
    const fickle = Object.defineProperty([1], 0, {
      get: () => {
        reads += 1;
        if (reads > 3) throw new Error('no');
        return -1;
      },
    });
    expect(issuesOf({ ...columns, score: fickle }, published)).toHaveLength(1);
  });
  it('with sparse arrays miss their fields', () => {
    const sparse: unknown[] = [good];
    sparse.length = 2;
    expect(issuesOf(sparse)).toEqual([['not-a-record', [1], 'an object', 'undefined']]);
  });
  it('may be frozen, and are not changed', () => {
    const rows = Object.freeze([Object.freeze({ ...good }), Object.freeze({ ...good, township: 'B' })]);
    const before = JSON.stringify(rows);
    evaluate(rows, counted);
    expect(JSON.stringify(rows)).toBe(before);
  });
});
