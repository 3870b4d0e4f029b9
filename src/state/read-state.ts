// A state that comes back from wherever it was kept → a state to go on from, or what is wrong with it.
import { readSafely } from '../input/foreign-values';
import { fail, failInWords } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { cut, received } from '../issues/received';
import { monthIndex } from '../month/month';
import type { Period } from '../month/period';
import { ladderText } from '../policy/check-agreement';
import type { Ladder } from '../policy/types';
import { checkState } from './check-state';
import { readColumns, readLists } from './read-month';
import { filled, ids, integer, list, monthOf, object, type Values } from './state-values';
import { STATE_VERSION, type MonthColumns, type State, type StateMonth, type StateRun } from './state';

/** A state that is checked and nobody else's. */
export interface ReadState extends Omit<State, 'months'> {
  readonly months: readonly MonthColumns[];
  /** Those of the months that the next state may have too. */
  readonly kept: readonly StateMonth[];
}

/**
 * A copy, each value read once. That townships are distinct shows when they are matched with the records.
 *
 * @param ladder of the policies, as are the lag and the period
 * @throws RankingRulesError `bad-state`, `state-version`, `state-policy`, `policies-disagree`, `unreadable`
 */
export function readState(
  input: unknown,
  policies: readonly State['policy'][],
  ladder: Ladder | undefined,
  lagMonths: number,
  period: Period,
): ReadState {
  return readSafely(['state'], () => checkedState(object(input, ['state']), policies, ladder, lagMonths, period));
}

function checkedState(
  state: Values,
  policies: readonly State['policy'][],
  rules: Ladder | undefined,
  lagMonths: number,
  period: Period,
): ReadState {
  const { format, version } = state;
  if (format !== 'ranking-rules/state') return fail('bad-state', ['state', 'format'], 'ranking-rules/state', format);
  if (version !== STATE_VERSION) return fail('state-version', ['state', 'version'], String(STATE_VERSION), version);
  const packageVersion = filled(state['packageVersion'], ['state', 'packageVersion']);
  const policy = policyState(object(state['policy'], ['state', 'policy']));
  if (!policies.some(({ id, revision }) => id === policy.id && revision === policy.revision)) {
    const [own, ...given] = [policy, ...policies].map(({ id, revision }) => `${id} revision ${revision}`);
    return failInWords('state-policy', ['state', 'policy'], `${cut(own)} among the policies`, cut(given.join(' | ')));
  }
  const lag = integer(state['lagMonths'], 1, Number.MAX_SAFE_INTEGER, ['state', 'lagMonths']);
  if (lag !== lagMonths) return fail('policies-disagree', ['state', 'lagMonths'], `${lagMonths}, as in the first policy`, lag);
  // A year to date has the label of its last month too, and would be compared with that month.
  const given = filled(state['period'], ['state', 'period']);
  if (given !== period) return failInWords('policies-disagree', ['state', 'period'], `${period}, as in the first policy`, received(given));
  const ladder = ladderState(state['ladder'], rules);
  const month = monthOf(state['month'], ['state', 'month']);
  const townships = ids(state['townships'], ['state', 'townships']);
  const kept: StateMonth[] = [];
  const months = list(state['months'], ['state', 'months']).map((one, i): MonthColumns => {
    const path = ['state', 'months', i];
    const fields = object(one, path);
    const text = monthOf(fields['month'], [...path, 'month']);
    // The next month compares with this one or a later one, and keeps those after it.
    const next = monthIndex(month) + 1;
    if (monthIndex(text) <= next - lagMonths) return readColumns(text, fields, townships.length, path);
    const lists = readLists(text, fields, townships.length, path);
    kept.push(lists);
    return lists;
  });
  const runs = list(state['runs'], ['state', 'runs']).map((run, i) =>
    runState(run, townships.length, ladder?.rungs.length ?? 0, ['state', 'runs', i]),
  );
  const found: ReadState = { format, version, packageVersion, policy, lagMonths, period, ladder, month, townships, months, kept, runs };
  checkState(found);
  return found;
}

function policyState({ id, revision }: Values): State['policy'] {
  const path = ['state', 'policy'];
  return { id: filled(id, [...path, 'id']), revision: integer(revision, 1, Number.MAX_SAFE_INTEGER, [...path, 'revision']) };
}

// A rung of a run is a number: on another ladder it would be another class.
function ladderState(input: unknown, rules: Ladder | undefined): Ladder | null {
  const path = ['state', 'ladder'];
  const ladder = input === null ? undefined : readLadder(object(input, path), path);
  const [own, theirs] = [ladderText({ ladder }), ladderText({ ladder: rules })];
  if (own !== theirs) failInWords('policies-disagree', path, `${theirs}, as in the first policy`, ladderText({ ladder }, cut));
  return ladder ?? null;
}

function readLadder(ladder: Values, path: IssuePath): Ladder {
  const rungs = list(ladder['rungs'], [...path, 'rungs']).map((rung, i) => filled(rung, [...path, 'rungs', i]));
  return { rungs, windowMonths: integer(ladder['windowMonths'], 1, Number.MAX_SAFE_INTEGER, [...path, 'windowMonths']) };
}

function runState(input: unknown, townships: number, rungs: number, path: IssuePath): StateRun {
  const run = object(input, path);
  const township = integer(run['township'], 0, townships - 1, [...path, 'township']);
  const stays = list(run['stays'], [...path, 'stays']);
  if (stays.length === 0) fail('bad-state', [...path, 'stays'], 'one stay or more', stays);
  let above = -1;
  let after = Number.NEGATIVE_INFINITY;
  return {
    township,
    stays: stays.map((one, i) => {
      const at = [...path, 'stays', i];
      const stay = object(one, at);
      const rung = integer(stay['rung'], above + 1, rungs - 1, [...at, 'rung']);
      const first = monthOf(stay['first'], [...at, 'first']);
      const last = monthOf(stay['last'], [...at, 'last']);
      if (monthIndex(first) <= after || monthIndex(last) < monthIndex(first)) fail('bad-state', at, 'stays in the order of time', first);
      above = rung;
      after = monthIndex(last);
      return { rung, first, last };
    }),
  };
}
