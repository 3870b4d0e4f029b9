// The form in which names are compared.

// Spaces, and the characters without width that come with text from spreadsheets and web pages.
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060]+/g;

/** Of a text of the registry, in characters of its normal form. */
export const LONGEST_NAME = 100;

// A district and a name are twice LONGEST_NAME. NFKC makes one character of four at most, and one unit of two. So what
// is longer is no name of the registry, and an endless text costs no endless work.
const LONGEST_TEXT = 1600;

/**
 * NFKC (full-width and compatibility characters as the usual ones) without spaces.
 *
 * @returns empty where nothing visible is there; null where the text is too long to be a name
 */
export function normalForm(text: string): string | null {
  const visible = text.replace(INVISIBLE, '');
  return visible.length > LONGEST_TEXT ? null : visible.normalize('NFKC').replace(INVISIBLE, '');
}
