// "Why?", for a township in a month and for a jump.
import { periodOf } from '../../month/period';
import { fail, failInWords } from '../../issues/collect';
import { checkedLocale, type Locale } from '../../issues/locale';
import { received } from '../../issues/received';
import type { Jump } from '../../jumps/jump';
import { MONTH_FORM, monthIndex } from '../../month/month';
import type { TownshipMonth } from '../../records/types';
import { isObject, optionsOf, readProperty } from '../../input/foreign-values';
import type { Evaluation } from '../../evaluation/evaluation';
import { explainClasses } from './explain-classes';
import { explainJump } from './explain-jump';
import { explainRank } from './explain-rank';
import { explainScore } from './explain-score';
import { factsOf, factsOfMonth, type Facts } from '../../evaluation/facts';
import { classNames } from '../wording/labels';
import { findTownship } from '../../evaluation/township-places';
import type { Reason } from './reason';
import { sayReason } from './say-reason';

/** 理由 · Reasons, and the same as sentences. */
export interface Explanation {
  /** 街乡镇 · The id of the township. */
  readonly township: string;
  /** 月份；升级的，是到达的月份 · `YYYY-MM`; for a jump the month in which it arrived. */
  readonly month: string;
  /** 理由，数据形式 · As data. */
  readonly reasons: readonly Reason[];
  /** 理由，每条一句话 · One sentence per reason. */
  readonly sentences: readonly string[];
}

/**
 * 说明理由：某街乡镇某月的得分、名次、进步名次和每个类别，或一次升级，都从哪里来。
 *
 * 某月的理由，先是各项指标从计数到得分，加了什么、减了什么，怎样舍入；再是与谁并列，前一名是谁，进步多少名；
 * 然后是每个类别为什么列入或不列入，界线在哪里，谁在界线上。不参加排名的，只说得分和不参加的原因。升级的理由，
 * 是各次停留、相隔月数和各级；某次停留的理由，就是那几个月列入该类别的理由。名次、界线和进步名次取自作出判定的代码所留下的，
 * 得分则按精确的定义，接近舍入界线时本来也由它判定。
 *
 * Says why. For a standing: each indicator from its counts to its points, what was added, and the rounding; who is tied
 * and who is directly above; the places gained; and for each class of the policy what let the township in or kept it
 * out, with the cut and who holds it; of a township that is not ranked its score alone, and why it has no rank. For a
 * jump: its stays, its span, and the rungs; the reason of a stay is the class reason of its months. Ranks, cuts and gains
 * are read from what the deciding code kept, the score from the exact definition that decides wherever rounding is close.
 *
 * @param evaluation {@link evaluate} 的结果 · what {@link evaluate} gave
 * @param target 街乡镇和月份，或结果中的一次升级 · a township and a month, or one of the evaluation's jumps
 * @param options 语言，`zh` 或 `en` · the language, `zh` or `en`
 * @returns 各条理由，有代码，有数据，又各有一句话 · reasons with codes and facts, and a sentence for each
 * @throws {@link RankingRulesError} `bad-input`、`bad-month`、`not-found`；
 *   `unreadable`：读取时抛出了错误，或计算之后各列又被改动 · `bad-input`, `bad-month`, `not-found`; `unreadable` where
 *   reading throws, or the columns that were evaluated have been changed since
 * @example
 * ```ts
 * import { beijing2019, evaluate, explain } from 'ranking-rules';
 *
 * const record = { township: '窦店镇', month: '2019-06', assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
 * const { reasons, sentences } = explain(evaluate([record], beijing2019), { township: '窦店镇', month: '2019-06' }, { locale: 'zh' });
 * sentences.slice(2, 5); // → [ '满意率：满意24÷有效回访30＝80%，满分35分，得28分，失7分', '得分89.5分', '排名第1名，共1个，倒数第1名' ]
 * reasons.flatMap((reason) => (reason.code === 'indicator' ? [[reason.indicator, reason.lost]] : [])); // → [ [ 'response', '0' ], [ 'resolution', '3.5' ], [ 'satisfaction', '7' ] ]
 * ```
 * @since 0.1.0
 */
export function explain(
  evaluation: Evaluation,
  target: TownshipMonth | Jump,
  options: {
    /** 语言：`zh` 或 `en` · The language: `zh` or `en`. */
    readonly locale: Locale;
  },
): Explanation {
  const facts = factsOf(evaluation);
  const input: unknown = target;
  if (!isObject(input)) return fail('bad-input', ['target'], 'a township and month, or a jump', input);
  const locale = checkedLocale(optionsOf(options, ['locale']).locale);
  if (readProperty(input, 'stays', ['target']) !== undefined) return explainJumpTarget(facts, evaluation, input, locale);
  return explainStandingTarget(facts, readProperty(input, 'township', ['target']), readProperty(input, 'month', ['target']), locale);
}

function explainStandingTarget(facts: Facts, township: unknown, month: unknown, locale: Locale): Explanation {
  if (Number.isNaN(monthIndex(month))) return fail('bad-month', ['target', 'month'], MONTH_FORM, month);
  const missing = (): never => notFound('a township and month of the evaluation', township, month);
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the types; what is no text is found nowhere
  if (typeof month !== 'string' || typeof township !== 'string') return missing();
  const found = facts(month);
  if (found === undefined) return missing();
  const there = findTownship(found, township);
  if (there === undefined) return missing();
  const { place, cohort } = there;
  const reasons = [...explainScore(found, place), ...explainRank(facts, found, place, cohort), ...explainClasses(found, place, cohort)];
  const [period, label] = [periodOf(found.policy), classNames(found.policy)];
  return explanation(township, month, reasons, (reason) => sayReason(reason, period, label)[locale]);
}

function explainJumpTarget(facts: Facts, { jumps, months }: Evaluation, target: object, locale: Locale): Explanation {
  const [township, from, to] = ['township', 'from', 'to'].map((key) => readProperty(target, key, ['target', key]));
  const jump = jumps.find((one) => one.township === township && one.from === from && one.to === to);
  // Stryker disable next-line StringLiteral: no text but a month has facts
  const policy = facts(jump?.to ?? '')?.policy;
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the types; a jump has a policy, and that a ladder
  if (policy?.ladder === undefined || jump === undefined) return notFound('a jump of the evaluation', township, from);
  // A class is called what it was called when the township was in it.
  const say = (reason: Reason): string =>
    sayReason(reason, periodOf(policy), classNames(reason.code === 'stayed' ? factsOfMonth(facts, reason.last).policy : policy))[locale];
  return explanation(jump.township, jump.to, explainJump(facts, months, jump, policy.ladder), say);
}

function explanation(township: string, month: string, reasons: readonly Reason[], say: (reason: Reason) => string): Explanation {
  return { township, month, reasons, sentences: reasons.map(say) };
}

function notFound(expected: string, township: unknown, month: unknown): never {
  const found = typeof township === 'string' ? `${received(township)} ${received(month)}` : received(township);
  return failInWords('not-found', ['target'], expected, found);
}
