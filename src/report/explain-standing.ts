// Why a township stands where it stands, stage by stage.
import { explainClasses } from './explain-classes';
import { explainGain, explainRank } from './explain-rank';
import { explainScore } from './explain-score';
import type { MonthFacts } from './facts';
import type { RankedCohort } from './month-view';
import type { Reason } from './reason';

export function explainStanding(facts: MonthFacts, place: number, cohort: RankedCohort): readonly Reason[] {
  return [
    ...explainScore(facts, place),
    ...explainRank(facts, place, cohort),
    ...explainGain(facts, place, cohort),
    ...explainClasses(facts, place, cohort),
  ];
}
