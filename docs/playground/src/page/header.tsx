// Title and language.
import type { Locale } from '../bilingual';
import { useShared } from './shared';

export function Header({ onLocale }: { readonly onLocale: (locale: Locale) => void }) {
  const { locale, say } = useShared();
  const button = (to: Locale, name: string, lang: string) => (
    <button type="button" lang={lang} aria-pressed={locale === to} onClick={() => onLocale(to)}>{name}</button>
  );
  return (
    <header>
      <div>
        <h1>{say('title')}</h1>
        <p>{say('lead')}</p>
      </div>
      <nav aria-label={say('language')}>
        <a href={locale === 'zh' ? '../zh/index.html' : '../index.html'}>{say('guides')}</a>
        <span class="choice" role="group" aria-label={say('language')}>
          {button('zh', '中文', 'zh-CN')}
          {button('en', 'English', 'en')}
        </span>
      </nav>
    </header>
  );
}
