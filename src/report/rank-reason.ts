// Why a rank is what it is, and the places gained.
import type { Policy, TieBreaker, TieMethod } from '../policy/types';
import type { Entry } from './standing';

/** 若干街乡镇 · Some townships of one group and month: the first five in the order of the input, and how many there are. */
export interface NamedTownships {
  readonly townships: readonly string[];
  readonly count: number;
}

/** 有名次 · There is a rank. Under `competition`, rank + reverseRank + tied = of + 2. */
export interface RankedReason {
  readonly code: 'ranked';
  /** Null under a policy that does not group. */
  readonly group: string | null;
  readonly rank: number;
  /** How many are ranked in its group. */
  readonly of: number;
  /** How many share the rank, itself included. */
  readonly tied: number;
  readonly reverseRank: number;
  /** What a rank of equal ones is. */
  readonly ties: TieMethod;
  /** Those it is tied with, itself not among them. */
  readonly tiedWith: NamedTownships;
}

/** 得分相同，由附加比较分出先后 · A tie-breaker decided between townships of the same score. */
export interface TieBrokenReason {
  readonly code: 'tie-broken';
  readonly score: number;
  /** How many have this score, itself included. */
  readonly equal: number;
  /** How many of them the tie-breakers put before it, and after it. */
  readonly ahead: number;
  readonly behind: number;
  /** The policy's tie-breakers; the first one decides first. */
  readonly by: readonly TieBreaker[];
}

/** 前一名是谁，差多少 · Who is directly above, and what is missing to them. The best have no such reason. */
export interface BehindReason {
  readonly code: 'behind';
  /** Those directly above. */
  readonly townships: NamedTownships;
  /** Their rank; where `ordinal` ranks tell them apart, the rank of the last of them. */
  readonly rank: number;
  /** What a rank of equal ones is. */
  readonly ties: TieMethod;
  readonly score: number;
  /** Points missing to their score, exact; `0` where a tie-breaker decided. */
  readonly missing: string;
  /** The tie-breaker that decided, its own value and theirs; null where the score did. */
  readonly tieBreaker: (TieBreaker & { readonly value: string; readonly theirs: string }) | null;
}

/** 有得分，不参加排名 · There is a score and no rank. */
export interface UnrankedReason {
  readonly code: 'unranked';
  readonly volume: number;
  readonly minimumVolume: number;
}

/** 进步名次 · Places gained against the month that lies the lag back. */
export interface GainedReason {
  readonly code: 'gained';
  /** The month compared with, `YYYY-MM`. */
  readonly month: string;
  readonly lagMonths: number;
  readonly earlierRank: number;
  /** The township whose rank that was, where this one succeeds it; null where it was its own. */
  readonly predecessor: string | null;
  readonly rank: number;
  /** Earlier less present rank. */
  readonly gain: number;
  /** The policy of the month compared with, where another is in force now: then the rules have changed as well. */
  readonly otherPolicy: Pick<Policy, 'id' | 'revision'> | null;
}

/** 进步名次未知 · There is no earlier rank to compare with. */
export interface GainUnknownReason {
  readonly code: 'gain-unknown';
  /** The month that would be compared with, `YYYY-MM`; null where it would lie before 0001-01. */
  readonly month: string | null;
  /** Whether there are records of that month; where not, it is the data that has a gap. */
  readonly hasRecords: boolean;
  readonly lagMonths: number;
  /** Whether nobody was ranked in any earlier month of the data: there `new` says nothing of the township. */
  readonly isFirst: boolean;
  readonly entry: Entry;
}

/** 名次的由来 · Why a rank is what it is, and where it came from. */
export type RankStep = RankedReason | TieBrokenReason | BehindReason | UnrankedReason | GainedReason | GainUnknownReason;
