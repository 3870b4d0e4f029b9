// Why a standing or a jump is as it is: codes and facts, in the order in which the stages decided.
import type { Jump } from '../../jumps/jump';
import type { Ladder } from '../../policy/types';
import type { ClassReason } from './class-reason';
import type { RankReason } from './rank-reason';
import type { ScoreReason } from './score-reason';

/** 停留 · One stay of a jump. Why it was in the class in a month: that month's class reason, see {@link explain}. */
export interface StayedReason {
  /** 代码 · Which reason it is. */
  readonly code: 'stayed';
  /** 类别的标识 · The id of the class. */
  readonly class: string;
  /** 起始月份 · Its first month, `YYYY-MM`. */
  readonly first: string;
  /** 终止月份（含） · Its last month, `YYYY-MM`. */
  readonly last: string;
  /**
   * 其间列入该类别的各月；其余月份不在任何一级 · The months from the first to the last in which it was in the class; in
   * others it was on no rung.
   */
  readonly months: readonly string[];
}

/** 在规定的月数内上升 · The stays rise within the window: months from the end of the first one to the beginning of the last. */
export interface ClimbedReason extends Pick<Jump, 'from' | 'to' | 'span'>, Ladder {
  /** 代码 · Which reason it is. */
  readonly code: 'climbed';
}

/** 各级都经过 · Every rung was visited: on three rungs a triple jump. */
export interface AllRungsReason {
  /** 代码 · Which reason it is. */
  readonly code: 'all-rungs';
  /** 台阶共几级 · How many rungs the ladder has. */
  readonly rungs: number;
}

/** 越级 · A rung between the first and the last was left out; one reason for each. */
export interface LeftOutReason {
  /** 代码 · Which reason it is. */
  readonly code: 'left-out';
  /** 没有经过的类别的标识 · The id of the class that was left out. */
  readonly class: string;
}

/** 升级的理由 · Why a jump is one. */
export type JumpReason = StayedReason | ClimbedReason | AllRungsReason | LeftOutReason;

/**
 * 一条理由，以代码区分，以后的次版本可能增加 · One reason, told apart by its code; a minor release may add new ones. Plain
 * data: JSON keeps it whole.
 */
export type Reason = ScoreReason | RankReason | ClassReason | JumpReason;
