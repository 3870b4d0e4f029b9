// A typed array may have methods of its own, and be of a class of its own: none of them is called.
import { expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { evaluate } from '../../src/evaluate';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';

const refusing = (): never => {
  throw new Error('of the stranger');
};
const METHODS = ['subarray', 'slice', 'map', 'indexOf', 'forEach', 'filter', 'includes', 'set', 'fill', 'keys'];
const evil = <T extends object>(array: T): T => {
  for (const name of METHODS) Object.defineProperty(array, name, { value: refusing });
  return array;
};
const elsewhere = <T extends object>(array: T, buffer: unknown = []): T => Object.defineProperty(array, 'buffer', { value: buffer });
class Evil extends Int32Array {
  override subarray(): never {
    return refusing();
  }
  override slice(): never {
    return refusing();
  }
  override map(): never {
    return refusing();
  }
}

const columns = <C extends Int32Array, D extends Float64Array>(codes: (...values: number[]) => C, counts: (...values: number[]) => D) => ({
  township: { codes: codes(0, 1, 0), names: ['甲镇', '乙镇'] },
  month: { codes: codes(1, 0, 0), names: ['2019-05', '2019-06'] },
  assigned: counts(9, 9, 9),
  surveyed: counts(4, 4, 4),
  contacted: counts(4, 4, 4),
  resolved: counts(3, 2, 1),
  satisfied: counts(3, 2, 1),
});
const plain = columns(
  (...values) => Int32Array.from(values),
  (...values) => Float64Array.from(values),
);

it.each([
  [
    'own methods',
    columns(
      (...values) => evil(Int32Array.from(values)),
      (...values) => evil(Float64Array.from(values)),
    ),
  ],
  [
    'a buffer that is none',
    columns(
      (...values) => elsewhere(Int32Array.from(values)),
      (...values) => elsewhere(Float64Array.from(values)),
    ),
  ],
  [
    'a buffer with other numbers',
    columns(
      (...values) => elsewhere(Int32Array.from(values), new ArrayBuffer(12)),
      (...values) => elsewhere(Float64Array.from(values), new ArrayBuffer(24)),
    ),
  ],
  [
    'a class',
    columns(
      (...values) => new Evil(values),
      (...values) => evil(Float64Array.from(values)),
    ),
  ],
])('%s', (_, given) => {
  const [evaluation, same] = [evaluate(given, beijing2019), evaluate(plain, beijing2019)];
  for (const name of Object.keys(same.columns) as (keyof typeof same.columns)[])
    expect(evaluation.columns[name]).toEqual(same.columns[name]);
  expect(evaluation.toJSON()).toEqual(same.toJSON());
});

it('a length that passes its end', () => {
  const longer = <T extends object>(array: T): T => Object.defineProperty(array, 'length', { value: 3 });
  const counts = { ...plain, satisfied: longer(Float64Array.of(3, 2, 1).subarray(0, 2)) };
  const codes = { ...plain, township: { codes: longer(Int32Array.of(0, 1, 0).subarray(0, 2)), names: ['甲镇', '乙镇'] } };
  expect(() => evaluate(counts, beijing2019)).toThrow(
    '[2].satisfied: missing field; expected integer from 0 to 9007199254740991, received undefined',
  );
  expect(() => evaluate(codes, beijing2019)).toThrow('[2].township: bad code; expected an index of names, received undefined');
});

it('a month', () => {
  const one = (codes: Int32Array, counts: Float64Array) => ({
    township: { codes, names: ['甲镇'] },
    month: { codes, names: ['2019-05'] },
    assigned: counts,
    surveyed: counts,
    contacted: counts,
    resolved: counts,
    satisfied: counts,
  });
  const run = (input: ReturnType<typeof one>) => {
    const {
      month: { standings, jumps },
      state,
    } = advance(null, input, beijing2019);
    return { standings, jumps, state };
  };
  expect(run(one(evil(Int32Array.of(0)), evil(Float64Array.of(3))))).toEqual(run(one(Int32Array.of(0), Float64Array.of(3))));
});
