// The side of a process that takes turns: it tells what its first run was like, then times a slice for each line it gets.
import { createInterface } from 'node:readline';
import { timeSlice, warmUp } from './timing.mjs';

/** @param tell the answer of the first run → what to report of it */
export async function takeTurns(job, tell) {
  // The answer is not held while others are made.
  const { answer, ...first } = await warmUp(job);
  say({ ...first, ...(await tell(answer)) });
  for await (const _ of createInterface({ input: process.stdin })) say({ ms: await timeSlice(job, first.isLong) });
}

export function say(what) {
  console.log(JSON.stringify(what));
}
