// Where a rank stands between the last place (0) and the first (1).
import { percentile } from './percentile';
import { rank, type RankOptions } from './rank';

/**
 * 百分位：(n − 名次) / (n − 1)，第 1 名为 1，第 n 名为 0；只有一个时为 1。n 是参加排名的个数。
 *
 * Where a rank stands between 1 and n, the number of ranked values: (n − rank) / (n − 1), which is 1 for rank 1 and 0 for
 * rank n; 1 for a value that is alone. Ties may leave rank n, or rank 1, to nobody.
 *
 * @param values 各街乡镇的值；null 和 NaN 不参加排名 · one number per township; null and NaN are unranked
 * @param options 与 {@link rank} 的相同 · as for {@link rank}
 * @returns 每个值的百分位，0 至 1；不参加排名的为 NaN · one percentile per value, 0 to 1; NaN where unranked
 * @throws {@link RankingRulesError} `bad-input`、`unreadable`，与 {@link rank} 相同 · `bad-input`, `unreadable`, as
 *   {@link rank}
 * @remarks 数据库（SQL）的 `percent_rank` 从另一头数起：(名次 − 1) / (n − 1)，只有一行时为 0。
 *
 *   SQL's `percent_rank` counts from the other end, (rank − 1) / (n − 1), and is 0 for a single row.
 * @example
 * ```ts
 * import { percentileRank } from 'ranking-rules';
 *
 * Array.from(percentileRank([90, 80, 80, 70, 60])); // → [ 1, 0.75, 0.75, 0.25, 0 ]
 * ```
 * @since 0.1.0
 */
export function percentileRank(values: ArrayLike<number | null>, options: RankOptions = {}): Float64Array {
  const ranks = rank(values, options);
  const ranked = ranks.filter((one) => !Number.isNaN(one)).length;
  return ranks.map((one) => percentile(one, ranked));
}
