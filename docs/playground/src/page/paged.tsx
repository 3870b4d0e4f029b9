// A list of which one page is shown.
import type { ComponentChildren } from 'preact';
import { Pager } from './pager';
import { useBelonging } from './use-belonging';

const SIZE = 100;

export function Paged<T>({ items, children }: { readonly items: readonly T[]; readonly children: (shown: readonly T[]) => ComponentChildren }) {
  const [from, setFrom] = useBelonging(0, [items]);
  return (
    <>
      {children(items.slice(from, from + SIZE))}
      {items.length > SIZE && <Pager from={from} size={SIZE} total={items.length} onFrom={setFrom} />}
    </>
  );
}
