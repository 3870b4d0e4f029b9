// A state that was kept badly is an issue, never an answer.
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { RankingRulesError } from '../../src/issues/error';
import { definePolicy } from '../../src/policy/define-policy';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { zhungeer } from '../../src/policy/builtin/zhungeer';
import type { State } from '../../src/state/state';
import { issuesOf } from '../issues/issues-of';

const counts = { assigned: 9, surveyed: 4, contacted: 4, resolved: 3 };
const month = (text: string): { township: string; month: string; [field: string]: unknown }[] =>
  ['甲', '乙', '丙'].map((township, i) => ({ township, month: text, ...counts, satisfied: i }));
const good = advance(null, month('2021-05'), beijing2019).state;

type Json = Record<string, unknown>;
function issues(change: (state: Json) => void, policy = beijing2019, records: unknown = month('2021-06')): unknown {
  const state = JSON.parse(JSON.stringify(good)) as Json;
  change(state);
  return issuesOf(() => {
    advance(state as unknown as State, records as never, policy);
    return [];
  });
}
const first = (state: Json): Json => (state.months as Json[])[0] ?? {};

describe('a state', () => {
  it('has no runs without a ladder', () => {
    const { ladder: _, ...rest } = beijing2019;
    const flat = definePolicy({ ...rest, classes: [] });
    const { state } = advance(null, month('2021-05') as never, flat);
    const runs = [{ township: 0, stays: [{ rung: 0, first: '2021-05', last: '2021-05' }] }];
    const going = (kept: State): unknown => issuesOf(() => [advance(kept, month('2021-06') as never, flat)]);
    expect(going({ ...state, runs })).toEqual(['bad-state state.runs.0.stays.0.rung']);
  });
  it('goes on where it is good', () => {
    expect(issues(() => undefined)).toEqual([]);
  });
  it.each<readonly [string, (state: Json) => void, string]>([
    ['another format', (s) => (s.format = 'x'), 'bad-state state.format'],
    ['another version', (s) => (s.version = 2), 'state-version state.version'],
    ['a policy without an id', (s) => (s.policy = { id: {}, revision: 1 }), 'bad-state state.policy.id'],
    ['a policy of no revision', (s) => (s.policy = { id: 'beijing-2019', revision: '1' }), 'bad-state state.policy.revision'],
    ['another policy', (s) => (s.policy = { id: 'beijing-2019', revision: 9 }), 'state-policy state.policy'],
    ['no month', (s) => (s.month = '2021-5'), 'bad-state state.month'],
    ['a township twice', (s) => (s.townships = ['甲', '甲', '丙']), 'bad-state state.townships'],
    ['a township that is no text', (s) => (s.townships = ['甲', 3, '丙']), 'bad-state state.townships.1'],
    ['months that are no list', (s) => (s.months = {}), 'bad-state state.months'],
    ['a township more than it names', (s) => (first(s).rank = [1, 2, 3, 4]), 'bad-state state.months.0.rank'],
    ['a rank above how many are ranked', (s) => (first(s).groups = [{ name: null, ranked: 2 }]), 'bad-state state.months.0.rank.0'],
    ['a rank below 1', (s) => (first(s).rank = [1, 2, 0.5]), 'bad-state state.months.0.rank.2'],
    ['a rank left out', (s) => (first(s).rank = [1, 2, 0]), 'bad-state state.months.0.groups.0.ranked'],
    ['a rank too few', (s) => (first(s).rank = [1, 2]), 'bad-state state.months.0.groups.0.ranked'],
    ['a score that is text', (s) => (first(s).scaled = [1, '2', 3]), 'bad-state state.months.0.scaled.1'],
    ['nothing but scores that are text', (s) => (first(s).scaled = ['1', '2', '3']), 'bad-state state.months.0.scaled.0'],
    [
      'a group out of range',
      (s) =>
        Object.assign(first(s), {
          group: [0, 0, 2],
          groups: [
            { name: null, ranked: 2 },
            { name: '镇', ranked: 1 },
          ],
        }),
      'bad-state state.months.0.group.2',
    ],
    ['whose group is whose where there is but one', (s) => (first(s).group = [0, 0, 0]), 'bad-state state.months.0.group'],
    ['decimals out of range', (s) => (first(s).decimals = 10), 'bad-state state.months.0.decimals'],
    [
      'a rung that is none',
      (s) => (s.runs = [{ township: 0, stays: [{ rung: 3, first: '2021-05', last: '2021-05' }] }]),
      'bad-state state.runs.0.stays.0.rung',
    ],
    [
      'stays out of order',
      (s) => (s.runs = [{ township: 0, stays: [{ rung: 0, first: '2021-05', last: '2021-04' }] }]),
      'bad-state state.runs.0.stays.0',
    ],
    ['a month twice', (s) => (s.months = [first(s), first(s)]), 'bad-state state.months.1.month'],
    ['a month after its own', (s) => (s.months = [first(s), { ...first(s), month: '2021-07' }]), 'bad-state state.months'],
    ['no month of its own', (s) => (s.months = []), 'bad-state state.months'],
    [
      'fewer in a group than it says',
      (s) => Object.assign(first(s), { rank: [1, 1, 1], groups: [{ name: null, ranked: 2 }] }),
      'bad-state state.months.0.groups.0.ranked',
    ],
    [
      'a group twice',
      (s) =>
        Object.assign(first(s), {
          rank: [1, 1, 1],
          group: [0, 0, 1],
          groups: [
            { name: null, ranked: 2 },
            { name: null, ranked: 1 },
          ],
        }),
      'bad-state state.months.0.groups',
    ],
    [
      'a stay that is yet to come',
      (s) => (s.runs = [{ township: 0, stays: [{ rung: 0, first: '2021-05', last: '2021-06' }] }]),
      'bad-state state.runs.0.stays',
    ],
    [
      'two runs of a township',
      (s) => (s.runs = [0, 1].map((rung) => ({ township: 0, stays: [{ rung, first: '2021-05', last: '2021-05' }] }))),
      'bad-state state.runs',
    ],
    ['a run without stays', (s) => (s.runs = [{ township: 0, stays: [] }]), 'bad-state state.runs.0.stays'],
  ])('with %s is refused', (_, change, issue) => {
    expect(issues(change)).toEqual([issue]);
  });
  it('is refused where it is not an object', () => {
    for (const state of [1, 'x', [], true]) expect(() => advance(state as never, month('2021-06'), beijing2019)).toThrow(RankingRulesError);
  });
  it('takes one month at a time, and only later ones', () => {
    expect(issues(() => undefined, beijing2019, month('2021-05'))).toEqual(['month-out-of-order records.month']);
    expect(issues(() => undefined, beijing2019, month('2020-12'))).toEqual(['month-out-of-order records.month']);
    expect(issues(() => undefined, beijing2019, [...month('2021-06'), ...month('2021-07')])).toEqual(['several-months records']);
    expect(issues(() => undefined, beijing2019, [])).toEqual(['several-months records']);
    expect(issues(() => undefined, zhungeer)).toEqual(['state-policy state.policy']);
  });
  it('is not changed, may be frozen, and can be gone on from twice', () => {
    const frozen = JSON.parse(JSON.stringify(good), (_, value: unknown) => Object.freeze(value)) as State;
    const one = advance(frozen, month('2021-06'), beijing2019);
    expect(advance(frozen, month('2021-06'), beijing2019)).toStrictEqual(one);
    expect(JSON.parse(JSON.stringify(one.state))).toStrictEqual(one.state);
  });
});
