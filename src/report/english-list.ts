// Several things in English.

/** `A`, `A and B`, `A, B and C`. */
export function all(texts: readonly string[]): string {
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(' and ');
}
