// Values that tie, and ranks by counting: the definition.
import fc from 'fast-check';
import type { TieMethod } from '../../src/policy/types';
import { rank } from '../../src/rank/rank';

export const METHODS = ['competition', 'modified', 'dense', 'fractional', 'ordinal'] as const satisfies readonly TieMethod[];
export const method = fc.constantFrom(...METHODS);
export const withoutOrdinal = fc.constantFrom(...METHODS.slice(0, 4));

export type Value = number | null;

export const ranks = (
  values: readonly Value[],
  ties: TieMethod = 'competition',
  order: 'ascending' | 'descending' = 'descending',
): number[] => Array.from(rank(values, { ties, order }));

/** Counted, for each value, over all others; largest best. */
export function counted(values: readonly Value[], ties: TieMethod): number[] {
  const known = (value: Value): value is number => value !== null && !Number.isNaN(value);
  return values.map((value, i) => {
    if (!known(value)) return Number.NaN;
    const better = values.filter((other) => known(other) && other > value);
    const tied = values.filter((other) => other === value).length;
    const earlier = values.slice(0, i).filter((other) => other === value).length;
    const b = better.length;
    return {
      competition: 1 + b,
      modified: b + tied,
      dense: 1 + new Set(better.map((one) => (one ?? 0) + 0)).size,
      fractional: b + (tied + 1) / 2,
      ordinal: 1 + b + earlier,
    }[ties];
  });
}

const few = fc.integer({ min: 0, max: 8 });
/** All tied, none tied, or many ties; none unknown. */
export const known: fc.Arbitrary<number[]> = fc.oneof(
  fc.array(few, { maxLength: 30 }),
  fc.tuple(few, fc.nat(12)).map(([value, size]) => Array.from({ length: size }, () => value)),
  fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { maxLength: 20 }),
);
/** Neighbouring doubles, both zeros, both infinities and unknown values among them. */
export const values: fc.Arbitrary<Value[]> = fc.oneof(
  fc.array(fc.oneof(few, fc.constantFrom<Value>(null, Number.NaN, 0.1 + 0.2, 0.3, -0, 0, 1e9, 2 ** 53 - 1, 2 ** 53, Infinity, -Infinity)), {
    maxLength: 30,
  }),
  known,
);
