// What a chart is made from, checked.
import { listOf, optionsOf } from '../../columns/property';
import { fail, issueList, report, throwIfAny } from '../../issues/collect';
import type { Locale } from '../../issues/locale';
import type { Policy } from '../../policy/types';
import type { Evaluation } from '../evaluation';
import { factsOf, type MonthFacts } from '../facts';
import type { Standing } from '../standing';

/** An evaluation, the language, and the policies by month. */
export interface ChartSource<O = unknown> {
  readonly evaluation: Evaluation;
  readonly locale: Locale;
  /** The policy of each month of the evaluation, in their order. */
  readonly policies: readonly Policy[];
  /** The options as they were when they were read. */
  readonly options: O;
}

export function chartSource<O extends { readonly locale: Locale }>(evaluation: Evaluation, given: O): ChartSource<O> {
  const facts = factsOf(evaluation);
  if (facts === undefined) return fail('bad-input', ['evaluation'], 'what evaluate gave', evaluation);
  const options = optionsOf(given);
  const { locale }: { readonly locale: Locale } = options;
  if (locale !== 'zh' && locale !== 'en') return fail('bad-input', ['locale'], 'zh | en', locale);
  const policies = evaluation.months.flatMap((month) => facts(month)?.policy ?? []);
  return { evaluation, locale, policies, options };
}

/** The facts of a month that must be one of the evaluation's. */
export function factsIn({ evaluation }: ChartSource, month: string): MonthFacts {
  return factsOf(evaluation)?.(month) ?? fail('not-found', ['month'], 'a month of the evaluation', month);
}

/** The standings of each township by month, repeated names left out; every one must be in the evaluation. */
export function historiesOf({ evaluation }: ChartSource, townships: readonly string[]): readonly (readonly Standing[])[] {
  const given = listOf(townships, ['townships']);
  if (given === null || given.length === 0) return fail('bad-input', ['townships'], 'one township or more', townships);
  const list = issueList();
  const histories = Array.from(new Set(given), (township: unknown) => {
    const history = typeof township === 'string' ? evaluation.history(township) : [];
    if (history.length === 0) report(list, 'not-found', ['townships', given.indexOf(township)], 'a township of the evaluation', township);
    return history;
  });
  throwIfAny(list);
  return histories;
}
