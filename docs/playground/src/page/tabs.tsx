// Tabs as the ARIA practices have them: one stop, arrow keys from one to the next, the panel after it.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Tab {
  readonly id: string;
  readonly name: string;
  readonly content: () => ComponentChildren;
}

export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ id }) => id === chosen);
  const move = (event: KeyboardEvent): void => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    setChosen(next?.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next?.id}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, name }) => (
          <button type="button" role="tab" id={`tab-${id}`} key={id} aria-selected={id === chosen} aria-controls={`panel-${id}`} tabIndex={id === chosen ? 0 : -1} onClick={() => setChosen(id)}>{name}</button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div role="tabpanel" id={`panel-${id}`} key={id} aria-labelledby={`tab-${id}`} hidden={id !== chosen} tabIndex={0}>{id === chosen && content()}</div>
      ))}
    </>
  );
}
