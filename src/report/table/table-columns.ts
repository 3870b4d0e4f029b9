// The columns of a standings table: how each is headed, and what it holds.
import type { Locale } from '../../issues/locale';
import type { ClassRule, Metric, Policy } from '../../policy/types';
import { monthZh } from '../wording/chinese-month';
import { comparedMonth, whyUnknown } from '../wording/compared-month';
import { monthEn } from '../wording/english-month';
import type { MonthFacts } from '../evaluation/facts';
import { HEADINGS } from '../wording/headings';
import { rateDecimals, type ScoreParts } from './score-parts';
import type { Standing } from '../evaluation/standing';

/** 单元格：文字、数；null 为空 · A cell: text, a number, or null where it is empty. */
export type TableCell = string | number | null;

/** 表的一列 · A column of a {@link StandingsTable}. */
export interface TableColumn {
  /**
   * 列的标识，一张表中各不相同：{@link Standing} 的字段名；各率为 `rate:` 加指标的标识；加减分为 `adjustment`
   *
   * What tells it from the others of the table: the name of a field of {@link Standing}; `rate:` and the indicator's id;
   * `adjustment`.
   */
  readonly key: string;
  /** 表头 · The heading. */
  readonly heading: string;
  /**
   * 其中的数写几位小数，2 位即 `toFixed(2)`；照原样写的数、文字为 null · How many decimals its numbers are written with,
   * as `toFixed` does; null for text, and for numbers that are written as they are.
   */
  readonly decimals: number | null;
}

/** A column, and what it holds for a township. */
export interface FilledColumn extends TableColumn {
  readonly cell: (standing: Standing, parts: ScoreParts | undefined) => TableCell;
}

/** Those that the policy of the month has something for. */
export function tableColumns(present: MonthFacts, locale: Locale): readonly FilledColumn[] {
  const { scoring, ranking, volume, classes } = present.policy;
  const compared = comparedMonth(present);
  const written = locale === 'zh' ? monthZh : monthEn;
  const field = (key: Exclude<keyof Standing, 'classes'>, decimals: number | null = null): FilledColumn => ({ key, heading: HEADINGS[key][locale], decimals, cell: (standing) => standing[key] });
  const asked = (metric: Metric): boolean => classes.some((rule) => asksFor(rule, metric));
  const label = new Map(classes.map((rule) => [rule.id, rule.label[locale]]));
  return [
    field('month'),
    ...only(ranking.groupBy !== undefined, field('group')),
    field('township'),
    field('rank'),
    field('tied'),
    field('reverseRank'),
    field('of'),
    ...only(asked('percentile'), field('percentile')),
    field('score', scoring.decimals),
    ...only(volume !== undefined, field('volume')),
    field('gain'),
    { ...field('entry'), cell: ({ entry }) => (entry === null ? null : whyUnknown(entry, compared, locale, written)) },
    field('scoreGain'),
    ...only(asked('percentileGain'), field('percentileGain')),
    ...partColumns(scoring, locale),
    ...only(classes.length > 0, { key: 'classes', heading: HEADINGS.classes[locale], decimals: null, cell: (standing) => standing.classes.map((id) => label.get(id)).join(locale === 'zh' ? '、' : ', ') }),
  ];
}

function only(has: boolean, column: FilledColumn): readonly FilledColumn[] {
  return has ? [column] : [];
}

function asksFor({ where = [], pick }: ClassRule, metric: Metric): boolean {
  return pick?.by === metric || where.some((condition) => condition.metric === metric);
}

function partColumns(scoring: Policy['scoring'], locale: Locale): readonly FilledColumn[] {
  if ('published' in scoring) return [];
  const rates = scoring.indicators.map((indicator, i): FilledColumn => ({
    key: `rate:${indicator.id}`,
    heading: locale === 'zh' ? `${indicator.label.zh}（%）` : `${indicator.label.en} (%)`,
    decimals: rateDecimals(indicator),
    cell: (_, parts) => numberOf(parts?.rates[i]),
  }));
  return [...rates, ...only(scoring.adjustment !== undefined, { key: 'adjustment', heading: HEADINGS.adjustment[locale], decimals: null, cell: (_, parts) => numberOf(parts?.adjustment) })];
}

/** The double nearest to decimal text; never −0, which a penalty too small for doubles would be. */
function numberOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text) + 0;
}
