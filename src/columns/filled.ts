// Whether a text can be a name, which somebody must be able to see.

/** Spaces, and the characters without width that come with text from spreadsheets and web pages. */
export const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060]+/g;

/** One character of any other kind. */
export const VISIBLE = /[^\s\u00ad\u200b-\u200f\u2060]/;

/** Whether something visible is there. */
export function isFilled(value: unknown): value is string {
  return typeof value === 'string' && VISIBLE.test(value);
}
