// Whether policies can follow each other within one evaluation.
import { report, reportInWords, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { cut, received } from '../issues/received';
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
    // Rows have numbers for a path as well.
    const disagree = (path: IssuePath, expected: string, found: string): void =>
      reportInWords(list, 'policies-disagree', ['policies', i, ...path], expected, found);
    const { id, revision } = policy;
    const identity = JSON.stringify([id, revision]);
    const same = seen.get(identity);
    if (same === undefined) seen.set(identity, i);
    else disagree(['revision'], `revision other than that of [${same}], as both have the id ${id}`, String(revision));
    const [lag, firstLag] = [policy, first].map(({ comparison }) => String(comparison.lagMonths));
    if (lag !== firstLag) disagree(['comparison', 'lagMonths'], `${firstLag}, as in the first policy`, lag);
    const [period, firstPeriod] = [policy, first].map(periodOf);
    if (period !== firstPeriod) disagree(['period'], `${firstPeriod}, as in the first policy`, received(period));
    const ladder = ladderText(first);
    if (ladderText(policy) !== ladder) disagree(['ladder'], `${ladder}, as in the first policy`, ladderText(policy, cut));
  });
}

/** A ladder in words that no other ladder has. */
export function ladderText({ ladder }: Pick<Policy, 'ladder'>, short: (text: string) => string = String): string {
  if (ladder === undefined) return 'no ladder';
  return `rungs ${short(ladder.rungs.map((rung) => JSON.stringify(rung)).join(' → '))} within ${ladder.windowMonths} months`;
}
