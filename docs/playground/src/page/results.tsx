// What came out: a month, its views, and the downloads.
import type { Jump } from 'ranking-rules';
import { useState } from 'preact/hooks';
import type { MonthRules, Snapshot, Topic } from '../engine/protocol';
import { Charts } from './charts';
import { Classes } from './classes';
import { Downloads } from './downloads';
import { Explanation, type Asked } from './explanation';
import { Improvements } from './improvements';
import { Jumps } from './jumps';
import { Notice } from './notice';
import { useShared } from './shared';
import { Standings } from './standings';
import { Tabs } from './tabs';
import { useBelonging } from './use-belonging';

/** Of no month, for results without any. */
const NO_RULES: MonthRules = { labels: [], grouped: false, decimals: 0, volume: false };

export function Results({ snapshot }: { readonly snapshot: Snapshot | null }) {
  const { say } = useShared();
  const results = snapshot?.results ?? null;
  const version = snapshot?.version ?? 0;
  const [wanted, setMonth] = useState('');
  const [asked, setAsked] = useBelonging<Asked | null>(null, [version]);
  const [charted, setCharted] = useBelonging(results?.notable ?? [], [version]);
  if (results === null) {
    return (
      <section class="card" id="results" aria-labelledby="results-title" tabIndex={-1}>
        <h2 id="results-title">{say('results')}</h2>
        <p>{say(snapshot !== null && snapshot.problems.length > 0 ? 'problemsFirst' : 'nothing')}</p>
      </section>
    );
  }
  const month = results.months.includes(wanted) ? wanted : (results.months.at(-1) ?? '');
  const rules = results.rules[results.months.indexOf(month)] ?? NO_RULES;
  const view = { version, month, rules, results };
  const why = (township: string, of = month, topic: Topic = 'score'): void => setAsked({ kind: 'standing', township, month: of, topic });
  const whyJump = (jump: Jump): void => setAsked({ kind: 'jump', jump });
  return (
    <section class="card" id="results" aria-labelledby="results-title" tabIndex={-1}>
      <h2 id="results-title">{say('results')}</h2>
      <p class="buttons">
        <label for="month">{say('month')}</label>
        <select id="month" value={month} onChange={({ currentTarget }) => setMonth(currentTarget.value)}>
          {results.months.map((one) => <option value={one}>{one}</option>)}
        </select>
        <Downloads month={month} madeUp={results.madeUp} />
      </p>
      <p class="quiet">{results.madeUp && <strong>{say('madeUp')} </strong>}{say('formula')}</p>
      <Tabs label={say('results')} tabs={[
        { id: 'standings', name: say('standings'), content: () => <Standings {...view} onWhy={(township, topic) => why(township, month, topic)} /> },
        { id: 'classes', name: say('classes'), content: () => <Classes {...view} onWhy={(township) => why(township, month, 'classes')} /> },
        { id: 'jumps', name: say('jumps'), content: () => <Jumps {...view} onWhy={whyJump} /> },
        { id: 'improvements', name: say('improvements'), content: () => <Improvements {...view} onWhy={whyJump} /> },
        { id: 'charts', name: say('charts'), content: () => <Charts {...view} townships={charted} onTownships={setCharted} /> },
        { id: 'notice', name: say('notice'), content: () => <Notice {...view} /> },
      ]} />
      {asked !== null && <Explanation asked={asked} onClose={() => setAsked(null)} charted={charted} onTownships={setCharted} />}
    </section>
  );
}
