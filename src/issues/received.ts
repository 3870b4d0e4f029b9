// Any value, however hostile, as a short text for a message: nothing is called on it.

/** A text as it is, cut at 60 characters. */
export function cut(text: string): string {
  return text.slice(0, 60) + (text.length > 60 ? '…' : '');
}

/** A short, safe description: text and numbers as they are, cut, all else by its kind. */
export function received(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(cut(value));
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

/**
 * The same, and what offends may be unseen, or a date, as databases and spreadsheets give them for months and times, or
 * what somebody did not wait for.
 */
export function offending(value: unknown): string {
  try {
    if (value instanceof Date) return 'a Date';
    if (value instanceof Promise) return 'a Promise';
    if (Symbol.asyncIterator in Object(value)) return 'a stream';
  } catch {
    // A revoked proxy, of which even `instanceof` throws.
  }
  return visible(received(value));
}

/** What there is to choose from, the first twenty; where there are many, nobody reads them. */
export function choices(texts: readonly string[]): string {
  const shown = texts.slice(0, 20).map((text) => visible(cut(text)));
  return [...shown, ...(texts.length > 20 ? ['…'] : [])].join(' | ') || '–';
}

/**
 * A text with codes for what nobody sees or takes for a plain space, such as a byte order mark. Private and unassigned
 * characters stay: names are written with them, and which are assigned depends on the engine.
 */
export function visible(text: string): string {
  // Stryker disable next-line OptionalChaining: for the types; a character has a code
  return text.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, (one) => (one === ' ' ? one : `\\u{${one.codePointAt(0)?.toString(16)}}`));
}
