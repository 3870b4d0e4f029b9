// What a notice says, as data, before it is said in any language.
import { monthText } from '../../month/month';
import type { Policy } from '../../policy/types';
import { comparedPeriod, monthThen, otherPolicy, type ComparedPeriod, type PolicyName } from '../wording/compared-period';
import type { Evaluation } from '../../evaluation/evaluation';
import type { Facts, MonthFacts } from '../../evaluation/facts';
import { monthStandings } from '../../evaluation/month-standings';
import { scoredStandings, type ScoredStanding } from '../table/scored-standings';
import type { Standing } from '../../evaluation/standing';
import { incompleteRecords, type Incomplete } from './incomplete';
import { classList, type ClassList } from './class-list';
import { groupSummaries, type GroupSummary } from './group-summary';
import { jumpsOfMonth, type ToldJump } from './jumps-of-month';
import { participation, type Participation } from './participation';
import { scoreSpread, type ScoreSpread } from './score-spread';
import { volumeFigures, type VolumeFigures } from './volume-figures';

/** How many ranks rose, fell, stayed, and have nothing to be compared with. */
export interface Moves {
  readonly up: number;
  readonly down: number;
  readonly same: number;
  readonly unknown: number;
}

/** One month's notice. */
export interface Notice {
  readonly policy: Policy;
  /** `YYYY-MM` */
  readonly month: string;
  readonly compared: ComparedPeriod;
  /** The policy of the month compared with, where another is in force in this one. */
  readonly otherPolicy: PolicyName | null;
  readonly ranked: number;
  /** With a score, under the minimum volume. */
  readonly underMinimum: number;
  readonly unscored: number;
  /** Of the ranked; null where nobody is. */
  readonly scores: ScoreSpread | null;
  readonly moves: Moves;
  readonly volume: VolumeFigures | null;
  readonly classes: readonly ClassList[];
  readonly groups: readonly GroupSummary[];
  /** Null where the policy has no ladder. */
  readonly jumps: readonly ToldJump[] | null;
  readonly participation: Participation;
  /** Of rolled-up records. */
  readonly incomplete: readonly Incomplete[];
  /** All of the month, group by group, best first. */
  readonly standings: readonly ScoredStanding[];
}

/** @param rolledUp what `rollUp` gave; undefined where the caller does not say */
export function noticeOf(evaluation: Evaluation, facts: Facts, present: MonthFacts, rolledUp: unknown): Notice {
  const { policy } = present;
  const month = monthText(present.month);
  const compared = comparedPeriod(present);
  const earlier = facts(monthThen(compared));
  const standings = scoredStandings(present);
  const townships = new Set(standings.map(({ township }) => township));
  const before = earlier === undefined ? [] : monthStandings(earlier);
  const ranked = standings.filter(({ rank }) => rank !== null);
  return {
    policy,
    month,
    compared,
    otherPolicy: otherPolicy(present, earlier),
    ranked: ranked.length,
    underMinimum: standings.filter(({ entry }) => entry === 'unranked').length,
    unscored: standings.filter(({ entry }) => entry === 'unscored').length,
    scores: scoreSpread(ranked, policy.scoring.decimals),
    moves: moves(ranked),
    volume: volumeFigures(present, earlier),
    classes: policy.classes.map((rule) => classList(rule, standings)),
    groups: groupSummaries(standings, policy),
    jumps: policy.ladder === undefined ? null : jumpsOfMonth(facts, evaluation, month, policy.ladder.rungs),
    participation: participation(standings, before),
    incomplete: rolledUp === undefined ? [] : incompleteRecords(rolledUp, present.month, compared.period, townships),
    standings,
  };
}

function moves(ranked: readonly Standing[]): Moves {
  const known = ranked.flatMap(({ gain }) => (gain === null ? [] : [gain]));
  return {
    up: known.filter((gain) => gain > 0).length,
    down: known.filter((gain) => gain < 0).length,
    same: known.filter((gain) => gain === 0).length,
    unknown: ranked.length - known.length,
  };
}
