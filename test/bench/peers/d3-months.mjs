// d3-array: group by month, rank, quickselect for the cuts, an index by township for the month before.
import { ascending, descending, group, quickselect, rank, sort } from 'd3-array';
import { climbs } from './climbs.mjs';
import { monthName } from './coded-job.mjs';
import { columnsOfRows, rowsOfColumns, rowsOfRecords } from './job-rows.mjs';
import { addStandings } from './standing-rows.mjs';

const TOP = 10;

/** @param score of six counts, in hundredths */
export function d3Months(input, mode, score) {
  if (mode === 'objects') {
    const standings = [];
    const jumps = rankMonths(rowsOfRecords(input, score), standings);
    return { standings, jumps, firstMonth: 0 };
  }
  const job = rowsOfColumns(input, score);
  return columnsOfRows(job, rankMonths(job.rows, null));
}

function rankMonths(rows, standings) {
  const byMonth = group(rows, ({ month }) => month);
  let before = new Map();
  let monthBefore = -1;
  const seen = new Set();
  const held = [];
  for (const month of sort(byMonth.keys(), ascending)) {
    if (monthBefore !== month - 1) before = new Map();
    const ranked = byMonth.get(month).filter(({ score }) => score >= 0);
    const ranks = rank(
      Float64Array.from(ranked, ({ score }) => score),
      descending,
    );
    ranked.forEach((one, i) => {
      one.rank = ranks[i] + 1;
      const earlier = before.get(one.township);
      if (earlier !== undefined) one.gain = earlier.rank - one.rank;
    });
    classify(ranked);
    for (const one of ranked) if ((one.classes & 7) !== 0) held.push(one);
    if (standings !== null)
      addStandings(
        standings,
        monthName(month),
        sort(ranked, (a, b) => ascending(a.rank, b.rank)),
        byMonth.get(month).filter(({ score }) => score < 0),
        before,
        seen,
      );
    before = new Map(ranked.map((one) => [one.township, { score: one.score, rank: one.rank, of: ranked.length }]));
    monthBefore = month;
  }
  const histories = group(held, ({ township }) => township);
  return climbs(
    Array.from(histories, ([township, some]) => [
      township,
      some.map(({ month, classes }) => [month, classes & 1 ? 2 : classes & 4 ? 1 : 0]),
    ]),
  );
}

function classify(ranked) {
  if (ranked.length === 0) return;
  const bottom = largest(ranked.map(({ score }) => -score));
  for (const one of ranked) one.classes = (one.rank <= TOP ? 1 : 0) | (-one.score >= bottom ? 2 : 0);
  const risen = ranked.filter(({ classes, gain }) => classes === 0 && gain >= 1);
  const least = risen.length === 0 ? 1 : largest(risen.map(({ gain }) => gain));
  for (const one of risen) if (one.gain >= least) one.classes |= 4;
  const most = largest(ranked.map(({ volume }) => volume));
  for (const one of ranked) if (one.volume >= most) one.classes |= 8;
}

// The TOP-th largest, or the last.
function largest(values) {
  const k = Math.min(TOP, values.length) - 1;
  return quickselect(Float64Array.from(values), k, 0, values.length - 1, descending)[k];
}
