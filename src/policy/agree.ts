// What policies that follow each other must share, since gains and jumps reach from one into the next.
import { report, type IssueList } from '../issues/collect';
import type { Policy } from './types';

export function checkAgreement(policies: readonly Policy[], list: IssueList): void {
  if (policies.length === 0) report(list, 'bad-input', [], 'a policy, or a list of one or more', policies);
  const [first] = policies;
  policies.forEach(({ comparison, ladder, id, revision }, i) => {
    const lag = first.comparison.lagMonths;
    if (comparison.lagMonths !== lag) {
      report(list, 'policies-disagree', [i, 'comparison', 'lagMonths'], String(lag), comparison.lagMonths);
    }
    const rungs = JSON.stringify(first.ladder ?? null);
    if (JSON.stringify([ladder?.rungs, ladder?.windowMonths]) !== JSON.stringify([first.ladder?.rungs, first.ladder?.windowMonths])) {
      report(list, 'policies-disagree', [i, 'ladder'], rungs, JSON.stringify(ladder ?? null));
    }
    if (policies.findIndex((other) => other.id === id && other.revision === revision) < i) {
      report(list, 'policies-disagree', [i, 'id'], 'an id and revision of its own', `${id} revision ${revision}`);
    }
  });
}
