// The policy: one of the built-in ones, or what is made of it in the editor, with its mistakes at their lines.
import { useRef } from 'preact/hooks';
import type { BuiltIn, Snapshot } from '../engine/protocol';
import { download } from './download';
import { AddRevision } from './add-revision';
import { PolicyEditor, type EditorHandle } from './policy-editor';
import { line, more, policyStatus } from './sentences';
import { useShared } from './shared';

interface Props {
  readonly policies: readonly BuiltIn[];
  readonly text: string;
  readonly snapshot: Snapshot | null;
  readonly onText: (text: string) => void;
}

export function PolicySection({ policies, text, snapshot, onText }: Props) {
  const { ask, say } = useShared();
  const editor = useRef<EditorHandle | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const chosen = policies.find((policy) => policy.text === text);
  const mistakes = snapshot?.mistakes ?? [];
  return (
    <section class="card" aria-labelledby="policy">
      <h2 id="policy">{say('policy')}</h2>
      <p class="buttons">
        <label for="built-in">{say('builtIn')}</label>
        <select id="built-in" value={chosen?.id ?? ''} onChange={({ currentTarget }) => {
          const policy = policies.find(({ id }) => id === currentTarget.value);
          if (policy !== undefined) editor.current?.write(policy.text);
        }}>
          {chosen === undefined && <option value="">{say('edited')}</option>}
          {policies.map(({ id, title }) => <option value={id}>{say(title)}</option>)}
        </select>
        <button type="button" onClick={() => input.current?.click()}>{say('openPolicy')}</button>
        <input ref={input} id="policy-file" type="file" hidden accept=".json,.txt" onChange={({ currentTarget }) => {
          void currentTarget.files?.[0]?.text().then((read) => editor.current?.write(read.replace(/^\uFEFF/, '')));
          currentTarget.value = '';
        }} />
        <button type="button" onClick={() => void ask('policyJson').then((json) => download(`${fileName(snapshot)}.json`, 'application/json', json))}>{say('downloadPolicy')}</button>
      </p>
      <p class="quiet">{say('editorHelp')}</p>
      <AddRevision text={text} month={snapshot?.results?.months.at(-1) ?? ''} onRevised={(revised, from, to) => {
        editor.current?.write(revised);
        editor.current?.show(from, to);
      }} />
      <PolicyEditor text={text} mistakes={mistakes} label={say('editor')} handle={editor} onText={onText} />
      {snapshot !== null && <p class={mistakes.length === 0 ? 'good' : 'bad'}>{say(policyStatus(snapshot))}</p>}
      {mistakes.length > 0 && (
        <ul class="mistakes" aria-label={say('problem')}>
          {mistakes.map(({ from, to, line: number, path, message }) => (
            <li>
              <button type="button" class="link" onClick={() => editor.current?.show(from, to)}>{say(line(number))}</button> {path !== '' && <code>{path}</code>} {say(message)}
            </li>
          ))}
          {(snapshot?.moreMistakes ?? 0) > 0 && <li>{say(more(snapshot?.moreMistakes ?? 0))}</li>}
        </ul>
      )}
    </section>
  );
}

/** The id of the policy, or of all revisions of it. */
function fileName(snapshot: Snapshot | null): string {
  const ids = [...new Set(snapshot?.inForce.map(({ id }) => id))];
  const [id] = ids;
  return id === undefined ? 'policy' : ids.length === 1 ? id : 'policies';
}
