// A rate above 1 is a mistake of the record, as far as doubles can tell.
import { SAFE } from '../exact/round-quotient';

/**
 * Whether a credited count is above what its base allows, both in the credits' unit.
 *
 * Right wherever `unit · base` < 2^53: that is exact then, and a credited count that is not exact is 2^53 at least.
 * Larger bases are above `mostBase` and `mostProduct`, and their rows go the exact way, which tells.
 */
export function isAboveBase(credited: number, unit: number, base: number): boolean {
  const most = unit * base;
  return credited > most && most < SAFE;
}
