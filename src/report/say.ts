// One printer from reasons to sentences.
import type { Locale } from '../issues/locale';
import type { Reason } from './reason';
import { chinese } from './say-chinese';
import { english } from './say-english';

/** A reason as a sentence. `label` names a class in the locale. */
export function say(reason: Reason, locale: Locale, label: (id: string) => string): string {
  return locale === 'zh' ? chinese(reason, label) : english(reason, label);
}
