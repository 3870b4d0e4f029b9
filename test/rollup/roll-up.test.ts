// Rolling records up, case by case; its laws are in test/laws.
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../issues/messages-of';
import { issuesOf } from '../issues/issues-of';
import { evaluate } from '../../src/evaluate';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { huairou2025 } from '../../src/policy/builtin/huairou-2025';
import { definePolicy } from '../../src/policy/define-policy';
import { rollUp } from '../../src/roll-up';
import type { RollUpOptions } from '../../src/rollup/options';
import type { RolledUpRecord } from '../../src/rollup/types';

const policy = definePolicy({ ...beijing2019, id: 'pooled', summary: { months: 'pooled', townships: 'pooled' } });
const roll = (records: Iterable<unknown>, options: RollUpOptions): RolledUpRecord[] => rollUp(records as never, policy, options);
const record = {
  township: '甲',
  month: '2019-05',
  district: '东区',
  assigned: 40,
  surveyed: 30,
  contacted: 30,
  resolved: 27,
  satisfied: 24,
};

describe('a quarter', () => {
  it('is compared with the quarter before under lagMonths 3', () => {
    const quarterly = definePolicy({ ...policy, id: 'quarterly', comparison: { lagMonths: 3 }, summary: undefined });
    const records = ['2019-01', '2019-02', '2019-03', '2019-04', '2019-05', '2019-06'].flatMap((month, i) => [
      { ...record, month, satisfied: i < 3 ? 10 : 30 },
      { ...record, township: '乙', month, satisfied: 20 },
    ]);
    const { standings, months: labels } = evaluate(roll(records, { period: 'quarter' }), quarterly);
    expect(labels).toEqual(['2019-03', '2019-06']);
    expect(standings('2019-06').map(({ township, rank, gain, volume }) => [township, rank, gain, volume])).toEqual([
      ['甲', 1, 1, 120],
      ['乙', 2, -1, 120],
    ]);
  });
  it('says which of its months it holds', () => {
    const [row] = roll([record, { ...record, month: '2019-04' }], { period: 'quarter' });
    expect(row).toEqual({
      ...record,
      month: '2019-06',
      assigned: 80,
      surveyed: 60,
      contacted: 60,
      resolved: 54,
      satisfied: 48,
      parts: { from: '2019-04', months: ['2019-04', '2019-05'], townships: ['甲'], records: 2, missing: 1 },
    });
  });
  it('holds villages of a township as it holds townships of a district', () => {
    const villages = ['前街村', '后街村', '新区社区'].map((township, i) => ({
      township,
      month: '2019-04',
      town: i < 2 ? '甲' : '乙',
      assigned: i + 1,
    }));
    expect(
      roll(villages, { period: 'quarter', by: 'town' }).map(({ township, assigned, parts }) => [township, assigned, parts.townships]),
    ).toEqual([
      ['乙', 3, ['新区社区']],
      ['甲', 3, ['前街村', '后街村']],
    ]);
  });
});

