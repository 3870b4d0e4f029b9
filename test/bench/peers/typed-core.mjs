// The yardstick: the benchmark's one policy written by hand over typed arrays. Nothing is general and nothing checked:
// counts are below 2^17, month codes are whole months in the order of time, no township is twice in a month.
import { climb } from './typed-climb.mjs';

const TOP = 10;
const MOST = 10000;
export const ABSENT = -2147483648;

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
  let before = new Int32Array(townships);
  let now = new Int32Array(townships);
  const chains = new Map();
  const jumps = [];
  for (let m = 0, start = 0; m < ends.length; start = ends[m], m += 1) {
    scoreMonth(start, ends[m]);
    now.fill(0);
    const held = oneMonth(start, ends[m], township, volume, score, ranks, before, now, results);
    for (const place of held) climb(chains, jumps, township[place], results.classes[place], m);
    [before, now] = [now, before];
  }
  return jumps;
}

// The places that hold a rung.
function oneMonth(start, end, township, volume, score, ranks, before, now, { rank, gain, classes }) {
  let low = MOST;
  let high = 0;
  let n = 0;
  for (let place = start; place < end; place += 1) {
    const s = score[place];
    if (s < 0) continue;
    ranks[s] += 1;
    n += 1;
    if (s < low) low = s;
    if (s > high) high = s;
  }
  // From how many have a score to the rank that they share; the cut from below is the TOP-th worst.
  let better = 0;
  let bottom = -1;
  for (let s = high; s >= low; s -= 1) {
    const tied = ranks[s];
    ranks[s] = better + 1;
    better += tied;
    if (bottom < 0 && better > n - TOP) bottom = s;
  }
  const held = [];
  const gains = [];
  const bestGains = new Int32Array(TOP).fill(0);
  const volumes = [];
  const bestVolumes = new Int32Array(TOP).fill(-1);
  for (let place = start; place < end; place += 1) {
    const s = score[place];
    if (s < 0) {
      gain[place] = ABSENT;
      continue;
    }
    const r = ranks[s];
    const t = township[place];
    const earlier = before[t];
    const g = earlier === 0 ? ABSENT : earlier - r;
    rank[place] = r;
    gain[place] = g;
    now[t] = r;
    if (r <= TOP || s <= bottom) {
      classes[place] = (r <= TOP ? 1 : 0) | (s <= bottom ? 2 : 0);
      held.push(place);
    } else if (g >= bestGains[0] && g > 0) {
      gains.push(place);
      keepLargest(bestGains, g);
    }
    const v = volume[place];
    if (v >= bestVolumes[0]) {
      volumes.push(place);
      keepLargest(bestVolumes, v);
    }
  }
  ranks.fill(0, low, high + 1);
  for (const place of gains) {
    if (gain[place] < bestGains[0]) continue;
    classes[place] = 4;
    held.push(place);
  }
  for (const place of volumes) if (volume[place] >= bestVolumes[0]) classes[place] |= 8;
  return held;
}

// The largest ones, ascending.
function keepLargest(best, value) {
  let i = 1;
  while (i < TOP && best[i] < value) {
    best[i - 1] = best[i];
    i += 1;
  }
  if (best[i - 1] < value) best[i - 1] = value;
}
