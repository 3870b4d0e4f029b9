// npm run bench:tickets: how many tickets a second are counted from columns, objects and streams, beside what it takes
// to make the same tickets and count nothing. A process a job, interleaved, medians. `-- 1` makes one round;
// `--json` prints JSON.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { asOf, columnsOf, objectsOf, policy, ticketsOf } from './ticket-data.mjs';
import { tallyTickets } from '../../dist/index.mjs';

const MILLION = 1_000_000;
const count = (tickets) => tallyTickets(tickets, policy, { asOf });

// Reads what counting reads, so that the engine makes it.
const read = (ticket) => ticket.received + (ticket.closed === null ? 0 : 1) + ticket.township.length;
async function* late(tickets) {
  for (const ticket of tickets) yield ticket;
}

/** Each makes its tickets first, unless it is a stream, and then runs; the number of tickets is that of one run. */
const JOBS = {
  'columns, milliseconds': { tickets: 2 * MILLION, make: (n) => columnsOf(n, 'ms'), run: count },
  'columns, text': { tickets: 2 * MILLION, make: (n) => columnsOf(n, 'text'), run: count },
  'objects, milliseconds': { tickets: MILLION, make: (n) => objectsOf(n, 'ms'), run: count },
  'objects, text': { tickets: MILLION, make: (n) => objectsOf(n, 'text'), run: count },
  'stream of 25 million': { tickets: 25 * MILLION, runs: 1, run: (_, n) => count(ticketsOf(n, 'ms')) },
  'the same, made only': {
    tickets: 25 * MILLION,
    runs: 1,
    run: (_, n) => {
      let sum = 0;
      for (const ticket of ticketsOf(n, 'ms')) sum += read(ticket);
      return [sum];
    },
  },
  'async stream': { tickets: 2 * MILLION, run: (_, n) => count(late(ticketsOf(n, 'ms'))) },
  'the same, made only (async)': {
    tickets: 2 * MILLION,
    run: async (_, n) => {
      let sum = 0;
      for await (const ticket of late(ticketsOf(n, 'ms'))) sum += read(ticket);
      return [sum];
    },
  },
};

const [, , command, ...rest] = process.argv;
if (command === 'one') await one(JOBS[rest[0]]);
else all([command, ...rest].filter((word) => word !== undefined));

async function one({ tickets, runs = 3, make = () => null, run }) {
  const input = make(tickets);
  const warm = make(10_000);
  for (let i = 0; i < 10; i += 1) await run(warm, 10_000);
  globalThis.gc();
  const before = process.memoryUsage.rss();
  const times = [];
  let size = 0;
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    size = (await run(input, tickets)).length;
    times.push(performance.now() - start);
  }
  // Making an input leaves a peak of its own; a stream has none.
  const mb = input === null ? Math.max(0, process.resourceUsage().maxRSS * 1024 - before) / 1e6 : null;
  console.log(JSON.stringify({ perSecond: tickets / (median(times) / 1000), mb, records: size }));
}

function all(words) {
  const rounds = Number(words.find((word) => /^\d+$/.test(word)) ?? 5);
  const found = Object.fromEntries(Object.keys(JOBS).map((job) => [job, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const job of Object.keys(JOBS)) {
      const printed = execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), 'one', job], { encoding: 'utf8' });
      found[job].push(JSON.parse(printed));
    }
  }
  const table = Object.entries(found).map(([job, results]) => ({
    job,
    tickets: JOBS[job].tickets,
    'million/s': Math.round(median(results.map(({ perSecond }) => perSecond)) / 10_000) / 100,
    'ns/ticket': Math.round(1e9 / median(results.map(({ perSecond }) => perSecond))),
    MB: results[0].mb === null ? '-' : Math.round(median(results.map(({ mb }) => mb))),
    records: results[0].records,
  }));
  if (words.includes('--json')) console.log(JSON.stringify(table, null, 2));
  else console.table(table);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
