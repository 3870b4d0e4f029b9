// One month's rows for people, as the package gives them: best first, then as in the input, unranked last.

const IDS = ['advanced', 'rectification', 'improved', 'governance'];

/**
 * @param ranked { township, score, rank, gain, volume, classes } best first; classes are bits, scores hundredths
 * @param before by township, { score, rank, of } in the month before
 * @param seen townships that were ever ranked; those of this month are added
 */
export function addStandings(standings, month, ranked, unscored, before, seen) {
  const of = ranked.length;
  for (let first = 0, end = 0; first < of; first = end) {
    while (end < of && ranked[end].score === ranked[first].score) end += 1;
    for (let i = first; i < end; i += 1) {
      const one = ranked[i];
      const earlier = before.get(one.township);
      standings.push({
        township: one.township,
        month,
        group: null,
        score: one.score / 100,
        rank: one.rank,
        reverseRank: of - end + 1,
        tied: end - first,
        of,
        percentile: of === 1 ? 1 : (of - one.rank) / (of - 1),
        gain: earlier === undefined ? null : earlier.rank - one.rank,
        scoreGain: earlier === undefined ? null : (one.score - earlier.score) / 100,
        percentileGain: earlier === undefined ? null : percentileGain(one.rank, of, earlier.rank, earlier.of),
        entry: earlier !== undefined ? null : seen.has(one.township) ? 'returned' : 'new',
        volume: one.volume,
        classes: classIds(one.classes),
      });
    }
  }
  for (const { township } of ranked) seen.add(township);
  for (const { township, volume } of unscored) standings.push(unscoredStanding(township, month, volume));
}

/** As one fraction, so that it is the nearest double. */
export function percentileGain(rank, of, rankThen, ofThen) {
  if (of === 1 || ofThen === 1) return (of === 1 ? 1 : (of - rank) / (of - 1)) - (ofThen === 1 ? 1 : (ofThen - rankThen) / (ofThen - 1));
  return ((of - rank) * (ofThen - 1) - (ofThen - rankThen) * (of - 1)) / ((of - 1) * (ofThen - 1));
}

export function classIds(bits) {
  return bits === 0 ? NONE : IDS.filter((_, i) => (bits & (1 << i)) !== 0);
}

export function unscoredStanding(township, month, volume) {
  return {
    township,
    month,
    group: null,
    score: null,
    rank: null,
    reverseRank: null,
    tied: null,
    of: null,
    percentile: null,
    gain: null,
    scoreGain: null,
    percentileGain: null,
    entry: 'unscored',
    volume,
    classes: NONE,
  };
}

const NONE = Object.freeze([]);
