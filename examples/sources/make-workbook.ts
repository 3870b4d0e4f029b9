// 生成一个 .xlsx：工单和月度计数两张表；时间是 Excel 的日期，不带时差；几个单元格是错的。
// Makes an .xlsx with a sheet of tickets and a sheet of counts. Times are Excel dates; a few cells are wrong.
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { tallyTickets } from 'ranking-rules';
import { ticketsPolicy } from '../tickets-policy';
import { COUNTS, FIELDS, HEADINGS, isTime } from './headings';
import { AS_OF, madeUpTickets, type MadeUpTicket } from './made-up-tickets';

/** What the clock showed in Beijing, which is all that a cell keeps. */
function dateCell(text: string): Cell {
  return text === '' ? null : { value: new Date(text.replace('+08:00', 'Z')), type: Date, format: 'yyyy-mm-dd hh:mm:ss' };
}

function ticketRow(ticket: MadeUpTicket): Cell[] {
  return HEADINGS.map((heading) => {
    const field = FIELDS[heading];
    return isTime(field) ? dateCell(ticket[field]) : ticket[field] === '' ? null : ticket[field];
  });
}

export async function madeUpWorkbook(): Promise<Buffer> {
  const tickets = [...madeUpTickets(60)];
  const ticketRows = tickets.map(ticketRow);
  const received = HEADINGS.indexOf('受理时间');
  // 手工输入的时间，Excel 没有认出来，成了文本。
  (ticketRows[40] ?? [])[received] = '5月10日 8点';
  (ticketRows[41] ?? [])[HEADINGS.indexOf('满意度')] = '非常满意';
  const countRows: Cell[][] = tallyTickets(tickets, ticketsPolicy, { asOf: AS_OF }).map((record) =>
    Object.values(COUNTS).map((field) =>
      field === 'month'
        ? { value: new Date(`${record.month}-01T00:00:00Z`), type: Date, format: 'yyyy-mm' }
        : (record[field] as string | number),
    ),
  );
  // 以文本形式存储的数字。
  (countRows[3] ?? [])[6] = String((countRows[3] ?? [])[6]);
  return writeExcelFile([
    { data: [HEADINGS, ...ticketRows], sheet: '工单' },
    { data: [Object.keys(COUNTS), ...countRows], sheet: '月度计数' },
  ]).toBuffer();
}
