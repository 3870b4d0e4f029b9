// The townships in the chart of ranks: added by name, taken out by a button.
import { useRef, useState } from 'preact/hooks';
import { useShared } from './shared';
import { useAnswer } from './use-answer';

interface Props {
  readonly version: number;
  readonly townships: readonly string[];
  readonly onTownships: (townships: readonly string[]) => void;
}

export function Chosen({ version, townships, onTownships }: Props) {
  const { ask, say } = useShared();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const found = useAnswer(() => ask('find', text), [version, text]).value ?? [];
  const fitting = found.find((name) => name === text.trim()) ?? (found.length === 1 ? found[0] : undefined);
  const add = (event: Event): void => {
    event.preventDefault();
    if (fitting === undefined) return;
    onTownships([...townships.filter((one) => one !== fitting), fitting]);
    setText('');
  };
  const remove = (township: string, button: HTMLButtonElement): void => {
    // Else the keyboard would begin anew at the top of the page.
    const chip = button.closest('li');
    const next = (chip?.nextElementSibling ?? chip?.previousElementSibling)?.querySelector('button') ?? input.current;
    next?.focus();
    onTownships(townships.filter((one) => one !== township));
  };
  return (
    <>
      <form class="buttons" onSubmit={add}>
        <label for="township">{say('addTownship')}</label>
        <input id="township" ref={input} list="found" autocomplete="off" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        <datalist id="found">{found.map((name) => <option value={name} />)}</datalist>
        <button type="submit" disabled={fitting === undefined || text.trim() === ''}>{say('add')}</button>
      </form>
      <ul class="chips" aria-label={say('chosen')}>
        {townships.map((township) => (
          <li key={township}>{township} <button type="button" aria-label={`${say('remove')} ${township}`} onClick={({ currentTarget }) => remove(township, currentTarget)}>×</button></li>
        ))}
      </ul>
    </>
  );
}
