// Answers that are kept.

/** A function that is asked once for each key. */
export function memo<K, V extends object | number | string | null>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
