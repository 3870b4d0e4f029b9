// Values on their very limits, and one step beyond them.
import { describe, expect, test } from 'vitest';
import { safeDefinePolicy } from '../../src/policy/define-policy';
import { base, changed, published, type Change } from './base';

const said = (...changes: readonly Change[]): readonly unknown[] => {
  const result = safeDefinePolicy(changed(...changes));
  return result.ok ? [] : result.issues.map(({ code, path, expected, received }) => [code, path, expected, received]);
};
const closing = ['scoring', 'indicators', 1] as const;
const satisfaction = ['scoring', 'indicators', 0] as const;
const closingDeadline = base.tallying.deadlines[0];
const deduction = (change: object): Change => [[...closing, 'deduction'], { target: '98', perPoint: '0.5', floor: '12.5', ...change }];
const counts = (many: number): Change => [
  ['tallying', 'counts'],
  Array.from({ length: many }, (_, i) => ({ field: `count${i}`, where: [] })),
];
// One indicator, so that the full marks are its own.
const marks = (fullMarks: string, decimals: number, adjustment?: object): readonly Change[] => [
  [['scoring', 'fullMarks'], fullMarks],
  [['scoring', 'decimals'], decimals],
  [['scoring', 'indicators'], [{ ...base.scoring.indicators[0], fullMarks }]],
  ...(adjustment === undefined ? [] : [[['scoring', 'adjustment'], { field: 'bonus', ...adjustment }] as const]),
];

