// Rolled-up records that lack months of their period, and what a notice says of them.
import { isIterable, iterated } from '../../input/iterated';
import { groupBy } from '../../input/group-by';
import { fail, issueList, report, throwIfAny } from '../../issues/collect';
import { monthText } from '../../month/month';
import type { Period } from '../../month/period';
import type { Bilingual } from '../../policy/types';
import { readRecord, type ReadRecord } from '../../rollup/read-records';
import { spanEnding } from '../../rollup/span';
import { joinedTexts, NOTHING } from '../wording/bilingual';
import { counted, listed } from '../wording/english-counts';
import { BETWEEN_NAMES } from '../wording/labels';
import { periodText } from '../wording/period-text';
import { plain } from './markdown';

/** Townships of the month, or units of townships, whose records lack the same. */
export interface Incomplete {
  /** Months without any record, `YYYY-MM`; none where a unit of several townships lacks records of some of them. */
  readonly months: readonly string[];
  /** How many records each lacks. */
  readonly missing: number;
  readonly townships: readonly string[];
}

/**
 * @param records what `rollUp` gave, of any months
 * @param month the notice's month
 * @param ranked who is in the notice
 */
export function incompleteRecords(records: unknown, month: number, period: Period, ranked: ReadonlySet<string>): readonly Incomplete[] {
  if (!isIterable(records, ['rolledUp'])) return fail('bad-input', ['rolledUp'], 'what rollUp gave', records);
  const list = issueList();
  const read = Array.from(iterated(records, ['rolledUp']), (record, row) => readRecord(record, 'township', row, list)).filter(
    (one) => one !== null,
  );
  for (const { row, fields } of read)
    if (fields.parts === undefined) report(list, 'missing-field', [row, 'parts'], 'what rollUp gave the record', undefined);
  throwIfAny(list);
  const present = read.filter((one) => one.month === month && ranked.has(one.township));
  const lacking = present.map((one) => lack(one, period)).filter(({ missing }) => missing > 0);
  return Array.from(groupBy(lacking, ({ months, missing }) => [missing, ...months].join()).values(), (same) => ({
    ...same[0],
    townships: same.flatMap(({ townships }) => townships),
  }));
}

function lack({ township, month, holding }: ReadRecord, period: Period): Incomplete {
  const { from, to } = spanEnding(period, month);
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
