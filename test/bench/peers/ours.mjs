// The package: the general path, with every column read that the job asks for.
import { definePolicy, evaluate } from '../../../dist/index.mjs';
import { plainPolicy } from '../job/policy.mjs';
import { monthNumber } from './coded-job.mjs';

const policy = definePolicy(plainPolicy);
const RUNGS = policy.ladder.rungs;

export const ours = (input, mode) => run(input, mode, policy);

/** The same under another policy. */
export function run(input, mode, policy) {
  const evaluation = evaluate(input, policy);
  const { jumps } = evaluation;
  if (mode === 'objects') return { standings: standingsOf(evaluation), packageJumps: jumps };
  const { score, rank, gain, classes } = evaluation.columns;
  return { points: score, rank, gain, memberships: classes, packageJumps: jumps };
}

// In one list, as the peers push theirs.
function standingsOf({ months, standings }) {
  const all = [];
  for (const month of months) for (const standing of standings(month)) all.push(standing);
  return all;
}

/** In the form of the other peers' answers. */
export function asPeers({ points, memberships, packageJumps, ...rest }) {
  const jumps = packageJumps.map(({ township, stays }) => [
    township,
    stays.map((stay) => [RUNGS.indexOf(stay.class), monthNumber(stay.first), monthNumber(stay.last)]),
  ]);
  if (points === undefined) return { ...rest, jumps, firstMonth: 0 };
  const bits = new Uint8Array(points.length);
  [...memberships.values()].forEach((members, i) => members.forEach((member, row) => (bits[row] |= member << i)));
  return { ...rest, score: points.map((score) => Math.round(score * 100)), classes: bits, jumps, firstMonth: 0 };
}
