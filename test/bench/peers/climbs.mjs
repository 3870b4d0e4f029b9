// Jumps by walking each township's history: what peers without a word for them have in common.

const WINDOW = 3;

/** @param histories by township, [[month, rung], …] in the order of time; rungs 0 to 2 */
export function climbs(histories) {
  const jumps = [];
  for (const [township, history] of histories) {
    const stays = staysOf(history);
    let reached = -1;
    for (let from = 0; from < stays.length; from += 1) {
      let to = from;
      while (to + 1 < stays.length && stays[to + 1][0] > stays[to][0] && stays[to + 1][1] - stays[from][2] <= WINDOW) to += 1;
      if (to > from && to > reached) {
        jumps.push([township, stays.slice(from, to + 1)]);
        reached = to;
      }
    }
  }
  return jumps;
}

/** The same for classes as bits, in columns whose rows come in any order. */
export function climbsOfColumns(township, month, classes) {
  const held = [];
  for (let row = 0; row < classes.length; row += 1) if ((classes[row] & 7) !== 0) held.push(row);
  held.sort((a, b) => month[a] - month[b]);
  const histories = new Map();
  for (const row of held) {
    const rung = classes[row] & 1 ? 2 : classes[row] & 4 ? 1 : 0;
    const history = histories.get(township[row]);
    if (history === undefined) histories.set(township[row], [[month[row], rung]]);
    else history.push([month[row], rung]);
  }
  return climbs(histories);
}

// [rung, first month, last month]
function staysOf(history) {
  const stays = [];
  for (const [month, rung] of history) {
    const last = stays.at(-1);
    if (last !== undefined && last[0] === rung) last[2] = month;
    else stays.push([rung, month, month]);
  }
  return stays;
}
