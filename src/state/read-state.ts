// A state that comes back from wherever it was kept → a state to go on from, or what is wrong with it.
import { isFilled } from '../columns/filled';
import { listOf, readSafely } from '../columns/property';
import { fail } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { monthIndex } from '../month/month';
import { MOST_RANKED } from '../rank/most-ranked';
import { checkState } from './check-state';
import { STATE_VERSION, type MonthColumns, type State, type StateMonth, type StateRun } from './state';

/** A state that is checked and nobody else's. */
export interface ReadState extends Omit<State, 'months'> {
  readonly months: readonly MonthColumns[];
}

/**
 * A copy, each value read once. That townships are distinct shows when they are matched with the records.
 *
 * @throws RankingRulesError `bad-state`, `state-version`, `state-policy`, `unreadable`
 */
export function readState(input: unknown, policies: readonly { readonly id: string; readonly revision: number }[], rungs: number): ReadState {
  return readSafely(['state'], () => checkedState(object(input, ['state']), policies, rungs));
}

function checkedState(state: Values, policies: readonly { readonly id: string; readonly revision: number }[], rungs: number): ReadState {
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
  const found: ReadState = { format, version, policy: { id: policy.id, revision: policy.revision }, month, townships, months, runs };
  checkState(found);
  return found;
}

function monthState(input: unknown, townships: number, path: IssuePath): MonthColumns {
  const { month, decimals, township, scaled, group, groups, rank } = object(input, path);
  const at = (name: string): IssuePath => [...path, name];
  const size = array(township, at('township')).length;
  // They are distinct, so that no length that is made up takes more room than the townships.
  const most = Math.min(townships, MOST_RANKED);
  if (size > most) fail('bad-state', at('township'), `at most ${most} ids`, size);
  const named = list(groups, at('groups')).map((one, i) => groupState(one, size, [...at('groups'), i]));
  return {
    month: monthOf(month, at('month')),
    decimals: integer(decimals, 0, 9, 1, at('decimals')),
    township: readNumbers(township, new Int32Array(size), 0, townships - 1, 1, at('township')),
    scaled: readNumbers(scaled, new Float64Array(size), 0, Number.MAX_SAFE_INTEGER, 1, at('scaled')),
    group: named.length === 1 && array(group, at('group')).length === 0 ? new Int32Array(size) : readNumbers(group, new Int32Array(size), 0, named.length - 1, 1, at('group')),
    groups: named,
    // Fractional ranks come in halves.
    rank: readNumbers(rank, new Float32Array(size), 1, size, 2, at('rank')),
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

function array(value: unknown, path: IssuePath): readonly unknown[] {
  return Array.isArray(value) ? value : fail('bad-state', path, 'an array', value);
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

type Numbers = Int32Array | Float32Array | Float64Array;

/** Fills a column. */
function readNumbers<T extends Numbers>(value: unknown, into: T, least: number, most: number, parts: number, path: IssuePath): T {
  const found = array(value, path);
  if (found.length !== into.length) fail('bad-state', path, `${into.length} numbers`, found.length);
  for (let i = 0; i < into.length; i += 1) {
    const one = found[i];
    into[i] = isWithin(one, least, most, parts) ? one : integer(one, least, most, parts, [...path, i]);
  }
  return into;
}

/** A number from `least` to `most` in integer parts of one: halves where there are two. */
function integer(value: unknown, least: number, most: number, parts: number, path: IssuePath): number {
  return isWithin(value, least, most, parts) ? value : fail('bad-state', path, parts === 1 ? `integer from ${least} to ${most}` : `integer or half from ${least} to ${most}`, value);
}

function isWithin(value: unknown, least: number, most: number, parts: number): value is number {
  return typeof value === 'number' && Number.isInteger(parts * value) && value >= least && value <= most;
}
