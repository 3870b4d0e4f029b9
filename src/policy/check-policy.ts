// What the schema cannot say: values that are right alone and wrong together.
import { report, type IssueList } from '../issues/collect';
import { monthIndex } from '../month/month';
import { periodOf, PERIODS } from '../month/period';
import { checkClasses, checkLadder } from './check-classes';
import { checkScoring } from './check-scoring';
import { checkTallying } from './check-tallying';
import { fieldUses, type FieldRole } from './field-uses';
import type { PolicyParts } from './schema';
import type { InForce, Policy } from './types';

/** Reports in the order of a policy's parts; a part of the wrong shape is passed over, as are checks across parts then. */
export function checkPolicy(policy: Policy | null, parts: PolicyParts, list: IssueList): void {
  const { inForce, tallying, scoring, classes, ladder } = parts;
  if (inForce !== undefined) checkInForce(inForce, list);
  if (tallying !== undefined) checkTallying(tallying, list);
  if (policy !== null) checkVolume(policy, list);
  if (scoring !== undefined) checkScoring(scoring, list);
  if (classes !== undefined) checkClasses(classes, list);
  if (classes !== undefined && ladder !== undefined) checkLadder(ladder, classes, list);
  if (policy !== null) checkPeriod(policy, list);
  if (policy !== null) checkFields(policy, list);
  if (policy !== null) checkSummary(policy, list);
}

function checkInForce({ from, until }: InForce, list: IssueList): void {
  // Null is no month, which is not before another.
  if (monthIndex(until) <= monthIndex(from)) report(list, 'bad-limit', ['inForce', 'until'], `month after ${from}, or null`, until);
}

// Other lags compare with months that no record has, and a shorter window lets nobody jump.
function checkPeriod(policy: Policy, list: IssueList): void {
  const {
    comparison: { lagMonths },
    ladder,
  } = policy;
  const period = periodOf(policy);
  const { step } = PERIODS[period];
  if (lagMonths % step !== 0)
    report(list, 'bad-limit', ['comparison', 'lagMonths'], `multiple of ${step}, as the period is ${period}`, lagMonths);
  if (ladder !== undefined && ladder.windowMonths < step)
    report(list, 'bad-limit', ['ladder', 'windowMonths'], `integer from ${step}, as the period is ${period}`, ladder.windowMonths);
}

function checkVolume({ volume, ranking, classes }: Policy, list: IssueList): void {
  if (volume !== undefined) return;
  const looked = classes.some(({ where, pick }) => pick?.by === 'volume' || where?.some(({ metric }) => metric === 'volume'));
  if (looked || (ranking.minimumVolume ?? 0) > 0) report(list, 'missing-volume', ['volume'], 'count field', volume);
}

// A field is read as one thing; only a tie-breaker may be a number that is something else besides.
function checkFields(policy: Policy, list: IssueList): void {
  const roles = new Map<string, FieldRole>();
  for (const { name, role, path } of fieldUses(policy)) {
    const known = roles.get(name);
    // Tie-breakers are named after every other number and before the group, so that whatever is known of them is a number.
    if (known !== undefined && known !== role && role !== 'decimal')
      report(list, 'bad-policy', path, `field that is not used as ${known} too`, name);
    if (known === undefined) roles.set(name, role);
  }
}

// Percents, published scores, bonuses and penalties do not add up to those of the whole.
function checkSummary(policy: Policy, list: IssueList): void {
  const { summary } = policy;
  const other = fieldUses(policy).find(({ role }) => role === 'percent' || role === 'score' || role === 'adjustment');
  if (summary === undefined || other === undefined) return;
  for (const part of ['months', 'townships'] as const) {
    if (summary[part] === 'pooled') report(list, 'bad-policy', ['summary', part], `mean, as ${other.name} is no count`, summary[part]);
  }
}
