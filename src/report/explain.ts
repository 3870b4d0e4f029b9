// "Why?", for a township in a month and for a jump.
import { fail } from '../issues/collect';
import type { Locale } from '../issues/locale';
import type { Jump } from '../jumps/jump';
import type { Policy } from '../policy/types';
import type { Evaluation } from './evaluation';
import { explainStanding } from './explain-standing';
import { factsOf, type Facts } from './facts';
import type { MonthView, RankedCohorts } from './month-view';
import type { Reason } from './reason';
import { say } from './say';

/** Reasons, and the same as sentences. */
export interface Explanation {
  readonly township: string;
  /** `YYYY-MM`; for a jump the month in which it arrived. */
  readonly month: string;
  readonly reasons: readonly Reason[];
  /** One sentence per reason. */
  readonly sentences: readonly string[];
}

/** What to explain. */
export interface StandingTarget {
  readonly township: string;
  /** `YYYY-MM` */
  readonly month: string;
}

/**
 * Says why: for a standing its score, rank, gain, and each class with what let it in or kept it out; for a jump its
 * stays, its span, and the rungs. The reasons are what the deciding code kept, not a second computation.
 *
 * @param evaluation what {@link evaluate} gave
 * @param target a township and a month, or one of the evaluation's jumps
 * @param options the language, `zh` or `en`
 * @returns reasons with codes and facts, and a sentence for each
 * @throws {@link RankingRulesError} `not-found`, `bad-input`
 * @example
 * ```ts
 * import { beijing2019, evaluate, explain } from 'ranking-rules';
 *
 * const record = { township: '窦店镇', month: '2019-06', assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
 * const { sentences } = explain(evaluate([record], beijing2019), { township: '窦店镇', month: '2019-06' }, { locale: 'zh' });
 * sentences.slice(0, 3); // → [ '得分 89.5', '排名第 1（共 1 个），倒数第 1', '与 2019-05 无从比较：首次参加排名' ]
 * ```
 * @since 0.1.0
 */
export function explain(evaluation: Evaluation, target: StandingTarget | Jump, options: { readonly locale: Locale }): Explanation {
  const facts = factsOf(evaluation);
  if (facts === undefined) return fail('bad-input', ['evaluation'], 'what evaluate gave', evaluation);
  const input: unknown = target;
  if (typeof input !== 'object' || input === null) return fail('bad-input', ['target'], 'a township and month, or a jump', input);
  const locale: unknown = options?.locale;
  if (locale !== 'zh' && locale !== 'en') return fail('bad-input', ['locale'], 'zh | en', locale);
  return 'stays' in target ? explainJump(evaluation, facts, target, locale) : explainMonth(facts, target, locale);
}

function explainMonth(facts: Facts, { township, month }: StandingTarget, locale: Locale): Explanation {
  const found = facts(month);
  const view = found?.view;
  const there = view === undefined ? undefined : placeOf(view, township);
  if (found === undefined || there === undefined) return fail('not-found', ['target'], 'a township and month of the evaluation', `${township} ${month}`);
  const reasons = explainStanding(found, there.place, there.cohort);
  return { township, month, reasons, sentences: reasons.map((reason) => say(reason, locale, labels(found.policy, locale))) };
}

function placeOf({ cohorts, township, townships }: MonthView, name: string): { place: number; cohort: RankedCohorts } | undefined {
  const code = townships.indexOf(name);
  for (const cohort of cohorts) {
    for (let place = cohort.start; place < cohort.end; place += 1) if (township[place] === code) return { place, cohort };
  }
  return undefined;
}

function explainJump(evaluation: Evaluation, facts: Facts, jump: Jump, locale: Locale): Explanation {
  const month = facts(jump.to);
  const ladder = month?.policy.ladder;
  const known = evaluation.jumps.some(({ township, from, to }) => township === jump.township && from === jump.from && to === jump.to);
  if (month === undefined || ladder === undefined || !known) return fail('not-found', ['target'], 'a jump of the evaluation', `${jump.township} ${jump.from}`);
  const visited = new Set(jump.stays.map((stay) => stay.class));
  const first = ladder.rungs.indexOf(jump.stays[0].class);
  const last = ladder.rungs.indexOf(jump.stays[jump.stays.length - 1].class);
  const leftOut = ladder.rungs.slice(first, last).filter((id) => !visited.has(id));
  const reasons: Reason[] = [
    ...jump.stays.map((stay): Reason => ({ code: 'stayed', class: stay.class, first: stay.first, last: stay.last })),
    { code: 'climbed', from: jump.from, to: jump.to, span: jump.span, windowMonths: ladder.windowMonths },
    ...(jump.complete ? [{ code: 'all-rungs', rungs: ladder.rungs.length } as const] : []),
    ...leftOut.map((id): Reason => ({ code: 'left-out', class: id })),
  ];
  return { township: jump.township, month: jump.to, reasons, sentences: reasons.map((reason) => say(reason, locale, labels(month.policy, locale))) };
}

function labels(policy: Policy, locale: Locale): (id: string) => string {
  return (id) => policy.classes.find((rule) => rule.id === id)?.label[locale] ?? id;
}
