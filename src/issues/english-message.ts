// The sentence that every issue carries. Its words are those of the code, so that functions which only throw stay small.
import { cut } from './received';
import type { Issue, IssuePath } from './issue';

export function englishMessage(issue: Omit<Issue, 'message'>): string {
  return `${pathText(issue.path) || 'the input'}: ${issue.code.replaceAll('-', ' ')}; expected ${issue.expected}, received ${issue.received}`;
}

/** A path as people write it: `[17].resolved`, long names cut; empty for the whole input. */
export function pathText(path: IssuePath): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : (i ? '.' : '') + cut(step))).join('');
}
