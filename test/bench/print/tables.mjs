// A table as text: padded for a terminal, or Markdown.

/** @param columns [heading, row → text] */
export function table(title, columns, rows, markdown) {
  const cells = [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, text]) => text(row)))];
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => line[i].length)));
  const padded = cells.map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))));
  if (!markdown) return [title, ...padded.map((line) => line.join('  '))].join('\n');
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [`${title}:\n`, ...[padded[0], rule, ...padded.slice(1)].map((line) => `| ${line.join(' | ')} |`)].join('\n');
}

/** Three digits or so, in ms or s. */
export function time(ms) {
  if (ms === undefined) return '–';
  return ms >= 1000 ? `${digits(ms / 1000)} s` : `${digits(ms)} ms`;
}

export function times(ratio) {
  return ratio === null || ratio === undefined ? '–' : `${digits(ratio)} ×`;
}

export function digits(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
