// How a policy says that tickets are counted.
import { fail } from '../issues/collect';
import type { Tallying } from '../policy/tallying-types';
import type { Policy } from '../policy/types';

/** @throws RankingRulesError `missing-tallying` where the policy does not say */
export function tallyingOf({ tallying }: Policy): Tallying {
  return tallying ?? fail('missing-tallying', ['tallying'], 'a policy with a tallying', tallying);
}
