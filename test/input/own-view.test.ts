// A typed array is viewed by what its kind says of it, whatever it says of itself.
import { describe, expect, it } from 'vitest';
import { ownView } from '../../src/input/own-view';

describe('a view of a typed array', () => {
  it('has its numbers, not copied, from where they begin', () => {
    const whole = Int32Array.of(1, 2, 3, 4);
    const view = ownView(Int32Array, whole.subarray(1, 3), 2);
    expect(view).toEqual(Int32Array.of(2, 3));
    expect(view?.buffer).toBe(whole.buffer);
    expect(ownView(Float64Array, Float64Array.of(0.5), 1)).toEqual(Float64Array.of(0.5));
    expect(ownView(Int32Array, new Int32Array(0), 0)).toEqual(new Int32Array(0));
  });
  it('is none of another length or kind', () => {
    for (const rows of [1, 3]) expect(ownView(Int32Array, Int32Array.of(1, 2), rows)).toBe(null);
    for (const value of [[1, 2], { length: 2 }, Float64Array.of(1, 2), Uint32Array.of(1, 2), null, undefined, 7])
      expect(ownView(Int32Array, value, 2)).toBe(null);
  });
  it('takes neither a length nor a buffer nor methods of its own', () => {
    const given = Object.defineProperties(Int32Array.of(1, 2), {
      length: { value: 1 },
      buffer: { value: new ArrayBuffer(8) },
      byteOffset: { value: 4 },
      slice: { value: () => [7] },
    });
    expect(ownView(Int32Array, given, 1)).toBe(null);
    expect([...(ownView(Int32Array, given, 2) ?? []).slice()]).toEqual([1, 2]);
  });
});
