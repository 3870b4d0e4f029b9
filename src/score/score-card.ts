// One township's score for people: every rate, its counts, its points, and why.
import { Decimal } from 'decimal.js';
import { powerOfTen, setting } from '../exact/decimal-text';
import { subtract, type Fraction } from '../exact/fraction';
import { fractionText } from '../exact/fraction-text';
import type { Bilingual, Policy } from '../policy/types';
import type { ExactScore, IndicatorScore, PointsOrigin, ScoreOrigin } from './exact-score';

/** 计分卡中的一项指标 · One indicator on a {@link ScoreCard}. Percent and points are exact where they end within 40 digits. */
export interface IndicatorCard {
  /** 标识 · The id of the indicator. */
  readonly id: string;
  /** 指标名称 · What it is called. */
  readonly label: Bilingual;
  /** 满分 · Points at a rate of 1. */
  readonly fullMarks: Decimal;
  /** 计数及其系数；公布的百分数则为空 · The counts that earn credit; empty for a published percent. */
  readonly counts: readonly {
    /** 计数字段 · The count field. */
    readonly field: string;
    /** 计数 · What was counted. */
    readonly count: number;
    /** 系数，0 至 1 · Credit of each, from 0 to 1. */
    readonly credit: Decimal;
  }[];
  /** 基数；公布的百分数则为 null · The count that they are divided by; null for a published percent. */
  readonly base: {
    /** 基数字段 · The count field that is the base. */
    readonly field: string;
    /** 计数 · What was counted. */
    readonly count: number;
  } | null;
  /**
   * 百分数，0 至 100，按 `rateDecimals` 舍入后；基数为 0 或没有公布则为 null · 0 to 100, after `rateDecimals`; null
   * where the base is 0 or nothing was published.
   */
  readonly percent: Decimal | null;
  /** 得分，按 `pointsDecimals` 舍入后；没有则为 null · After `pointsDecimals`; null where there are none. */
  readonly points: Decimal | null;
  /** 失分：满分减得分；没有得分则为 null · Full marks less points; null where there are none. */
  readonly lost: Decimal | null;
  /** 得分的由来 · How the points came about. */
  readonly why: PointsOrigin;
}

/** 计分卡：一个街乡镇的得分从哪里来 · What one township's score is made of. */
export interface ScoreCard {
  /** 街乡镇 · The id of the township. */
  readonly township: string;
  /** 月份 · `YYYY-MM` */
  readonly month: string;
  /** 规则 · The policy. */
  readonly policy: Pick<Policy, 'id' | 'revision'>;
  /**
   * 得分，舍入后的，用来排名；没有则为 null · The rounded score in points, the one that is ranked; null where there is
   * none.
   */
  readonly score: Decimal | null;
  /**
   * 舍入前的精确值，除得尽的写成小数，否则写成分数；没有得分则为 null · The score before its one rounding, as a decimal
   * where it ends, else as a fraction; null where there is none.
   */
  readonly exact: string | null;
  /** 满分；公布的得分则为 null · The full marks; null for a published score. */
  readonly fullMarks: Decimal | null;
  /** 各项指标 · What the score adds up. */
  readonly indicators: readonly IndicatorCard[];
  /**
   * 折算系数，小数或分数；各项都计，或没有得分，则为 `1` · What excluded indicators multiply the others by, as a decimal
   * or fraction; `1` where none is, or where there is no score.
   */
  readonly rescale: string;
  /** 限值之内的加减分；规则没有则为 null · The bonus or penalty within its limits; null where the policy has none. */
  readonly adjustment: {
    /** 字段 · The field that it is in. */
    readonly field: string;
    /** 分数，带正负号 · Points, signed. */
    readonly points: Decimal;
  } | null;
  /** 得分的由来 · How the points came about. */
  readonly why: ScoreOrigin;
}

// A private copy, so that nobody's Decimal.set changes it and it changes nobody's.
const Exact = /*@__PURE__*/ Decimal.clone({ defaults: true, precision: 40, toExpNeg: -40, toExpPos: 40 });

export function scoreCard(score: ExactScore, policy: Policy): Omit<ScoreCard, 'township' | 'month'> {
  const { scoring } = policy;
  return {
    policy: { id: policy.id, revision: policy.revision },
    score: score.scaled === null ? null : decimal({ n: score.scaled, d: powerOfTen(scoring.decimals) }),
    exact: score.exact === null ? null : fractionText(score.exact),
    fullMarks: 'indicators' in scoring ? new Exact(scoring.fullMarks) : null,
    indicators: score.indicators.map(indicatorCard),
    rescale: fractionText(score.rescale),
    adjustment: score.adjustment === null ? null : { field: score.adjustment.rule.field, points: decimal(score.adjustment.applied) },
    why: score.why,
  };
}

function indicatorCard({ indicator, counts, base, percent, points, why }: IndicatorScore): IndicatorCard {
  const fullMarks = setting(indicator.fullMarks);
  return {
    id: indicator.id,
    label: indicator.label,
    fullMarks: decimal(fullMarks),
    counts: counts.map(({ field, count, credit }) => ({ field, count: Number(count), credit: decimal(credit) })),
    base: base === null ? null : { field: base.field, count: Number(base.count) },
    percent: percent === null ? null : decimal(percent),
    points: points === null ? null : decimal(points),
    lost: points === null ? null : decimal(subtract(fullMarks, points)),
    why,
  };
}

/** A rational as a decimal, exact where it ends within 40 digits. */
export function decimal({ n, d }: Fraction): Decimal {
  return new Exact(n.toString()).div(d.toString());
}
