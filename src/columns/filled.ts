// Whether a text can be a name, which somebody must be able to see.

/** Spaces, and the characters without width that come with text from spreadsheets and web pages. */
export const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060]+/g;

/** One character of any other kind. */
export const VISIBLE = /[^\s\u00ad\u200b-\u200f\u2060]/;

/** Whether something visible is there. */
export function isFilled(value: unknown): value is string {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: what follows tells the same, only slower
  return typeof value === 'string' && (isPlain(value.charCodeAt(0)) || VISIBLE.test(value));
}

// A character of ASCII or a Chinese one, as nearly all names begin with.
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
}
