// One page of a month's standings, filtered and sorted: the page never holds more rows than it shows.
import type { Standing } from 'ranking-rules';
import type { PageWanted, SortKey, StandingsPage } from './protocol';

export function standingsPage(standings: readonly Standing[], { filter, sort, descending, from, count }: PageWanted): StandingsPage {
  const text = filter.trim();
  const kept = text === '' ? standings : standings.filter(({ township, group }) => township.includes(text) || group?.includes(text));
  const rows = sort === 'order' && !descending ? kept : sorted(kept, sort, descending);
  return { total: kept.length, rows: rows.slice(from, from + count) };
}

/** Equal ones stay in the order of the ranking; whoever has no value comes last, whichever way it is sorted. */
function sorted(standings: readonly Standing[], sort: SortKey, descending: boolean): readonly Standing[] {
  const sign = descending ? -1 : 1;
  if (sort === 'township') return standings.toSorted((a, b) => sign * CHINESE.compare(a.township, b.township));
  const key = (one: Standing): number | null => (sort === 'order' ? one.rank : one[sort]);
  return standings.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}

const CHINESE = new Intl.Collator('zh-CN', { numeric: true });
