// Where the data come from: the example, a file, or what is pasted.
import { useRef, useState } from 'preact/hooks';
import type { Snapshot, Source } from '../engine/protocol';
import { download } from './download';
import { useShared } from './shared';

interface Props {
  readonly snapshot: Snapshot | null;
  readonly onOpen: (source: Source) => void;
}

export function DataSection({ snapshot, onOpen }: Props) {
  const { ask, locale, say } = useShared();
  const [pasted, setPasted] = useState('');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const openFile = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) onOpen({ kind: 'file', name: file.name, content: await file.arrayBuffer() });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void openFile(event.dataTransfer?.files[0]);
  };
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const source = snapshot?.source ?? null;
  return (
    <section class={over ? 'card over' : 'card'} aria-labelledby="data" onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
      <h2 id="data">{say('data')}</h2>
      <p>{say('dataHelp')}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={() => onOpen({ kind: 'example' })}>{say('example')}</button>
        <button type="button" onClick={() => input.current?.click()}>{say('file')}</button>
        <input ref={input} type="file" hidden accept=".csv,.tsv,.txt,.xlsx" onChange={({ currentTarget }) => {
          void openFile(currentTarget.files?.[0]);
          currentTarget.value = '';
        }} />
        <span class="quiet">{say('drop')}</span>
      </p>
      <label for="pasted">{say('paste')}</label>
      <textarea id="pasted" rows={6} spellcheck={false} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
      <p class="buttons">
        <button type="button" disabled={pasted.trim() === ''} onClick={() => onOpen({ kind: 'text', text: pasted })}>{say('readPasted')}</button>
        <button type="button" onClick={() => void ask('emptySheet', locale).then((text) => download('records.csv', 'text/csv', text))}>{say('emptySheet')}</button>
      </p>
      {source !== null && (
        <div class="read">
          <p><strong>{say(source.name)}</strong></p>
          {source.notes.length > 0 && <ul>{source.notes.map((note) => <li>{say(note)}</li>)}</ul>}
        </div>
      )}
    </section>
  );
}
