// The yardstick's one month: ranks by counting, gains, classes by what the tenth has.

const TOP = 10;
/** Full marks, in hundredths. */
export const MOST = 10000;
export const ABSENT = -2147483648;

/** Fills in rank, gain and classes at the places `start .. end`, and gives those that hold a rung. */
export function oneMonth(start, end, township, volume, score, ranks, taken, before, now, { rank, gain, classes }) {
  let n = 0;
  for (let place = start; place < end; place += 1) {
    const s = score[place];
    if (s < 0) continue;
    ranks[s] += 1;
    taken[s >> 5] |= 1 << (s & 31);
    n += 1;
  }
  // From how many have a score to the rank that they share, best first over the scores that are there; the cut from
  // below is the TOP-th worst.
  let better = 0;
  let bottom = -1;
  for (let word = MOST >> 5; word >= 0; word -= 1) {
    for (let bits = taken[word]; bits !== 0;) {
      const bit = 31 - Math.clz32(bits);
      bits ^= 1 << bit;
      const s = (word << 5) | bit;
      const tied = ranks[s];
      ranks[s] = better + 1;
      better += tied;
      if (bottom < 0 && better > n - TOP) bottom = s;
    }
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
  ranks.fill(0);
  taken.fill(0);
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
