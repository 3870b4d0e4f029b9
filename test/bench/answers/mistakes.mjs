// How many rows of an answer differ from another's.
import { monthName } from '../peers/coded-job.mjs';

/** Rows whose score, rank, gain or classes differ, and jumps that only one of the two has. */
export function mistakes(expected, found) {
  const jumps = differentJumps(jumpTexts(expected), jumpTexts(found));
  if (expected.standings !== undefined) return { rows: differentStandings(expected.standings, found.standings), jumps };
  const count = (differs) => {
    let rows = 0;
    for (let row = 0; row < expected.score.length; row += 1) if (differs(row)) rows += 1;
    return rows;
  };
  const differs = (read, column) => count((row) => read(expected[column][row]) !== read(found[column][row]));
  return {
    scores: differs(scored, 'score'),
    ranks: differs(ranked, 'rank'),
    gains: differs(gained, 'gain'),
    classes: differs(Number, 'classes'),
    jumps,
  };
}

/** Whether there are none. */
export function none(counts) {
  return Object.values(counts).every((count) => count === 0);
}

// Absent is null, NaN or below 0; null, NaN or 0; null, NaN or the smallest integer.
const scored = (value) => (value === null || !(value >= 0) ? -1 : Number(value));
const ranked = (value) => (value > 0 ? Number(value) : 0);
const gained = (value) => (value === null || !(value > -2147483648) ? null : Number(value));

function differentStandings(expected, found) {
  if (expected.length !== found.length) return Math.max(expected.length, found.length);
  let rows = 0;
  for (let i = 0; i < expected.length; i += 1) if (!sameStanding(expected[i], found[i])) rows += 1;
  return rows;
}

function sameStanding(a, b) {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => (key === 'classes' ? a.classes.join() === b.classes.join() : a[key] === b[key]));
}

function differentJumps(a, b) {
  const [inA, inB] = [new Set(a), new Set(b)];
  return a.filter((text) => !inB.has(text)).length + b.filter((text) => !inA.has(text)).length;
}

// Townships by name or code; months from the answer's first one.
function jumpTexts({ jumps, firstMonth, townshipNames }) {
  return jumps.map(([township, stays]) => {
    const name = typeof township === 'string' ? township : townshipNames[township];
    return `${name} ${stays.map(([rung, first, last]) => `${rung} ${monthName(firstMonth + first)} ${monthName(firstMonth + last)}`).join(', ')}`;
  });
}
