// Every place where a policy names a field of a record, and what the field is read as.
import type { IssuePath } from '../issues/issue';
import type { Indicator, IndicatorScoring } from './scoring-types';
import type { Policy } from './types';

/**
 * 字段作什么用 · What a field is read as:
 *
 * - `count`：计数，不小于 0 的整数 · an integer of requests
 * - `percent`：公布的百分数，0 至 100，或 null · a published percent, 0 to 100, or null
 * - `score`：公布的得分，不小于 0，或 null · a published score, 0 or more, or null
 * - `adjustment`：加减分，带正负号的十进制数，或 null，或没有 · a signed decimal, or null, or missing
 * - `decimal`：附加比较的十进制数 · a tie-breaker
 * - `group`：组别，文本 · text
 * - `predecessor`：前身的标识，或 null，或没有 · a township's id, or null, or missing
 *
 * 同时用于附加比较的字段，不得为 null，也不得没有 · A field that breaks ties besides may be neither null nor missing.
 */
export type FieldRole = 'count' | 'percent' | 'score' | 'adjustment' | 'decimal' | 'group' | 'predecessor';

/** 规则要读的字段 · A field that a policy reads. */
export interface PolicyField {
  /** 字段 · The field. */
  readonly name: string;
  /** 作什么用 · What it is read as. */
  readonly role: FieldRole;
}

/** One place where a policy names a field. */
export interface FieldUse extends PolicyField {
  readonly path: IssuePath;
}

/** Every place where a policy names a field, in order. */
export function fieldUses({ volume, scoring, ranking, comparison }: Policy): readonly FieldUse[] {
  return [
    ...use(volume, 'count', ['volume']),
    ...('published' in scoring ? use(scoring.published, 'score', ['scoring', 'published']) : scoringUses(scoring)),
    ...(ranking.tieBreakers?.flatMap(({ field }, i) => use(field, 'decimal', ['ranking', 'tieBreakers', i, 'field'])) ?? []),
    ...use(ranking.groupBy, 'group', ['ranking', 'groupBy']),
    ...use(comparison.predecessor, 'predecessor', ['comparison', 'predecessor']),
  ];
}

function scoringUses({ adjustment, indicators }: IndicatorScoring): readonly FieldUse[] {
  return [
    ...use(adjustment?.field, 'adjustment', ['scoring', 'adjustment', 'field']),
    ...indicators.flatMap(({ rate }, i) => rateUses(rate, ['scoring', 'indicators', i, 'rate'])),
  ];
}

function rateUses(rate: Indicator['rate'], path: IssuePath): readonly FieldUse[] {
  if ('percent' in rate) return use(rate.percent, 'percent', [...path, 'percent']);
  return [
    ...Object.keys(rate.credit).flatMap((field) => use(field, 'count', [...path, 'credit', field])),
    ...use(rate.of, 'count', [...path, 'of']),
  ];
}

function use(name: string | undefined, role: FieldRole, path: IssuePath): readonly FieldUse[] {
  return name === undefined ? [] : [{ name, role, path }];
}
