// How a policy makes scores: of rates, deductions and adjustments, or as they were published.
import type { RoundingMode } from '../exact/rounding-mode';
import type { Bilingual, DecimalSetting } from './types';

/**
 * 基数为 0 或百分数为 null 时怎么办 · What an indicator gives where its base is 0 or its percent is null:
 *
 * - `full`：得满分 · all its marks
 * - `zero`：得 0 分 · no marks
 * - `unranked`：该街乡镇当月没有得分，`entry` 是 `unscored` · no score for the township this month, and `entry` is
 *   `unscored`
 * - `excluded`：不计此项，其余各项按满分折算 · the other indicators' points scaled up to the full marks
 */
export type WhenEmpty = 'full' | 'zero' | 'unranked' | 'excluded';

/** 由计数算出的比率 · A rate from counts: Σ credit · count, over a base. */
export interface CountedRate {
  /** 各计数字段的系数，0 至 1 · Credit from 0 to 1 of each count field. */
  readonly credit: Readonly<Record<string, DecimalSetting>>;
  /** 基数 · The count field that is the base. */
  readonly of: string;
}

/** 公布的百分数 · A rate that was published as a percent. */
export interface PublishedRate {
  /**
   * 字段，其中是百分数，0 至 100，没有数据则为 null · The field with a percent from 0 to 100, or null where there was
   * nothing to measure.
   */
  readonly percent: string;
}

/** 按目标扣分 · Marks lost per percentage point under a target. */
export interface Deduction {
  /** 目标，百分数，0 至 100 · Target in percent, 0 to 100. */
  readonly target: DecimalSetting;
  /** 每低一个百分点扣多少分 · Points lost per percentage point under the target. */
  readonly perPoint: DecimalSetting;
  /** 最低得分，0 至该项满分 · The fewest points that are left, 0 to the indicator's full marks. */
  readonly floor: DecimalSetting;
}

/** 指标 · One of the parts that a score adds up. */
export interface Indicator {
  /** 标识 · Its id. */
  readonly id: string;
  /** 名称 · What it is called. */
  readonly label: Bilingual;
  /** 满分 · Points at a rate of 1; above 0. */
  readonly fullMarks: DecimalSetting;
  /** 基数为 0 或百分数为 null 时怎么办 · What it gives where its base is 0 or its percent is null. */
  readonly whenEmpty: WhenEmpty;
  /** 比率 · What its rate is made of. */
  readonly rate: CountedRate | PublishedRate;
  /**
   * 百分数先保留的小数位数；不写则不先舍入 · Decimals to which the percent is rounded first; not rounded where absent.
   */
  readonly rateDecimals?: number | undefined;
  /** 按目标扣分；不写则按满分 × 比率 · Points by deduction from a target; full marks × rate where absent. */
  readonly deduction?: Deduction | undefined;
  /** 单项得分保留的小数位数；不写则不舍入 · Decimals to which the points are rounded; not rounded where absent. */
  readonly pointsDecimals?: number | undefined;
}

/** 加减分 · A signed bonus or penalty in points, from a field of the record. */
export interface Adjustment {
  /** 字段；没有或为 null 即 0 · The field; missing or null is 0. */
  readonly field: string;
  /** 下限（含）；不写则没有 · The lowest adjustment that counts; no limit where absent. */
  readonly min?: DecimalSetting | undefined;
  /** 上限（含）；不写则没有 · The highest adjustment that counts; no limit where absent. */
  readonly max?: DecimalSetting | undefined;
  /**
   * 加减分后可以超过满分则为 true；不写则不可以 · True where the adjusted score may pass the full marks; not so where
   * absent.
   */
  readonly beyondFullMarks?: boolean | undefined;
}

/** 由各项指标计分 · A score that is the sum of the indicators' points. */
export interface IndicatorScoring {
  /** 满分 · The sum of the indicators' marks. */
  readonly fullMarks: DecimalSetting;
  /** 得分保留的小数位数，0 至 9 · Decimals of the score, 0 to 9. */
  readonly decimals: number;
  /** 舍入方式 · How it is rounded. */
  readonly rounding: RoundingMode;
  /** 加减分 · A bonus or penalty. */
  readonly adjustment?: Adjustment | undefined;
  /** 各项指标 · What the score adds up. */
  readonly indicators: readonly Indicator[];
}

/** 得分是现成的 · A score that somebody else has published. */
export interface PublishedScoring {
  /** 字段，其中是得分，不小于 0，没有则为 null · The field with the score, 0 or more, or null where there is none. */
  readonly published: string;
  /** 得分保留的小数位数，0 至 9 · Decimals of the score, 0 to 9. */
  readonly decimals: number;
  /** 舍入方式 · How it is rounded. */
  readonly rounding: RoundingMode;
}
