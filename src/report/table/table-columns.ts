// The columns of a standings table: how each is headed, and what it holds.
import { periodOf } from '../../month/period';
import type { Locale } from '../../issues/locale';
import type { Metric, Policy } from '../../policy/types';
import { comparedPeriod } from '../wording/compared-period';
import type { MonthFacts } from '../../evaluation/facts';
import { capital } from '../wording/english-counts';
import { HEADINGS } from '../wording/headings';
import { BETWEEN_NAMES, classNames } from '../wording/labels';
import { monthHeading } from '../wording/period-words';
import { MOST_DECIMALS } from '../wording/shown-number';
import { RATE_DECIMALS, type ScoredStanding } from './scored-standings';
import type { Standing } from '../../evaluation/standing';
import { whyUnknown } from '../wording/why-unknown';

/** 单元格：文字、数；null 为空 · A cell: text, a number, or null where it is empty. */
export type TableCell = string | number | null;

/**
 * 列的标识：{@link Standing} 的字段名；`rate:` 加指标的标识，即各率；`adjustment` 加减分；`remark` 备注，即没有进步名次的原因，或与
 * 哪个前身比较；`classLabels` 各类别的名称
 *
 * What a column holds: a field of {@link Standing}; `rate:` and the id of an indicator, its rate; `adjustment`, the bonus
 * or penalty; `remark`, why there is no gain, or with which predecessor it compares; `classLabels`, what the classes are
 * called.
 */
export type TableKey = Exclude<keyof Standing, 'entry' | 'classes'> | `rate:${string}` | 'adjustment' | 'remark' | 'classLabels';

/** 表的一列 · A column of a {@link StandingsTable}. */
export interface TableColumn {
  /** 列的标识，一张表中各不相同 · What it holds; no other column of the table holds the same. */
  readonly key: TableKey;
  /** 表头 · The heading. */
  readonly heading: string;
  /** 单元格是文字还是数；都可能为空 · Whether its cells are text or numbers; any may be null. */
  readonly type: 'text' | 'number';
  /**
   * 其中的数写几位小数，2 位即 `toFixed(2)`；照原样写的数、文字为 null · How many decimals its numbers are written with,
   * as `toFixed` does; null for text, and for numbers that are written as they are.
   */
  readonly decimals: number | null;
}

/** A column, and what it holds for a township. */
export interface FilledColumn extends TableColumn {
  readonly cell: (row: ScoredStanding) => TableCell;
}

// More would be noise: 0.0001 is a thirtieth of a place among 333.
const PERCENTILE_DECIMALS = 4;

/** Those that the policy of the month has something for. */
export function tableColumns(present: MonthFacts, rows: readonly ScoredStanding[], locale: Locale): readonly FilledColumn[] {
  const { policy, earlier } = present;
  const { scoring, ranking, volume, classes } = policy;
  const column = (
    key: keyof typeof HEADINGS,
    type: TableColumn['type'],
    cell: FilledColumn['cell'],
    decimals: number | null = null,
  ): FilledColumn => ({ key, heading: HEADINGS[key][locale], type, decimals, cell });
  // What a standing holds, as it is.
  const field = (key: keyof typeof HEADINGS & keyof Standing, type: TableColumn['type'], decimals?: number): FilledColumn =>
    column(key, type, (row) => row[key], decimals);
  const asked = (metric: Metric): boolean =>
    classes.some(({ where, pick }) => pick?.by === metric || where?.some((condition) => condition.metric === metric));
  const label = classNames(policy);
  return [
    { key: 'month', heading: capital(monthHeading(periodOf(policy))[locale]), type: 'text', decimals: null, cell: (row) => row.month },
    ...only(ranking.groupBy !== undefined, field('group', 'text')),
    field('township', 'text'),
    field('rank', 'number'),
    field('tied', 'number'),
    field('reverseRank', 'number'),
    field('of', 'number'),
    ...only(asked('percentile'), field('percentile', 'number', PERCENTILE_DECIMALS)),
    field('score', 'number', scoring.decimals),
    ...only(volume !== undefined, field('volume', 'number')),
    field('gain', 'number'),
    column('remark', 'text', remarkOf(present, locale)),
    field('scoreGain', 'number', Math.max(scoring.decimals, earlier?.decimals ?? 0)),
    ...only(asked('percentileGain'), field('percentileGain', 'number', PERCENTILE_DECIMALS)),
    ...rateColumns(scoring, locale),
    ...only(
      'indicators' in scoring && scoring.adjustment !== undefined,
      column('adjustment', 'number', ({ adjustment }) => numberOf(adjustment), mostDecimals(rows)),
    ),
    ...only(
      classes.length > 0,
      column('classLabels', 'text', (row) => row.classes.map((id) => label(id)[locale]).join(BETWEEN_NAMES[locale]) || null),
    ),
  ];
}

function only(has: boolean, column: FilledColumn): readonly FilledColumn[] {
  return has ? [column] : [];
}

function remarkOf(present: MonthFacts, locale: Locale): FilledColumn['cell'] {
  const compared = comparedPeriod(present);
  return ({ entry, predecessor }) => {
    if (entry !== null) return whyUnknown(entry, compared)[locale];
    if (predecessor === null) return null;
    return { zh: `与前身${predecessor}的名次比较`, en: `compared with the rank of its predecessor ${predecessor}` }[locale];
  };
}

function rateColumns(scoring: Policy['scoring'], locale: Locale): readonly FilledColumn[] {
  if ('published' in scoring) return [];
  return scoring.indicators.map((indicator, i): FilledColumn => ({
    key: `rate:${indicator.id}`,
    heading: { zh: `${indicator.label.zh}（%）`, en: `${indicator.label.en} (%)` }[locale],
    type: 'number',
    decimals: indicator.rateDecimals ?? RATE_DECIMALS,
    cell: ({ rates }) => numberOf(rates[i]),
  }));
}

// As many as any bonus or penalty of the month has, and nine at most, as scores can have.
function mostDecimals(rows: readonly ScoredStanding[]): number {
  return rows.reduce((most, { adjustment }) => Math.max(most, Math.min(MOST_DECIMALS, adjustment?.split('.')[1]?.length ?? 0)), 0);
}

/** The double nearest to decimal text; never −0, which a penalty too small for doubles would be. */
function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text) + 0;
}
