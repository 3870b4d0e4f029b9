// The list that a newspaper prints: which townships rose in a period, and how fast.
import { isFilled } from '../../input/filled';
import { isObject, listOf, readSafely } from '../../input/foreign-values';
import { issueList, report, throwIfAny } from '../../issues/collect';
import { isTripleJump, type Jump } from '../../jumps/jump';
import { monthIndex } from '../../month/month';
import type { Evaluation } from '../../evaluation/evaluation';
import { jumpsWithin } from './jumps-within';

/**
 * 升级的种类 · How a township rose:
 *
 * - `triple-jump`：三级跳，台阶有三级及以上，各级都经过 · over every rung of a ladder of three or more
 * - `adjacent-months`：相隔一个月，如 4 月到 5 月 · from one month to the next
 * - `several-months`：相隔两个月及以上，如 4 月到 6 月；从一个季度到下一个季度，相隔三个月，也是这一种 · over two months or more,
 *   also from one quarter to the next, which are three months apart
 */
export type ImprovementKind = 'triple-jump' | 'adjacent-months' | 'several-months';

/** 同一种升级的名单 · The jumps of one kind. */
export interface ImprovementGroup {
  /** 哪一种 · Which kind. */
  readonly kind: ImprovementKind;
  /** 名单 · Who rose, and how. */
  readonly jumps: readonly Jump[];
}

const KINDS: readonly ImprovementKind[] = ['triple-jump', 'adjacent-months', 'several-months'];

/**
 * 一段时期的升级名单：三级跳、相隔一个月、相隔两个月及以上。此前开始的、此后到达的都不列。
 *
 * The townships that rose in a period: triple jumps, then jumps of span 1, then the longer ones. Every jump with
 * `from` ≤ `jump.from` and `jump.to` ≤ `to` is in one group. One that began before the period or arrived after it is
 * left out whole, not cut.
 *
 * @param evaluation `evaluate` 的结果，或别的有升级的对象：`{ jumps: detectJumps(history, ladder) }` · what `evaluate`
 *   gave, or anything else with jumps: `{ jumps: detectJumps(history, ladder) }`
 * @param period 起始月份和终止月份 · the first and the last month
 * @returns 三组，先后如上，空的也在内；各组之中按结果里的先后 · the three groups in this order, empty ones too; in each
 *   the jumps in the order of the evaluation
 * @throws `RankingRulesError` `bad-month`；`from` 在 `to` 之后则为 `bad-limit`；`bad-input`、`unreadable`
 *   · `bad-month`; `bad-limit` where `from` is after `to`; `bad-input`, `unreadable`
 * @see 北京青年报《接诉即办排名靠后街乡镇是怎样逆袭的？》，2019 年 8 月，得出的就是其中的名单 · Beijing Youth Daily,
 *   August 2019, whose list this gives
 * @example
 * ```ts
 * import { detectJumps } from 'ranking-rules';
 * import { improvementList } from 'ranking-rules/report';
 *
 * const history = [
 *   { township: '窦店镇', month: '2019-05', class: 'rectification' },
 *   { township: '窦店镇', month: '2019-06', class: 'improved' },
 * ];
 * const jumps = detectJumps(history, { rungs: ['rectification', 'improved', 'advanced'], windowMonths: 3 });
 * const groups = improvementList({ jumps }, { from: '2019-04', to: '2019-07' });
 * groups.map((group) => [group.kind, group.jumps.length]); // → [ [ 'triple-jump', 0 ], [ 'adjacent-months', 1 ], [ 'several-months', 0 ] ]
 * ```
 * @since 0.1.0
 */
export function improvementList(
  evaluation: Pick<Evaluation, 'jumps'>,
  period: {
    /** 起始月份 · `YYYY-MM` */
    readonly from: string;
    /** 终止月份（含） · `YYYY-MM`, not before `from`. */
    readonly to: string;
  },
): readonly ImprovementGroup[] {
  return readSafely([], () => {
    const list = issueList();
    // Read once, so that what was checked is what is listed.
    const given = listOf(evaluation?.jumps, ['evaluation', 'jumps']);
    if (given === null) report(list, 'bad-input', ['evaluation'], 'what evaluate gave', evaluation);
    const jumps = (given ?? []).flatMap((jump, i) => {
      if (isJump(jump)) return [jump];
      report(list, 'bad-input', ['evaluation', 'jumps', i], 'a jump', jump);
      // Stryker disable next-line ArrayDeclaration: what is told is thrown, and nothing is listed
      return [];
    });
    const within = jumpsWithin(jumps, period, list);
    throwIfAny(list);
    return KINDS.map((kind) => ({ kind, jumps: within.filter((jump) => kindOf(jump) === kind) }));
  });
}

function kindOf(jump: Jump): ImprovementKind {
  if (isTripleJump(jump)) return 'triple-jump';
  return jump.span === 1 ? 'adjacent-months' : 'several-months';
}

function isJump(jump: unknown): jump is Jump {
  if (!isObject(jump)) return false;
  const { township, stays, from, to, span, complete } = jump;
  // No month is at NaN, which equals nothing.
  return isFilled(township) && isStays(stays) && span === monthIndex(to) - monthIndex(from) && typeof complete === 'boolean';
}

function isStays(stays: unknown): boolean {
  return Array.isArray(stays) && stays.length > 1 && stays.every((stay: unknown) => isObject(stay) && typeof stay['class'] === 'string');
}
