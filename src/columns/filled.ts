// Whether a text can be a name, which somebody must be able to see.

/**
 * Spaces, and the characters without width that come with text from spreadsheets, web pages and chats, such as those that
 * say in which direction it runs.
 */
export const INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]+/g;

/** One character of any other kind. */
export const VISIBLE = /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;

/** Whether something visible is there. */
export function isFilled(value: unknown): value is string {
  return typeof value === 'string' && (isSurelyVisible(value.charCodeAt(0)) || VISIBLE.test(value));
}

// Whether a character is of two long stretches in which all can be seen; nearly all names begin with one of these.
// Stryker disable next-line BlockStatement: where this is no, the pattern tells
function isSurelyVisible(code: number): boolean {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: where this is no, the pattern tells
  return (code > 0x20 && code < 0xa0) || (code > 0x3000 && code < 0xfeff);
}
