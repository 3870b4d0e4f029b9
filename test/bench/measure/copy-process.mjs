// How fast this machine copies memory: 400 MB from one array to another.
import { median } from './timing.mjs';

const BYTES = 400_000_000;
const from = new Float64Array(BYTES / 8).fill(1);
const to = new Float64Array(BYTES / 8).fill(2);
const times = Array.from({ length: 9 }, () => {
  const start = performance.now();
  to.set(from);
  return performance.now() - start;
});
console.log(JSON.stringify({ bytesPerSecond: BYTES / (median(times) / 1000) }));
