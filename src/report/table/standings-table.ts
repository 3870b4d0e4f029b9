// A month's standings as cells, for spreadsheets, CSV and web pages.
import { optionsOf } from '../../input/foreign-values';
import { checkedLocale, type Locale } from '../../issues/locale';
import type { Bilingual } from '../../policy/types';
import type { Evaluation } from '../../evaluation/evaluation';
import { factsOf, factsOfMonth, type Facts, type MonthFacts } from '../../evaluation/facts';
import { scoredStandings, type ScoredStanding } from './scored-standings';
import { tableColumns, type TableCell, type TableColumn } from './table-columns';
import { tableNotes } from './table-notes';
import { comparedPeriod, monthThen, otherPolicy } from '../wording/compared-period';
import { underOtherRules } from '../wording/period-text';

/** 一个月的排名，作为表格 · A month's standings as a table. */
export interface StandingsTable {
  /** 各列 · The columns. */
  readonly columns: readonly TableColumn[];
  /** 各行，单元格与各列一一对应 · The rows, a cell for each of the columns. */
  readonly rows: readonly (readonly TableCell[])[];
  /**
   * 表下的说明：得分相同的怎样分先后，各率怎样舍入，空白的怎样处理，对比月份依据的规则是否不同 · What to write under the table:
   * what tells equal scores apart, how rates are rounded, what was done where one is empty, and whether the month
   * compared with was under other rules.
   */
  readonly notes: readonly string[];
}

/**
 * 一个月的排名，作为表格数据，可以写进 Excel、CSV 或网页：月份、组别、单位、名次、得分、诉求量、进步名次、各率、加减分、类别等。
 * 规则没有的不设列，有类别用到百分位的才列百分位。各率保留规则规定的小数位数，没有规定的四舍五入到两位。
 *
 * A month's standings as cells for Excel, CSV or a web page: month, group, township, rank, how many are tied, reverse
 * rank, how many are ranked, score, volume, gains and why there are none, every rate as a percent, the bonus or penalty
 * as far as it counts, and the labels of the classes. What the policy does not have has no column; percentiles have one
 * where a class asks for them. Rates have the decimals that the policy rounds them to, or else two, halves up.
 *
 * @remarks 单位和组别照原文，写成 CSV 时，要防止以 `=`、`+`、`-`、`@` 开头的被 Excel 当作公式。
 *
 *   Names are cells as they are: where they go into CSV, see to it that Excel takes none that begins with `=`, `+`, `-`
 *   or `@` for a formula.
 * @param evaluation `evaluate` 的结果 · what `evaluate` gave
 * @param month 月份，须是结果中的一个月 · `YYYY-MM`, one of the evaluation's months
 * @param options 语言，`zh` 或 `en` · the language, `zh` or `en`
 * @returns 各列，各行（先后同 `standings`），以及表下的说明 · columns, rows in the order of `standings`, and notes
 * @throws `RankingRulesError` `bad-input`、`bad-month`、`unreadable`；该月没有记录则为 `not-found` · `bad-input`,
 *   `bad-month`, `unreadable`; `not-found` where the month has no records
 * @example
 * ```ts
 * import { beijing2019, evaluate } from 'ranking-rules';
 * import { standingsTable } from 'ranking-rules/report';
 *
 * const record = { township: '窦店镇', month: '2019-06', assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
 * const { columns, rows } = standingsTable(evaluate([record], beijing2019), '2019-06', { locale: 'zh' });
 * columns.map(({ heading }) => heading).slice(0, 7); // → [ '月份', '单位', '名次', '并列单位数', '倒数名次', '参加排名单位数', '得分' ]
 * rows[0]?.slice(0, 7); // → [ '2019-06', '窦店镇', 1, 1, 1, 1, 89.5 ]
 * ```
 * @since 0.1.0
 */
export function standingsTable(
  evaluation: Evaluation,
  month: string,
  options: {
    /** 语言：`zh` 或 `en` · The language: `zh` or `en`. */
    readonly locale: Locale;
  },
): StandingsTable {
  const facts = factsOf(evaluation);
  const locale = checkedLocale(optionsOf(options, ['locale']).locale);
  const present = factsOfMonth(facts, month);
  const rows = scoredStandings(present);
  const columns = tableColumns(present, rows, locale);
  return {
    columns: columns.map(({ key, heading, type, decimals }) => ({ key, heading, type, decimals })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    notes: notesOf(facts, present, rows).map((note) => note[locale]),
  };
}

function notesOf(facts: Facts, present: MonthFacts, rows: readonly ScoredStanding[]): readonly Bilingual[] {
  const notes = tableNotes(present.policy, rows, (name) => name);
  const compared = comparedPeriod(present);
  const month = monthThen(compared);
  const other = otherPolicy(present, facts(month));
  if (other === null) return notes;
  const { zh, en } = underOtherRules(month, compared.period, other);
  return [...notes, { zh: `${zh}。`, en: `${en}.` }];
}
