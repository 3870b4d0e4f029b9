// Markdown from plain text: nothing that a name holds is read as markup, and nothing breaks a table.

/** What a column is aligned to. */
export type Side = 'left' | 'right';

// Line breaks, other control characters, and those that turn the direction of the text around them.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;
const MARKUP = /[\\`*_[\]|~#$@]/g;
// At the start of a line these would begin a heading, a list or a rule.
const BLOCK_START = /^(\d*)([-+=.)])/;

/** Text that reads as it is, in one line, wherever it stands. */
export function plain(text: string): string {
  return text
    .replace(UNSEEN, (character) => (character.trim() === '' ? ' ' : '\ufffd'))
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(BLOCK_START, '$1\\$2')
    .replace(/(www)\.|:(?=\/\/)/gi, (found, www: string | undefined) => (www === undefined ? '\\:' : `${found.slice(0, -1)}\\.`));
}

/** A title with its address, which stays readable on paper; `url` is an http or https address. */
export function titled(title: string, url: string): string {
  return `${plain(title)} <${url.replace(/[\\<>`|]|\p{Cc}/gu, (character) => encodeURIComponent(character))}>`;
}

const RULES: Readonly<Record<Side, string>> = { left: '---', right: '---:' };

/** A column of a table; heading and cells are Markdown. */
export interface Column<Row> {
  readonly heading: string;
  readonly side: Side;
  readonly cell: (row: Row) => string;
}

/** A table with one line for each row. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const rule = columns.map(({ side }) => RULES[side]);
  return [columns.map(({ heading }) => heading), rule, ...rows.map((row) => columns.map(({ cell }) => cell(row)))].map(line).join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
