// npm run bench: checks that all answers agree, then times every peer at every size, a process each, interleaved, and
// prints medians. `npm run bench -- small medium` runs these sizes only; `--json` prints JSON.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { draw, SIZES } from './data.mjs';
import { differences, PEERS } from './peers.mjs';

const ROUNDS = 5;
const RUNS = { small: 30, medium: 6, large: 1 };
const [, , command, ...rest] = process.argv;

if (command === 'one') one(...rest);
else all([command, ...rest].filter((word) => word !== undefined));

/** One peer in this process: the median of its runs after a first one, and the memory that it took at most. */
function one(peer, size, order) {
  const data = draw(...SIZES[size], order);
  const before = process.memoryUsage.rss();
  const times = [];
  for (let run = 0; run <= RUNS[size]; run += 1) {
    const start = performance.now();
    const { rank, gain } = PEERS[peer](data);
    if (run > 0 && rank.length === gain.length) times.push(performance.now() - start);
  }
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ ms: median(times), mb: Math.max(0, peak - before) / 1e6, rows: data.rows }));
}

function all(words) {
  const sizes = Object.keys(SIZES).filter((size) => words.length === 0 || words.every((word) => word.startsWith('--')) || words.includes(size));
  const table = [];
  for (const size of sizes) {
    for (const order of size === 'large' ? ['by month', 'random'] : ['by month']) {
      const data = draw(...SIZES[size], order);
      const answers = Object.entries(PEERS).map(([peer, run]) => ({ peer, answer: run(data) }));
      for (const { peer, answer } of answers) {
        const wrong = differences(answers[0].answer, answer);
        if (wrong > 0) throw new Error(`${peer} differs in ${wrong} rows of ${size}`);
      }
      const results = Object.fromEntries(Object.keys(PEERS).map((peer) => [peer, []]));
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const peer of Object.keys(PEERS)) {
          const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'one', peer, size, order], { encoding: 'utf8' });
          results[peer].push(JSON.parse(printed));
        }
      }
      const ours = median(results['ranking-rules'].map(({ ms }) => ms));
      for (const [peer, found] of Object.entries(results)) {
        const ms = median(found.map((result) => result.ms));
        table.push({ size: SIZES[size].join(' × '), order, peer, ms: round2(ms), 'ns/row': round2((ms * 1e6) / data.rows), ratio: round2(ms / ours), MB: Math.round(median(found.map(({ mb }) => mb))) });
      }
    }
  }
  if (words.includes('--json')) console.log(JSON.stringify(table, null, 2));
  else console.table(table);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function round2(value) {
  return Math.round(value * 100) / 100;
}
