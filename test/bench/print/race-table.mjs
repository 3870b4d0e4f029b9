// Everyone beside everyone: a row a peer, for each size its time, how many times ours that is, and its memory.
import { MODES } from '../job/forms.mjs';
import { digits, table, time, times } from './tables.mjs';

const TITLES = {
  columns: 'Columns in, columns out',
  strings: 'Columns with text for townships and months',
  objects: 'Rows of objects in, standings out',
};

export function raceTables(rows, markdown) {
  return MODES.filter((mode) => rows.some((row) => row.mode === mode)).map((mode) =>
    oneMode(
      mode,
      rows.filter((row) => row.mode === mode),
      markdown,
    ),
  );
}

function oneMode(mode, rows, markdown) {
  const jobs = [...new Set(rows.map(({ job }) => job))];
  const peers = [...new Map(rows.map(({ id, name }) => [id, name]))];
  const at = (id, job) => rows.find((row) => row.id === id && row.job === job);
  const columns = [
    [TITLES[mode], ([, name]) => name],
    ...jobs.flatMap((job) => [
      [job, ([id]) => time(at(id, job)?.ms)],
      ['ratio', ([id]) => times(at(id, job)?.ratio)],
      ['MB', ([id]) => (at(id, job) === undefined ? '–' : digits(at(id, job).mb))],
      [`wrong of ${rows.find((row) => row.job === job).rows}`, ([id]) => wrong(at(id, job)?.mistakes)],
    ]),
  ];
  return table('Time, times the package, peak memory beyond the input, scores / ranks that are wrong', columns, peers, markdown);
}

function wrong(mistakes) {
  return mistakes === undefined ? '–' : `${mistakes.scores} / ${mistakes.ranks ?? 0}`;
}
