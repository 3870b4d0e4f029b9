// CSV：逐行读入工单，一遍数完；错行另列，写明行号，其余照算。
// CSV: tickets streamed, counted in one pass; lines that are wrong are listed with their numbers, and the rest counts.
// Another file, and one that Excel saved in GBK: npx ts-node examples/sources/csv.ts FILE gb18030
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { parse, type Info } from 'csv-parse';
import { evaluate, tallyValidTickets, type Ticket } from 'ranking-rules';
import { ticketsPolicy } from '../tickets-policy';
import { beijingTime, fieldsOf, isTime } from './headings';
import { AS_OF, MADE_UP, MONTHS } from './made-up-tickets';
import { printRejects, printStandings } from './print';

const [file = join(__dirname, 'data', 'tickets.csv'), encoding = 'utf-8'] = process.argv.slice(2);

/** Lines with another number of cells than there are headings: which is which cannot be told, so that they never become tickets. */
const broken: number[] = [];
/** The line of each ticket: a reject tells its row only. */
const lines: number[] = [];

/** In the wrong encoding names would be garbled and count as other townships: bytes that do not fit are an error. */
async function* text(): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(file)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

async function* tickets(): AsyncGenerator<Ticket> {
  // A quotation mark that is never closed swallows lines that are right: the parser stops at it, and so does the example.
  const parser = parse({ bom: true, info: true, relax_column_count: true });
  pipeline(text(), parser, () => undefined);
  let fields: readonly string[] | undefined;
  for await (const { record, info } of parser as AsyncIterable<{ record: readonly string[]; info: Info }>) {
    if (fields === undefined) fields = fieldsOf(record);
    else if (record.length !== fields.length) broken.push(info.lines);
    else {
      lines.push(info.lines);
      yield ticketOf(fields, record);
    }
  }
}

function ticketOf(fields: readonly string[], cells: readonly string[]): Ticket {
  const entries = fields.map((field, i) => [field, isTime(field) ? beijingTime(cells[i] ?? '') : (cells[i] ?? '')]);
  return Object.fromEntries(entries) as Ticket;
}

async function main(): Promise<void> {
  const { records, rejects, read, afterAsOf } = await tallyValidTickets(tickets(), ticketsPolicy, { asOf: AS_OF });
  const counted = records.reduce((sum, one) => sum + one.tickets, 0);
  console.log(
    `${MADE_UP}\n工单 ${read + broken.length} 行 = 计数 ${counted} + 截至时刻之后 ${afterAsOf} + 有误 ${rejects.length} + 列数不对 ${broken.length}`,
  );
  printRejects(rejects, (row, field) => `第 ${lines[row]} 行 ${field}`);
  for (const line of broken) console.log(`  第 ${line} 行：列数不对`);
  printStandings(evaluate(records, ticketsPolicy), MONTHS[1]);
}

void main();
