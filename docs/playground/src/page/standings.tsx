// The standings of a month, a page at a time.
import type { Standing } from 'ranking-rules';
import { useState } from 'preact/hooks';
import type { SortKey, Topic } from '../engine/protocol';
import { gainText, scoreText } from './figures';
import { Grid, type Column } from './grid';
import { Pager } from './pager';
import { useShared, type Here } from './shared';
import { useAnswer } from './use-answer';
import { useBelonging } from './use-belonging';
import type { View } from './view';

const SIZE = 100;

interface Props extends View {
  readonly onWhy: (township: string, topic: Topic) => void;
}

export function Standings({ version, month, rules, onWhy }: Props) {
  const here = useShared();
  const { ask, say } = here;
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<{ readonly key: SortKey; readonly descending: boolean }>({ key: 'order', descending: false });
  const [from, setFrom] = useBelonging(0, [version, month, filter, sort]);
  const wanted = { month, filter, sort: sort.key, descending: sort.descending, from, count: SIZE };
  const { value } = useAnswer(() => ask('standings', wanted), [version, ...Object.values(wanted)]);
  const label = (id: string): string => say(rules.labels.find((one) => one.id === id)?.label ?? { zh: id, en: id });
  const columns = columnsOf(here, label, rules.decimals).filter(({ key }) => (key !== 'group' || rules.grouped) && (key !== 'volume' || rules.volume));
  const toggle = (key: SortKey): void => setSort({ key, descending: sort.key === key ? !sort.descending : key !== 'order' && key !== 'township' });
  return (
    <>
      <p class="buttons">
        <label for="filter">{say('filter')}</label>
        <input id="filter" type="search" value={filter} onInput={({ currentTarget }) => setFilter(currentTarget.value)} />
        <span class="quiet">{say('gridHelp')}</span>
      </p>
      <Grid label={`${say('standings')} ${month}`} columns={columns} rows={value?.rows ?? []} first={from} total={value?.total ?? 0} sort={sort} onSort={toggle} onEnter={({ township }, { topic }) => onWhy(township, topic)} />
      <Pager from={from} size={SIZE} total={value?.total ?? 0} onFrom={setFrom} />
    </>
  );
}

function columnsOf({ say }: Here, label: (id: string) => string, decimals: number): readonly Column[] {
  const rank = ({ rank: place, tied }: Standing): string => (place === null ? say('unranked') : tied !== null && tied > 1 ? `${place}（${say('tied')} ${tied}）` : `${place}`);
  const plain = (value: string | number | null): string => (value === null ? say('none') : String(value));
  return [
    { key: 'rank', name: say('rank'), sort: 'order', topic: 'rank', number: true, text: rank },
    { key: 'township', name: say('township'), sort: 'township', topic: 'score', number: false, text: ({ township }) => township },
    { key: 'group', name: say('group'), sort: null, topic: 'rank', number: false, text: ({ group }) => plain(group) },
    { key: 'score', name: say('score'), sort: 'score', topic: 'score', number: true, text: (standing) => scoreText(standing, decimals) },
    { key: 'gain', name: say('gain'), sort: 'gain', topic: 'gain', number: true, text: (standing) => say(gainText(standing)) },
    { key: 'volume', name: say('volume'), sort: 'volume', topic: 'score', number: true, text: ({ volume }) => plain(volume) },
    { key: 'classes', name: say('classes'), sort: null, topic: 'classes', number: false, text: ({ classes }) => classes.map(label).join(' ') || say('none') },
  ];
}
