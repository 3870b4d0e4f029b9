// Several things in English, and how sentences begin.

/** "1 place", "2 places". */
export function counted(count: number | bigint | string, one: string, many = `${one}s`): string {
  return `${count} ${Number(count) === 1 ? one : many}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(texts: readonly string[]): string {
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(' and ');
}

/** With a capital letter; Chinese has none. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
