import { describe, expect, it } from 'vitest';
import { decimalPlaces, decimalText, fixedText, parseDecimal, powerOfTen, setting } from '../../src/exact/decimal-text';
import { tenTo } from '../../src/exact/ten-to';
import { fractionText } from '../../src/exact/fraction-text';

describe('a decimal', () => {
  it.each([
    ['-1.50', -150n, 100n],
    ['+.5', 5n, 10n],
    ['12e2', 1200n, 1n],
    ['1.5e1', 15n, 1n],
    ['15e-1', 15n, 10n],
    [-0.35, -35n, 100n],
  ])('%s is read as it is written', (value, n, d) => {
    expect(parseDecimal(value)).toEqual({ n, d });
  });
  it('is 40 characters long at most, with exponents to 400', () => {
    expect(parseDecimal('1'.repeat(40))).toEqual({ n: BigInt('1'.repeat(40)), d: 1n });
    expect(parseDecimal('1e400')).toEqual({ n: 10n ** 400n, d: 1n });
    expect(['1'.repeat(41), '1e401', '1e-401'].map(parseDecimal)).toEqual([null, null, null]);
  });
  it('of a policy is read like any other', () => {
    expect([setting('0.35'), setting(98)]).toEqual([
      { n: 35n, d: 100n },
      { n: 98n, d: 1n },
    ]);
  });
  it('is a finite number or text, and nothing else', () => {
    for (const value of ['', 'x', '1,5', ' 1', '1 ', Infinity, Number.NaN, 5n, ['7'], null, undefined, { length: 1 }])
      expect(parseDecimal(value)).toBe(null);
  });
});

describe('a power of ten', () => {
  it('is the same as an integer and as a double', () => {
    const exponents = Array.from({ length: 23 }, (_, exponent) => exponent);
    expect(exponents.map(tenTo)).toEqual(exponents.map((exponent) => Number(powerOfTen(exponent))));
  });
});

describe('whole units of the last decimal', () => {
  const units: readonly (readonly [bigint, number])[] = [
    [1250n, 2],
    [1200n, 2],
    [0n, 2],
    [-5n, 2],
    [-50n, 2],
    [100n, 0],
    [-7n, 0],
    [5n, 3],
  ];
  it('are written with all their decimals', () => {
    expect(units.map(([n, scale]) => fixedText(n, scale))).toEqual(['12.50', '12.00', '0.00', '-0.05', '-0.50', '100', '-7', '0.005']);
  });
  it('are written without zeros at the end, and without a point after which nothing stands', () => {
    expect(units.map(([n, scale]) => decimalText(n, scale))).toEqual(['12.5', '12', '0', '-0.05', '-0.5', '100', '-7', '0.005']);
  });
});

describe('a fraction', () => {
  it('has as many decimals as it needs, or none that end', () => {
    const places = [
      [1n, 8n],
      [3n, 5n],
      [4n, 2n],
      [-7n, 2000n],
      [1n, 2n ** 60n],
      [1n, 3n],
      [0n, 7n],
      [1n, 14n],
    ].map(([n = 0n, d = 1n]) => decimalPlaces({ n, d }));
    expect(places).toEqual([3, 1, 0, 4, 60, null, 0, null]);
  });
  it('is written as a decimal where it ends, else in lowest terms', () => {
    const texts = [
      [2n, 6n],
      [-2n, 6n],
      [22n, 7n],
      [-100n, 60n],
      [6n, 12n],
      [-6n, 3n],
      [100n, 1n],
      [1n, 1000n],
    ].map(([n = 0n, d = 1n]) => fractionText({ n, d }));
    expect(texts).toEqual(['1/3', '-1/3', '22/7', '-5/3', '0.5', '-2', '100', '0.001']);
  });
});
