// Records of counts that were taken apart, added up.
import { FILLED_FORM, isFilled } from '../input/filled';
import { isIterable, iterated } from '../input/iterated';
import { isFields, recordFields } from '../input/foreign-values';
import { issueList, report, throwIfAny, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { MONTH_FORM, monthIndex } from '../month/month';
import { ADDENDS_FORM } from './number-column';
import type { TallyRow } from './types';

/**
 * 把分开数出的记录合并：同一街乡镇同一月份的计数相加。可以是几个线程、几台机器、几天各自数出的，
 * 也可以是合并成一个的几个街乡镇的。先计数再合并，与先合并再计数相同；各批、各条的先后不论；与空的一批合并，
 * 什么也不变。只有部分记录才有的计数，由这些记录相加；哪一条都没有的，结果里也没有。只看记录自有的字段，
 * 与 `{ ...record }` 相同。
 *
 * Adds up records of counts by township and month: partial tallies of several workers, machines or days, or the records
 * of townships that have become one. Counting then merging is merging then counting; the order of lists and records
 * does not matter; merging with an empty list changes nothing. A count that is in some of the records only is added up
 * from those: what is nowhere counted stays out. Fields are a record's own, as `{ ...record }` has them.
 *
 * @param lists 各批记录，其中的数都是计数（没有百分数，没有得分），或者是由计数组成的对象；其余的必须一致（`===`），所以
 *   各有各的 Date 或数组总是不一致，要先去掉 · records whose numbers are all counts (no percents, no scores), or objects of
 *   counts; all else must agree, as `===` has it, so that two Dates or arrays never do: leave them out
 * @returns 每个街乡镇每个月一条记录，先按月份，再按街乡镇；都是新的对象 · one record a township and month, by month,
 *   then township; new objects
 * @throws {@link RankingRulesError} `bad-input`、`not-a-record`、`unreadable`、`bad-township`、`bad-month`、
 *   `bad-count`（有的数不是计数，或其和超过 2^53−1）、`records-disagree`；位置是第几批、第几条、哪个字段
 *
 *   `bad-input`, `not-a-record`, `unreadable`, `bad-township`, `bad-month`, `bad-count` (a number that is no count, or
 *   a sum above 2^53−1), `records-disagree`; paths are list, record, field
 * @example
 * ```ts
 * import { mergeRecords } from 'ranking-rules';
 *
 * const monday = [{ township: '窦店镇', month: '2019-06', assigned: 3, satisfied: 1 }];
 * const tuesday = [{ township: '窦店镇', month: '2019-06', assigned: 2, satisfied: 2 }];
 * mergeRecords(monday, tuesday).map(({ assigned, satisfied }) => [assigned, satisfied]); // → [ [ 5, 3 ] ]
 * ```
 * @since 0.1.0
 */
export function mergeRecords<R extends TallyRow>(...lists: readonly Iterable<R>[]): R[] {
  const issues = issueList();
  const sums = new Map<string, Sums>();
  lists.forEach((list, l) => {
    if (!isIterable(list, [l])) return report(issues, 'bad-input', [l], 'records as an iterable of rows', list);
    let row = 0;
    for (const record of iterated(list, [l])) {
      addRecord(sums, record, [l, row], issues);
      row += 1;
    }
  });
  throwIfAny(issues);
  const keys = [...sums.keys()].sort();
  // A sum has the fields of its records, numbers where they have numbers and the same texts.
  return keys.map((key) => written(sums.get(key) ?? new Map<string, Added>()) as R);
}

/** What was added up of a field: counts, fields of counts, or what all records agree on. */
type Added = { readonly count: number } | { readonly within: Sums } | { readonly same: unknown };
type Sums = Map<string, Added>;

function addRecord(sums: Map<string, Sums>, record: unknown, path: IssuePath, issues: IssueList): void {
  const fields = recordFields(record, path, issues);
  if (fields === null) return;
  const { township, month } = fields;
  const named = isFilled(township);
  const dated = !Number.isNaN(monthIndex(month));
  if (!named) report(issues, 'bad-township', [...path, 'township'], FILLED_FORM, township);
  if (!dated) report(issues, 'bad-month', [...path, 'month'], MONTH_FORM, month);
  if (!named || !dated) return;
  // Months are of one length, so that the keys are in the order of months, then townships.
  const key = `${String(month)} ${township}`;
  sums.set(key, addToSums(sums.get(key) ?? new Map<string, Added>(), fields, path, issues));
}

function addToSums(sums: Sums, fields: object, path: IssuePath, issues: IssueList): Sums {
  for (const [field, value] of Object.entries(fields)) {
    // What is undefined is not there.
    const all = value === undefined ? undefined : added(sums.get(field), value, [...path, field], issues);
    if (all !== undefined) sums.set(field, all);
  }
  return sums;
}

function added(known: Added | undefined, value: unknown, path: IssuePath, issues: IssueList): Added | undefined {
  if (typeof value === 'number') {
    const before = known === undefined ? 0 : 'count' in known ? known.count : null;
    const count = value + (before ?? 0);
    const isValid = Number.isSafeInteger(value) && value >= 0 && Number.isSafeInteger(count);
    if (!isValid) report(issues, 'bad-count', path, ADDENDS_FORM, value);
    if (before !== null) return isValid ? { count } : known;
  } else if (typeof value === 'bigint') {
    // Two that are alike would pass for text that agrees.
    report(issues, 'bad-count', path, ADDENDS_FORM, value);
    return known;
  } else if (isFields(value, path) && path.length === 3) {
    const within = known === undefined ? new Map<string, Added>() : 'within' in known ? known.within : null;
    if (within !== null) return { within: addToSums(within, recordFields(value, path, issues) ?? {}, path, issues) };
  } else if (known === undefined || ('same' in known && known.same === value)) return { same: value };
  report(issues, 'records-disagree', path, 'the same in all records that are merged', value);
  return known;
}

function written(sums: Sums): Record<string, unknown> {
  return Object.fromEntries(
    Array.from(sums, ([field, all]) => [field, 'count' in all ? all.count : 'within' in all ? written(all.within) : all.same]),
  );
}
