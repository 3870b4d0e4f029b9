// How many townships a month may have. Ranks and gains are whole numbers or halves, which a float of four bytes, with its
// 24 binary digits, holds exactly up to 2^23; columns of half the bytes are half the memory to be written.
import { fail } from '../issues/collect';
import type { Range } from './cohorts';

/** 2^23 */
export const MOST_RANKED = 8_388_608;

/** @throws RankingRulesError `bad-input` where some month has more */
export function throwTooMany(months: readonly Range[]): void {
  for (const { start, end } of months) {
    if (end - start > MOST_RANKED) fail('bad-input', [], `at most ${MOST_RANKED} records of a month`, end - start);
  }
}
