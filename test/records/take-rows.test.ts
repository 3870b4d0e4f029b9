// Some rows of a column make a column of its kind.
import { describe, expect, it } from 'vitest';
import { takeRows } from '../../src/records/take-rows';

const chosen = Int32Array.of(2, 0);

describe('the chosen rows', () => {
  it('of numbers are doubles, in the order in which they are chosen', () => {
    for (const column of [Float64Array.of(0.5, 1, 2), Float32Array.of(0.5, 1, 2)]) expect(takeRows(column, chosen)).toEqual(Float64Array.of(2, 0.5));
    expect(takeRows(Int32Array.of(7), new Int32Array(0))).toEqual(new Float64Array(0));
  });
  it('of other values are those values', () => {
    expect(takeRows([1, 2, '3'], chosen)).toEqual(['3', 1]);
    expect(takeRows(BigInt64Array.of(1n, 2n, 3n), chosen)).toEqual([3n, 1n]);
    expect(takeRows({ length: 3, 0: 'a', 2: null }, chosen)).toEqual([null, 'a']);
  });
  it('of codes are codes of the same names', () => {
    const names = ['a', 'b'];
    expect(takeRows({ codes: Int32Array.of(1, 0, 0), names }, chosen)).toEqual({ codes: Float64Array.of(0, 1), names });
    expect(takeRows({ codes: [1, null, 0], names }, chosen)).toEqual({ codes: [0, 1], names });
  });
});
