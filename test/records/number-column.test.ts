import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/exact/fraction';
import { parseDecimal } from '../../src/exact/decimal-text';
import { areCounts, decimalAt, readCounts, readDecimals } from '../../src/records/number-column';
import { runs } from '../laws/seed';
import { within } from './within';

describe('a column of decimals', () => {
  it('keeps every value exactly, whatever its form', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
      fc.tuple(fc.integer({ min: -999999, max: 999999 }), fc.nat(99999999)).map(([a, b]) => `${a}.${b}`),
      fc.constantFrom(
        '1e1',
        '.5',
        '5.',
        '+3',
        '-0',
        0.35,
        123456789012345680000,
        '123456789012345680001',
        '0.000000000000000000001',
        1e300,
        5e-324,
        -0,
      ),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), (values) => {
        const column = readDecimals(values, values.length);
        expect(column.valid).toBe(true);
        values.forEach((one, row) => {
          const found = decimalAt(column, row);
          const exact = one === null ? null : parseDecimal(one);
          expect(found === null).toBe(exact === null);
          if (found !== null && exact !== null) expect(compare(found, exact)).toBe(0);
        });
        expect([...column.units].some((units) => Object.is(units, -0))).toBe(false);
      }),
      runs(10),
    );
  });
  it('does not take a double for the decimal that it is written as', () => {
    for (const [lower, higher] of [
      [123456789012345680000, '123456789012345683968'],
      ['123456789012', '123456789012.000001'],
      ['9007199254740992', '9007199254740993'],
      ['0.1', '0.10000000000000000001'],
    ]) {
      const column = readDecimals([lower, higher], 2);
      const [written, stored] = [decimalAt(column, 0), decimalAt(column, 1)];
      expect(written !== null && stored !== null && compare(written, stored)).toBe(-1);
    }
  });
  it('stands in whole units of the fewest decimals, up to nine, where they are below 10^15', () => {
    const units = (values: readonly unknown[]): unknown => {
      const { scale, units: found, wide } = readDecimals(values, values.length);
      return [scale, [...found], [...wide.keys()]];
    };
    expect(units([1, '2', null])).toEqual([0, [1, 2, Number.NaN], []]);
    expect(units([0.5, '-1.25', 3])).toEqual([2, [50, -125, 300], []]);
    expect(units([0.123456789, 1])).toEqual([9, [123456789, 1000000000], []]);
    expect(units([0.1234567891])).toEqual([9, [Infinity], [0]]);
    expect(units([999999999999999, -999999999999999, '999999999999999', '-999999999999999'])).toEqual([
      0,
      [999999999999999, -999999999999999, 999999999999999, -999999999999999],
      [],
    ]);
    for (const wide of [1e15, -1e15]) expect(units([wide, 1])).toEqual([9, [Infinity, 1e9], [0]]);
    for (const wide of ['1000000000000000', '-1000000000000000']) expect(units([wide, 1])).toEqual([0, [Infinity, 1], [0]]);
    // Longer text than a double tells apart stands beside.
    expect(units(['1.0000000', '1.0000001', 7])).toEqual([0, [1, Infinity, 7], [1]]);
  });
  it('of doubles is read as any other, as a copy without a negative zero', () => {
    for (const values of [[0, -0, 3], [0.5, -0, 3], [-1, 4294967295, 0], [4294967296, -0], []]) {
      const doubles = Float64Array.from(values);
      const read = readDecimals(doubles, values.length);
      expect(read).toEqual(readDecimals(values, values.length));
      expect([...read.units].some((units) => Object.is(units, -0))).toBe(false);
      expect(read.units.buffer).not.toBe(doubles.buffer);
    }
    expect(readDecimals(Float64Array.of(1, Number.NaN), 2).valid).toBe(false);
  });
  it('knows what is no decimal, and what is missing', () => {
    for (const bad of ['', ' ', '1 ', '1,5', '0x10', 'NaN', 'Infinity', Infinity, Number.NaN, true, {}, [], 1n, '1e401', '9'.repeat(41)]) {
      expect([bad, readDecimals([bad], 1).valid]).toEqual([bad, false]);
    }
    expect(readDecimals([1, undefined], 2)).toMatchObject({ valid: true, complete: false });
  });
});

it('a column of numbers is not asked for more than its length', () => {
  expect([[...readDecimals(within([1, '2.5']), 2).units], [...readCounts(within([1, 2]), 2)]]).toEqual([
    [10, 25],
    [1, 2],
  ]);
});

describe('a column of counts', () => {
  it('is not copied where it holds doubles, one of its length', () => {
    const column = Float64Array.of(1, 2);
    expect([
      readCounts(column, 2).buffer === column.buffer,
      [...readCounts(column, 1)],
      [...readCounts([1, '2', null], 3)],
      [...readCounts(Int32Array.of(3), 1)],
    ]).toEqual([true, [1], [1, Number.NaN, Number.NaN], [3]]);
  });
  it('is looked at from one row to before another', () => {
    const column = Float64Array.of(-1, 1, 2, -1);
    expect([areCounts(column, 1, 3), areCounts(column, 0, 3), areCounts(column, 1, 4), areCounts(column, 2, 2)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
  it('holds integers from 0 to 2^53−1 and nothing else', () => {
    const good = (value: unknown): boolean => areCounts(readCounts([value], 1), 0, 1);
    for (const value of [0, -0, 1, 2 ** 31, 2 ** 32 + 1, 2 ** 53 - 1]) expect([value, good(value)]).toEqual([value, true]);
    for (const value of [-1, 0.5, 2 ** 31 + 0.5, 2 ** 53, Number.NaN, Infinity, -Infinity, '1', null, undefined, 1n])
      expect([value, good(value)]).toEqual([value, false]);
  });
});
