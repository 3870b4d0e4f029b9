// The yardstick: the benchmark's one policy written by hand over typed arrays. Nothing is general and nothing checked:
// counts are below 2^17, month codes are whole months in the order of time, no township is twice in a month.
import { climb } from './typed-climb.mjs';
import { MOST, oneMonth } from './typed-month.mjs';

/**
 * Scores in hundredths, −1 where there is none; ranks from 1, 0 where there is none; gains, ABSENT where unknown;
 * classes as bits: advanced 1, rectification 2, improved 4, governance 8; jumps as [township, [[rung, first, last] …]].
 */
export function typedCore({ township, month, townships, months, counts }) {
  const rows = township.length;
  const ends = new Int32Array(months);
  let ascending = true;
  for (let row = 0, before = 0; row < rows; row += 1) {
    const m = month[row];
    if (m < before) ascending = false;
    before = m;
    ends[m] += 1;
  }
  for (let m = 1; m < months; m += 1) ends[m] += ends[m - 1];
  const score = new Int32Array(rows);
  const ranked = { rank: new Int32Array(rows), gain: new Int32Array(rows), classes: new Uint8Array(rows) };
  if (ascending) {
    const jumps = byMonth(ends, townships, township, counts.assigned, score, ranked, (start, end) => scoreRows(counts, start, end, score));
    return { score, ...ranked, jumps };
  }
  // Each month's rows keep their order, so that placing and fetching walk as many straight lines as there are months.
  scoreRows(counts, 0, rows, score);
  const placed = { score: new Int32Array(rows), township: new Int32Array(rows), volume: new Int32Array(rows) };
  const next = startsOf(ends);
  for (let row = 0; row < rows; row += 1) {
    const place = next[month[row]]++;
    placed.score[place] = score[row];
    placed.township[place] = township[row];
    placed.volume[place] = counts.assigned[row];
  }
  const found = { rank: new Int32Array(rows), gain: new Int32Array(rows), classes: new Uint8Array(rows) };
  const jumps = byMonth(ends, townships, placed.township, placed.volume, placed.score, found, () => {});
  const from = startsOf(ends);
  for (let row = 0; row < rows; row += 1) {
    const place = from[month[row]]++;
    ranked.rank[row] = found.rank[place];
    ranked.gain[row] = found.gain[place];
    ranked.classes[row] = found.classes[place];
  }
  return { score, ...ranked, jumps };
}

function startsOf(ends) {
  const starts = new Int32Array(ends.length);
  starts.set(ends.subarray(0, -1), 1);
  return starts;
}

// 30 · responded / assigned + 35 · (resolved + satisfied + 0.9 · basicallySatisfied) / surveyed, in hundredths, is n / d
// with d < 2^34 and n ≤ 10000 · d. (2n + d) / 2d, where it is no integer, is at least 2^−35 below the next one: more
// than the double's error of 2^−40, so that its floor is right.
function scoreRows({ assigned, surveyed, responded, resolved, satisfied, basicallySatisfied }, start, end, score) {
  for (let row = start; row < end; row += 1) {
    const a = assigned[row];
    const s = surveyed[row];
    const d = a * s;
    const n = 3000 * responded[row] * s + 350 * (10 * (resolved[row] + satisfied[row]) + 9 * basicallySatisfied[row]) * a;
    score[row] = d === 0 ? -1 : ((2 * n + d) / (2 * d)) | 0;
  }
}

function byMonth(ends, townships, township, volume, score, results, scoreMonth) {
  const ranks = new Int32Array(MOST + 1);
  const taken = new Int32Array((MOST >> 5) + 1);
  let before = new Int32Array(townships);
  let now = new Int32Array(townships);
  const chains = new Map();
  const jumps = [];
  for (let m = 0, start = 0; m < ends.length; start = ends[m], m += 1) {
    scoreMonth(start, ends[m]);
    now.fill(0);
    const held = oneMonth(start, ends[m], township, volume, score, ranks, taken, before, now, results);
    for (const place of held) climb(chains, jumps, township[place], results.classes[place], m);
    [before, now] = [now, before];
  }
  return jumps;
}
