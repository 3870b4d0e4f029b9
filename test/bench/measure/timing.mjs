// Times of one way of doing a job, in this process.
import { readFileSync, writeFileSync } from 'node:fs';

const ENOUGH = 1000;
const MOST_RUNS = 300;

/**
 * Runs the job and gives the median of its runs, in ms, and the memory that the first one took at most, in MB, beyond
 * what was held before. The first run only warms up, unless it took three seconds or more: then it is the only one.
 */
export async function timeRuns(job) {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const resettable = resetPeak();
  const times = [];
  let answer = await timed(job, times);
  const peak = resettable ? peakKilobytes() * 1024 : process.resourceUsage().maxRSS * 1024;
  if (times[0] < 3 * ENOUGH) {
    const [warming] = times.splice(0, 1);
    const least = warming < ENOUGH / 2 ? 5 : 1;
    let total = 0;
    while (times.length < least || (total < ENOUGH && times.length < MOST_RUNS)) {
      answer = null;
      answer = await timed(job, times);
      total += times.at(-1);
    }
  }
  return { ms: median(times), mb: Math.max(0, peak - before) / 1e6, answer };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

async function timed(job, times) {
  const start = performance.now();
  const answer = await job();
  times.push(performance.now() - start);
  return answer;
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
