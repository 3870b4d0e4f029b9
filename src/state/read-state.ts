// A state that comes back from wherever it was kept → a state to go on from, or what is wrong with it.
import { isFilled } from '../columns/filled';
import { listOf, readSafely } from '../columns/property';
import { fail } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { monthIndex } from '../month/month';
import { MOST_RANKED } from '../rank/most-ranked';
import { checkState } from './check-state';
import { STATE_VERSION, type State, type StateMonth, type StateRun } from './state';

/**
 * A copy, each value read once. That townships are distinct shows when they are matched with the records.
 *
 * @throws RankingRulesError `bad-state`, `state-version`, `state-policy`, `unreadable`
 */
export function readState(input: unknown, policies: readonly { readonly id: string; readonly revision: number }[], rungs: number): State {
  return readSafely(['state'], () => checkedState(object(input, ['state']), policies, rungs));
}

function checkedState(state: Values, policies: readonly { readonly id: string; readonly revision: number }[], rungs: number): State {
  const { format, version } = state;
  if (format !== 'ranking-rules/state') return fail('bad-state', ['state', 'format'], 'ranking-rules/state', format);
  if (version !== STATE_VERSION) return fail('state-version', ['state', 'version'], String(STATE_VERSION), version);
  const { id, revision } = object(state['policy'], ['state', 'policy']);
  const policy = policies.find((one) => one.id === id && one.revision === revision);
  if (policy === undefined) {
    const given = policies.map((one) => `${one.id} revision ${one.revision}`).join(', ');
    return fail('state-policy', ['state', 'policy'], given, `${String(id)} revision ${String(revision)}`);
  }
  const month = monthOf(state['month'], ['state', 'month']);
  const townships = ids(state['townships'], ['state', 'townships']);
  const months = list(state['months'], ['state', 'months']).map((one, i) => monthState(one, townships.length, ['state', 'months', i]));
  const runs = list(state['runs'], ['state', 'runs']).map((run, i) => runState(run, townships.length, rungs, ['state', 'runs', i]));
  const found: State = { format, version, policy: { id: policy.id, revision: policy.revision }, month, townships, months, runs };
  checkState(found);
  return found;
}

function monthState(input: unknown, townships: number, path: IssuePath): StateMonth {
  const one = object(input, path);
  const month = monthOf(one['month'], [...path, 'month']);
  const decimals = integer(one['decimals'], 0, 9, 1, [...path, 'decimals']);
  const positions = list(one['township'], [...path, 'township']);
  const size = positions.length;
  if (size > MOST_RANKED) fail('bad-state', [...path, 'township'], `at most ${MOST_RANKED} ids`, size);
  const groups = list(one['groups'], [...path, 'groups']).map((group, i) => groupState(group, size, [...path, 'groups', i]));
  return {
    month,
    decimals,
    township: numbers(positions, 0, townships - 1, size, 1, [...path, 'township']),
    scaled: numbers(one['scaled'], 0, Number.MAX_SAFE_INTEGER, size, 1, [...path, 'scaled']),
    group: numbers(one['group'], 0, groups.length - 1, size, 1, [...path, 'group']),
    groups,
    // Fractional ranks come in halves.
    rank: numbers(one['rank'], 1, size, size, 2, [...path, 'rank']),
  };
}

function groupState(input: unknown, most: number, path: IssuePath): StateMonth['groups'][number] {
  const { name, ranked } = object(input, path);
  if (name !== null && typeof name !== 'string') return fail('bad-state', [...path, 'name'], 'a group or null', name);
  return { name, ranked: integer(ranked, 1, most, 1, [...path, 'ranked']) };
}

function runState(input: unknown, townships: number, rungs: number, path: IssuePath): StateRun {
  const run = object(input, path);
  const township = integer(run['township'], 0, townships - 1, 1, [...path, 'township']);
  const stays = list(run['stays'], [...path, 'stays']);
  if (stays.length === 0) fail('bad-state', [...path, 'stays'], 'one stay or more', stays);
  let above = -1;
  let after = Number.NEGATIVE_INFINITY;
  return {
    township,
    stays: stays.map((one, i) => {
      const stay = object(one, [...path, 'stays', i]);
      const rung = integer(stay['rung'], above + 1, rungs - 1, 1, [...path, 'stays', i, 'rung']);
      const first = monthOf(stay['first'], [...path, 'stays', i, 'first']);
      const last = monthOf(stay['last'], [...path, 'stays', i, 'last']);
      if (monthIndex(first) <= after || monthIndex(last) < monthIndex(first)) fail('bad-state', [...path, 'stays', i], 'stays in the order of time', first);
      above = rung;
      after = monthIndex(last);
      return { rung, first, last };
    }),
  };
}

type Values = Readonly<Record<string, unknown>>;

function object(value: unknown, path: IssuePath): Values {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Values;
  return fail('bad-state', path, 'an object', value);
}

function list(value: unknown, path: IssuePath): readonly unknown[] {
  return listOf(value, path) ?? fail('bad-state', path, 'an array', value);
}

function ids(value: unknown, path: IssuePath): readonly string[] {
  const found = list(value, path);
  // The list itself is kept where all is well.
  // Stryker disable next-line ConditionalExpression: where this is no, each is looked at again
  return found.every(isFilled) ? found : found.map((one, i) => (isFilled(one) ? one : fail('bad-state', [...path, i], 'a township id', one)));
}

function monthOf(value: unknown, path: IssuePath): string {
  // Stryker disable next-line ConditionalExpression: for the types; what is no text is no month
  return typeof value === 'string' && !Number.isNaN(monthIndex(value)) ? value : fail('bad-state', path, 'YYYY-MM', value);
}

function numbers(value: unknown, least: number, most: number, length: number, parts: number, path: IssuePath): readonly number[] {
  const found = list(value, path);
  if (found.length !== length) fail('bad-state', path, `${length} numbers`, found.length);
  return areWithin(found, least, most, parts) ? found : found.map((one, i) => integer(one, least, most, parts, [...path, i]));
}

/** A number from `least` to `most` in integer parts of one: halves where there are two. */
function integer(value: unknown, least: number, most: number, parts: number, path: IssuePath): number {
  return isWithin(value, least, most, parts) ? value : fail('bad-state', path, parts === 1 ? `integer from ${least} to ${most}` : `integer or half from ${least} to ${most}`, value);
}

// The list itself is kept where all is well.
// Stryker disable next-line BlockStatement: where this is no, each is looked at again
function areWithin(values: readonly unknown[], least: number, most: number, parts: number): values is readonly number[] {
  // Stryker disable next-line EqualityOperator,ConditionalExpression,AssignmentOperator: where this is no, each is looked at again
  for (let i = 0; i < values.length; i += 1) if (!isWithin(values[i], least, most, parts)) return false;
  // Stryker disable next-line BooleanLiteral: where this is no, each is looked at again
  return true;
}

function isWithin(value: unknown, least: number, most: number, parts: number): value is number {
  return typeof value === 'number' && Number.isInteger(parts * value) && value >= least && value <= most;
}