describe('rolling up refuses', () => {
  const quarter: RollUpOptions = { period: 'quarter' };
  const district: RollUpOptions = { period: 'quarter', by: 'district' };
  const townOf = (town: string): RolledUpRecord[] =>
    roll(
      ['东村', `${town}西村`].map((township) => ({ ...record, township, town })),
      { period: 'quarter', by: 'town' },
    );
  const parts = { from: '2019-04', months: ['2019-04', '2019-05'], townships: ['甲'], records: 2, missing: 1 };
  it.each<readonly [string, () => unknown, readonly string[]]>([
    ['a policy without a summary', () => rollUp([record], beijing2019, quarter), ['bad-policy summary']],
    ['districts that are means', () => rollUp([record], huairou2025, district), ['bad-policy summary.townships']],
    [
      'months that are means',
      () => rollUp([record], definePolicy({ ...policy, summary: { months: 'mean', townships: 'pooled' } }), quarter),
      ['bad-policy summary.months'],
    ],
    ['no period', () => roll([record], {} as never), ['bad-input period']],
    ['units in the parts', () => roll([record], { period: 'year', by: 'parts' }), ['bad-input by']],
    ['units without a name', () => roll([record], { period: 'year', by: ' ' }), ['bad-input by']],
    [
      'means of both, and what is no list',
      () => rollUp(7 as never, definePolicy({ ...policy, summary: { months: 'mean', townships: 'mean' } }), district),
      ['bad-policy summary.months', 'bad-policy summary.townships', 'bad-input records'],
    ],
    ['what is no list', () => roll(7 as never, quarter), ['bad-input records']],
    ['columns', () => roll({ township: ['甲'], month: ['2019-05'] } as never, quarter), ['bad-input records']],
    ['no record', () => roll([null, record], quarter), ['not-a-record 0']],
    ['no township, no month', () => roll([{ assigned: 3 }], quarter), ['bad-township 0.township', 'bad-month 0.month']],
    ['a record without a district', () => roll([{ ...record, district: undefined }], district), ['missing-field 0.district']],
    ['a district that is no text', () => roll([{ ...record, district: 7 }], district), ['bad-group 0.district']],
    ['a township twice in a month', () => roll([record, record], district), ['duplicate-row 1.township']],
    [
      'a year as a quarter',
      () => roll([record, ...roll([record, { ...record, township: '乙' }], { period: 'year' })].slice(1), quarter),
      ['bad-input 0.parts', 'bad-input 1.parts'],
    ],
    ['a half-year as a month', () => roll(roll([record], { period: 'half-year' }), { period: 'month' }), ['bad-input 0.parts']],
    [
      'a year to date as its last quarter',
      () =>
        roll(
          roll(
            [
              { ...record, month: '2019-03' },
              { ...record, township: '乙', month: '2019-04' },
            ],
            { period: 'year-to-date' },
          ).slice(1),
          quarter,
        ),
      ['bad-input 1.parts'],
    ],
    ['a quarter beside its month', () => roll([...roll([record], quarter), record], { period: 'year' }), ['duplicate-row 1.township']],
    [
      'years to date that overlap',
      () => roll(roll([record, { ...record, month: '2019-06' }], { period: 'year-to-date' }), { period: 'year' }),
      ['duplicate-row 1.township'],
    ],
    ['villages of one name in two townships', () => roll([...townOf('甲'), ...townOf('乙')], district), ['duplicate-row 1.district']],
    [
      'a village beside its township',
      () => roll([...roll([{ ...record, town: '乙' }], { period: 'month', by: 'town' }), record], { period: 'month', by: 'district' }),
      ['duplicate-row 1.district'],
    ],
    [
      'a count that is not in all records',
      () => roll([record, { ...record, month: '2019-06', late: 1 }], quarter),
      ['missing-field 0.late'],
    ],
    [
      'a reason that is not in all records',
      () =>
        roll(
          [
            { ...record, excluded: { legacy: 1 } },
            { ...record, month: '2019-06', excluded: {} },
          ],
          quarter,
        ),
      ['missing-field 1.excluded.legacy'],
    ],
    [
      'an object and a text',
      () =>
        roll(
          [
            { ...record, excluded: { legacy: 1 } },
            { ...record, month: '2019-06', excluded: 'x' },
          ],
          quarter,
        ),
      ['records-disagree 1.excluded'],
    ],
    ['a count and a text', () => roll([record, { ...record, month: '2019-06', assigned: '3' }], quarter), ['bad-count 1.assigned']],
    [
      'counts that are the same text in all records',
      () =>
        roll(
          ['2019-05', '2019-06'].map((month) => ({ ...record, month, assigned: '3' })),
          quarter,
        ),
      ['bad-count 0.assigned', 'bad-count 1.assigned'],
    ],
    [
      'counts that are different texts',
      () =>
        roll(
          [
            { ...record, assigned: '3' },
            { ...record, month: '2019-06', assigned: '4' },
          ],
          quarter,
        ),
      ['bad-count 0.assigned', 'bad-count 1.assigned'],
    ],
    [
      'a count that is undefined',
      () =>
        roll(
          [
            { ...record, late: 1 },
            { ...record, month: '2019-06', late: undefined },
          ],
          quarter,
        ),
      ['missing-field 1.late'],
    ],
    [
      'bad counts of several units',
      () =>
        roll(
          ['丙', '甲', '乙'].map((township) => ({ ...record, township, x: -1 })),
          quarter,
        ),
      ['bad-count 0.x', 'bad-count 1.x', 'bad-count 2.x'],
    ],
    ['a count that is null', () => roll([{ ...record, assigned: null }], quarter), ['bad-count 0.assigned']],
    ['a percent', () => roll([{ ...record, percent: 83.33 }], quarter), ['bad-count 0.percent']],
    [
      'sums beyond 2^53 − 1',
      () =>
        roll(
          [
            { ...record, assigned: 2 ** 53 - 1 },
            { ...record, month: '2019-06' },
          ],
          quarter,
        ),
      ['bad-count 1.assigned'],
    ],
    [
      'a getter that throws',
      () =>
        roll(
          [
            Object.defineProperty({ ...record }, 'x', {
              enumerable: true,
              get: () => {
                throw new TypeError('no');
              },
            }),
          ],
          quarter,
        ),
      ['unreadable 0'],
    ],
    [
      'a getter within that throws',
      () =>
        roll(
          [
            {
              ...record,
              excluded: Object.defineProperty({}, 'x', {
                enumerable: true,
                get: () => {
                  throw new TypeError('no');
                },
              }),
            },
          ],
          quarter,
        ),
      ['unreadable 0.excluded'],
    ],
    [
      'rows that break off',
      () =>
        roll(
          (function* broken() {
            yield record;
            throw new TypeError('no');
          })(),
          quarter,
        ),
      ['unreadable records'],
    ],
    ['a proxy within that was revoked', () => roll([{ ...record, excluded: revoked() }], quarter), ['unreadable 0.excluded']],
    ...[
      null,
      7,
      {},
      { ...parts, months: [] },
      { ...parts, months: ['2019-05', '2019-04'] },
      { ...parts, months: ['2019-07'] },
      { ...parts, months: ['x'] },
      { ...parts, townships: [] },
      { ...parts, townships: [''] },
      { ...parts, records: 0 },
      { ...parts, records: 1.5 },
      { ...parts, records: 3 },
    ].map(
      (wrong) =>
        [
          `parts that it did not make: ${JSON.stringify(wrong)}`,
          () => roll([{ ...record, parts: wrong }], quarter),
          ['bad-input 0.parts'],
        ] as const,
    ),
  ])('%s', (_, run, expected) => {
    expect(issuesOf(run)).toEqual(expected);
  });
  it('and says from which month on a record may hold months', () => {
    const toDate = roll(
      [
        { ...record, month: '2019-03' },
        { ...record, township: '乙', month: '2019-04' },
      ],
      { period: 'year-to-date' },
    );
    expect(messagesOf(() => roll(toDate.slice(1), quarter))).toEqual([
      '[1].parts: bad input; expected months from 2019-04 on, as the period has, received "2019-03"',
    ]);
  });
  it('nothing: no records give none', () => {
    expect(roll([], quarter)).toEqual([]);
  });
  it('no depth: what lies deeper than counts by reason is kept where it is the same thing', () => {
    const deep: Record<string, unknown> = {};
    deep.self = deep;
    const [row] = roll(
      [
        { ...record, excluded: deep },
        { ...record, month: '2019-06', excluded: deep },
      ],
      quarter,
    );
    expect(row?.excluded).toEqual({ self: deep });
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
