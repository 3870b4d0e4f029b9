// What evaluate gives back.
import type { Jump } from '../jumps/jump';
import type { Period } from '../month/period';
import type { Policy } from '../policy/types';
import type { EvaluationColumns } from './columns';
import type { Standing } from './standing';

/**
 * 计算结果。交给 `evaluate` 的各列以后再改动，这里的结果不变；但 `explain`、通报和排名表还要从中读取计数，改动过的，
 * 所说的理由和比率可能跟着变，也可能抛出 `unreadable`。
 *
 * The answer to a set of records: columns for programs, standings and jumps for people. It stays as it is, whatever becomes
 * of the columns that `evaluate` was given. Explanations, notices and tables read the counts in them once more: where those
 * have changed, reasons and rates may change with them, or throw `unreadable`.
 */
export interface Evaluation extends Iterable<Standing> {
  /** 有记录的月份 · The months that have records, ascending. */
  readonly months: readonly string[];
  /** 按列的结果，行序与记录相同 · As columns, in the order of the records. */
  readonly columns: EvaluationColumns;
  /** 升级 · In the order of the townships' first appearance (by month, then input), then by time. */
  readonly jumps: readonly Jump[];
  /**
   * 某月的排名 · The standings of a month.
   *
   * @param month 月份 · `YYYY-MM`
   * @returns
   *   当月的全部街乡镇：各组按出现的先后，组内好的在前，同样好的按输入的先后，不参加排名的在最后；该月没有记录则为空
   *   · all townships of the month: groups in order of appearance; in each best first, then as in the input, unranked
   *   last; empty where the month has no records
   * @throws {@link RankingRulesError} 错误代码 · code: `bad-month`
   */
  standings(month: string): readonly Standing[];
  /**
   * 一个街乡镇各月的排名 · The standings of a township.
   *
   * @param township 街乡镇的标识 · a township's id
   * @returns 它各月的排名，由早到晚；没有记录则为空 · its standings by month; empty where it has no records
   */
  history(township: string): readonly Standing[];
  /** 存为 JSON · Plain JSON: no NaN, no undefined, keys in a fixed order. */
  toJSON(): EvaluationJson;
}

/** 存为 JSON 的计算结果 · An evaluation as JSON. */
export type EvaluationJson = {
  /** 格式 · What it is. */
  readonly format: 'ranking-rules/evaluation';
  /** 格式的版本 · The version of its format. */
  readonly version: 1;
  /** 算出结果的本包的版本 · The version of this package that made it. */
  readonly packageVersion: string;
  /** 给出的各份规则 · The policies that were given. */
  readonly policies: readonly Pick<Policy, 'id' | 'revision'>[];
  /** 一条记录是什么时期的，即各份规则的 `period` · What a record is of: the policies' `period`. */
  readonly period: Period;
  /** 有记录的月份 · The months that have records, ascending. */
  readonly months: readonly string[];
  /** 各月的排名 · The standings of all months, in order. */
  readonly standings: readonly Standing[];
  /** 升级 · In the order of {@link Evaluation}. */
  readonly jumps: readonly Jump[];
};

/** 一个月的结果 · One month as `advance` gives it. */
export interface MonthResult {
  /** 月份 · `YYYY-MM` */
  readonly month: string;
  /** 当月的排名 · As {@link Evaluation} has them; made when they are first asked for. */
  readonly standings: readonly Standing[];
  /**
   * 最后一级在当月开始的升级，先后与当月的记录相同；街乡镇和 `from` 都与以前某月的一次升级相同的，取代那一次。这一级到当月为止，
   * 以后停留到哪个月，在 `evaluate` 对以后各月的结果里
   *
   * The jumps whose last stay begins this month, in the order of its records. One with the same township and `from` as a
   * jump of an earlier month replaces it. That stay ends here with this month; how long it lasts is in what `evaluate`
   * gives of later months.
   */
  readonly jumps: readonly Jump[];
}
