// A state that comes back from wherever it was kept → a state to go on from, or what is wrong with it.
import { fail } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { monthIndex } from '../month/month';
import { STATE_VERSION, type State } from './state';

/**
 * That townships are distinct shows when they are matched with the records.
 *
 * @throws RankingRulesError `bad-state`, `state-version`, `state-policy`
 */
export function readState(input: unknown, policies: readonly { readonly id: string; readonly revision: number }[], rungs: number): State {
  const state = object(input, ['state']);
  if (state.format !== 'ranking-rules/state') fail('bad-state', ['state', 'format'], 'ranking-rules/state', state.format);
  if (state.version !== STATE_VERSION) fail('state-version', ['state', 'version'], String(STATE_VERSION), state.version);
  const policy = object(state.policy, ['state', 'policy']);
  if (!policies.some(({ id, revision }) => id === policy.id && revision === policy.revision)) {
    const given = policies.map(({ id, revision }) => `${id} revision ${revision}`).join(', ');
    fail('state-policy', ['state', 'policy'], given, `${String(policy.id)} revision ${String(policy.revision)}`);
  }
  month(state.month, ['state', 'month']);
  const townships = list(state.townships, ['state', 'townships']);
  const strange = townships.findIndex((name) => typeof name !== 'string' || name === '');
  if (strange >= 0) fail('bad-state', ['state', 'townships', strange], 'a township id', townships[strange]);
  list(state.months, ['state', 'months']).forEach((one, i) => checkMonth(one, townships.length, ['state', 'months', i]));
  list(state.runs, ['state', 'runs']).forEach((run, i) => checkRun(run, townships.length, rungs, ['state', 'runs', i]));
  // Every part has been looked at above.
  return input as State;
}

function checkMonth(input: unknown, townships: number, path: IssuePath): void {
  const one = object(input, path);
  month(one.month, [...path, 'month']);
  integers([one.decimals], 0, 9, 1, [...path, 'decimals']);
  const township = list(one.township, [...path, 'township']);
  const size = township.length;
  const groups = list(one.groups, [...path, 'groups']);
  groups.forEach((one, i) => checkGroup(one, size, [...path, 'groups', i]));
  integers(township, 0, townships - 1, size, [...path, 'township']);
  integers(one.scaled, 0, Number.MAX_SAFE_INTEGER, size, [...path, 'scaled']);
  integers(one.group, 0, groups.length - 1, size, [...path, 'group']);
  const ranks = list(one.rank, [...path, 'rank']);
  integers(ranks.map((rank) => (typeof rank === 'number' ? 2 * rank : rank)), 2, 2 * size, size, [...path, 'rank']);
}

function checkGroup(input: unknown, most: number, path: IssuePath): void {
  const { name, ranked } = object(input, path);
  if (name !== null && typeof name !== 'string') fail('bad-state', [...path, 'name'], 'a group or null', name);
  integers([ranked], 1, most, 1, [...path, 'ranked']);
}

function checkRun(input: unknown, townships: number, rungs: number, path: IssuePath): void {
  const run = object(input, path);
  integers([run.township], 0, townships - 1, 1, [...path, 'township']);
  let rung = -1;
  let after = -1;
  const stays = list(run.stays, [...path, 'stays']);
  if (stays.length === 0) fail('bad-state', [...path, 'stays'], 'one stay or more', stays);
  stays.forEach((one, i) => {
    const stay = object(one, [...path, 'stays', i]);
    integers([stay.rung], rung + 1, rungs - 1, 1, [...path, 'stays', i, 'rung']);
    const first = month(stay.first, [...path, 'stays', i, 'first']);
    const last = month(stay.last, [...path, 'stays', i, 'last']);
    if (first <= after || last < first) fail('bad-state', [...path, 'stays', i], 'stays in the order of time', stay.first);
    rung = Number(stay.rung);
    after = last;
  });
}

function object(value: unknown, path: IssuePath): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  return fail('bad-state', path, 'an object', value);
}

function list(value: unknown, path: IssuePath): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : fail('bad-state', path, 'an array', value);
}

function month(value: unknown, path: IssuePath): number {
  const index = monthIndex(value);
  return Number.isNaN(index) ? fail('bad-state', path, 'YYYY-MM', value) : index;
}

function integers(value: unknown, least: number, most: number, length: number, path: IssuePath): void {
  const numbers = list(value, path);
  if (numbers.length !== length) fail('bad-state', path, `${length} numbers`, numbers.length);
  for (let i = 0; i < length; i += 1) {
    const number = numbers[i];
    if (typeof number !== 'number' || !Number.isInteger(number) || number < least || number > most) {
      fail('bad-state', [...path, i], `integer from ${least} to ${most}`, number);
    }
  }
}
