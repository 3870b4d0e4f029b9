// The sentence that every issue carries. Its words are those of the code, so that functions which only throw stay small.
import type { Issue, IssuePath } from './issue';

export function englishMessage(issue: Omit<Issue, 'message'>): string {
  const what = issue.code.replaceAll('-', ' ');
  return `${place(issue.path, 'the input')}: ${what}; expected ${issue.expected}, received ${issue.received}`;
}

/** A path as people write it: `[17].resolved`. */
export function place(path: IssuePath, whole: string): string {
  if (path.length === 0) return whole;
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}
