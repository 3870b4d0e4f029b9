// A policy: the rules of one city or district as plain JSON. Nothing in it is code, nothing that changes a result is
// defaulted. Every field is checked by `definePolicy`.
import type { RoundingMode } from '../exact/rounding-mode';
import type { Tallying } from './tallying-types';

/** A decimal in a policy: text such as `"0.9"`, or a number, which means its shortest decimal form. */
export type DecimalSetting = string | number;

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The parts of a policy that a source can support. */
export type PolicyPart = 'tallying' | 'inForce' | 'volume' | 'scoring' | 'ranking' | 'comparison' | 'classes' | 'ladder' | 'summary';

/** Where a rule is written down. */
export interface Source {
  readonly title: string;
  /** An http or https address, or null where there is none. */
  readonly url: string | null;
  /** The sentence of the source, in its own language. */
  readonly quote?: string | undefined;
  /** The parts of the policy that it supports. */
  readonly supports: readonly PolicyPart[];
}

/**
 * What an indicator gives where its base is 0 or its percent is null:
 * `full` all its marks, `zero` none, `unranked` no score for the township this month, `excluded` the other
 * indicators' points scaled up to the full marks.
 */
export type WhenEmpty = 'full' | 'zero' | 'unranked' | 'excluded';

/** A rate from counts: Σ credit · count, over a base. */
export interface CountedRate {
  /** Credit from 0 to 1 of each count field. */
  readonly credit: Readonly<Record<string, DecimalSetting>>;
  /** The count field that is the base. */
  readonly of: string;
}

/** A rate that was published as a percent. */
export interface PublishedRate {
  /** The field with a percent from 0 to 100, or null where there was nothing to measure. */
  readonly percent: string;
}

/** Marks lost per percentage point under a target. */
export interface Deduction {
  /** Target in percent, 0 to 100. */
  readonly target: DecimalSetting;
  /** Points lost per percentage point under the target. */
  readonly perPoint: DecimalSetting;
  /** The fewest points that are left, 0 to the indicator's full marks. */
  readonly floor: DecimalSetting;
}

/** One of the parts that a score adds up. */
export interface Indicator {
  readonly id: string;
  readonly label: Bilingual;
  /** Points at a rate of 1; above 0. */
  readonly fullMarks: DecimalSetting;
  readonly whenEmpty: WhenEmpty;
  readonly rate: CountedRate | PublishedRate;
  /** Decimals to which the percent is rounded first; not rounded where absent. */
  readonly rateDecimals?: number | undefined;
  /** Points by deduction from a target; full marks × rate where absent. */
  readonly deduction?: Deduction | undefined;
  /** Decimals to which the points are rounded; not rounded where absent. */
  readonly pointsDecimals?: number | undefined;
}

/** A signed bonus or penalty in points, from a field of the record. */
export interface Adjustment {
  /** The field; missing or null is 0. */
  readonly field: string;
  /** The lowest adjustment that counts; no limit where absent. */
  readonly min?: DecimalSetting | undefined;
  /** The highest adjustment that counts; no limit where absent. */
  readonly max?: DecimalSetting | undefined;
  /** True where the adjusted score may pass the full marks; not so where absent. */
  readonly beyondFullMarks?: boolean | undefined;
}

/** A score that is the sum of the indicators' points. */
export interface IndicatorScoring {
  /** The sum of the indicators' marks. */
  readonly fullMarks: DecimalSetting;
  /** Decimals of the score, 0 to 9. */
  readonly decimals: number;
  readonly rounding: RoundingMode;
  readonly adjustment?: Adjustment | undefined;
  readonly indicators: readonly Indicator[];
}

/** A score that somebody else has published. */
export interface PublishedScoring {
  /** The field with the score, 0 or more, or null where there is none. */
  readonly published: string;
  /** Decimals of the score, 0 to 9. */
  readonly decimals: number;
  readonly rounding: RoundingMode;
}

/**
 * What a rank of equal ones is. With B strictly better and T equal, itself included:
 * `competition` 1 + B ("1224"), `modified` B + T ("1334"), `dense` 1 + distinct better ("1223"),
 * `fractional` B + (T + 1)/2 ("1 2.5 2.5 4"), `ordinal` 1 + B + equal ones earlier in the input ("1234").
 */
export type TieMethod = 'competition' | 'modified' | 'dense' | 'fractional' | 'ordinal';

