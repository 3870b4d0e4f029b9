// Any value, however hostile, as a short text for a message: nothing is called on it.

const LONGEST = 60;

/** A short, safe description: text and numbers as they are (cut at 60 characters), all else by its kind. */
export function received(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
    case 'bigint':
    case 'symbol':
    case 'function':
      return `a ${typeof value}`;
  }
  try {
    return Array.isArray(value) ? 'an array' : Object(value) === value ? 'an object' : String(value);
  } catch {
    // Of a revoked proxy nothing can be asked.
    return 'an object';
  }
}
