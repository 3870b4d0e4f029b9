// The lister of mistakes by itself: it decides, so what is no mistake is not told either, whatever the fast stages say.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { RankingRulesError } from '../../src/issues/error';
import { definePolicy } from '../../src/policy/define-policy';
import { policyFields } from '../../src/policy/policy-fields';
import type { IndicatorScoring } from '../../src/policy/scoring-types';
import type { Policy } from '../../src/policy/types';
import { throwRecordIssues } from '../../src/records/find-issues';
import { readTable } from '../../src/records/table';

const label = { zh: '指标', en: 'indicator' };
const frame = {
  id: 'lister',
  revision: 1,
  title: label,
  inForce: { from: '2019-01', until: null },
  sources: [],
  assumptions: [],
  comparison: { lagMonths: 1, predecessor: 'succeeds' },
  classes: [],
};
const scoring: IndicatorScoring = {
  fullMarks: '100',
  decimals: 1,
  rounding: 'half-up',
  adjustment: { field: 'bonus', beyondFullMarks: true },
  indicators: [
    { id: 'a', label, fullMarks: '60', whenEmpty: 'zero', rate: { credit: { satisfied: '1', basic: '0.5' }, of: 'surveyed' } },
    { id: 'b', label, fullMarks: '40', whenEmpty: 'zero', rate: { percent: 'closing' } },
  ],
};
const counted = definePolicy({
  ...frame,
  volume: 'assigned',
  scoring,
  ranking: { ties: 'competition', groupBy: 'kind', tieBreakers: [{ field: 'weight', order: 'descending' }] },
});
const published = definePolicy({
  ...frame,
  scoring: { published: 'score', decimals: 2, rounding: 'half-up' },
  ranking: { ties: 'competition' },
});
const adjusted = (adjustment: IndicatorScoring['adjustment'], more: Partial<Policy['ranking']> = {}): Policy =>
  definePolicy({ ...counted, scoring: { ...scoring, adjustment }, ranking: { ...counted.ranking, ...more } });
const without = (): Policy => {
  const { adjustment: _, ...rest } = scoring;
  return definePolicy({ ...counted, scoring: rest });
};

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
  succeeds: '交道镇',
};

function told(records: unknown, policy: Policy = counted): readonly unknown[] {
  const fields = policyFields(policy);
  try {
    throwRecordIssues(
      readTable(
        records as never,
        fields.map(({ name }) => name),
      ),
      () => ({ policy, fields }),
      'counted 2019-01–',
    );
  } catch (error) {
    if (error instanceof RankingRulesError)
      return error.issues.map(({ code, path, expected, received }) => [code, path, expected, received]);
    throw error;
  }
  return [];
}
const rows = (...more: readonly object[]): readonly unknown[] => more.map((one, i) => ({ ...good, township: `T${i}`, ...one }));

describe('counts above their base', () => {
  const above = (satisfied: number, basic: number): readonly unknown[] =>
    told(rows({ surveyed: 30, satisfied, basic })).map((issue) => (issue as readonly unknown[])[1]);
  it('are told at the one that adds most, of equal ones at the first', () => {
    expect([above(29, 4), above(9, 44), above(20, 40)]).toEqual([[[0, 'satisfied']], [[0, 'basic']], [[0, 'satisfied']]]);
  });
});

it('predecessors that throw when they are looked at again are told by their field', () => {
  let reads = 0;
  const succeeds = {
    length: 1,
    get 0(): null {
      reads += 1;
      // The last of them is for whom the field names.
      if (reads > 4) throw new Error('no more');
      return null;
    },
  };
  const columns = { township: ['窦店镇'], month: ['2019-05'], score: [90], succeeds };
  let found: unknown;
  try {
    evaluate(columns, published);
  } catch (error) {
    found = error instanceof RankingRulesError ? error.issues.map(({ code, path }) => [code, path]) : error;
  }
  expect(found).toEqual([['unreadable', ['succeeds']]]);
});

describe('no mistake', () => {
  it.each<readonly [string, object]>([
    ['a record as it should be', {}],
    ['counts of nothing', { assigned: 0, surveyed: 0, satisfied: 0, basic: 0 }],
    ['the largest count', { assigned: 2 ** 53 - 1 }],
    ['as much credit as the base', { satisfied: 4, basic: 0 }],
    ['a percent of 0', { closing: 0 }],
    ['a percent of 100', { closing: '100.00' }],
    ['a percent that is null', { closing: null }],
    ['a malus', { bonus: '-1000' }],
    ['the largest bonus', { bonus: '900719925473999.1' }],
    ['no bonus', { bonus: undefined }],
    ['a tie-breaker of any size', { weight: '1e300' }],
    ['a tie-breaker below 0', { weight: -1 }],
    ['nobody who is succeeded', { succeeds: null }],
    ['no word of who is succeeded', { succeeds: undefined }],
  ])('is %s', (_, more) => {
    expect(told(rows(more))).toEqual([]);
  });
  it('is a bonus of any size where that is limited, or the score is', () => {
    for (const adjustment of [
      { field: 'bonus', max: '5', beyondFullMarks: true },
      { field: 'bonus', beyondFullMarks: false },
      { field: 'bonus' },
    ] as const) {
      expect(told(rows({ bonus: '1e300' }), adjusted(adjustment))).toEqual([]);
    }
    expect(told(rows({}), without())).toEqual([]);
  });
  it('is a published score from 0 to the largest that is safe, and one that is null', () => {
    expect(
      told(
        [0, '90071992547409.91', null].map((score, i) => ({ township: `T${i}`, month: '2019-05', score })),
        published,
      ),
    ).toEqual([]);
  });
  it('is a tie-breaker of any size beside a published score', () => {
    const policy = definePolicy({ ...published, ranking: { ties: 'competition', tieBreakers: [{ field: 'weight', order: 'ascending' }] } });
    expect(told([{ township: 'A', month: '2019-05', score: 1, weight: '1e300' }], policy)).toEqual([]);
  });
  it('is the same township in another month, nor a row of a month without a policy', () => {
    expect(told([good, { ...good, month: '2019-06' }])).toEqual([]);
    expect(() => throwRecordIssues(readTable([{ ...good, assigned: -1 }] as never, []), () => null, 'counted 2019-01–')).not.toThrow();
  });
});