/** Which end of a scale is best. */
export type Order = 'ascending' | 'descending';

/** Refines equal scores by a decimal field, never null. */
export interface TieBreaker {
  readonly field: string;
  /** `descending`: the larger value is better. */
  readonly order: Order;
}

/** How scores become ranks. */
export interface Ranking {
  readonly ties: TieMethod;
  readonly tieBreakers?: readonly TieBreaker[] | undefined;
  /** A text field; townships are ranked within each of its values. */
  readonly groupBy?: string | undefined;
  /** Townships with a smaller volume are not ranked; 0 where absent. */
  readonly minimumVolume?: number | undefined;
}

/** What gains compare with. */
export interface Comparison {
  /** Months back, 1 to 1200: 1 is 环比, 12 is 同比. */
  readonly lagMonths: number;
  /**
   * A field with the id of the township that this one succeeds, or null, or missing. That township's rank then is
   * compared with where this one had none of its own.
   */
  readonly predecessor?: string | undefined;
}

/** What a class looks at. Best is lowest for `rank` and `reverseRank`, highest for every other. */
export type Metric =
  | 'rank'
  | 'reverseRank'
  | 'percentile'
  | 'score'
  | 'gain'
  | 'scoreGain'
  | 'percentileGain'
  | 'volume';

/** Limits of a metric, both inclusive; at least one is given. */
export interface Condition {
  readonly metric: Metric;
  readonly atLeast?: DecimalSetting | undefined;
  readonly atMost?: DecimalSetting | undefined;
}

/** A tie across the cut: `include` takes all of it, `exclude` none of it. */
export type CutTies = 'include' | 'exclude';

/** The best of those that meet the conditions: a number of them, or a share of the ranked. */
export interface Pick {
  readonly by: Metric;
  /** How many; 1 or more. Either this or `share`. */
  readonly top?: number | undefined;
  /** Which share of the ranked townships, above 0 and at most 1; rounded up. Either this or `top`. */
  readonly share?: DecimalSetting | undefined;
  readonly ties: CutTies;
}

/** One class. A ranked township is in it when it meets every condition, is in no class of `unless`, and is picked. */
export interface ClassRule {
  readonly id: string;
  readonly label: Bilingual;
  readonly where?: readonly Condition[] | undefined;
  readonly pick?: Pick | undefined;
  /** Ids of earlier classes whose members are left out. */
  readonly unless?: readonly string[] | undefined;
}

/** The classes that a jump climbs, and how fast. */
export interface Ladder {
  /** Class ids, lowest first; two distinct ones or more. */
  readonly rungs: readonly string[];
  /** The most months from leaving the first rung to reaching the last; 1 or more. */
  readonly windowMonths: number;
}

/**
 * How several are taken together: `pooled` adds their counts, and rates and score are those of the sums; `mean` is the
 * arithmetic mean of their rates and of their exact scores.
 */
export type Pooling = 'pooled' | 'mean';

/**
 * What quarters, years and districts are made of. What is pooled is pooled first; means are then taken over months
 * before they are over townships.
 */
export interface Summary {
  /** The months of a period. */
  readonly months: Pooling;
  /** The townships of a district, or the villages of a township. */
  readonly townships: Pooling;
}

/** The months in which a policy is in force. */
export interface InForce {
  /** The first month, as `YYYY-MM`. */
  readonly from: string;
  /** The first month in which it no longer is, or null. */
  readonly until: string | null;
}

/** The rules of one city or district, dated and sourced. */
export interface Policy {
  readonly id: string;
  /** 1 or more; a correction is a new revision. */
  readonly revision: number;
  readonly title: Bilingual;
  readonly inForce: InForce;
  readonly sources: readonly Source[];
  /** What no source states, in words. */
  readonly assumptions: readonly string[];
  /** How tickets become records; absent where the policy begins with counts. */
  readonly tallying?: Tallying | undefined;
  /** The count field that is the volume of requests. */
  readonly volume?: string | undefined;
  readonly scoring: IndicatorScoring | PublishedScoring;
  readonly ranking: Ranking;
  readonly comparison: Comparison;
  readonly classes: readonly ClassRule[];
  readonly ladder?: Ladder | undefined;
  /** How months and townships are taken together; absent where nobody does. */
  readonly summary?: Summary | undefined;
}
