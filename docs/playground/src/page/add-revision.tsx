// A second version of the rules, for an office that changed them in mid-year.
import { useState } from 'preact/hooks';
import type { Bilingual } from '../bilingual';
import { useShared } from './shared';

interface Props {
  readonly text: string;
  /** In which a revision may begin, unless another month is given. */
  readonly month: string;
  /** The text with the revision, and the stretch of it that says from when it is in force. */
  readonly onRevised: (text: string, from: number, to: number) => void;
}

/** Why there is no revision of the text from the month on. */
interface Refusal {
  readonly text: string;
  readonly from: string;
  readonly message: Bilingual;
}

export function AddRevision({ text, month, onRevised }: Props) {
  const { ask, say } = useShared();
  const [given, setGiven] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const from = given ?? month;
  const add = (event: Event): void => {
    event.preventDefault();
    void ask('revise', text, from).then((revised) => {
      setRefused(revised.ok ? null : { text, from, message: revised.message });
      if (revised.ok) onRevised(revised.text, revised.from, revised.to);
    });
  };
  return (
    <>
      <p class="quiet">{say('reviseHelp')}</p>
      <form class="buttons" onSubmit={add}>
        <label for="revised-from">{say('revisedFrom')}</label>
        <input id="revised-from" size={9} autocomplete="off" placeholder="2019-07" value={from} onInput={({ currentTarget }) => setGiven(currentTarget.value)} />
        <button type="submit" disabled={from.trim() === ''}>{say('revise')}</button>
        {refused?.text === text && refused.from === from && <span class="bad" role="alert">{say(refused.message)}</span>}
      </form>
    </>
  );
}
