// Rolled-up records that lack months of their period, and what a notice says of them.
import { isObject, readSafely } from '../../input/foreign-values';
import { isIterable, iterated } from '../../input/iterated';
import { groupBy } from '../../input/group-by';
import { fail, issueList, report, throwIfAny, type IssueList } from '../../issues/collect';
import { monthText } from '../../month/month';
import type { Period } from '../../month/period';
import type { Bilingual } from '../../policy/types';
import { readRecord, type ReadRecord } from '../../rollup/read-records';
import { spanEnding, type Span } from '../../rollup/span';
import { joinedTexts, NOTHING } from '../wording/bilingual';
import { counted, listed } from '../wording/english-counts';
import { BETWEEN_NAMES } from '../wording/labels';
import { periodText } from '../wording/period-text';
import { plain } from './markdown';

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
  const list = issueList();
  const read = Array.from(iterated(records, ['rolledUp']), (record, row) => readRolledUp(record, row, list)).filter((one) => one !== null);
  const own = read.filter((one) => one.month === month && present.has(one.township));
  const span = spanEnding(period, month);
  checkOwn(own, span, list);
  throwIfAny(list);
  // Of whom nothing is told, everybody would take it that nothing is missing.
  const told = new Set(own.map(({ township }) => township));
  for (const township of present)
    if (!told.has(township)) report(list, 'not-found', ['rolledUp'], `a record of each township in ${monthText(month)}`, township);
  throwIfAny(list);
  const lacking = own.map((one) => lack(one, span)).filter(({ missing }) => missing > 0);
  return Array.from(groupBy(lacking, ({ months, missing }) => months.join() || missing).values(), (same) => ({
    ...same[0],
    townships: same.flatMap(({ townships }) => townships),
  }));
}

/** With what it says of its period. */
interface RolledUp extends ReadRecord {
  readonly from: unknown;
  readonly missing: unknown;
}

function readRolledUp(record: unknown, row: number, list: IssueList): RolledUp | null {
  const read = readRecord(record, 'township', row, list);
  if (read === null) return null;
  const { parts } = read.fields;
  if (isObject(parts)) return { ...read, ...readSafely([row, 'parts'], () => ({ from: parts['from'], missing: parts['missing'] })) };
  report(list, 'missing-field', [row, 'parts'], 'what rollUp gave the record', parts);
  return null;
}

// Of a longer or shorter period that ends in the same month other months are missing, a row of `summarize` may be made of
// quarters, and who is there twice counts twice.
function checkOwn(own: readonly RolledUp[], span: Span, list: IssueList): void {
  const begins = monthText(span.from);
  const rowOf = new Map<string, number>();
  for (const one of own) {
    const { row, township, from, missing } = one;
    const first = rowOf.get(township);
    if (from !== begins) report(list, 'bad-input', [row, 'parts', 'from'], `${begins}, where the period begins`, from);
    else if (missing !== lack(one, span).missing)
      report(list, 'bad-input', [row, 'parts', 'missing'], 'what rollUp gave the record', missing);
    else if (first === undefined) rowOf.set(township, row);
    else report(list, 'duplicate-row', [row, 'township'], `one row of ${monthText(span.to)}; the first is row ${first}`, township);
  }
}

function lack({ township, holding }: ReadRecord, { from, to }: Span): Incomplete {
  const each = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const held = new Set(holding.months);
  const months = each.filter((one) => !held.has(one));
  const missing = each.length * holding.townships.length - holding.records;
  // Those months are all that is missing, if nobody lacks another.
  return { months: missing === months.length * holding.townships.length ? months.map(monthText) : [], missing, townships: [township] };
}

/** @param everyone how many are in the notice */
export function incompleteText({ months, missing, townships }: Incomplete, everyone: number): Bilingual {
  const names = townships.map(plain);
  const size = names.length;
  const who: Bilingual =
    size > 1 && size === everyone
      ? { zh: `：全部${size}个单位。`, en: `: all ${size} townships.` }
      : { zh: `（${size}个）：${names.join(BETWEEN_NAMES.zh)}。`, en: ` (${size}): ${names.join(BETWEEN_NAMES.en)}.` };
  return joinedTexts([what(months, missing, size), who], { zh: '', en: '' });
}

function what(months: readonly string[], missing: number, size: number): Bilingual {
  const each: Bilingual = size > 1 ? { zh: '各', en: ' each' } : NOTHING;
  if (months.length === 0) return { zh: `${each.zh}缺${missing}条记录`, en: `${counted(missing, 'record')} missing${each.en}` };
  const texts = months.map((month) => periodText(month, 'month'));
  return { zh: `缺${texts.map(({ zh }) => zh).join('、')}的记录`, en: `Without records of ${listed(texts.map(({ en }) => en))}` };
}
