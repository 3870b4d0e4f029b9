// The yardstick: the benchmark's one policy written by hand over typed arrays, nothing general, nothing checked.
// Score 30/35/35, two decimals half-up; competition rank; month-on-month gain; four classes; jumps with a window of 3.

const WINDOW = 3;
const TOP = 10;

/**
 * @param {{ township: Int32Array, month: Int32Array, townships: number, months: number,
 *   assigned: Float64Array, surveyed: Float64Array, responded: Float64Array, resolved: Float64Array,
 *   satisfied: Float64Array, basicallySatisfied: Float64Array }} input
 */
export function yardstick(input) {
  const { township, month, townships, months, assigned, surveyed, responded, resolved, satisfied, basicallySatisfied } = input;
  const rows = township.length;
  const score = new Int32Array(rows);
  const rank = new Int32Array(rows);
  const gain = new Int32Array(rows);
  const classes = new Uint8Array(rows);
  // 30 · responded / assigned + 35 · (resolved + satisfied + 0.9 · basicallySatisfied) / surveyed, in hundredths
  for (let i = 0; i < rows; i += 1) {
    const a = assigned[i];
    const s = surveyed[i];
    if (a === 0 || s === 0) {
      score[i] = -1;
      continue;
    }
    const n = 3000 * responded[i] * s + 350 * (10 * (resolved[i] + satisfied[i]) + 9 * basicallySatisfied[i]) * a;
    const d = a * s;
    const q = Math.floor(n / d);
    score[i] = 2 * (n - q * d) >= d ? q + 1 : q;
  }
  const starts = new Int32Array(months + 1);
  for (let i = 0; i < rows; i += 1) starts[month[i] + 1] += 1;
  for (let m = 0; m < months; m += 1) starts[m + 1] += starts[m];
  const next = starts.slice();
  const order = new Int32Array(rows);
  for (let i = 0; i < rows; i += 1) order[next[month[i]]++] = i;
  const counts = new Int32Array(10002);
  const lastRank = new Int32Array(townships);
  const lastMonth = new Int32Array(townships).fill(-2);
  const rung = new Int8Array(townships).fill(-1);
  const chain = Array.from({ length: townships }, () => null);
  const jumps = [];
  const volumes = new Float64Array(TOP);
  const gains = new Int32Array(TOP);
  for (let m = 0; m < months; m += 1) {
    const start = starts[m];
    const end = starts[m + 1];
    counts.fill(0);
    let n = 0;
    for (let k = start; k < end; k += 1) {
      const s = score[order[k]];
      if (s >= 0) {
        counts[s] += 1;
        n += 1;
      }
    }
    // counts[s] becomes how many are better; the cut from below is the TOP-th worst
    let better = 0;
    let bottom = -1;
    for (let s = 10000; s >= 0; s -= 1) {
      const tied = counts[s];
      counts[s] = better;
      better += tied;
      if (bottom < 0 && better > n - TOP) bottom = s;
    }
    gains.fill(0);
    volumes.fill(-1);
    for (let k = start; k < end; k += 1) {
      const i = order[k];
      const s = score[i];
      if (s < 0) {
        rank[i] = 0;
        gain[i] = -2147483648;
        continue;
      }
      const r = counts[s] + 1;
      const t = township[i];
      rank[i] = r;
      const g = lastMonth[t] === m - 1 ? lastRank[t] - r : -2147483648;
      gain[i] = g;
      lastRank[t] = r;
      lastMonth[t] = m;
      let held = 0;
      if (r <= TOP) held = 1;
      if (s <= bottom) held |= 2;
      classes[i] = held;
      if (held === 0 && g > gains[0]) insert(gains, g);
      if (assigned[i] > volumes[0]) insert(volumes, assigned[i]);
    }
    const leastGain = Math.max(1, gains[0]);
    for (let k = start; k < end; k += 1) {
      const i = order[k];
      if (score[i] < 0) continue;
      if (classes[i] === 0 && gain[i] >= leastGain) classes[i] |= 4;
      if (assigned[i] >= volumes[0]) classes[i] |= 8;
      const held = classes[i] & 7;
      if (held === 0) continue;
      const now = held & 1 ? 2 : held & 4 ? 1 : 0;
      const t = township[i];
      const run = chain[t];
      if (run !== null && now === rung[t]) run[run.length - 1][2] = m;
      else if (run !== null && now > rung[t]) {
        run.push([now, m, m]);
        const before = run.length;
        while (m - run[0][2] > WINDOW) run.shift();
        if (run.length > 1) {
          if (run.jump !== undefined && run.length === before) jumps[run.jump] = [t, run.slice()];
          else {
            run.jump = jumps.length;
            jumps.push([t, run.slice()]);
          }
        } else run.jump = undefined;
      } else chain[t] = [[now, m, m]];
      rung[t] = now;
    }
  }
  return { score, rank, gain, classes, jumps };
}

// Keeps the largest, ascending.
function insert(best, value) {
  let i = 1;
  while (i < best.length && best[i] < value) {
    best[i - 1] = best[i];
    i += 1;
  }
  best[i - 1] = value;
}
