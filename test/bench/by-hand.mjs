// What people write: a Map per month, a sort per month, objects per row; scores as integers over a common base, so that
// they are right.

const WINDOW = 3;
const TOP = 10;

export function byHand(data) {
  const rows = Array.from({ length: data.rows }, (_, row) => ({ row, township: data.townshipNames[data.township[row]], month: data.month[row], score: scoreOf(data, row), volume: data.assigned[row], rank: 0, gain: Number.NaN }));
  const byMonth = new Map();
  for (const one of rows) {
    if (!byMonth.has(one.month)) byMonth.set(one.month, []);
    byMonth.get(one.month).push(one);
  }
  let before = new Map();
  const histories = new Map();
  for (const month of [...byMonth.keys()].sort((a, b) => a - b)) {
    const ranked = byMonth.get(month).filter(({ score }) => score >= 0).sort((a, b) => b.score - a.score);
    ranked.forEach((one, i) => {
      one.rank = i > 0 && ranked[i - 1].score === one.score ? ranked[i - 1].rank : i + 1;
      const earlier = before.get(one.township);
      if (earlier !== undefined && earlier.month === month - 1) one.gain = earlier.rank - one.rank;
    });
    before = new Map(ranked.map((one) => [one.township, one]));
    const n = ranked.length;
    const bottom = n === 0 ? -1 : ranked[Math.max(0, n - TOP)].score;
    const held = new Set();
    const note = (one, rung) => {
      held.add(one);
      if (!histories.has(one.township)) histories.set(one.township, []);
      histories.get(one.township).push({ month, rung });
    };
    for (const one of ranked) {
      if (one.rank <= TOP) note(one, 2);
      else if (one.score <= bottom) note(one, 0);
    }
    const risen = ranked.filter((one) => !held.has(one) && one.gain >= 1).sort((a, b) => b.gain - a.gain);
    const least = risen.length > TOP ? risen[TOP - 1].gain : 1;
    for (const one of risen) if (one.gain >= least) note(one, 1);
  }
  let jumps = 0;
  for (const history of histories.values()) jumps += countJumps(history);
  const column = (value) => {
    const values = new Float64Array(data.rows);
    for (const one of rows) values[one.row] = value(one);
    return values;
  };
  return { rank: column(({ rank }) => rank), gain: column(({ gain }) => gain), jumps, score: () => column(({ score }) => score) };
}

function scoreOf({ assigned, surveyed, responded, resolved, satisfied, basicallySatisfied }, row) {
  const a = assigned[row];
  const s = surveyed[row];
  if (a === 0 || s === 0) return -1;
  const n = 3000 * responded[row] * s + 350 * (10 * (resolved[row] + satisfied[row]) + 9 * basicallySatisfied[row]) * a;
  return Math.floor((2 * n + a * s) / (2 * a * s));
}

function countJumps(history) {
  const stays = [];
  for (const { month, rung } of history) {
    const last = stays.at(-1);
    if (last !== undefined && last.rung === rung) last.last = month;
    else stays.push({ rung, first: month, last: month });
  }
  let jumps = 0;
  let reached = -1;
  for (let from = 0; from < stays.length; from += 1) {
    let to = from;
    while (to + 1 < stays.length && stays[to + 1].rung > stays[to].rung && stays[to + 1].first - stays[from].last <= WINDOW) to += 1;
    if (to > from && to > reached) {
      jumps += 1;
      reached = to;
    }
  }
  return jumps;
}
