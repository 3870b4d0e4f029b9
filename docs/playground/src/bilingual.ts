// Whatever the page says, in both languages.
import { issueMessage, type Bilingual, type Issue } from 'ranking-rules';

export type { Bilingual, Locale } from 'ranking-rules';

export const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** What is wrong, expected and found; where it is, the page says in its own way. */
export function mistake(issue: Omit<Issue, 'message'>): Bilingual {
  const whole = { ...issue, path: [] };
  return both(issueMessage(whole, 'zh').replace(/^输入：/, ''), issueMessage(whole, 'en').replace(/^the input: /, ''));
}