describe('a mistake', () => {
  it('of a name is no duplicate of another without one', () => {
    expect(
      told([
        { ...good, township: ' ' },
        { ...good, township: ' ' },
      ]).map((issue) => (issue as unknown[]).slice(0, 2)),
    ).toEqual([
      ['bad-township', [0, 'township']],
      ['bad-township', [1, 'township']],
    ]);
    expect(
      told([
        { ...good, month: '' },
        { ...good, month: '' },
      ]).map((issue) => (issue as unknown[]).slice(0, 2)),
    ).toEqual([
      ['bad-month', [0, 'month']],
      ['bad-month', [1, 'month']],
    ]);
  });
  it('of a code is that it names nothing; a name that is none is a mistake of its own', () => {
    const columns = { township: ['A', 'B'], month: ['2019-05', '2019-05'], score: [1, 2] };
    expect(told({ ...columns, township: { codes: [0, 1], names: ['A', ' '] } }, published)).toEqual([
      ['bad-township', [1, 'township'], 'text that is not empty', '" "'],
    ]);
    expect(told({ ...columns, township: { codes: [0, 1], names: ['A'] } }, published)).toEqual([
      ['bad-code', [1, 'township'], 'an index of names', '1'],
    ]);
    // An adjustment may be missing, but not where a code stands for it.
    const numbers = Object.fromEntries(Object.entries(good).map(([field, value]) => [field, [value]]));
    for (const field of ['bonus', 'closing', 'assigned', 'kind', 'succeeds']) {
      expect(told({ ...numbers, [field]: { codes: [3], names: [] } })).toEqual([['bad-code', [0, field], 'an index of names', '3']]);
    }
  });
  it.each<readonly [string, object, readonly unknown[]]>([
    ['a count that is a bigint', { assigned: 1n }, ['bad-count', [0, 'assigned'], 'integer from 0 to 9007199254740991', 'a bigint']],
    ['a group of spaces', { kind: ' ' }, ['bad-group', [0, 'kind'], 'text that is not empty', '" "']],
    ['a group that is a number', { kind: 7 }, ['bad-group', [0, 'kind'], 'text that is not empty', '7']],
    ['a group that is null', { kind: null }, ['bad-group', [0, 'kind'], 'text that is not empty', 'null']],
    ['a tie-breaker that is missing', { weight: undefined }, ['missing-field', [0, 'weight'], 'decimal', 'undefined']],
    [
      'a bonus a hair too large',
      { bonus: '900719925473999.11' },
      ['unsafe-score', [0, 'bonus'], 'score × 10^1 ≤ 9007199254740991', '"900719925473999.11"'],
    ],
  ])('is %s', (_, more, issue) => {
    expect(told(rows(more))).toEqual([issue]);
  });
  it('is an adjustment that is null or missing where it breaks ties', () => {
    const policy = adjusted(
      { field: 'bonus', min: '-5', max: '5' },
      {
        tieBreakers: [
          { field: 'weight', order: 'descending' },
          { field: 'bonus', order: 'descending' },
        ],
      },
    );
    expect(told(rows({ bonus: 0 }, { bonus: null }, { bonus: undefined }), policy)).toEqual([
      ['bad-decimal', [1, 'bonus'], 'decimal', 'null'],
      ['missing-field', [2, 'bonus'], 'decimal', 'undefined'],
    ]);
  });
  it('of a percent that breaks ties is that of a percent', () => {
    const policy = adjusted(undefined, { tieBreakers: [{ field: 'closing', order: 'descending' }] });
    expect(told(rows({ closing: 100 }, { closing: 101 }, { closing: null }), policy)).toEqual([
      ['percent-out-of-range', [1, 'closing'], 'decimal from 0 to 100, or null', '101'],
      ['bad-decimal', [2, 'closing'], 'decimal', 'null'],
    ]);
  });
  it('is every count above nothing where the base is 0, and no sum besides', () => {
    expect(told(rows({ surveyed: 0, satisfied: 2, basic: 0 }))).toEqual([
      ['count-without-base', [0, 'satisfied'], '0, as surveyed is 0', '2'],
    ]);
    expect(told(rows({ surveyed: 0, satisfied: 0, basic: 1 }))).toEqual([['count-without-base', [0, 'basic'], '0, as surveyed is 0', '1']]);
  });
});
