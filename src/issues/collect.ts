// Gathers issues up to the hundredth and counts the rest.
import { englishMessage } from './english-message';
import type { Issue, IssueCode, IssuePath } from './issue';
import { isOwn, RankingRulesError } from './error';
import { offending } from './received';

/** How many issues are listed. */
export const MOST_ISSUES = 100;

/** Issues on their way into an error. */
export interface IssueList {
  readonly issues: Issue[];
  more: number;
}

export function issueList(): IssueList {
  return { issues: [], more: 0 };
}

/** Adds an issue; `found` is the offending value itself. */
export function report(list: IssueList, code: IssueCode, path: IssuePath, expected: string, found: unknown): void {
  // Stryker disable next-line ConditionalExpression,EqualityOperator,StringLiteral: to put in words what is only counted is only slower
  reportInWords(list, code, path, expected, list.issues.length < MOST_ISSUES ? offending(found) : '');
}

/** Adds an issue whose finding is already in words. */
export function reportInWords(list: IssueList, code: IssueCode, path: IssuePath, expected: string, receivedText: string): void {
  if (list.issues.length >= MOST_ISSUES) list.more += 1;
  else list.issues.push(issueOf(code, path, cutExpected(expected), receivedText));
}

/** Adds that reading a value threw; `expected` says what was to be read. */
export function reportUnreadable(list: IssueList, path: IssuePath, expected: string): void {
  reportInWords(list, 'unreadable', path, expected, 'an error');
}

/** Adds issues that were found within a part, which stands at the path. */
export function addIssues(
  list: IssueList,
  { issues, more }: { readonly issues: readonly Issue[]; readonly more: number },
  path: IssuePath,
): void {
  const left = MOST_ISSUES - list.issues.length;
  for (const issue of issues.slice(0, left))
    list.issues.push(issueOf(issue.code, [...path, ...issue.path], issue.expected, issue.received));
  list.more += more + Math.max(0, issues.length - left);
}

/** What reading gives; null where it threw issues, which are added. */
export function attempt<T>(list: IssueList, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    // Stryker disable next-line ConditionalExpression: for the types; nothing else is thrown
    if (!isOwn(error)) throw error;
    addIssues(list, error, []);
    return null;
  }
}

/** An issue whose finding is already in words. */
export function issueOf(code: IssueCode, path: IssuePath, expected: string, receivedText: string): Issue {
  const parts = { code, path: [...path], expected, received: receivedText };
  return { ...parts, message: englishMessage(parts) };
}

/** Throws where anything was reported. */
export function throwIfAny(list: IssueList): void {
  if (list.issues.length > 0) throw new RankingRulesError(list.issues, list.more);
}

/** Throws a single issue; `found` is the offending value itself. */
export function fail(code: IssueCode, path: IssuePath, expected: string, found: unknown): never {
  return failInWords(code, path, expected, offending(found));
}

/** Throws a single issue whose finding is already in words. */
export function failInWords(code: IssueCode, path: IssuePath, expected: string, receivedText: string): never {
  throw new RankingRulesError([issueOf(code, path, cutExpected(expected), receivedText)]);
}

// What is expected may name what is a policy's own, of any length, and a hundred times that may be more than a text can
// hold; twenty plain names that are cut have room.
function cutExpected(expected: string): string {
  return expected.length > 2000 ? `${expected.slice(0, 2000)}…` : expected;
}
