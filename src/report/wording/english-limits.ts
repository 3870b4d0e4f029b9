// What a condition asks, as both explanations and notices say it in English.

/** The limits as they are written; null where there is none. */
export function englishLimits(atLeast: string | null, atMost: string | null): string {
  return [atLeast === null ? '' : `at least ${atLeast}`, atMost === null ? '' : `at most ${atMost}`].filter(Boolean).join(' and ');
}
