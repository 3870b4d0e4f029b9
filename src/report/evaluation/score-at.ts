// A township's exact score once more, from the record that was evaluated.
import { readSafely } from '../../columns/foreign-values';
import { fail } from '../../issues/collect';
import { exactScore, type ExactScore, type RecordReader } from '../../score/exact-score';
import type { MonthFacts } from './facts';

/** An exact score, and the record that it is of. */
export interface ScoredRecord {
  readonly score: ExactScore;
  readonly reader: RecordReader;
}

/**
 * @throws RankingRulesError `unreadable` where columns, which are kept and not copied, have changed since the evaluation
 */
export function scoreAt({ policy, record, view }: MonthFacts, place: number): ScoredRecord {
  const found = readSafely([], () => {
    const reader = record(place);
    return { score: exactScore(policy.scoring, reader), reader };
  });
  const scaled = found.score.scaled === null ? Number.NaN : Number(found.score.scaled);
  if (Object.is(scaled, view.scaled[place])) return found;
  return fail('unreadable', [], 'columns that stay as they were evaluated', view.townships[view.township[place]]);
}
