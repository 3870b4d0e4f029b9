// Whether policies can follow each other within one evaluation.
import { report, type IssueList } from '../issues/collect';
import type { Ladder, Policy } from './types';

/**
 * Gains and jumps cross the border between two policies, so lag and ladder must be the same in all; and a state names
 * its policy by id and revision, so those must tell them apart.
 */
export function checkAgreement(policies: readonly Policy[], list: IssueList): void {
  const [first] = policies;
  if (first === undefined) return report(list, 'bad-input', ['policies'], '1 or more', 0);
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
      const expected = first.ladder === undefined ? 'no ladder' : `rungs ${rungsText(first.ladder)} within ${first.ladder.windowMonths} months`;
      report(list, 'policies-disagree', [i, 'ladder'], expected, policy.ladder);
    }
  });
}

function ladderText({ ladder }: Policy): string | null {
  return ladder === undefined ? null : `${rungsText(ladder)} ${ladder.windowMonths}`;
}

function rungsText({ rungs }: Ladder): string {
  return rungs.map((rung) => JSON.stringify(rung)).join(' → ');
}
