// 多线程：一个工单流分给几个线程各自去数，部分结果用 mergeRecords 加起来，与一遍数完的完全相同。
// Worker threads: batches of one stream, each counted by whichever worker is free; mergeRecords adds up the parts.
// Sending tickets to another thread takes time of its own: where each worker can read a file or a day by itself, let it.
import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { evaluate, mergeRecords, tallyTickets, type Ticket, type TicketRecord } from 'ranking-rules';
import { ticketsPolicy } from '../tickets-policy';
import { AS_OF, MADE_UP, madeUpTickets, MONTHS } from './made-up-tickets';
import { printStandings } from './print';

const WORKERS = 3;
const BATCH = 500;
const PER_MONTH = 5000;

function* batches(tickets: Iterable<Ticket>): Generator<Ticket[]> {
  let batch: Ticket[] = [];
  for (const ticket of tickets) {
    batch.push(ticket);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A worker adds each batch to what it has, answers how much that is, and at the end hands over its records. */
function work(): void {
  let records: TicketRecord[] = [];
  parentPort?.on('message', (batch: Ticket[] | null) => {
    if (batch !== null) records = mergeRecords(records, tallyTickets(batch, ticketsPolicy, { asOf: AS_OF }));
    parentPort?.postMessage(batch === null ? records : records.length);
    if (batch === null) parentPort?.close();
  });
}

/** Takes batches until there are none left. Waiting for the answer keeps one batch per worker in memory, no more. */
async function partBy(source: Iterator<Ticket[]>): Promise<TicketRecord[]> {
  const worker = new Worker(__filename, { execArgv: ['-r', 'ts-node/register/transpile-only'] });
  for (let next = source.next(); next.done !== true; next = source.next()) {
    worker.postMessage(next.value);
    await once(worker, 'message');
  }
  worker.postMessage(null);
  const [records] = (await once(worker, 'message')) as [TicketRecord[]];
  return records;
}

async function main(): Promise<void> {
  const source = batches(madeUpTickets(PER_MONTH));
  const parts = await Promise.all(Array.from({ length: WORKERS }, () => partBy(source)));
  const merged = mergeRecords(...parts);
  const whole = tallyTickets(madeUpTickets(PER_MONTH), ticketsPolicy, { asOf: AS_OF });
  const same = isDeepStrictEqual(merged, whole);
  const counted = merged.reduce((sum, record) => sum + record.tickets, 0);
  console.log(`${MADE_UP}\n工单 ${counted} 件，${WORKERS} 个线程，每批 ${BATCH} 件`);
  console.log(`合并后 ${merged.length} 条记录，与一遍数完的${same ? '完全相同' : '不同'}`);
  printStandings(evaluate(merged, ticketsPolicy), MONTHS[1]);
  if (!same) process.exitCode = 1;
}

if (isMainThread) void main();
else work();
