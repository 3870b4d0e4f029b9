// The yardstick's rows for people: places by counting, a month at a time.
import { ABSENT } from './typed-month.mjs';
import { classIds, percentileGain, unscoredStanding } from './standing-rows.mjs';

export function typedStandings({ township, townshipNames, month, counts }, { score, rank, gain, classes }, months) {
  const rows = township.length;
  const standings = new Array(rows);
  const ends = new Int32Array(months.length);
  for (let row = 0; row < rows; row += 1) ends[month[row]] += 1;
  for (let m = 1; m < months.length; m += 1) ends[m] += ends[m - 1];
  const byMonth = rowsByMonth(month, ends);
  // By township: hundredths at its last rank; −1 until its first.
  const lastScore = new Int32Array(townshipNames.length).fill(-1);
  let ofBefore = 0;
  for (let m = 0, start = 0; m < months.length; start = ends[m], m += 1) {
    const size = ends[m] - start;
    const tied = new Int32Array(size + 2);
    let of = 0;
    for (let k = start; k < ends[m]; k += 1) {
      const r = rank[byMonth[k]];
      tied[r] += 1;
      if (r > 0) of += 1;
    }
    const taken = new Int32Array(size + 2);
    for (let k = start; k < ends[m]; k += 1) {
      const row = byMonth[k];
      const t = township[row];
      const name = townshipNames[t];
      const r = rank[row];
      if (r === 0) {
        standings[start + of + taken[0]++] = unscoredStanding(name, months[m], counts.assigned[row]);
        continue;
      }
      const known = gain[row] !== ABSENT;
      standings[start + r - 1 + taken[r]++] = {
        township: name,
        month: months[m],
        group: null,
        score: score[row] / 100,
        rank: r,
        reverseRank: of - r - tied[r] + 2,
        tied: tied[r],
        of,
        percentile: of === 1 ? 1 : (of - r) / (of - 1),
        gain: known ? gain[row] : null,
        scoreGain: known ? (score[row] - lastScore[t]) / 100 : null,
        percentileGain: known ? percentileGain(r, of, r + gain[row], ofBefore) : null,
        entry: known ? null : lastScore[t] < 0 ? 'new' : 'returned',
        volume: counts.assigned[row],
        classes: classIds(classes[row]),
      };
      lastScore[t] = score[row];
    }
    ofBefore = of;
  }
  return standings;
}

function rowsByMonth(month, ends) {
  const next = new Int32Array(ends.length);
  next.set(ends.subarray(0, -1), 1);
  const rows = new Int32Array(month.length);
  for (let row = 0; row < month.length; row += 1) rows[next[month[row]]++] = row;
  return rows;
}
