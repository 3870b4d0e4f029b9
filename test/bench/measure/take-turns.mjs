// The side of a process that takes turns: it tells what its first run was like, then times a slice for each line it gets.
import { createInterface } from 'node:readline';
import { firstRun, timeSlice, warmUp } from './timing.mjs';

/** @param tell the answer of the first run → what to report of it */
export async function takeTurns(job, tell) {
  const first = await toldFirst(job, tell);
  // A long job is not repeated.
  if (!first.isLong) await warmUp(job);
  say(first);
  for await (const _ of createInterface({ input: process.stdin })) say({ ms: await timeSlice(job, first.isLong) });
}

export function say(what) {
  console.log(JSON.stringify(what));
}

// Apart, so that the answer is not held while others are made.
async function toldFirst(job, tell) {
  const { answer, ...first } = await firstRun(job);
  return { ...first, ...(await tell(answer)) };
}
