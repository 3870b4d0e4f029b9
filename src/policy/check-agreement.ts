// Whether policies can follow each other within one evaluation.
import { report, reportInWords, type IssueList } from '../issues/collect';
import { cut } from '../issues/received';
import { periodOf } from '../month/period';
import type { Policy } from './types';

/**
 * Gains and jumps cross the border between two policies, so lag, period and ladder must be the same in all; and a state names
 * its policy by id and revision, so those must tell them apart.
 */
export function checkAgreement(policies: readonly Policy[], list: IssueList): void {
  const [first] = policies;
  if (first === undefined) return report(list, 'bad-input', ['policies'], '1 or more', 0);
  const seen = new Map<string, number>();
  policies.forEach((policy, i) => {
    const { id, revision, comparison } = policy;
    const identity = JSON.stringify([id, revision]);
    const same = seen.get(identity);
    if (same === undefined) seen.set(identity, i);
    else
      report(
        list,
        'policies-disagree',
        ['policies', i, 'revision'],
        `revision other than that of [${same}], as both have the id ${id}`,
        revision,
      );
    const { lagMonths } = first.comparison;
    if (comparison.lagMonths !== lagMonths) {
      report(
        list,
        'policies-disagree',
        ['policies', i, 'comparison', 'lagMonths'],
        `${lagMonths}, as in the first policy`,
        comparison.lagMonths,
      );
    }
    if (periodOf(policy) !== periodOf(first))
      report(list, 'policies-disagree', ['policies', i, 'period'], `${periodOf(first)}, as in the first policy`, periodOf(policy));
    if (ladderText(policy) !== ladderText(first))
      reportInWords(
        list,
        'policies-disagree',
        ['policies', i, 'ladder'],
        `${ladderText(first)}, as in the first policy`,
        ladderText(policy, cut),
      );
  });
}

/** A ladder in words that no other ladder has. */
export function ladderText({ ladder }: Pick<Policy, 'ladder'>, short: (text: string) => string = String): string {
  if (ladder === undefined) return 'no ladder';
  return `rungs ${short(ladder.rungs.map((rung) => JSON.stringify(rung)).join(' → '))} within ${ladder.windowMonths} months`;
}
