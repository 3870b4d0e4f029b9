// The language of an answer.
import { fail } from './collect';

/**
 * 语言 · The languages that the package writes:
 *
 * - `zh`：中文 · Chinese
 * - `en`：英文 · English
 */
export type Locale = 'zh' | 'en';

/** @throws RankingRulesError `bad-input` where it is neither */
export function checkedLocale(locale: unknown): Locale {
  return locale === 'zh' || locale === 'en' ? locale : fail('bad-input', ['locale'], 'zh | en', locale);
}
