// An engine as the page has it, and what tests ask of it.
import { createEngine } from '../src/engine/engine';
import type { Engine, Snapshot } from '../src/engine/protocol';

export const HEADINGS = ['街乡镇', '月份', '受理量', '有效回访', '响应', '解决', '满意'];
export const ROWS = [
  ['东镇', '2019-05', '40', '30', '30', '27', '24'],
  ['西镇', '2019-05', '40', '30', '30', '27', '27'],
  ['东镇', '2019-06', '40', '30', '30', '27', '27'],
  ['西镇', '2019-06', '40', '30', '30', '27', '24'],
];

export const sheetText = (rows: readonly (readonly string[])[], between = ','): string => rows.map((row) => row.join(between)).join('\n');

/** What a file with these bytes, or this text, comes to. */
export async function opened(content: Uint8Array | string): Promise<{ readonly engine: Engine; readonly snapshot: Snapshot }> {
  const engine = createEngine();
  const file = typeof content === 'string' ? null : Uint8Array.from(content).buffer;
  const snapshot = await engine.open(
    file === null ? { kind: 'text', text: String(content) } : { kind: 'file', name: 'sheet', content: file },
  );
  return { engine, snapshot };
}

/** Ranks and scores of a month, in order. */
export function ranked(engine: Engine, month: string): readonly string[] {
  const page = engine.standings({ month, filter: '', sort: 'order', descending: false, from: 0, count: 100 });
  return page.rows.map(({ township, rank, score, gain }) => `${rank} ${township} ${score} ${gain}`);
}
