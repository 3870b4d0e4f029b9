// Why a score is what it is: every indicator, what was added, and the one rounding. From these alone the score can be
// worked out again.
import type { RoundingMode } from '../../exact/rounding-mode';
import type { Bilingual } from '../../policy/types';
import type { PointsOrigin, ScoreOrigin } from '../../score/exact-score';

/**
 * 一项指标，从计数到得分。计数是数，其余是精确的文本：除得尽的写成小数，除不尽的写成最简分数。
 *
 * One indicator, from its counts to its points. Counts are numbers; all else is exact text, a decimal where it ends and
 * a fraction in lowest terms where it does not.
 */
export interface IndicatorReason {
  /** 代码 · Which reason it is. */
  readonly code: 'indicator';
  /** 指标的标识 · The indicator's id. */
  readonly indicator: string;
  /** 指标名称 · What it is called. */
  readonly label: Bilingual;
  /**
   * 计数及其系数；公布的百分数则为空 · The counts that earn credit, from 0 to 1 each; empty for a published percent.
   */
  readonly counts: readonly {
    /** 计数字段 · The count field. */
    readonly field: string;
    /** 计数 · What was counted. */
    readonly count: number;
    /** 系数，0 至 1 · Credit of each, from 0 to 1. */
    readonly credit: string;
  }[];
  /** 基数；公布的百分数则为 null · What their credit is divided by; null for a published percent. */
  readonly base: {
    /** 基数字段 · The count field that is the base. */
    readonly field: string;
    /** 计数 · What was counted. */
    readonly count: number;
  } | null;
  /** 公布的百分数所在的字段；由计数得出则为 null · The field of a published percent; null where the rate is counted. */
  readonly percentField: string | null;
  /**
   * 百分数，0 至 100，精确值；基数为 0 或没有公布则为 null · 0 to 100, as counted or published; null where the base is
   * 0 or nothing was published.
   */
  readonly exactPercent: string | null;
  /**
   * 百分数先保留的小数位数；不先舍入则为 null · Decimals to which the percent is rounded first; null where it is not.
   */
  readonly rateDecimals: number | null;
  /**
   * 用来计分的百分数；基数为 0 或没有公布则为 null · The percent that the points are worked out from; null where the
   * base is 0 or nothing was published.
   */
  readonly percent: string | null;
  /**
   * 按目标扣分；按满分 × 比率计分则为 null · Points lost per percentage point under a target; null where the points are
   * full marks × rate.
   */
  readonly deduction: {
    /** 目标，百分数 · Target in percent. */
    readonly target: string;
    /** 每低一个百分点扣多少 · Points lost per percentage point under the target. */
    readonly perPoint: string;
    /** 最低得分 · The fewest points that are left. */
    readonly floor: string;
    /** 低于目标多少个百分点，不低于则为 0；没有百分数则为 null · Percentage points under the target, 0 where it is reached; null without a percent. */
    readonly under: string | null;
    /** 因此扣多少分，不论最低得分；没有百分数则为 null · Points lost for these, before the fewest; null without a percent. */
    readonly taken: string | null;
  } | null;
  /** 舍入前的得分；没有则为 null · The points before they are rounded; null where there are none. */
  readonly exactPoints: string | null;
  /** 单项得分保留的小数位数；不舍入则为 null · Decimals to which the points are rounded; null where they are not. */
  readonly pointsDecimals: number | null;
  /** 计入的得分；没有则为 null · The points that count; null where there are none. */
  readonly points: string | null;
  /** 满分 · Points at a rate of 1. */
  readonly fullMarks: string;
  /** 失分；没有得分则为 null · Full marks less points; null where there are none. */
  readonly lost: string | null;
  /** 百分数和得分的舍入方式 · How percent and points are rounded. */
  readonly rounding: RoundingMode;
  /** 得分的由来 · How the points came about. */
  readonly why: PointsOrigin;
}

/**
 * 有指标不计，其余各项按满分折算：乘以总满分 ÷ 其余满分合计 · Indicators were left out, and the points of the others
 * are multiplied by full marks ÷ the marks kept.
 */
export interface RescaledReason {
  /** 代码 · Which reason it is. */
  readonly code: 'rescaled';
  /** 其余指标的满分合计 · The marks of the indicators that count, added up. */
  readonly marksKept: string;
  /** 总满分 · The full marks of the score. */
  readonly fullMarks: string;
  /** 折算系数，精确值：小数或分数 · What the points are multiplied by, exact, as a decimal or fraction. */
  readonly factor: string;
}

/** 加减分：记录中的和实际计入的 · The bonus or penalty, as given and as far as it counts. */
export interface AdjustedReason {
  /** 代码 · Which reason it is. */
  readonly code: 'adjusted';
  /** 加减分的字段 · The field that it is in. */
  readonly field: string;
  /** 记录中的分数，带正负号；没有则为 0 · Points, signed; 0 where the record has none. */
  readonly given: string;
  /** 下限；没有则为 null · The lowest that counts; null where there is no such limit. */
  readonly min: string | null;
  /** 上限；没有则为 null · The highest that counts; null where there is no such limit. */
  readonly max: string | null;
  /**
   * `given` 超出的是上限还是下限，超出了就按这个限值计；没有超出则为 null · The limit that `given` lies outside and is
   * cut to; null where it counts as given.
   */
  readonly cutTo: 'min' | 'max' | null;
  /** 实际计入的分数 · The points that count. */
  readonly applied: string;
}

/** 有得分 · There is a score. */
export interface ScoredReason {
  /** 代码 · Which reason it is. */
  readonly code: 'scored';
  /** 舍入后的得分，用来排名 · Points, rounded: the score that is ranked. */
  readonly score: number;
  /**
   * 公布的得分所在的字段；由各项相加则为 null · The field of a published score; null where the score is the sum of
   * points.
   */
  readonly field: string | null;
  /**
   * 得分的上限；公布的得分，或加减分后可以超过满分的，则为 null · The most that a score can be; null for a published
   * score, or where the adjustment may pass the full marks.
   */
  readonly most: string | null;
  /**
   * 各项得分与加减分之和，尚未限于 0 至 `most`；公布的得分则照原样 · Points and adjustment, before they are kept from 0
   * to `most`; a published score as given.
   */
  readonly sum: string;
  /** 舍入前的得分，精确值 · The score before its one rounding, exact. */
  readonly exact: string;
  /** 得分保留的小数位数 · Decimals of the score. */
  readonly decimals: number;
  /** 舍入方式 · How it is rounded. */
  readonly rounding: RoundingMode;
  /** 得分的由来 · How the points came about. */
  readonly why: ScoreOrigin;
}

/** 没有得分 · There is no score. */
export interface UnscoredReason {
  /** 代码 · Which reason it is. */
  readonly code: 'unscored';
  /** 为什么没有得分 · Why there is none. */
  readonly why: ScoreOrigin;
}

/** 得分的由来 · Why a score is what it is. */
export type ScoreReason = IndicatorReason | RescaledReason | AdjustedReason | ScoredReason | UnscoredReason;
