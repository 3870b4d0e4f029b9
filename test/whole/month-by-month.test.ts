// Month by month as all at once, where townships and groups come and go; and the whole state that is handed on.
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { advance } from '../../src/advance';
import { evaluate } from '../../src/evaluate';
import { definePolicy } from '../../src/policy/define-policy';
import type { Policy } from '../../src/policy/types';
import type { TallyRecord } from '../../src/records/types';
import type { Jump } from '../../src/jumps/jump';
import type { State } from '../../src/state/state';
import { issuesOf } from '../issues/issues-of';
import { publishedPolicy } from '../report/published';
import { fourRungs, fourRungsRecords } from '../report/rarer-notices';
import { twoGroups, twoGroupsRecords } from '../report/two-groups';
import { policy, records } from './come-and-go';

const plain = definePolicy({ ...policy, id: 'plain', ranking: { ties: 'competition' }, classes: [], ladder: undefined });
const monthsOf = (rows: readonly TallyRecord[]): readonly string[] => [...new Set(rows.map(({ month }) => month))].sort();

function states(rows: readonly TallyRecord[], rules: Policy | readonly Policy[]): readonly State[] {
  let state: State | null = null;
  return monthsOf(rows).map((month) => {
    const next: State = advance(
      state,
      rows.filter((row) => row.month === month),
      rules,
    ).state;
    state = next;
    return next;
  });
}

describe('month by month', () => {
  it.each<readonly [string, readonly TallyRecord[], Policy | readonly Policy[]]>([
    ['groups that come and go, and a lag of two months', records, policy],
    ['no ladder', records, plain],
    [
      'one policy after another, in groups and not',
      records,
      [
        { ...policy, inForce: { from: '2018-01', until: '2019-01' } },
        definePolicy({ ...policy, id: 'later', inForce: { from: '2019-01', until: null }, ranking: { ties: 'competition' } }),
      ],
    ],
    ['groups, newcomers and absentees', twoGroupsRecords, twoGroups],
    ['four rungs, and a lag of a year', fourRungsRecords, fourRungs],
  ])('is as all at once: %s', (_, rows, rules) => {
    let state: State | null = null;
    for (const month of monthsOf(rows)) {
      const upToNow = evaluate(
        rows.filter((row) => row.month <= month),
        rules,
      );
      const step = advance(
        state,
        rows.filter((row) => row.month === month),
        rules,
      );
      expect(step.month.month).toBe(month);
      expect(step.month.standings).toEqual(upToNow.standings(month));
      // Those of one month come in the order of its records; all at once, in that of the first records of all.
      const byName = (jumps: readonly Jump[]): readonly Jump[] => [...jumps].sort((a, b) => (a.township < b.township ? -1 : 1));
      expect(byName(step.month.jumps)).toEqual(byName(upToNow.jumps.filter(({ to }) => to === month)));
      expect(JSON.parse(JSON.stringify(step.state))).toEqual(step.state);
      state = step.state;
    }
  });
  it('tells jumps in the order of the month’s records', () => {
    const before = states(records, policy)[2] ?? null;
    const { month } = advance(
      before,
      records.filter((row) => row.month === '2019-02'),
      policy,
    );
    expect(month.jumps.map(({ township, from, span, complete }) => [township, from, span, complete])).toEqual([
      ['丁村', '2018-11', 3, true],
      ['甲镇', '2018-11', 3, true],
      ['乙镇', '2018-11', 3, false],
    ]);
  });
  it('makes the standings of a month once', () => {
    const { month } = advance(null, records.slice(0, 4), policy);
    expect(month.standings).toBe(month.standings);
  });
});

