// A list that throws when it is asked for an element that it has not.
export function within(values: readonly unknown[]): object {
  return new Proxy(values, {
    get(own, key) {
      if (typeof key === 'string' && /^\d+$/.test(key) && Number(key) >= own.length) throw new RangeError(key);
      return Reflect.get(own, key);
    },
  });
}
