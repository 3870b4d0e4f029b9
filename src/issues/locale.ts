// The language of an answer.
import { fail } from './collect';

/** 语言：中文或英文 · The languages that the package writes: Chinese and English. */
export type Locale = 'zh' | 'en';

/** @throws RankingRulesError `bad-input` where it is neither */
export function checkedLocale(locale: unknown): Locale {
  return locale === 'zh' || locale === 'en' ? locale : fail('bad-input', ['locale'], 'zh | en', locale);
}
