// Why a township stands where it stands, stage by stage.
import { explainClasses } from './explain-classes';
import { explainGain, explainRank } from './explain-rank';
import { explainScore } from './explain-score';
import type { Facts, MonthFacts } from '../evaluation/facts';
import type { RankedCohort } from '../evaluation/month-view';
import type { Reason } from './reason';

export function explainStanding(facts: Facts, present: MonthFacts, place: number, cohort: RankedCohort): readonly Reason[] {
  return [
    ...explainScore(present, place),
    ...explainRank(present, place, cohort),
    ...explainGain(facts, present, place, cohort),
    ...explainClasses(present, place, cohort),
  ];
}
