// A township's exact score once more, from the record that was evaluated.
import { readSafely } from '../input/foreign-values';
import { fail } from '../issues/collect';
import { exactScore, type ExactScore } from '../score/exact-score';
import type { MonthFacts } from './facts';

/**
 * @throws RankingRulesError `unreadable` where columns, which are kept and not copied, have changed since the evaluation
 */
export function scoreAt({ policy, record, scaled: kept, townships, township }: MonthFacts, place: number): ExactScore {
  const score = readSafely([], () => exactScore(policy.scoring, record(place)));
  const scaled = score.scaled === null ? Number.NaN : Number(score.scaled);
  if (Object.is(scaled, kept[place])) return score;
  return fail('unreadable', [], 'columns that stay as they were evaluated', townships[township[place]]);
}
