// Quotients in which rounding is hard: on integers, on halves, and as close to either as the denominator allows.
import fc from 'fast-check';
import { ROUNDING_MODES } from '../../src/exact/rounding-mode';

export interface Quotient {
  readonly n: bigint;
  readonly d: bigint;
}

export const mode = fc.constantFrom(...ROUNDING_MODES);
const integer = fc.oneof(fc.bigInt(-20n, 20n), fc.bigInt(-(10n ** 15n), 10n ** 15n));
const denominator = fc.oneof(fc.bigInt(1n, 12n), fc.bigInt(1n, 10n ** 6n), fc.bigInt(2n ** 53n - 50n, 2n ** 53n - 1n));
const beside = fc.constantFrom(0n, 0n, 1n, -1n);

export const quotient: fc.Arbitrary<Quotient> = fc.oneof(
  // k + ½, or the nearest that 2d allows
  fc.tuple(integer, denominator, beside).map(([k, d, off]) => ({ n: (2n * k + 1n) * d + off, d: 2n * d })),
  // k, or the nearest that d allows
  fc.tuple(integer, denominator, beside).map(([k, d, off]) => ({ n: k * d + off, d })),
  fc.record({ n: integer, d: denominator }),
);

/** Decimal text with what makes reading hard: no whole part, no fraction, zeros at either end, an exponent. */
export const decimalText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.constantFrom('', '0', '00', '7', '120', '9007199254740993'),
    fc.constantFrom('', '.', '.0', '.10', '.005', '.9999995'),
    fc.constantFrom('', 'e0', 'E1', 'e-3', 'e+12'),
  )
  .filter(([, whole, fraction]) => whole !== '' || fraction.length > 1)
  .map((parts) => parts.join(''));
