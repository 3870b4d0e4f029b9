// Records as somebody handed them over → what rolling up needs of each, or every mistake.
import { FILLED_FORM, isFilled } from '../input/filled';
import { iterated } from '../input/iterated';
import { fieldOf, isObject, listOf, readSafely, recordFields } from '../input/foreign-values';
import { report, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { MONTH_FORM, monthIndex, monthText } from '../month/month';
import type { Holding } from './parts';

/** One valid record. */
export interface ReadRecord {
  readonly row: number;
  readonly township: string;
  /** The township, or what the field to go by holds. */
  readonly unit: string;
  /** Month index of its label. */
  readonly month: number;
  readonly holding: Holding;
  /** All that it has. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** @returns the valid records; with others an issue is reported */
export function readRecords(records: Iterable<unknown>, by: string, list: IssueList): readonly ReadRecord[] {
  const seen = new Map<string, number>();
  const read: ReadRecord[] = [];
  let row = 0;
  for (const record of iterated(records, ['records'])) {
    const found = readRecord(record, by, row, list);
    if (found !== null) {
      reportRepeated(found, found.holding.months, seen, list);
      read.push(found);
    }
    row += 1;
  }
  return read;
}

/** @returns null where it is none, which is reported */
export function readRecord(record: unknown, by: string, row: number, list: IssueList): ReadRecord | null {
  const fields = recordFields(record, [row], list);
  if (fields === null) return null;
  const [township, unit, label, parts] = [
    fieldOf(fields, 'township'),
    fieldOf(fields, by),
    fieldOf(fields, 'month'),
    fieldOf(fields, 'parts'),
  ];
  const month = monthIndex(label);
  if (!isFilled(township)) report(list, 'bad-township', [row, 'township'], FILLED_FORM, township);
  else if (!isFilled(unit)) report(list, unit === undefined ? 'missing-field' : 'bad-group', [row, by], FILLED_FORM, unit);
  if (Number.isNaN(month)) report(list, 'bad-month', [row, 'month'], MONTH_FORM, label);
  if (!isFilled(township) || !isFilled(unit) || Number.isNaN(month)) return null;
  const holding = parts === undefined ? { months: [month], townships: [township], records: 1 } : holdingOf(parts, month, [row, 'parts']);
  if (holding === null) {
    report(list, 'bad-input', [row, 'parts'], 'what rollUp gave the record', parts);
    return null;
  }
  return { row, township, unit, month, holding, fields };
}

// A record that was rolled up before says what it holds.
function holdingOf(parts: unknown, last: number, path: IssuePath): Holding | null {
  // Stryker disable next-line ConditionalExpression: for the types; what is no object has no months
  if (!isObject(parts)) return null;
  const { months: labels, townships: names, records } = readSafely(path, () => ({ ...parts }));
  // Stryker disable next-line ArrayDeclaration: what is no month is as bad as none
  const months = (listOf(labels, path) ?? []).map(monthIndex);
  const given = listOf(names, path) ?? [];
  const townships = given.filter(isFilled);
  const valid = months.every((month, i) => month <= last && (i === 0 || month > months[i - 1]));
  if (!valid || townships.length < given.length) return null;
  // Of no month or no township there is no record.
  const most = months.length * townships.length;
  const count = Number.isInteger(records) ? Number(records) : 0;
  return count > 0 && count <= most ? { months, townships, records: count } : null;
}

/** Nothing counts twice: neither one month's record, nor a quarter's beside that of its year. */
export function reportRepeated({ row, township }: ReadRecord, months: readonly number[], seen: Map<string, number>, list: IssueList): void {
  for (const month of months) {
    const key = `${month} ${township}`;
    const first = seen.get(key);
    if (first !== undefined)
      return report(list, 'duplicate-row', [row, 'township'], `one row of ${monthText(month)}; the first is row ${first}`, township);
    seen.set(key, row);
  }
}
