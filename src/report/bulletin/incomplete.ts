// Rolled-up records of a notice's month that lack months of their period.
import { groupBy } from '../../input/group-by';
import { isObject, readSafely } from '../../input/foreign-values';
import { isIterable, iterated } from '../../input/iterated';
import { addIssues, fail, issueList, report, throwIfAny, type IssueList } from '../../issues/collect';
import { monthText } from '../../month/month';
import type { Period } from '../../month/period';
import { partsOf, type Parts } from '../../rollup/parts';
import { readRecord, reportRepeated, type ReadRecord } from '../../rollup/read-records';
import { spanEnding, type Span } from '../../rollup/span';

/** Townships of the month, or units of townships, whose records lack the same. */
export interface Incomplete {
  /** Months without any record, `YYYY-MM`; none where a unit of several townships lacks records of some of them. */
  readonly months: readonly string[];
  /** How many records each lacks, where they are not those of whole months. */
  readonly missing: number;
  readonly townships: readonly string[];
}

/**
 * @param records what `rollUp` gave, of any months
 * @param month the notice's month
 * @param present who is in the notice
 */
export function incompleteRecords(records: unknown, month: number, period: Period, present: ReadonlySet<string>): readonly Incomplete[] {
  if (!isIterable(records, ['rolledUp'])) return fail('bad-input', ['rolledUp'], 'what rollUp gave', records);
  const span = spanEnding(period, month);
  const rows = issueList();
  const read = Array.from(iterated(records, ['rolledUp']), (record, row) => readRolledUp(record, row, rows)).filter((one) => one !== null);
  const own = read.filter((one) => one.month === month && present.has(one.township));
  const parts = checkedParts(own, span, rows);
  const list = issueList();
  addIssues(list, rows, ['rolledUp']);
  throwIfAny(list);
  // Of whom nothing is told, everybody would take it that nothing is missing.
  for (const township of present)
    if (!parts.has(township)) report(list, 'not-found', ['rolledUp'], `a record of each township in ${monthText(month)}`, township);
  throwIfAny(list);
  const lacking = Array.from(parts, ([township, one]) => lack(township, one, span)).filter(({ missing }) => missing > 0);
  return Array.from(groupBy(lacking, ({ months, missing }) => months.join() || missing).values(), (same) => ({
    ...same[0],
    townships: same.flatMap(({ townships }) => townships),
  }));
}

/** With what it says of its period. */
interface RolledUp extends ReadRecord {
  readonly says: { readonly from: unknown; readonly missing: unknown };
}

function readRolledUp(record: unknown, row: number, list: IssueList): RolledUp | null {
  const read = readRecord(record, 'township', row, list);
  if (read === null) return null;
  const { parts } = read.fields;
  if (isObject(parts))
    return { ...read, says: readSafely(['rolledUp', row, 'parts'], () => ({ from: parts['from'], missing: parts['missing'] })) };
  report(list, 'missing-field', [row, 'parts'], 'what rollUp gave the record', parts);
  return null;
}

// By township. Of a longer or shorter period that ends in the same month other months are missing, and a row of `summarize`
// may be made of quarters.
function checkedParts(own: readonly RolledUp[], span: Span, list: IssueList): ReadonlyMap<string, Parts> {
  const seen = new Map<string, number>();
  return new Map(
    own.map((one) => {
      const { row, township, month, holding, says } = one;
      const parts = partsOf(span, 1, [holding]);
      if (says.from !== parts.from) report(list, 'bad-input', [row, 'parts', 'from'], `${parts.from}, where the period begins`, says.from);
      else if (says.missing !== parts.missing)
        report(list, 'bad-input', [row, 'parts', 'missing'], 'what rollUp gave the record', says.missing);
      else reportRepeated(one, [month], seen, list);
      return [township, parts];
    }),
  );
}

function lack(township: string, { months: held, townships, missing }: Parts, { from, to }: Span): Incomplete {
  const each = Array.from({ length: to - from + 1 }, (_, i) => monthText(from + i));
  const months = each.filter((month) => !held.includes(month));
  // Those months are all that is missing, if nobody lacks another.
  return { months: missing === months.length * townships.length ? months : [], missing, townships: [township] };
}
