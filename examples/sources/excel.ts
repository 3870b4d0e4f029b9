// Excel：一个 .xlsx，一张表是工单，一张表是已经数好的月度计数；两种都能从它开始，排名再写成一个 .xlsx。
// Excel: one .xlsx with a sheet of tickets and a sheet of monthly counts; the ranking can start from either, and goes into
// another .xlsx.
// A cell's date is a number without an offset: what the clock showed. read-excel-file hands it over as if it were UTC.
// 自己的文件：readSheet('文件.xlsx', '表名')。 A file of your own: readSheet('FILE.xlsx', 'SHEET').
import { readSheet } from 'read-excel-file/node';
import { evaluate, issueMessage, RankingRulesError, tallyValidTickets, tallyTickets, type TallyRecord, type Ticket } from 'ranking-rules';
import { ticketsPolicy } from '../tickets-policy';
import { beijingTime, COUNTS, fieldsOf, isTime } from './headings';
import { AS_OF, MADE_UP, madeUpTickets, MONTHS } from './made-up-tickets';
import { madeUpWorkbook } from './make-workbook';
import { printRejects, printStandings } from './print';
import { standingsWorkbook } from './standings-workbook';

type Rows = readonly (readonly unknown[])[];

/** The clock of the cell, with Beijing's offset written to it; text that is no date stays as it is and is refused. */
function timeOf(cell: unknown): unknown {
  return cell instanceof Date ? beijingTime(clockOf(cell)) : cell;
}

/** To the second: a cell keeps a time as a fraction of a day, so that 00:00:01 comes out as 00:00:00.999. */
function clockOf(date: Date): string {
  return new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19);
}

function ticketsOf([headings = [], ...rows]: Rows): Ticket[] {
  const fields = fieldsOf(headings);
  return rows.map((cells) => Object.fromEntries(fields.map((field, i) => [field, isTime(field) ? timeOf(cells[i]) : cells[i]])) as Ticket);
}

function recordsOf([headings = [], ...rows]: Rows): TallyRecord[] {
  const columns = Object.entries(COUNTS).map(([heading, field]) => ({ field, at: headings.indexOf(heading) }));
  return rows.map((cells) => {
    const entries = columns.map(({ field, at }) => [field, field === 'month' ? monthOf(cells[at]) : cells[at]]);
    return Object.fromEntries(entries) as TallyRecord;
  });
}

/** 考核月一列常被 Excel 当成日期。 Excel likes to take "2019-06" for the first of June. */
function monthOf(cell: unknown): unknown {
  return cell instanceof Date ? clockOf(cell).slice(0, 7) : cell;
}

/** A to Z, then AA: the letters of a column counted from 0. */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/**
 * C7 and the like, or the row alone where no column has the heading. Data begin below the headings, in row 2; where rows
 * were dropped before, keep the number that each row had.
 */
function placeOf(headings: readonly unknown[], row: number, heading: string): string {
  const column = headings.findIndex((one) => String(one ?? '').trim() === heading);
  return `${column < 0 ? `第 ${row + 2} 行` : `${lettersOf(column)}${row + 2}`} ${heading}`.trim();
}

async function main(): Promise<void> {
  const workbook = await madeUpWorkbook();
  console.log(`${MADE_UP}\n\n【工单表】`);
  const sheet = await readSheet(workbook, '工单');
  const fields = fieldsOf(sheet[0] ?? []);
  const { records, rejects, read } = tallyValidTickets(ticketsOf(sheet), ticketsPolicy, { asOf: AS_OF });
  const [first] = ticketsOf(sheet);
  console.log(`工单 ${read} 行，有误 ${rejects.length} 行；第一件受理于 ${String(first?.received)}`);
  printRejects(rejects, (row, heading) => placeOf(sheet[0] ?? [], row, heading));
  const fromGenerator = tallyTickets(
    [...madeUpTickets(60)].filter((_, row) => !rejects.some((one) => one.row === row)),
    ticketsPolicy,
    { asOf: AS_OF },
  );
  console.log(
    `与不经过 Excel 的计数${JSON.stringify(records) === JSON.stringify(fromGenerator) ? '完全相同' : '不同'}（${fields.length} 列）`,
  );
  printStandings(evaluate(records, ticketsPolicy), MONTHS[1]);

  console.log('\n【月度计数表】');
  const monthly = await readSheet(workbook, '月度计数');
  const counts = recordsOf(monthly);
  try {
    evaluate(counts, ticketsPolicy);
  } catch (error) {
    if (!(error instanceof RankingRulesError)) throw error;
    for (const issue of error.issues) {
      const [heading = ''] = Object.entries(COUNTS).find(([, field]) => field === issue.path[1]) ?? [];
      console.log(`  ${issueMessage({ ...issue, path: [placeOf(monthly[0] ?? [], Number(issue.path[0]), heading)] }, 'zh')}`);
    }
  }
  // 改正之后：文本改成数。 After the correction: the text is made a number.
  const corrected = counts.map((one) => ({ ...one, satisfied: Number(one.satisfied) }));
  const evaluation = evaluate(corrected, ticketsPolicy);
  printStandings(evaluation, MONTHS[1]);

  console.log('\n【写出的排名表】');
  const [headings = [], best = []] = await readSheet(await standingsWorkbook(evaluation), MONTHS[1]);
  headings.forEach((heading, i) => console.log(`  ${String(heading)}：${String(best[i] ?? '')}`));
}

void main();
