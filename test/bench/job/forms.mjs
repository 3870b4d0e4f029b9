// The forms in which a job is handed over: coded columns, columns of text, rows of objects.
import { FIELDS } from './draw.mjs';

export const MODES = ['columns', 'strings', 'objects'];

export function inMode(coded, mode) {
  if (mode === 'columns') return coded;
  if (mode === 'strings') return { ...coded, township: texts(coded.township), month: texts(coded.month) };
  const { township, month } = coded;
  return Array.from(township.codes, (code, row) => ({
    township: copy(township.names[code]),
    month: copy(month.names[month.codes[row]]),
    ...Object.fromEntries(FIELDS.map((field) => [field, coded[field][row]])),
  }));
}

function texts({ codes, names }) {
  return Array.from(codes, (code) => copy(names[code]));
}

// A text of its own for every row, as a reader of files makes them: comparing two by address finds them different.
function copy(name) {
  return Buffer.from(name, 'latin1').toString('latin1');
}