describe('a limit belongs to what it limits', () => {
  test.each<readonly [string, readonly Change[]]>([
    [
      'the first and the last day of a period',
      [
        [['tallying', 'month', 'day'], 28],
        [['tallying', 'month', 'hour'], 23],
      ],
    ],
    ['the greatest revision', [[['revision'], Number.MAX_SAFE_INTEGER]]],
    ['nine decimals', [[['scoring'], { ...published, decimals: 9 }]]],
    [
      'no decimals of percent and points',
      [
        [[...closing, 'rateDecimals'], 0],
        [[...closing, 'pointsDecimals'], 0],
      ],
    ],
    ['a credit of 0', [[[...satisfaction, 'rate', 'credit', 'satisfied'], 0]]],
    ['a credit of 1', [[[...satisfaction, 'rate', 'credit', 'satisfied'], '1.0']]],
    ['a deduction of nothing', [deduction({ target: 0, perPoint: 0, floor: 0 })]],
    ['a deduction from 100 down to the full marks', [deduction({ target: '1e2', floor: 25 })]],
    ['an adjustment of one value', [[['scoring', 'adjustment'], { field: 'bonus', min: 5, max: '5' }]]],
    ['a lower limit alone', [[['scoring', 'adjustment'], { field: 'bonus', min: 5, beyondFullMarks: true }]]],
    ['an upper limit alone', [[['scoring', 'adjustment'], { field: 'bonus', max: '1e30' }]]],
    ['an upper limit below 0 alone', [[['scoring', 'adjustment'], { field: 'bonus', max: '-1' }]]],
    ['a bonus up to the last decimal', marks('900719925474.0990', 4, { max: '0.0001', beyondFullMarks: true })],
    ['tickets of which none are left out', [[['tallying', 'exclusion'], undefined]]],
    [
      'two deadlines of which one is looked at',
      [
        [
          ['tallying', 'deadlines'],
          [closingDeadline, { ...closingDeadline, id: 'other' }],
        ],
      ],
    ],
    [
      'a class of all without a volume',
      [
        [['classes', 0, 'pick'], undefined],
        [['ranking', 'tieBreakers'], []],
        [['volume'], undefined],
      ],
    ],
    ['a condition on one value', [[['classes', 2, 'where', 0, 'atMost'], '1.0']]],
    ['an upper limit of a condition alone', [[['classes', 2, 'where', 0], { metric: 'gain', atMost: '-1' }]]],
    ['a share of all', [[['classes', 1, 'pick', 'share'], '1']]],
    ['a month in force', [[['inForce', 'until'], '2025-02']]],
    [
      'two rungs',
      [
        [
          ['ladder', 'rungs'],
          ['improved', 'advanced'],
        ],
      ],
    ],
    ['31 counts', [counts(31)]],
    ['full marks of all safe integers', marks('9007199254740991', 0)],
    ['full marks in the last decimal', marks('900719925474.0991', 4)],
    ['a bonus up to the last safe integer', marks('9007199254740990', 0, { max: '1', beyondFullMarks: true })],
    ['a bonus that counts up to the full marks only', marks('9007199254740991', 0, { max: '1', beyondFullMarks: false })],
    [
      'a volume that is looked at',
      [
        [['classes', 0, 'pick', 'by'], 'volume'],
        [['classes', 2, 'where', 0, 'metric'], 'volume'],
        [['ranking', 'minimumVolume'], 1],
      ],
    ],
    [
      'a minimum of nothing without a volume',
      [
        [['ranking', 'minimumVolume'], 0],
        [['ranking', 'tieBreakers'], []],
        [['volume'], undefined],
      ],
    ],
    ['means of percents', [[['summary'], { months: 'mean', townships: 'mean' }]]],
    [
      'sums of counts',
      [
        [[...closing, 'rate'], { credit: { resolved: 1 }, of: 'surveyed' }],
        [['scoring', 'adjustment'], undefined],
        [['summary'], { months: 'pooled', townships: 'pooled' }],
      ],
    ],
  ])('%s', (_, changes) => {
    expect(said(...changes)).toStrictEqual([]);
  });

  test.each<readonly [string, readonly Change[], readonly (readonly unknown[])[]]>([
    ['32 counts', [counts(32)], [['bad-limit', ['tallying', 'counts'], 'at most 31 values', '32']]],
    [
      'full marks past the safe integers',
      marks('9007199254740992', 0),
      [['bad-limit', ['scoring', 'fullMarks'], 'fullMarks × 10^0 = integer up to 9007199254740991', '"9007199254740992"']],
    ],
    [
      'full marks past the last decimal',
      marks('0.5', 0),
      [['bad-limit', ['scoring', 'fullMarks'], 'fullMarks × 10^0 = integer up to 9007199254740991', '"0.5"']],
    ],
    [
      'a bonus past the safe integers',
      marks('9007199254740990', 0, { max: '1.5', beyondFullMarks: true }),
      [['bad-limit', ['scoring', 'adjustment', 'max'], '(fullMarks + max) × 10^0 up to 9007199254740991', '"1.5"']],
    ],
    [
      'full marks of nothing',
      marks('0', 0),
      [
        ['bad-limit', ['scoring', 'fullMarks'], 'decimal above 0', '"0"'],
        ['bad-limit', ['scoring', 'indicators', 0, 'fullMarks'], 'decimal above 0', '"0"'],
      ],
    ],
    [
      'a target below 0',
      [deduction({ target: '-0.01' })],
      [['bad-limit', ['scoring', 'indicators', 1, 'deduction', 'target'], 'decimal from 0 to 100', '"-0.01"']],
    ],
    [
      'a floor below 0',
      [deduction({ floor: -1 })],
      [['bad-limit', ['scoring', 'indicators', 1, 'deduction', 'floor'], 'decimal from 0 to fullMarks = 25', '-1']],
    ],
    [
      'a share that is below 0',
      [[['classes', 1, 'pick', 'share'], '-0.1']],
      [['bad-limit', ['classes', 1, 'pick', 'share'], 'decimal above 0, at most 1', '"-0.1"']],
    ],
    [
      'a minimum of 1 without a volume',
      [
        [['ranking', 'minimumVolume'], 1],
        [['ranking', 'tieBreakers'], []],
        [['volume'], undefined],
      ],
      [['missing-volume', ['volume'], 'count field', 'undefined']],
    ],
    [
      'a condition on volume beside another, without a volume',
      [
        [
          ['classes', 2, 'where'],
          [
            { metric: 'gain', atLeast: 1 },
            { metric: 'volume', atLeast: 1 },
          ],
        ],
        [['ranking', 'tieBreakers'], []],
        [['volume'], undefined],
      ],
      [['missing-volume', ['volume'], 'count field', 'undefined']],
    ],
    ['a text that is a number', [[['assumptions', 0], 1]], [['bad-policy', ['assumptions', 0], 'text that is not empty', '1']]],
    [
      'sums of scores over townships',
      [
        [['scoring'], published],
        [['summary', 'townships'], 'pooled'],
      ],
      [['bad-policy', ['summary', 'townships'], 'mean, as score is no count', '"pooled"']],
    ],
    [
      'sums of percents over both',
      [
        [['scoring', 'adjustment'], undefined],
        [['summary'], { months: 'pooled', townships: 'pooled' }],
      ],
      [
        ['bad-policy', ['summary', 'months'], 'mean, as closingPercent is no count', '"pooled"'],
        ['bad-policy', ['summary', 'townships'], 'mean, as closingPercent is no count', '"pooled"'],
      ],
    ],
    [
      'a value and its text',
      [
        [
          ['tallying', 'fields', 1, 'values'],
          ['satisfied', 'dissatisfied', 'true', true],
        ],
      ],
      [['repeated-id', ['tallying', 'fields', 1, 'values', 3], 'id that is used once', '"true"']],
    ],
    [
      'a condition on one of several values',
      [
        [
          ['tallying', 'counts', 3, 'where', 1, 'oneOf'],
          ['general', 'odd'],
        ],
      ],
      [['unknown-value', ['tallying', 'counts', 3, 'where', 1, 'oneOf', 1], 'one of general | complex', '"odd"']],
    ],
    [
      'reasons in the field of an event',
      [[['tallying', 'exclusion', 'field'], 'closed']],
      [['bad-policy', ['tallying', 'exclusion', 'field'], 'field of its own', '"closed"']],
    ],
  ])('%s is an issue', (_, changes, issues) => {
    expect(said(...changes)).toStrictEqual(issues);
  });
});

