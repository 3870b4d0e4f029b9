// What people write: a Map by month, a sort a month, a Map by township to find the month before.
import { climbs } from './climbs.mjs';
import { monthName } from './coded-job.mjs';
import { columnsOfRows, rowsOfColumns, rowsOfRecords } from './job-rows.mjs';
import { addStandings } from './standing-rows.mjs';

const TOP = 10;

/** @param score of six counts, in hundredths */
export function mapsAndSorts(input, mode, score) {
  if (mode === 'objects') {
    const standings = [];
    const jumps = rankMonths(rowsOfRecords(input, score), standings);
    return { standings, jumps, firstMonth: 0 };
  }
  const job = rowsOfColumns(input, score);
  return columnsOfRows(job, rankMonths(job.rows, null));
}

function rankMonths(rows, standings) {
  const byMonth = new Map();
  for (const one of rows) {
    const some = byMonth.get(one.month);
    if (some === undefined) byMonth.set(one.month, [one]);
    else some.push(one);
  }
  let before = new Map();
  let monthBefore = -1;
  const histories = new Map();
  const seen = new Set();
  for (const month of [...byMonth.keys()].sort((a, b) => a - b)) {
    if (monthBefore !== month - 1) before = new Map();
    const ranked = byMonth
      .get(month)
      .filter(({ score }) => score >= 0)
      .sort((a, b) => b.score - a.score);
    rankMonth(ranked, before);
    classify(ranked);
    for (const one of ranked) {
      if ((one.classes & 7) === 0) continue;
      const held = [month, one.classes & 1 ? 2 : one.classes & 4 ? 1 : 0];
      const history = histories.get(one.township);
      if (history === undefined) histories.set(one.township, [held]);
      else history.push(held);
    }
    if (standings !== null)
      addStandings(
        standings,
        monthName(month),
        ranked,
        byMonth.get(month).filter(({ score }) => score < 0),
        before,
        seen,
      );
    before = new Map(ranked.map((one) => [one.township, { score: one.score, rank: one.rank, of: ranked.length }]));
    monthBefore = month;
  }
  return climbs(histories);
}

function rankMonth(ranked, before) {
  ranked.forEach((one, i) => {
    one.rank = i > 0 && ranked[i - 1].score === one.score ? ranked[i - 1].rank : i + 1;
    const earlier = before.get(one.township);
    if (earlier !== undefined) one.gain = earlier.rank - one.rank;
  });
}

function classify(ranked) {
  if (ranked.length === 0) return;
  const bottom = ranked[Math.max(0, ranked.length - TOP)].score;
  for (const one of ranked) one.classes = (one.rank <= TOP ? 1 : 0) | (one.score <= bottom ? 2 : 0);
  const risen = ranked.filter(({ classes, gain }) => classes === 0 && gain >= 1).sort((a, b) => b.gain - a.gain);
  const least = risen.length > TOP ? risen[TOP - 1].gain : 1;
  for (const one of risen) if (one.gain >= least) one.classes |= 4;
  const volumes = ranked.map(({ volume }) => volume).sort((a, b) => b - a);
  const most = volumes[Math.min(TOP, volumes.length) - 1];
  for (const one of ranked) if (one.volume >= most) one.classes |= 8;
}
