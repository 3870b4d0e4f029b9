// Why a standing or a jump is as it is: codes and facts, in the order in which the stages decided.
import type { ClassReason } from './class-reason';
import type { RankStep } from './rank-reason';
import type { ScoreStep } from './score-reason';

/** 停留 · One stay of a jump. Why it was in the class in a month: that month's class reason, see {@link explain}. */
export interface StayedReason {
  readonly code: 'stayed';
  readonly class: string;
  /** Its first and its last month, `YYYY-MM`. */
  readonly first: string;
  readonly last: string;
  /** The months from the first to the last in which it was in the class; in others it was on no rung. */
  readonly months: readonly string[];
}

/** 在规定的月数内上升 · The stays rise within the window: months from the end of the first one to the beginning of the last. */
export interface ClimbedReason {
  readonly code: 'climbed';
  readonly from: string;
  readonly to: string;
  readonly span: number;
  readonly windowMonths: number;
  /** The ladder's class ids, lowest first. */
  readonly rungs: readonly string[];
}

/** 各级都经过 · Every rung was visited: on three rungs a triple jump. */
export interface AllRungsReason {
  readonly code: 'all-rungs';
  readonly rungs: number;
}

/** 越级 · A rung between the first and the last was left out. */
export interface LeftOutReason {
  readonly code: 'left-out';
  readonly class: string;
}

/** 升级的理由 · Why a jump is one. */
export type JumpReason = StayedReason | ClimbedReason | AllRungsReason | LeftOutReason;

/** 一条理由 · One reason, told apart by its code. Plain data: JSON keeps it whole. */
export type Reason = ScoreStep | RankStep | ClassReason | JumpReason;