describe('an input that is no plain data', () => {
  test('may be a list with keys of its own, which JSON leaves out', () => {
    expect(said([['assumptions'], Object.assign(['x'], { note: 1 })])).toStrictEqual([]);
    expect(safeDefinePolicy({ ...base, assumptions: Object.assign(['x'], { note: 1 }) })).toMatchObject({
      ok: true,
      value: { assumptions: ['x'] },
    });
  });
  const issuesOf = (input: unknown): readonly unknown[] => {
    const result = safeDefinePolicy(input);
    return result.ok ? [] : result.issues.map(({ code, path, expected, received }) => [code, path, expected, received]);
  };
  const circular: Record<string, unknown> = {};
  circular['a'] = [circular];
  const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
  test('is told with what is wrong with it', () => {
    expect(issuesOf(circular)).toStrictEqual([['bad-policy', ['a', 0], 'no value that contains itself', 'an object']]);
    expect(issuesOf({ a: new Array(3) })).toStrictEqual([['bad-policy', ['a'], 'array without holes', 'an array']]);
    expect(
      issuesOf({
        a: {
          get b() {
            throw new TypeError('no');
          },
        },
      }),
    ).toStrictEqual([['unreadable', ['a', 'b'], 'a readable value', 'an error']]);
    expect(
      issuesOf({
        a: new Proxy(
          {},
          {
            ownKeys: () => {
              throw new TypeError('no');
            },
          },
        ),
      }),
    ).toStrictEqual([['unreadable', ['a'], 'a readable value', 'an error']]);
    expect(issuesOf(nested(33))).toStrictEqual([['bad-policy', Array.from({ length: 32 }, () => 0), 'at most 32 levels', 'an array']]);
    expect(issuesOf(nested(32)).map((issue) => (issue as readonly unknown[])[2])).toStrictEqual([expect.stringMatching(/^object \{ id, /)]);
  });
  test('is read up to the value that is too many, and copied up to the last that is not', () => {
    let read = 0;
    const counted = (): unknown =>
      Object.defineProperty({}, 'title', {
        enumerable: true,
        get: () => {
          read += 1;
          return 'x';
        },
      });
    issuesOf({ sources: Array.from({ length: 20_000 }, counted) });
    expect(read).toBe(4999);
    const last: readonly unknown[] = [];
    const { classes, ladder, ...others } = base;
    const values = (value: unknown): number =>
      typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, one) => sum + values(one), 1) : 1;
    const more = 10_000 - values(others) - 1;
    const full = { ...others, assumptions: [...others.assumptions, ...Array.from({ length: more }, () => 'x')], classes: last };
    expect(values(full)).toBe(10_000);
    expect([issuesOf(full), Object.isFrozen(last)]).toStrictEqual([[], false]);
  });
  test('has 10,000 values at most', () => {
    const values = (many: number): unknown => ({ assumptions: Array.from({ length: many - 2 }, () => 'x') });
    const tooMany = (many: number): readonly unknown[] =>
      issuesOf(values(many)).filter((issue) => String((issue as readonly unknown[])[2]).startsWith('at most'));
    expect(tooMany(10_000)).toStrictEqual([]);
    expect(tooMany(10_001)).toStrictEqual([['bad-policy', ['assumptions', 9998], 'at most 10000 values', '"x"']]);
    expect(tooMany(20_000)).toStrictEqual([['bad-policy', ['assumptions', 9998], 'at most 10000 values', '"x"']]);
  });
});
