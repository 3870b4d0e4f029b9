// How a policy says that months and townships are taken together.
import { fail } from '../issues/collect';
import type { Policy, Summary } from '../policy/types';

/** @throws RankingRulesError `bad-policy` where the policy does not say */
export function summaryOf({ summary }: Policy): Summary {
  return summary ?? fail('bad-policy', ['summary'], 'a policy with a summary', summary);
}
