// Why a gain is unknown: in words, and as codes in a column.

/**
 * 进步名次为什么未知 · Why there is no gain:
 *
 * - `new`：数据中以前没有参加过排名 · it was never ranked before in the data
 * - `returned`：以前参加过，但对比月份没有 · it was ranked before, but not in the month compared with
 * - `regrouped`：对比月份在另一组，或者两个月的规则一个分组、一个不分组 · it was ranked in another group then, or under
 *   rules of which only one month's have groups
 * - `unranked`：诉求量不到下限，本月没有名次 · no rank this month: it is under the minimum volume
 * - `unscored`：没有得分，本月没有名次，如 `whenEmpty` 为 `unranked` · no rank this month: there is no score, as
 *   where `whenEmpty` is `unranked`
 */
export type Entry = 'new' | 'returned' | 'regrouped' | 'unranked' | 'unscored';

/** The codes; 0 is a known gain. */
export const ENTRY = { none: 0, new: 1, returned: 2, regrouped: 3, unranked: 4, unscored: 5 } as const satisfies Readonly<
  Record<Entry | 'none', number>
>;

/** The reasons in the order of their codes. */
export const ENTRIES: readonly (Entry | null)[] = [null, 'new', 'returned', 'regrouped', 'unranked', 'unscored'];
