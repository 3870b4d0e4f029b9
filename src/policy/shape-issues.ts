// From the schema's issues to ours: one per mistake, at its own path, with a code of the closed list.
import { report, reportInWords, type IssueList } from '../issues/collect';
import { isObject } from '../input/foreign-values';
import type { IssueCode, IssuePath } from '../issues/issue';
import { cut, offending, visible } from '../issues/received';
import { isLeaf, LEAVES } from './leaves';
import type { ShapeIssue } from './schema';

/** Adds the schema's issues to the list; `above` is the path that leads to them. */
export function reportShape(issues: readonly ShapeIssue[], list: IssueList, above: IssuePath = []): void {
  // Stryker disable next-line ConditionalExpression: for the types; no key of a copy is a symbol
  for (const issue of issues) reportOne(issue, [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))], list);
}

function reportOne(issue: ShapeIssue, path: IssuePath, list: IssueList): void {
  const say = (code: IssueCode, expected: string): void => report(list, code, path, expected, issue.input);
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) report(list, 'unknown-key', [...path, key], issue.message, key);
      return;
    case 'invalid_union': {
      const branch = meantBranch(issue.errors);
      if (branch !== null) return reportShape(branch, list, path);
      reportInWords(list, 'bad-policy', path, issue.message, keysOf(issue.input));
      return reportShape(wrongInAll(issue.errors), list, path);
    }
    case 'custom': {
      // Stryker disable next-line OptionalChaining: for the types; what the schema itself tests is a leaf
      const leaf: unknown = issue.params?.['leaf'];
      // Stryker disable next-line ConditionalExpression,StringLiteral: for the types; what the schema itself tests is a leaf
      if (!isLeaf(leaf)) return say('bad-policy', issue.message);
      const [at, found] = leaf === LEAVES.credits ? [[...path, '__proto__'], '__proto__'] : [path, issue.input];
      return report(list, leaf.code(issue.input), at, leaf.expected, found);
    }
    case 'invalid_key':
      return report(list, 'bad-policy', path, LEAVES.field.expected, path.at(-1));
    case 'too_small':
      return report(list, 'bad-limit', path, `${issue.minimum} or more`, lengthOf(issue.input));
    case 'too_big':
      return report(list, 'bad-limit', path, `at most ${issue.maximum} values`, lengthOf(issue.input));
    case 'invalid_value':
      return say('bad-policy', issue.values.map(String).join(' | '));
    case 'invalid_type':
      return say('bad-policy', issue.expected === 'object' ? issue.message : issue.expected === 'record' ? 'object' : issue.expected);
  }
  // Stryker disable next-line StringLiteral: for the types; the schema has none of the other checks
  return say('bad-policy', issue.message);
}

// The branch that knows most of the input's keys; of several one that has all of its own. Null where each lacks some, so
// that nobody knows which is meant.
function meantBranch(branches: readonly (readonly ShapeIssue[])[]): readonly ShapeIssue[] | null {
  const fewest = Math.min(...branches.map(unknownKeys));
  const nearest = branches.filter((branch) => unknownKeys(branch) === fewest);
  return nearest.length === 1 ? nearest[0] : (nearest.find((branch) => !branch.some(isLack)) ?? null);
}

// A key that is not there, or no object at all.
function isLack({ code, path, input }: ShapeIssue): boolean {
  return path.length === 0 ? code === 'invalid_type' : input === undefined;
}

// What is wrong whichever branch is meant.
function wrongInAll([first, ...others]: readonly (readonly ShapeIssue[])[]): readonly ShapeIssue[] {
  return first.filter(({ path }) => path.length > 0 && others.every((branch) => branch.some((other) => other.path.join() === path.join())));
}

function unknownKeys(branch: readonly ShapeIssue[]): number {
  const issue = branch.find(({ path }) => path.length === 0);
  return issue?.code === 'unrecognized_keys' ? issue.keys.length : 0;
}

// The schema's input is a copy of our own, so that reading it runs nobody's code.
function lengthOf(input: unknown): unknown {
  return Reflect.get(Object(input), 'length');
}

function keysOf(input: unknown): string {
  return isObject(input) && !Array.isArray(input)
    ? visible(cut(Object.keys(input).length === 0 ? '{ }' : `{ ${Object.keys(input).join(', ')} }`))
    : offending(input);
}
