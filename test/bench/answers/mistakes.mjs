// How many rows of an answer differ from another's.
import { monthName } from '../peers/coded-job.mjs';

/** Rows whose score, rank, gain or classes differ, and jumps that only one of the two has. */
export function mistakes(expected, found) {
  const jumps = differentJumps(jumpTexts(expected), jumpTexts(found));
  if (expected.standings !== undefined) return { ...differentStandings(expected.standings, found.standings), jumps };
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

// Rows in the same order; one that is a different township's, or differs in anything else, is counted in `rows`.
function differentStandings(expected, found) {
  const counts = { rows: Math.abs(expected.length - found.length), scores: 0, ranks: 0 };
  const places = new Map(found.map((one) => [`${one.month} ${one.township}`, one]));
  expected.forEach((one, i) => {
    const other = places.get(`${one.month} ${one.township}`);
    if (other?.score !== one.score) counts.scores += 1;
    if (other?.rank !== one.rank) counts.ranks += 1;
    if (i < found.length && !sameStanding(one, found[i])) counts.rows += 1;
  });
  return counts;
}

function sameStanding(a, b) {
  return FIELDS.every((field) => a[field] === b[field]) && a.classes.join() === b.classes.join();
}

const FIELDS = [
  'township',
  'month',
  'group',
  'score',
  'rank',
  'reverseRank',
  'tied',
  'of',
  'percentile',
  'gain',
  'scoreGain',
  'percentileGain',
  'entry',
  'volume',
];

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
