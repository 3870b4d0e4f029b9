// The editor's place in the page. It lives in a shadow tree, where its styles may be set under a strict policy.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TextMistake } from '../engine/check-policy';
import { openEditor, type Editor } from './code-editor';
import { useShared } from './shared';

export interface EditorHandle {
  /** Selects a stretch of the text and goes there. */
  readonly show: (from: number, to: number) => void;
  /** Puts another text in its place, which can be undone. */
  readonly write: (text: string) => void;
}

interface Props {
  /** To begin with; whatever else is written, the handle is given. */
  readonly text: string;
  readonly mistakes: readonly TextMistake[];
  readonly label: string;
  readonly handle: RefObject<EditorHandle>;
  readonly onText: (text: string) => void;
}

export function PolicyEditor({ text, mistakes, label, handle, onText }: Props) {
  const { locale } = useShared();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const opened = openEditor(place.current, text, onText);
    editor.current = opened;
    handle.current = { show: opened.show, write: opened.write };
    return opened.close;
  }, []);
  useEffect(() => editor.current?.label(label), [label]);
  useEffect(() => editor.current?.mark(mistakes, locale), [mistakes, locale]);
  return <div class="editor" ref={place} />;
}
