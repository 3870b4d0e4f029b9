// Some rows of a column make a column of its kind.
import { describe, expect, it } from 'vitest';
import { takeRows } from '../../src/records/take-rows';

const chosen = Int32Array.of(0, 2);

describe('the chosen rows', () => {
  it('of numbers are doubles, in the order in which they are chosen', () => {
    for (const column of [Float64Array.of(0.5, 1, 2), Float32Array.of(0.5, 1, 2)])
      expect(takeRows(column, 3, chosen)).toEqual(Float64Array.of(0.5, 2));
    expect(takeRows(Int32Array.of(7), 1, new Int32Array(0))).toEqual(new Float64Array(0));
  });
  it('of doubles that lie side by side are a stretch of the column itself, whatever it overrides', () => {
    const column = new Float64Array([9, 0.5, 1, 2]).subarray(1);
    for (const side of [Int32Array.of(1, 2), Int32Array.of(0), Int32Array.of(2)]) {
      expect(takeRows(column, 3, side)).toEqual(Float64Array.from(side, (row) => column[row]));
      expect((takeRows(column, 3, side) as Float64Array).buffer).toBe(column.buffer);
    }
    const overriding = Object.defineProperties(Float64Array.of(0.5, 1, 2), {
      subarray: { value: () => Float64Array.of(7, 7) },
      buffer: { value: new ArrayBuffer(24) },
    });
    expect(takeRows(overriding, 3, Int32Array.of(1, 2))).toEqual(Float64Array.of(1, 2));
    expect(takeRows(Float32Array.of(0.5, 1, 2), 3, Int32Array.of(1, 2))).toEqual(Float64Array.of(1, 2));
  });
  it('of other values are those values', () => {
    expect(takeRows([1, 2, '3'], 3, chosen)).toEqual([1, '3']);
    expect(takeRows(BigInt64Array.of(1n, 2n, 3n), 3, chosen)).toEqual([1n, 3n]);
    expect(takeRows({ length: 3, 0: 'a', 2: null }, 3, chosen)).toEqual(['a', null]);
  });
  it('of codes are codes of the same names', () => {
    const names = ['a', 'b'];
    expect(takeRows({ codes: Int32Array.of(1, 0, 0), names }, 3, chosen)).toEqual({ codes: Float64Array.of(1, 0), names });
    expect(takeRows({ codes: [1, null, 0], names }, 3, chosen)).toEqual({ codes: [1, 0], names });
  });
});
