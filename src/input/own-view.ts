// A stranger's typed array in a view of our own, so that nothing it overrides is ever run.

interface Kind<T> {
  readonly prototype: T;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): T;
}

/** The same numbers, not copied; null where the value is no array of the kind, or not as long as it must be. */
export function ownView<T extends Float64Array | Int32Array>(kind: Kind<T>, value: unknown, rows: number): T | null {
  // By the getters of its kind, as the array may carry a `length` or `buffer` of its own, which may say anything.
  const { prototype } = kind;
  return value instanceof kind && Reflect.get(prototype, 'length', value) === rows
    ? new kind(Reflect.get(prototype, 'buffer', value), Reflect.get(prototype, 'byteOffset', value), rows)
    : null;
}
