// The page as a whole: language, policy, data, results.
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../bilingual';
import type { BuiltIn, Snapshot, Source } from '../engine/protocol';
import type { Ask } from './ask';
import { DataSection } from './data-section';
import { Header } from './header';
import { PolicySection } from './policy-section';
import { ProblemsSection } from './problems-section';
import { Results } from './results';
import { statusOf } from './sentences';
import { SharedContext } from './shared';
import { WORDS } from './words';

/** Milliseconds without a key before the policy is checked. */
const PAUSE = 250;

export function App({ ask, policies }: { readonly ask: Ask; readonly policies: readonly BuiltIn[] }) {
  const [locale, setLocale] = useState<Locale>('zh');
  const [text, setText] = useState(policies[0]?.text ?? '');
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [working, setWorking] = useState(false);
  // With the words themselves, not after them: nothing reads English words as Chinese.
  useLayoutEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
    document.title = `${WORDS.title[locale]} – ranking-rules`;
  }, [locale]);
  useEffect(() => {
    const timer = setTimeout(() => void ask('setPolicy', text).then(setSnapshot), snapshot === null ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const open = useCallback((source: Source) => {
    setWorking(true);
    void ask('open', source).then((next) => {
      setSnapshot(next);
      setWorking(false);
    });
  }, []);
  const shared = useMemo(() => ({ locale, ask }), [locale]);
  // The same as long as the snapshot is: typing in the editor does not draw the results anew.
  const results = useMemo(() => <Results snapshot={snapshot} />, [snapshot]);
  const status = working || snapshot === null ? WORDS.working : statusOf(snapshot);
  return (
    <SharedContext.Provider value={shared}>
      <a class="skip" href="#results">{WORDS.skip[locale]}</a>
      <Header onLocale={setLocale} />
      <main>
        <div class="inputs">
          <DataSection snapshot={snapshot} onOpen={open} />
          <PolicySection policies={policies} text={text} snapshot={snapshot} onText={setText} />
        </div>
        <p class="status" role="status">{status[locale]}</p>
        {snapshot !== null && snapshot.problems.length > 0 && <ProblemsSection problems={snapshot.problems} more={snapshot.moreProblems} />}
        {results}
      </main>
      <footer><a href="licences.html">{WORDS.licences[locale]}</a></footer>
    </SharedContext.Provider>
  );
}
