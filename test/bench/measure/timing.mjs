// Times of one way of doing a job, in this process.
import { readFileSync, writeFileSync } from 'node:fs';

const WARM = 1000;
const LONG = 3000;
const SLICE = 100;
const LEAST_RUNS = 3;

/** The job's first run: its answer, and the memory that it took at most, in MB, beyond what was held before. */
export async function firstRun(job) {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const resettable = resetPeak();
  const { ms, answer } = await timed(job);
  const peak = resettable ? peakKilobytes() * 1024 : process.resourceUsage().maxRSS * 1024;
  return { answer, mb: Math.max(0, peak - before) / 1e6, isLong: ms >= LONG };
}

/** Runs the job for a second, so that the engine has compiled what runs often. */
export async function warmUp(job) {
  for (let spent = 0; spent < WARM;) spent += (await timed(job)).ms;
}

/** The median of some runs right after each other, in ms: a tenth of a second, and three runs, at least; of a long job one. */
export async function timeSlice(job, isLong) {
  const times = [];
  for (let spent = 0; times.length === 0 || (!isLong && (spent < SLICE || times.length < LEAST_RUNS));) {
    const { ms } = await timed(job);
    times.push(ms);
    spent += ms;
  }
  return median(times);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

async function timed(job) {
  const start = performance.now();
  const answer = await job();
  return { ms: performance.now() - start, answer };
}

// Linux counts the peak from anew; elsewhere the peak is that of the whole process.
function resetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    return true;
  } catch {
    return false;
  }
}

function peakKilobytes() {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
}
