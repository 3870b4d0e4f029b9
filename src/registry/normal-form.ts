// The form in which names are compared.
import { INVISIBLE } from '../columns/filled';

/** Of a text of the registry, in characters of its normal form. */
export const LONGEST_NAME = 100;

// A district and a name are twice LONGEST_NAME. NFKC makes one character of four at most, and one unit of two. So of a
// text that is longer than 1600 already the beginning is no name of the registry, and an endless text costs no endless work.
const MOST_READ = 1601;

/**
 * NFKC (full-width and compatibility characters as the usual ones) without spaces.
 *
 * @returns empty where nothing visible is there; of a text that is too long to be a name, only how it begins
 */
export function normalForm(text: string): string {
  // Stryker disable next-line MethodExpression: what is cut off makes a text no name that is one
  const visible = text.replace(INVISIBLE, '').slice(0, MOST_READ);
  return visible.normalize('NFKC').replace(INVISIBLE, '');
}
