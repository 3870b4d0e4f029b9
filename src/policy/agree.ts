// Whether policies can follow each other within one evaluation.
import { report, type IssueList } from '../issues/collect';
import type { Policy } from './types';

/**
 * Gains and jumps cross the border between two policies, so lag and ladder must be the same in all; and a state names
 * its policy by id and revision, so those must tell them apart.
 */
export function checkAgreement(policies: readonly Policy[], list: IssueList): void {
  const [first] = policies;
  if (first === undefined) return report(list, 'bad-input', ['policies'], '1 or more', policies);
  const seen = new Set<string>();
  policies.forEach((policy, i) => {
    const identity = JSON.stringify([policy.id, policy.revision]);
    if (seen.has(identity)) report(list, 'policies-disagree', [i, 'revision'], `another revision of ${policy.id}`, policy.revision);
    seen.add(identity);
    const { lagMonths } = first.comparison;
    if (policy.comparison.lagMonths !== lagMonths) {
      report(list, 'policies-disagree', [i, 'comparison', 'lagMonths'], String(lagMonths), policy.comparison.lagMonths);
    }
    if (ladderText(policy) !== ladderText(first)) {
      report(list, 'policies-disagree', [i, 'ladder'], ladderText(first), policy.ladder);
    }
  });
}

function ladderText({ ladder }: Policy): string {
  return ladder === undefined ? 'no ladder' : `${ladder.rungs.map((rung) => JSON.stringify(rung)).join(' → ')} within ${ladder.windowMonths}`;
}
