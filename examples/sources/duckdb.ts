// DuckDB：工单在数据库里，按列取出来数；同样的数再用 SQL 的 GROUP BY 数一遍，两边相等。
// DuckDB: tickets in a table, counted from columns; the same counts by SQL's GROUP BY alone, and the two are equal.
import { DuckDBInstance, timestampValue, type DuckDBConnection } from '@duckdb/node-api';
import { evaluate, tallyTickets, type CodedColumn, type TicketColumns, type TicketRecord } from 'ranking-rules';
import { OPINIONS, REASONS, ticketsPolicy, URGENCIES } from '../tickets-policy';
import { AS_OF, MADE_UP, madeUpTickets, MONTHS } from './made-up-tickets';
import { printStandings } from './print';

const TICKETS = 10_000;
const EIGHT_HOURS_MS = 8 * 3_600_000;

/** Text columns are enums, which DuckDB keeps as a code per row; times are Beijing's, without an offset. */
async function fill(db: DuckDBConnection): Promise<void> {
  const type = (name: string, values: readonly string[]): string =>
    `CREATE TYPE ${name} AS ENUM (${values.map((value) => `'${value}'`).join(', ')});`;
  await db.run([type('urgency', URGENCIES), type('yes_no', ['是', '否']), type('opinion', OPINIONS), type('reason', REASONS)].join('\n'));
  await db.run(
    'CREATE TABLE tickets (township VARCHAR, received TIMESTAMP, closed TIMESTAMP, urgency urgency, reached yes_no, solved yes_no, opinion opinion, exclusion reason)',
  );
  const appender = await db.createAppender('tickets');
  const text = (value: string): void => (value === '' ? appender.appendNull() : appender.appendVarchar(value));
  const clock = (value: string): void =>
    value === '' ? appender.appendNull() : appender.appendTimestamp(timestampValue(BigInt(Date.parse(value) + EIGHT_HOURS_MS) * 1000n));
  for (const { township, received, closed, urgency, reached, solved, opinion, exclusion } of madeUpTickets(TICKETS / MONTHS.length)) {
    text(township);
    clock(received);
    clock(closed);
    for (const value of [urgency, reached, solved, opinion, exclusion]) text(value);
    appender.endRow();
  }
  appender.closeSync();
  await db.run(
    'CREATE TYPE township AS ENUM (SELECT DISTINCT township FROM tickets ORDER BY township); ALTER TABLE tickets ALTER township TYPE township;',
  );
}

/** Codes come from enum_code, names from enum_range; BIGINT would come as bigint, so moments are cast to DOUBLE. */
async function columnsOf(db: DuckDBConnection): Promise<TicketColumns> {
  const types = { township: 'township', urgency: 'urgency', reached: 'yes_no', solved: 'yes_no', opinion: 'opinion', exclusion: 'reason' };
  const coded = Object.keys(types).map((field) => `enum_code(${field}) AS ${field}`);
  const moments = ['received', 'closed'].map((field) => `(epoch_ms(${field}) - ${EIGHT_HOURS_MS})::DOUBLE AS ${field}`);
  const columns = (await db.runAndReadAll(`SELECT ${[...coded, ...moments].join(', ')} FROM tickets`)).getColumnsObjectJS();
  const entries = Object.entries(types).map(async ([field, type]): Promise<[string, CodedColumn]> => {
    const [[names]] = (await db.runAndReadAll(`SELECT enum_range(NULL::${type})`)).getRowsJS() as [[string[]]];
    return [field, { codes: columns[field] as number[], names }];
  });
  return { ...columns, ...Object.fromEntries(await Promise.all(entries)) } as unknown as TicketColumns;
}

/** The same counts without the package: what the policy says in JSON, written once more in SQL. */
async function countedBySql(db: DuckDBConnection): Promise<Record<string, unknown>[]> {
  const asOf = `epoch_ms(${Date.parse(AS_OF) + EIGHT_HOURS_MS})`;
  const limit =
    "CASE urgency WHEN '突发事故' THEN INTERVAL 2 HOUR WHEN '生活保障' THEN INTERVAL 24 HOUR WHEN '其他事项' THEN INTERVAL 7 DAY END";
  const counts = {
    assigned: 'true',
    surveyed: 'reached IS NOT NULL',
    contacted: "reached = '是'",
    resolved: "reached = '是' AND solved = '是'",
    satisfied: "reached = '是' AND opinion = '满意'",
    inTime: 'closed IS NOT NULL AND (due IS NULL OR closed <= due)',
    late: `due IS NOT NULL AND coalesce(closed, ${asOf}) > due`,
    open: `closed IS NULL AND (due IS NULL OR ${asOf} <= due)`,
  };
  const filtered = Object.entries(counts).map(
    ([field, where]) => `(count(*) FILTER (WHERE exclusion IS NULL AND (${where})))::INTEGER AS ${field}`,
  );
  const sql = `
    WITH dated AS (
      SELECT *, received + ${limit} AS due,
        strftime(date_trunc('month', received) + (CASE WHEN day(received) >= 19 THEN INTERVAL 1 MONTH ELSE INTERVAL 0 MONTH END), '%Y-%m') AS month
      FROM tickets WHERE received <= ${asOf})
    SELECT township::VARCHAR AS township, month, count(*)::INTEGER AS tickets, ${filtered.join(', ')}
    FROM dated GROUP BY ALL`;
  return (await db.runAndReadAll(sql)).getRowObjectsJS();
}

function differences(records: readonly TicketRecord[], rows: readonly Record<string, unknown>[]): string[] {
  const key = (row: Readonly<Record<string, unknown>>): string => `${String(row.month)} ${String(row.township)}`;
  const ours = new Map(records.map((record) => [key(record), record]));
  const wrong = rows.flatMap((row) =>
    Object.keys(row)
      .filter((field) => ours.get(key(row))?.[field] !== row[field])
      .map((field) => `${key(row)} ${field}`),
  );
  return ours.size === rows.length ? wrong : [...wrong, `${ours.size} 条与 ${rows.length} 条`];
}

async function main(): Promise<void> {
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  await fill(db);
  const records = tallyTickets(await columnsOf(db), ticketsPolicy, { asOf: AS_OF });
  const rows = await countedBySql(db);
  const wrong = differences(records, rows);
  console.log(`${MADE_UP}\n工单 ${TICKETS} 件，记录 ${records.length} 条，每条 ${Object.keys(rows[0] ?? {}).length - 2} 个数`);
  console.log(`与 SQL 的 GROUP BY ${wrong.length === 0 ? '完全相同' : `不同：${wrong.join('、')}`}`);
  const sum = (field: string): number => records.reduce((total, record) => total + Number(record[field]), 0);
  console.log(
    `计入 ${sum('assigned')} 件：按时 ${sum('inTime')}，超时 ${sum('late')}，在办 ${sum('open')}；剔除 ${sum('tickets') - sum('assigned')} 件`,
  );
  printStandings(evaluate(records, ticketsPolicy), MONTHS[1]);
  if (wrong.length > 0) process.exitCode = 1;
  db.closeSync();
}

void main();
