// The form in which names are compared.
import { INVISIBLE } from '../input/filled';

/** Of a text of the registry, in characters of its normal form. */
export const LONGEST_NAME = 100;

// A district with a name is at most twice LONGEST_NAME long. NFKC makes one character of at most four, each of at most
// two units, so a text longer than 2 · 100 · 4 · 2 = 1600 is no name: its beginning shows that, and the rest is not read.
const MOST_READ = 1601;

/**
 * NFKC (full-width and compatibility characters as the usual ones) without spaces and what cannot be seen.
 *
 * @returns empty where nothing visible is there; of a text that is too long to be a name, only how it begins
 */
export function normalForm(text: string): string {
  // Stryker disable next-line MethodExpression: what is cut off makes a text no name that is one
  const visible = text.replace(INVISIBLE, '').slice(0, MOST_READ);
  return visible.normalize('NFKC').replace(INVISIBLE, '');
}
