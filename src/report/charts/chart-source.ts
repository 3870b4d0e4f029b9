// What a chart is made from, checked.
import { listOf, optionsOf } from '../../input/foreign-values';
import { groupBy } from '../../input/group-by';
import { fail, issueList, report, throwIfAny } from '../../issues/collect';
import { checkedLocale, type Locale } from '../../issues/locale';
import { periodOf, type Period } from '../../month/period';
import type { Policy } from '../../policy/types';
import type { Evaluation } from '../../evaluation/evaluation';
import { factsOf, factsOfMonth, type MonthFacts } from '../../evaluation/facts';
import type { Standing } from '../../evaluation/standing';

/** What a chart asks of an evaluation, and how it is to be drawn. */
export interface ChartSource<O = unknown> {
  readonly evaluation: Evaluation;
  readonly locale: Locale;
  /** The facts of a month, which must be one of the evaluation's. */
  readonly facts: (month: string) => MonthFacts;
  /** The policy of each month of the evaluation, in their order. */
  readonly policies: readonly Policy[];
  /** What a record is of, which all policies agree on. */
  readonly period: Period;
  /** The options as they were when they were read. */
  readonly options: O;
}

/** @param names of all options that the chart has */
export function chartSource<O extends { readonly locale: Locale }>(
  evaluation: Evaluation,
  given: O,
  names: readonly (keyof O & string)[],
): ChartSource<O> {
  const kept = factsOf(evaluation);
  const options = optionsOf(given, names);
  const locale = checkedLocale(options.locale);
  const facts = (month: string): MonthFacts => factsOfMonth(kept, month);
  const policies = evaluation.months.map((month) => facts(month).policy);
  return { evaluation, locale, facts, policies, period: periodOf(policies[0] ?? {}), options };
}

/** A township that was asked for: where it stands in the list, and its standings by month. */
export interface TownshipHistory {
  readonly at: number;
  readonly standings: readonly Standing[];
}

/** The history of each township, repeated names left out; every one must be in the evaluation. */
export function historiesOf({ evaluation }: ChartSource, townships: readonly string[]): readonly TownshipHistory[] {
  const given = listOf(townships, ['townships']);
  if (given === null || given.length === 0) return fail('bad-input', ['townships'], 'one township or more', townships);
  const list = issueList();
  const histories = [...groupBy(given.keys(), (at) => given[at])].map(([township, [at]]) => {
    // Stryker disable next-line ConditionalExpression: for the types; what is no text is no township's name
    const standings = typeof township === 'string' ? evaluation.history(township) : [];
    if (standings.length === 0) report(list, 'not-found', ['townships', at], 'a township of the evaluation', township);
    return { at, standings };
  });
  throwIfAny(list);
  return histories;
}
