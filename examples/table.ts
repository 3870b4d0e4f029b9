// Text that lines up in a terminal, where a Chinese character is two cells wide.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

export type Side = 'left' | 'right';

export function width(text: string): number {
  return Array.from(text).reduce((cells, character) => cells + (WIDE.test(character) ? 2 : 1), 0);
}

export function pad(text: string, cells: number, side: Side = 'left'): string {
  const blank = ' '.repeat(Math.max(0, cells - width(text)));
  return side === 'left' ? text + blank : blank + text;
}

export function table(headings: readonly string[], rows: readonly (readonly string[])[], sides: readonly Side[] = []): string {
  const cells = headings.map((heading, column) => Math.max(width(heading), ...rows.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => pad(text, cells[column] ?? 0, sides[column]))
      .join('  ')
      .trimEnd();
  return [line(headings), cells.map((count) => '-'.repeat(count)).join('  '), ...rows.map(line)].join('\n');
}

/** Joins words with 、, and breaks the line after `cells` cells; further lines are indented as far as the first begins. */
export function wrap(start: string, words: readonly string[], cells: number): string {
  const indent = ' '.repeat(width(start));
  const lines = [start];
  words.forEach((word, i) => {
    const piece = i === words.length - 1 ? word : `${word}、`;
    const last = lines[lines.length - 1] ?? '';
    if (width(last) + width(piece) > cells) lines.push(indent + piece);
    else lines[lines.length - 1] = last + piece;
  });
  return lines.join('\n');
}
