// Where the rules of a policy are written down.

/**
 * 规则的各部分 · The parts of a policy that a source can support:
 *
 * - `tallying`：工单怎样计数 · how tickets become records
 * - `inForce`：生效月份 · when it is in force
 * - `period`：排名周期 · what a record's month stands for
 * - `volume`：诉求量字段 · the field that is the volume
 * - `scoring`：计分 · how scores are made
 * - `ranking`：排名 · how scores become ranks
 * - `comparison`：与哪个月比 · what gains compare with
 * - `classes`：类别 · the classes
 * - `ladder`：台阶 · what jumps climb
 * - `summary`：汇总 · how months and townships are taken together
 */
export type PolicyPart =
  'tallying' | 'inForce' | 'period' | 'volume' | 'scoring' | 'ranking' | 'comparison' | 'classes' | 'ladder' | 'summary';

/** 来源 · Where a rule is written down. */
export interface Source {
  /** 标题 · Its title. */
  readonly title: string;
  /** 网址，http 或 https；没有则为 null · An http or https address, or null where there is none. */
  readonly url: string | null;
  /** 原文 · The sentence of the source, in its own language. */
  readonly quote?: string | undefined;
  /** 依据的部分 · The parts of the policy that it supports. */
  readonly supports: readonly PolicyPart[];
}