describe('a state', () => {
  it('keeps the months that a later one may compare with', () => {
    const kept = states(records, policy).map((state) => state.months.map(({ month }) => month));
    expect(kept).toEqual([['2018-11'], ['2018-11', '2018-12'], ['2018-12', '2019-01'], ['2019-01', '2019-02'], ['2019-06']]);
  });
  it('keeps no month that is as far back as the one compared with', () => {
    const row = (month: string) => ({ township: '甲', month, score: 80 });
    const rules = publishedPolicy({ comparison: { lagMonths: 2 } });
    expect(
      states(['2019-01', '2019-02', '2019-04', '2019-05'].map(row), rules).map(({ months }) => months.map(({ month }) => month)),
    ).toEqual([['2019-01'], ['2019-01', '2019-02'], ['2019-04'], ['2019-04', '2019-05']]);
  });
  it('keeps every township that was ever ranked in its place, and takes newcomers at the end', () => {
    expect(states(records, policy).map(({ townships }) => townships.join(' '))).toEqual([
      '丁村 甲镇 乙镇 丙街道',
      '丁村 甲镇 乙镇 丙街道 己镇',
      '丁村 甲镇 乙镇 丙街道 己镇',
      '丁村 甲镇 乙镇 丙街道 己镇 戊村',
      '丁村 甲镇 乙镇 丙街道 己镇 戊村',
    ]);
  });
  it('keeps of a month who was ranked, and the groups in which somebody was', () => {
    expect(states(records, policy)[1]?.months[1]).toEqual({
      month: '2018-12',
      decimals: 1,
      rank: [0, 1.5, 0, 1, 1.5],
      scaled: [0, 500, 0, 855, 500],
      group: [0, 0, 0, 1, 0],
      groups: [
        { name: '镇', ranked: 2 },
        { name: '街道', ranked: 1 },
      ],
    });
  });
  it('names the policy of its month, of several', () => {
    const later = definePolicy({ ...policy, id: 'later', inForce: { from: '2019-01', until: null } });
    expect(states(records, [later, { ...policy, inForce: { from: '2018-01', until: '2019-01' } }]).map(({ policy: { id } }) => id)).toEqual(
      ['climbing', 'climbing', 'later', 'later', 'later'],
    );
  });
  it.each<readonly [string, Partial<Policy>, string]>([
    ['lag', { comparison: { lagMonths: 12 } }, 'lagMonths'],
    ['period', { period: 'year-to-date' }, 'period'],
    ['ladder', { ladder: { rungs: ['mid', 'low', 'high'], windowMonths: 3 } }, 'ladder'],
    ['window', { ladder: { rungs: ['low', 'mid', 'high'], windowMonths: 4 } }, 'ladder'],
    ['ladder, which is gone,', { ladder: undefined }, 'ladder'],
  ])('is not gone on from where the %s was changed without a new revision', (_, change, key) => {
    const changed = { ...policy, ...change };
    const state = states(records, policy).at(-1) ?? null;
    const later = records.slice(0, 1).map((record) => ({ ...record, month: '2020-01' }));
    expect(issuesOf(() => advance(state, later, changed))).toEqual([`policies-disagree state.${key}`]);
  });
  it('has its keys in one order', () => {
    const state = states(records, policy).at(-1);
    expect(Object.keys(state ?? {})).toEqual([
      'format',
      'version',
      'packageVersion',
      'policy',
      'lagMonths',
      'period',
      'ladder',
      'month',
      'townships',
      'months',
      'runs',
    ]);
    expect(Object.keys(state?.months[0] ?? {})).toEqual(['month', 'decimals', 'rank', 'scaled', 'group', 'groups']);
  });
  it('keeps the runs of those who are away, and goes on with the others', () => {
    const stay = (rung: number, from: string, to = from) => ({ rung, first: from, last: to });
    expect(states(records, policy).at(-1)).toEqual({
      format: 'ranking-rules/state',
      version: 1,
      packageVersion: version,
      policy: { id: 'climbing', revision: 4 },
      lagMonths: 2,
      period: 'month',
      ladder: { rungs: ['low', 'mid', 'high'], windowMonths: 3 },
      month: '2019-06',
      townships: ['丁村', '甲镇', '乙镇', '丙街道', '己镇', '戊村'],
      months: [
        {
          month: '2019-06',
          decimals: 1,
          rank: [1, 1.5, 1.5, 0, 0, 0],
          scaled: [100, 900, 900, 0, 0, 0],
          group: [1, 0, 0, 0, 0, 0],
          groups: [
            { name: '镇', ranked: 2 },
            { name: '街道', ranked: 1 },
          ],
        },
      ],
      runs: [
        { township: 3, stays: [stay(2, '2018-11', '2018-12')] },
        { township: 2, stays: [stay(1, '2018-11'), stay(2, '2019-02', '2019-06')] },
        { township: 0, stays: [stay(0, '2019-06')] },
        { township: 1, stays: [stay(0, '2018-11'), stay(1, '2018-12'), stay(2, '2019-02', '2019-06')] },
        { township: 4, stays: [stay(0, '2019-01')] },
      ],
    });
  });
});
