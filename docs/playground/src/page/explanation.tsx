// Why: the reasons of a township's month, or of a jump, in a dialog that Escape closes.
import type { Jump } from 'ranking-rules';
import { useEffect, useRef } from 'preact/hooks';
import type { Topic } from '../engine/protocol';
import { whyTitle } from './sentences';
import { useShared } from './shared';
import { useAnswer } from './use-answer';
import { TOPICS } from './words';

export type Asked =
  | { readonly kind: 'standing'; readonly township: string; readonly month: string; readonly topic: Topic }
  | { readonly kind: 'jump'; readonly jump: Jump };

interface Props {
  readonly asked: Asked;
  readonly charted: readonly string[];
  readonly onTownships: (townships: readonly string[]) => void;
  readonly onClose: () => void;
}

export function Explanation({ asked, charted, onTownships, onClose }: Props) {
  const { ask, locale, say } = useShared();
  const dialog = useRef<HTMLDialogElement>(null);
  const township = asked.kind === 'jump' ? asked.jump.township : asked.township;
  const when = asked.kind === 'jump' ? `${asked.jump.from} → ${asked.jump.to}` : asked.month;
  const topic = asked.kind === 'jump' ? 'jump' : asked.topic;
  const { value, error } = useAnswer(() => (asked.kind === 'jump' ? ask('explainJump', asked.jump, locale) : ask('explainStanding', asked.township, asked.month, locale)), [asked, locale]);
  useEffect(() => dialog.current?.showModal(), []);
  const beside = (event: MouseEvent): void => {
    if (event.target === dialog.current) dialog.current?.close();
  };
  return (
    <dialog ref={dialog} aria-labelledby="why" onClose={onClose} onClick={beside}>
      <div class="inside">
        <h2 id="why">{say(whyTitle(township, when))}</h2>
        {error !== null && <p class="bad">{say(error)}</p>}
        {(value ?? []).map((why) => (
          <section key={why.topic} class={why.topic === topic ? 'asked' : ''} aria-labelledby={`why-${why.topic}`}>
            <h3 id={`why-${why.topic}`}>{say(TOPICS[why.topic])}</h3>
            <ul>{why.sentences.map((sentence) => <li>{sentence}</li>)}</ul>
          </section>
        ))}
        <p class="buttons">
          <button type="button" class="main" onClick={() => dialog.current?.close()}>{say('close')}</button>
          {!charted.includes(township) && <button type="button" onClick={() => onTownships([...charted, township])}>{say('intoChart')}</button>}
        </p>
      </div>
    </dialog>
  );
}
