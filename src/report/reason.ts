// Why a standing or a jump is as it is: codes and facts, in the order in which the stages decided.
import type { Metric } from '../policy/types';
import type { Entry } from './standing';

/** What a class picks by, the township’s value and the cut, in the metric's own unit. */
export interface PickedFacts {
  readonly class: string;
  /** What the class picks by; null where it takes all that meet its conditions. */
  readonly metric: Metric | null;
  /** The township's value of it; null where unknown. */
  readonly value: number | null;
  /** How many the class takes; null without a pick. */
  readonly top: number | null;
  /** How many met the conditions. */
  readonly candidates: number;
  /** The value at the cut; null where all candidates are taken. */
  readonly cut: number | null;
}

/** One reason, told apart by its code. */
export type Reason =
  | { readonly code: 'scored'; readonly score: number }
  | { readonly code: 'unscored' }
  | { readonly code: 'ranked'; readonly rank: number; readonly of: number; readonly tied: number; readonly reverseRank: number }
  | { readonly code: 'unranked'; readonly volume: number; readonly minimumVolume: number }
  | { readonly code: 'gained'; readonly month: string; readonly earlierRank: number; readonly rank: number; readonly gain: number }
  | { readonly code: 'gain-unknown'; readonly month: string; readonly entry: Entry }
  | ({ readonly code: 'in-class' } & PickedFacts)
  | ({ readonly code: 'not-picked' } & PickedFacts)
  | { readonly code: 'excepted'; readonly class: string; readonly by: string }
  | {
      readonly code: 'condition-not-met';
      readonly class: string;
      readonly metric: Metric;
      readonly value: number | null;
      readonly atLeast: string | number | null;
      readonly atMost: string | number | null;
    }
  | { readonly code: 'stayed'; readonly class: string; readonly first: string; readonly last: string }
  | { readonly code: 'climbed'; readonly from: string; readonly to: string; readonly span: number; readonly windowMonths: number }
  | { readonly code: 'all-rungs'; readonly rungs: number }
  | { readonly code: 'left-out'; readonly class: string };
