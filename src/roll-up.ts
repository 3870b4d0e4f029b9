// Records of months and townships as records of quarters and districts, where the policy says that counts are added.
import { isIterable } from './input/iterated';
import { issueList, report, throwIfAny, type IssueList } from './issues/collect';
import { monthText } from './month/month';
import type { Period } from './month/period';
import { checkedPolicy } from './policy/define-policy';
import { policyFields } from './policy/policy-fields';
import type { Policy } from './policy/types';
import type { TallyRow } from './records/types';
import { addFields } from './rollup/add-fields';
import { groupRows } from './rollup/group-rows';
import { checkedOptions, summaryOf, type RollUpOptions } from './rollup/options';
import { partsOf } from './rollup/parts';
import { spanEnding } from './rollup/span';
import { readRecords, type ReadRecord } from './rollup/read-records';
import type { RolledUpRecord } from './rollup/types';

/**
 * 汇总：各月的计数加成季度、半年、年度或年初至今，各街乡镇的加成区或其他分组，村（社区）的也同样加成街乡镇的；
 * 得到的仍是记录，其余各步都能用。季度以最后一个月为名，规则写 `lagMonths: 3`，就与上个季度比。
 *
 * 数都当作计数相加，`excluded` 这样的对象里的数也是；其余的，一个单位的各条记录都相同就保留，否则略去。
 * 只看记录自有的字段，与 `{ ...record }` 相同。缺少的月份不补，有哪些月份见 {@link Parts}。年度不能再汇总到季度，
 * 会被退回。要再汇总的，各部分须能区分：两个街乡镇各有一个同名的村，标识就要不同；记录多于名称和月份所能有的，
 * 会被退回。
 *
 * Adds the counts of months up to quarters, half-years, years or years to date, and those of townships up to districts
 * or whatever else a field of the records names; villages add up to townships alike. What comes out are records again,
 * so that every other stage takes them: a quarter has the label of the month in which it ends, and is compared with the
 * quarter before by a policy with `lagMonths: 3`.
 *
 * Numbers are counts and are added, also those within an object such as `excluded`; all else is kept where it is the
 * same in all records of a unit, and left out where it is not. Fields are a record's own, as `{ ...record }` has them.
 * Months that are not there are not made up: {@link Parts} says which are. A year is no part of a quarter, and refused.
 * What is rolled up further must tell its parts apart: two villages of one name, in two townships, need ids of their
 * own, and are refused where their records are more than their names and months allow.
 *
 * @param records 逐行的记录，其中的数都是计数；汇总过的可以再汇总 · rows whose numbers are all counts; those that were
 *   rolled up before may be rolled up further
 * @param policy 规则，其中 `summary` 对所汇总的写明相加 · a policy whose `summary` pools what is rolled up
 * @param options 汇总的时期，以及按哪个字段合并单位 · the period, and the field to go by
 * @returns 每个单位每个时期一条记录，先按月份，再按单位；都是新的对象 · a record for each unit and period, by month,
 *   then unit; new objects
 * @throws {@link RankingRulesError} `bad-input`、`not-a-record`、`unreadable`、`bad-township`、`bad-month`、
 *   `missing-field`、`bad-group`（单位不是文本，或为空）、`duplicate-row`、`bad-count`（有的数不是计数，或其和超过
 *   2^53−1）、`records-disagree`、`bad-policy`（规则没有 `summary`，或写的是平均），以及 {@link definePolicy} 的错误代码
 *
 *   `bad-input`, `not-a-record`, `unreadable`, `bad-township`, `bad-month`, `missing-field`, `bad-group` (a unit that
 *   is not text, or is empty), `duplicate-row`, `bad-count` (a number that is no count, or a sum above 2^53−1),
 *   `records-disagree`, `bad-policy` where the policy has no summary or takes means, and the codes of {@link definePolicy}
 * @example
 * ```ts
 * import { beijing2019, definePolicy, rollUp } from 'ranking-rules';
 *
 * const policy = definePolicy({ ...beijing2019, id: 'pooled', summary: { months: 'pooled', townships: 'pooled' } });
 * const records = [
 *   { township: '窦店镇', month: '2019-04', district: '房山区', assigned: 3 },
 *   { township: '窦店镇', month: '2019-05', district: '房山区', assigned: 4 },
 *   { township: '石楼镇', month: '2019-05', district: '房山区', assigned: 5 },
 * ];
 * rollUp(records, policy, { period: 'quarter' }).map(({ township, month, assigned }) => [township, month, assigned]); // → [ [ '石楼镇', '2019-06', 5 ], [ '窦店镇', '2019-06', 7 ] ]
 * const [district] = rollUp(records, policy, { period: 'quarter', by: 'district' });
 * [district.township, district.assigned, district.parts.months, district.parts.missing]; // → [ '房山区', 12, [ '2019-04', '2019-05' ], 3 ]
 * ```
 * @since 0.1.0
 */
export function rollUp(records: Iterable<TallyRow>, policy: Policy, options: RollUpOptions): RolledUpRecord[] {
  const checked = checkedPolicy(policy);
  const { months, townships } = summaryOf(checked);
  const { period, by } = checkedOptions(options);
  const unitField = by ?? 'township';
  const list = issueList();
  if (period !== 'month' && months !== 'pooled') report(list, 'bad-policy', ['summary', 'months'], POOLED, months);
  if (by !== undefined && townships !== 'pooled') report(list, 'bad-policy', ['summary', 'townships'], POOLED, townships);
  if (!isIterable(records, ['records'])) report(list, 'bad-input', ['records'], 'records as an iterable of rows', records);
  throwIfAny(list);
  const counts = new Set(
    policyFields(checked)
      .filter(({ role }) => role === 'count')
      .map(({ name }) => name),
  );
  const read = readRecords(records, unitField, list);
  reportLonger(read, period, list);
  throwIfAny(list);
  const groups = groupRows(
    read.map(({ unit }) => unit),
    read.map(({ month }) => month),
    period,
  );
  const rolled = groups.map(({ unit, span, rows }): RolledUpRecord => {
    const fields = addFields(
      rows.map((row) => ({ path: [row], fields: read[row].fields })),
      OWN,
      counts,
      list,
    );
    const parts = partsOf(
      span,
      1,
      rows.map((row) => read[row].holding),
    );
    const most = parts.townships.length * parts.months.length;
    if (parts.records > most)
      report(
        list,
        'duplicate-row',
        [rows[rows.length - 1], unitField],
        `at most ${most} records, one for each township and month`,
        parts.records,
      );
    return { ...fields, township: unit, month: monthText(span.to), parts };
  });
  // Units are gone through one after the other, and whoever mends the records goes through the rows.
  list.issues.sort(({ path: [a] }, { path: [b] }) => Number(a) - Number(b));
  throwIfAny(list);
  return rolled;
}

// A policy with scores or bonuses can only take means, so that asking it for sums would lead nowhere.
const POOLED = 'pooled; summarize takes means';

// A year is no part of its last quarter.
function reportLonger(read: readonly ReadRecord[], period: Period, list: IssueList): void {
  read.forEach(({ row, month, holding: { months } }) => {
    const { from } = spanEnding(period, month);
    if (months[0] < from)
      report(list, 'bad-input', [row, 'parts'], `months from ${monthText(from)} on, as the period has`, monthText(months[0]));
  });
}

// What a record is of, and what a rolled-up one holds: made anew.
const OWN: ReadonlySet<string> = /*@__PURE__*/ new Set(['township', 'month', 'parts']);
