import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText as print, parseDecimal } from '../../src/exact/decimal-text';
import { add, compare, multiply, ZERO, type Fraction } from '../../src/exact/fraction';
import { fractionText } from '../../src/exact/fraction-text';
import { roundingRoom, roundQuotient, roundSafeQuotient } from '../../src/exact/round-quotient';
import { roundingRule } from '../../src/exact/rounding-mode';
import { scoreTownship } from '../../src/score-township';
import { exactScore } from '../../src/score/exact-score';
import { recordReader, scoreColumns } from '../../src/score/score-columns';
import { hardRows } from './hard-rows';
import { publishedPolicy } from './policies';
import { decimalText, mode, quotient } from './quotients';
import { often, runs } from './seed';

/** No zeros that say nothing, and no −0. */
const CANONICAL = /^(?!-0$)-?(0|[1-9]\d*)(\.\d*[1-9])?$/;
const size = (n: bigint): bigint => (n < 0n ? -n : n);

describe('exact numbers and rounding', () => {
  it('law 1: |round(x) − x| < 1 unit, and ≤ ½ unit in the half modes', () => {
    fc.assert(
      fc.property(quotient, mode, ({ n, d }, m) => {
        const off = size(roundQuotient(n, d, m) * d - n);
        expect(off < d).toBe(true);
        if (m.startsWith('half')) expect(2n * off <= d).toBe(true);
      }),
      runs(5),
    );
  });
  it('law 2: round(round(x)) = round(x)', () => {
    fc.assert(
      fc.property(quotient, fc.bigInt(1n, 10n ** 6n), mode, ({ n, d }, places, m) => {
        const once = roundQuotient(n, d, m);
        expect(roundQuotient(once * places, places, m)).toBe(once);
      }),
      runs(5),
    );
  });
  it('law 3: x ≤ y ⇒ round(x) ≤ round(y)', () => {
    fc.assert(
      fc.property(quotient, quotient, fc.boolean(), mode, (x, other, near, m) => {
        // often the next larger one with the same denominator
        const y = near ? { n: x.n + 1n, d: x.d } : other;
        const ordered = x.n * y.d <= y.n * x.d;
        const [a, b] = [roundQuotient(x.n, x.d, m), roundQuotient(y.n, y.d, m)];
        expect(ordered ? a <= b : a >= b).toBe(true);
      }),
      runs(5),
    );
  });
  it('law 4: round(−x) = −round(x)', () => {
    fc.assert(
      fc.property(quotient, mode, ({ n, d }, m) => void expect(roundQuotient(-n, d, m)).toBe(-roundQuotient(n, d, m))),
      runs(5),
    );
  });
  it('law 5: down and up bracket |x|, at most one unit apart, and exact where they meet', () => {
    fc.assert(
      fc.property(quotient, ({ n, d }) => {
        const [down, up] = [roundQuotient(size(n), d, 'down'), roundQuotient(size(n), d, 'up')];
        expect(down * d <= size(n) && size(n) <= up * d).toBe(true);
        expect(up - down).toBe(size(n) % d === 0n ? 0n : 1n);
      }),
      runs(5),
    );
  });
  it('law 6: rounding 10x to d − 1 places = rounding x to d places, however the quotient is written', () => {
    fc.assert(
      fc.property(
        quotient,
        fc.bigInt(1n, 1000n),
        mode,
        ({ n, d }, k, m) => void expect(roundQuotient(n * k, d * k, m)).toBe(roundQuotient(n, d, m)),
      ),
      runs(3),
    );
    const text = fc.tuple(fc.nat(99), fc.nat(10 ** 10)).map(
      ([whole, fraction]) =>
        `${whole}.${String(fraction)
          .padStart(10, '0')
          .replace(/5\d{5}$/, '500000')}`,
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), mode, (x, decimals, m) => {
        const score = (value: string, places: number): string =>
          String(
            scoreTownship({ township: '甲', month: '2019-06', score: value }, publishedPolicy({ decimals: places, rounding: m })).score,
          );
        expect(score(`${x}e1`, decimals - 1)).toBe(tenfold(score(x, decimals)));
      }),
      runs(0.5),
    );
  });
  it('law 7: parse(print(x)) = x, print(parse(s)) is canonical, and 0.10 = 0.1 = .1e0', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.bigInt(-20n, 20n).map((n) => n * 100n),
          fc.bigInt(-(10n ** 18n), 10n ** 18n),
        ),
        fc.integer({ min: 0, max: 18 }),
        (units, scale) => {
          expect(print(units, scale)).toMatch(CANONICAL);
          const read = parseDecimal(print(units, scale));
          expect(read !== null && compare(read, { n: units, d: 10n ** BigInt(scale) }) === 0).toBe(true);
        },
      ),
    );
    fc.assert(
      fc.property(decimalText, (text) => {
        const once = parseDecimal(text);
        if (once === null) throw new Error(`${text} was not read`);
        const canonical = fractionText(once);
        expect(canonical).toMatch(CANONICAL);
        expect(fractionText(parseDecimal(canonical) ?? ZERO)).toBe(canonical);
        // a zero more at the end of the fraction, a point moved by the exponent
        const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
        for (const same of [`${mantissa}${mantissa.includes('.') ? '' : '.'}0e${exponent}`, `${mantissa}e${exponent}`]) {
          expect(fractionText(parseDecimal(same) ?? ZERO)).toBe(canonical);
        }
      }),
      runs(2),
    );
    expect(['0.10', '0.1', '.1e0', 0.1].map((one) => fractionText(parseDecimal(one) ?? ZERO))).toEqual(['0.1', '0.1', '0.1', '0.1']);
  });
  it('law 8: fractions add in any order and grouping', () => {
    const fractions = fc
      .array(quotient, { maxLength: 6 })
      .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
    const sum = (some: readonly Fraction[]): Fraction => some.reduce(add, ZERO);
    fc.assert(
      fc.property(fractions, fc.nat(6), ([some, shuffled], cut) => {
        const grouped = add(sum(some.slice(0, cut)), sum(some.slice(cut)));
        for (const other of [sum(shuffled), some.reduceRight(add, ZERO), grouped]) expect(compare(other, sum(some))).toBe(0);
      }),
    );
  });
  it('law 9: the fast path decides as the exact path, on safe integers and on whole columns', () => {
    const safe = fc.tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.maxSafeNat(), fc.nat(2)).chain(([d, k, near]) => {
      // a multiple of d, often the largest that leaves room for d
      const most = Math.floor((2 ** 53 - roundingRoom(0, d)) / 2);
      const multiples = Math.floor((most - d) / d);
      const whole = (near === 2 ? multiples - 1 : k % multiples) * d;
      return fc.constantFrom(
        { n: whole + Math.floor(d / 2), d },
        { n: whole + Math.min(near, d), d },
        { n: Math.max(0, whole - near), d },
        { n: k % (most - d), d },
      );
    });
    fc.assert(
      fc.property(
        safe,
        mode,
        ({ n, d }, m) => void expect(roundSafeQuotient(n, d, roundingRule(m))).toBe(Number(roundQuotient(BigInt(n), BigInt(d), m))),
      ),
      runs(25),
    );
    let [rows, onBoundary, beyond] = [0, 0, 0];
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { scoring, source, columns, size: many, mostProduct } = hardRows(g);
        const { scaled, valid } = scoreColumns(scoring, source, columns, many);
        expect(valid).toBe(true);
        for (let row = 0; row < many; row += 1) {
          const exact = exactScore(scoring, recordReader(source, row));
          expect(scaled[row]).toBe(Number(exact.scaled));
          const twice = exact.exact === null ? null : { n: 2n * 10n ** BigInt(scoring.decimals) * exact.exact.n, d: exact.exact.d };
          if (twice !== null && twice.n % twice.d === 0n) onBoundary += 1;
          if (['p', 'q', 'r'].reduce((all, field) => all * (source.counts(field)[row] ?? 0), 1) > mostProduct) beyond += 1;
        }
        rows += many;
      }),
    );
    // Many on a boundary, many beyond what the integers hold.
    expect([onBoundary > often(rows / 16), beyond > often(rows / 8)]).toEqual([true, true]);
  });
});

function tenfold(text: string): string {
  return fractionText(multiply(parseDecimal(text) ?? ZERO, { n: 10n, d: 1n }));
}
