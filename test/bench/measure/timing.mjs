// Times of one way of doing a job, in this process.
import { readFileSync, writeFileSync } from 'node:fs';

const ENOUGH = 1000;
const LONG = 3000;
const LEAST_RUNS = 3;

/**
 * Runs the job and gives the median of its runs, in ms, and the memory that the first one took at most, in MB, beyond
 * what was held before. Runs of the first second only warm up, so that the engine has compiled what runs often; a job
 * that takes three seconds or more runs once.
 */
export async function timeRuns(job) {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const resettable = resetPeak();
  const first = await timed(job);
  const peak = resettable ? peakKilobytes() * 1024 : process.resourceUsage().maxRSS * 1024;
  const mb = Math.max(0, peak - before) / 1e6;
  if (first.ms >= LONG) return { ...first, mb };
  for (let spent = first.ms; spent < ENOUGH; ) spent += (await timed(job)).ms;
  const times = [];
  let last = null;
  for (let spent = 0; spent < ENOUGH || times.length < LEAST_RUNS; spent += last.ms) {
    // The answer before is not held while the next one is made.
    last = null;
    last = await timed(job);
    times.push(last.ms);
  }
  return { ms: median(times), mb, answer: last.answer };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * How many times as long one takes as another: the median of the rounds, each by itself. A machine that is slower for
 * some seconds is so for both of a round, where medians of either may be of different hours.
 */
export function pairedRatio(processes, others) {
  return median(processes.map(({ ms }, round) => ms / others[round].ms));
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
