// 进步类 alone: who gained most, from gains and nothing else.
import { optionsOf, readSafely } from '../input/foreign-values';
import { issueList, report, throwIfAny } from '../issues/collect';
import type { CutTies } from '../policy/types';
import { numbersOf } from '../rank/numbers-of';
import { pickLargest } from './cut';
import { pickRoom } from './largest';

/** 取多少个，怎样取 · How many to select, and how. */
export interface ImprovedOptions {
  /** 取前几个，不小于 1 · How many; 1 or more. */
  readonly top: number;
  /** 至少进步几名；不写则为 1 · The smallest gain that counts; 1 unless said. */
  readonly atLeast?: number | undefined;
  /**
   * 界线上的并列：`include` 全部列入，`exclude` 全部不列入；不写则为 `include` · A tie across the cut: `include` takes
   * all of it, `exclude` none; `include` unless said.
   */
  readonly ties?: CutTies | undefined;
}

/**
 * 选出进步最大的单位：只看进步名次，不看得分，也不看现在的名次。
 *
 * Selects those who gained most: places gained decide, not points, nor where a township stands.
 *
 * @param gains 各街乡镇的进步名次，如 {@link rankGain} 所给；null 和 NaN
 *   是未知，不会被选出。已在别的类别、不该选的，改为 NaN · places gained, one per township, as {@link rankGain} gives
 *   them; null and NaN are unknown and never selected. Leave out, as NaN, those that another class rules out.
 * @param options 取多少个，至少进步几名，界线上的并列怎么办 · how many, from which gain on, and what a tie across the
 *   cut does
 * @returns 在 `gains` 中的下标，进步最多的在前，进步相同的按输入的先后 · indices into `gains`, largest gain first,
 *   equal gains in the order of the input
 * @throws {@link RankingRulesError} `bad-input`，包括超过 2^25 个；`bad-limit`、
 *   `unreadable`。选项的错误全部列出；选项没有错的，列出 `gains` 的第一处 · `bad-input`, also of more than 2^25 gains;
 *   `bad-limit`, `unreadable`; every mistake of the options, then the first of the gains
 * @example
 * ```ts
 * import { selectImproved } from 'ranking-rules';
 *
 * selectImproved([264, -3, 40, 40, null], { top: 2 }); // → [ 0, 2, 3 ]
 * selectImproved([264, -3, 40, 40, null], { top: 2, ties: 'exclude' }); // → [ 0 ]
 * ```
 * @since 0.1.0
 */
export function selectImproved(gains: ArrayLike<number | null>, options: ImprovedOptions): number[] {
  const { top, atLeast = 1, ties = 'include' } = optionsOf(options, ['top', 'atLeast', 'ties']);
  const list = issueList();
  if (!Number.isInteger(top) || top < 1) report(list, 'bad-limit', ['top'], 'integer from 1', top);
  if (typeof atLeast !== 'number' || Number.isNaN(atLeast)) report(list, 'bad-limit', ['atLeast'], 'a number', atLeast);
  if (ties !== 'include' && ties !== 'exclude') report(list, 'bad-input', ['ties'], 'include | exclude', ties);
  throwIfAny(list);
  const keys = readSafely([], () => numbersOf(gains, 'gains'));
  const gain = { values: keys, factor: 1 };
  const where = [{ ...gain, least: atLeast, most: Number.POSITIVE_INFINITY }];
  const candidates = { ...gain, rank: new Float32Array(keys.length).fill(1), excepted: null, where };
  const { places } = pickLargest(candidates, top, ties, 0, pickRoom(keys.length));
  return [...places].sort((a, b) => keys[b] - keys[a]);
}
