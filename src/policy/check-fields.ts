// A field is read as one thing; only a tie-breaker may be a number that is something else besides.
import { report, type IssueList } from '../issues/collect';
import { fieldUses, type FieldRole } from './field-uses';
import type { Policy } from './types';

export function checkFields(policy: Policy, list: IssueList): void {
  const roles = new Map<string, FieldRole>();
  for (const { name, role, path } of fieldUses(policy)) {
    const known = roles.get(name);
    // Tie-breakers are named after every other number and before the group, so that whatever is known of them is a number.
    if (known !== undefined && known !== role && role !== 'decimal')
      report(list, 'bad-policy', path, `field that is not used as ${known} too`, name);
    if (known === undefined) roles.set(name, role);
  }
}
