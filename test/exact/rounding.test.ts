import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundingRoom, roundQuotient, roundSafeQuotient } from '../../src/exact/round-quotient';
import { RankingRulesError } from '../../src/issues/error';
import { ROUNDING_MODES, roundingRule, type RoundingMode } from '../../src/exact/rounding-mode';

// expected, numerator, denominator, mode: one line, one fact
const t = (expected: bigint, n: bigint, d: bigint, mode: RoundingMode): void => {
  expect(roundQuotient(n, d, mode), `${n}/${d} ${mode}`).toBe(expected);
  if (n >= 0n) expect(roundSafeQuotient(Number(n), Number(d), roundingRule(mode)), `${n}/${d} ${mode} as doubles`).toBe(Number(expected));
};

describe('rounding a quotient', () => {
  it('rounds half-up away from zero', () => {
    t(3n, 5n, 2n, 'half-up');
    t(-3n, -5n, 2n, 'half-up');
    t(2n, 249n, 100n, 'half-up');
    t(1767n, 1766500n, 1000n, 'half-up');
  });
  it('rounds half-even to the even neighbour', () => {
    t(2n, 5n, 2n, 'half-even');
    t(4n, 7n, 2n, 'half-even');
    t(-2n, -5n, 2n, 'half-even');
    t(3n, 2501n, 1000n, 'half-even');
  });
  it('rounds half-down toward zero', () => {
    t(2n, 5n, 2n, 'half-down');
    t(-2n, -5n, 2n, 'half-down');
    t(3n, 2501n, 1000n, 'half-down');
  });
  it('rounds up away from zero and down toward it', () => {
    t(3n, 2000001n, 1000000n, 'up');
    t(-3n, -2000001n, 1000000n, 'up');
    t(2n, 2n, 1n, 'up');
    t(2n, 2999999n, 1000000n, 'down');
    t(-2n, -2999999n, 1000000n, 'down');
  });
  it('gives no negative zero', () => {
    for (const mode of ROUNDING_MODES) expect(Object.is(roundSafeQuotient(0, 7, roundingRule(mode)), 0)).toBe(true);
  });
  it('refuses a denominator of 0 or less, and what is no mode', () => {
    expect(() => roundQuotient(1n, 1n, 'nearest' as RoundingMode)).toThrow(RankingRulesError);
    expect(() => roundQuotient(1n, 0n, 'up')).toThrow(RankingRulesError);
    expect(() => roundQuotient(1n, -2n, 'up')).toThrow(RankingRulesError);
  });
});

const mode = fc.constantFrom(...ROUNDING_MODES);
const halfway = fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n)).map(([k, d]) => ({ n: (2n * k + 1n) * d, d: 2n * d }));
const quotient = fc.oneof(halfway, fc.record({ n: fc.bigInt(-(10n ** 15n), 10n ** 15n), d: fc.bigInt(1n, 10n ** 4n) }));

describe('laws of rounding', () => {
  it('1, 5: is less than one unit off, at most half a unit for the half modes, and down and up bracket', () => {
    fc.assert(
      fc.property(quotient, mode, ({ n, d }, m) => {
        const off = roundQuotient(n, d, m) * d - n;
        const size = off < 0n ? -off : off;
        expect(size < d).toBe(true);
        if (m.startsWith('half')) expect(2n * size <= d).toBe(true);
        const magnitude = n < 0n ? -n : n;
        const [down, up] = [roundQuotient(magnitude, d, 'down'), roundQuotient(magnitude, d, 'up')];
        expect(down * d <= magnitude && magnitude <= up * d && up - down <= 1n).toBe(true);
      }),
    );
  });
  it('2: leaves integers alone', () => {
    fc.assert(fc.property(quotient, mode, ({ n, d }, m) => void expect(roundQuotient(n * d, d, m)).toBe(n)));
  });
  it('3: keeps the order', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(0n, 1000n), fc.bigInt(1n, 1000n), mode, (n, more, d, m) => {
        expect(roundQuotient(n, d, m) <= roundQuotient(n + more, d, m)).toBe(true);
      }),
    );
  });
  it('4: is odd', () => {
    fc.assert(fc.property(quotient, mode, ({ n, d }, m) => void expect(roundQuotient(-n, d, m)).toBe(-roundQuotient(n, d, m))));
  });
  it('6: does not depend on how the quotient is written', () => {
    fc.assert(fc.property(quotient, fc.bigInt(1n, 1000n), mode, ({ n, d }, k, m) => void expect(roundQuotient(n * k, d * k, m)).toBe(roundQuotient(n, d, m))));
  });
  it('9: decides the same in safe doubles as in big integers, as far as there is room', () => {
    const safe = fc.tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.maxSafeNat(), fc.nat(2)).chain(([d, k, near]) => {
      // a multiple of d, often the largest that leaves room for d
      const most = Math.floor((2 ** 53 - roundingRoom(0, d)) / 2);
      const multiples = Math.floor((most - d) / d);
      const whole = (near === 2 ? multiples - 1 : k % multiples) * d;
      return fc.constantFrom({ n: whole + Math.floor(d / 2), d }, { n: whole + Math.min(near, d), d }, { n: Math.max(0, whole - near), d }, { n: k % (most - d), d });
    });
    fc.assert(fc.property(safe, mode, ({ n, d }, m) => void expect(roundSafeQuotient(n, d, roundingRule(m))).toBe(Number(roundQuotient(BigInt(n), BigInt(d), m)))), { numRuns: 5000 });
  });
});
