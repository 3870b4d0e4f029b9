// What a state holds of a month and of townships on the ladder, and what the next month reads of it.
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { runsFromState, stateRuns } from '../../src/state/state-runs';
import type { StateRun } from '../../src/state/state';
import { publishedPolicy } from '../report/published';

const stays = [
  { rung: 0, first: '2019-01', last: '2019-02' },
  { rung: 1, first: '2019-04', last: '2019-04' },
];

describe('the runs of a state', () => {
  it('are those of the townships that have a record, months counted', () => {
    const runs: readonly StateRun[] = [
      { township: 0, stays },
      { township: 1, stays: [] },
      { township: 2, stays: [stays[0]] },
    ];
    // 2019 · 12 is 24,228.
    expect([...runsFromState(runs, Int32Array.of(4, -1, 0))]).toEqual([
      [
        4,
        {
          township: 4,
          stays: [
            { rung: 0, first: 24228, last: 24229 },
            { rung: 1, first: 24231, last: 24231 },
          ],
        },
      ],
      [0, { township: 0, stays: [{ rung: 0, first: 24228, last: 24229 }] }],
    ]);
  });
  it('stay where they were, as they are now, and new ones follow', () => {
    const before: readonly StateRun[] = [
      { township: 7, stays: [stays[0]] },
      { township: 8, stays: [stays[0]] },
    ];
    const now = new Map([
      [3, { township: 3, stays: [{ rung: 2, first: 24231, last: 24231 }] }],
      [
        1,
        {
          township: 1,
          stays: [
            { rung: 0, first: 24228, last: 24229 },
            { rung: 1, first: 24231, last: 24231 },
          ],
        },
      ],
    ]);
    expect(stateRuns(before, now, Int32Array.of(-1, 8, -1, 30))).toEqual([
      { township: 7, stays: [stays[0]] },
      { township: 8, stays },
      { township: 30, stays: [{ rung: 2, first: '2019-04', last: '2019-04' }] },
    ]);
  });
});

describe('the month of a state', () => {
  it('holds the ranked alone, and the groups that have some', () => {
    const policy = publishedPolicy({ volume: 'assigned', ranking: { ties: 'competition', groupBy: 'group', minimumVolume: 5 } });
    const row = (township: string, group: string, score: number, assigned: number) => ({
      township,
      group,
      score,
      assigned,
      month: '2019-01',
    });
    const { state } = advance(
      null,
      [row('甲', '街道', 80, 1), row('乙', '镇', 70.5, 9), row('丙', '镇', 60, 2), row('丁', '镇', 90, 9), row('戊', '乡', 50, 5)],
      policy,
    );
    expect(state.townships).toEqual(['乙', '丁', '戊']);
    expect(state.months).toEqual([
      {
        month: '2019-01',
        decimals: 1,
        rank: [2, 1, 1],
        scaled: [705, 900, 500],
        group: [0, 0, 1],
        groups: [
          { name: '镇', ranked: 2 },
          { name: '乡', ranked: 1 },
        ],
      },
    ]);
  });
  it('does not say whose group is whose where there is but one, and keeps months as they are', () => {
    const policy = publishedPolicy({ comparison: { lagMonths: 12 } });
    const row = (township: string, month: string, score: number) => ({ township, month, score });
    const first = advance(null, [row('甲', '2019-01', 80), row('乙', '2019-01', 80.5)], policy).state;
    const january = { month: '2019-01', decimals: 1, rank: [2, 1], scaled: [800, 805], group: [], groups: [{ name: null, ranked: 2 }] };
    expect(first.months).toEqual([january]);
    const second = advance(first, [row('丙', '2019-03', 70), row('甲', '2019-03', 60)], policy).state;
    expect(second.townships).toEqual(['甲', '乙', '丙']);
    expect(second.months).toEqual([
      january,
      { month: '2019-03', decimals: 1, rank: [2, 0, 1], scaled: [600, 0, 700], group: [], groups: [{ name: null, ranked: 2 }] },
    ]);
    expect(
      advance(
        second,
        [row('乙', '2019-03', 1)].map((one) => ({ ...one, month: '2020-01' })),
        policy,
      ).state.months.map(({ month }) => month),
    ).toEqual(['2019-03', '2020-01']);
  });
  it('is read again where nobody was ranked, whoever was before', () => {
    const policy = publishedPolicy({
      comparison: { lagMonths: 12 },
      ranking: { ties: 'competition', groupBy: 'group', minimumVolume: 5 },
      volume: 'assigned',
    });
    const row = (month: string, assigned: number) => ({ township: '甲', group: '镇', month, score: 80, assigned });
    const nobody = advance(advance(null, [row('2019-01', 9)], policy).state, [row('2019-02', 1)], policy).state;
    expect(nobody.months[1]).toEqual({ month: '2019-02', decimals: 1, rank: [0], scaled: [0], group: [], groups: [] });
    expect(advance(nobody, [row('2019-03', 9)], policy).month.standings.map(({ rank }) => rank)).toEqual([1]);
  });
  it('keeps groups as they are', () => {
    const policy = publishedPolicy({ comparison: { lagMonths: 12 }, ranking: { ties: 'competition', groupBy: 'group' } });
    const row = (township: string, group: string, month: string) => ({ township, group, month, score: 80 });
    const first = advance(null, [row('甲', '街道', '2019-01'), row('乙', '镇', '2019-01'), row('丙', '街道', '2019-01')], policy).state;
    expect(first.months[0]?.group).toEqual([0, 0, 1]);
    expect(advance(first, [row('甲', '街道', '2019-02')], policy).state.months[0]).toEqual(first.months[0]);
  });
});
