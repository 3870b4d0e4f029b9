// One cohort through rank and gain: when its month runs, and again when somebody asks for details.
import type { CohortColumns } from '../classes/metrics';
import { compareCohort, type GainColumns, type Seen } from '../gain/compare-cohort';
import type { Policy } from '../policy/types';
import type { Cohort } from '../rank/cohorts';
import { rankCohort, type RankRoom } from '../rank/rank-cohort';
import type { Prepared } from './prepare';
import type { DoneMonth } from './run-month';

/** What a cohort brings with it, and whom it is compared with. */
export interface GivenColumns extends Pick<CohortColumns, 'scaled' | 'decimals' | 'volume' | 'ofThen'> {
  readonly policy: Policy;
  readonly group: number;
  readonly township: Int32Array;
  readonly predecessor: Int32Array | null;
  readonly tieBreakers: readonly Float64Array[];
  readonly earlier: DoneMonth | null;
}

export function givenColumns(prepared: Prepared, index: number, { start, end, group }: Cohort, earlier: DoneMonth | null): GivenColumns {
  const { policies, township, predecessor, scaled } = prepared;
  const { policy } = policies[index];
  const { volume, tieBreakers } = columnsUnder(policy, prepared);
  return {
    policy,
    group,
    township: township.subarray(start, end),
    predecessor: predecessor === null ? null : predecessor.subarray(start, end),
    scaled: scaled.subarray(start, end),
    tieBreakers: tieBreakers.map((column) => column.subarray(start, end)),
    decimals: policy.scoring.decimals,
    volume: volume === null ? null : volume.subarray(start, end),
    earlier,
    ofThen: earlier?.of.get(group) ?? 0,
  };
}

/** What decides beside the score, by place, under the policy. */
export function columnsUnder({ volume, ranking }: Policy, prepared: Prepared): Pick<GivenColumns, 'volume' | 'tieBreakers'> {
  // Stryker disable next-line ArrayDeclaration: the zeros beyond tell nobody apart
  const { tieBreakers = [] } = ranking;
  // Stryker disable next-line MethodExpression: the zeros beyond tell nobody apart, only slower
  return { volume: volume === undefined ? null : prepared.volume, tieBreakers: prepared.tieBreakers.slice(0, tieBreakers.length) };
}

/** @returns how many are ranked; their levels stay in the room */
export function rankAndCompare(
  given: GivenColumns,
  seen: Seen,
  own: GainColumns & { readonly rank: Float32Array },
  room: RankRoom,
): number {
  const { policy, group, township, predecessor, scaled, tieBreakers, volume, earlier } = given;
  const { minimumVolume = 0, ties } = policy.ranking;
  // Stryker disable next-line ConditionalExpression,LogicalOperator: nobody's volume is below 0, and a policy with more names a volume
  const minimum = volume === null || minimumVolume === 0 ? null : { volume, least: minimumVolume };
  const ranked = rankCohort({ score: scaled, tieBreakers, minimum, ties }, room, own.rank);
  compareCohort({ group, township, predecessor, rank: own.rank, scaled, earlier, seen }, own);
  return ranked;
}
