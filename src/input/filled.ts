// Whether a text can be a name, which somebody must be able to see.

/**
 * Spaces, controls, and what has no width or no ink: the characters that come with text from spreadsheets, web pages and
 * chats, such as those that say in which direction it runs or which form of a character is meant, tags, and the fillers
 * of Hangul and Braille. By number, as which characters a property of Unicode holds depends on the engine.
 */
export const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- no name is seen in controls
  /[\u034f\ufe00-\ufe0f\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\uffa0\u{e0000}-\u{e0fff}]+/gu;

/** One character of any other kind. */
export const VISIBLE =
  // oxlint-disable-next-line no-control-regex -- no name is seen in controls
  /[^\u034f\ufe00-\ufe0f\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\uffa0\u{e0000}-\u{e0fff}]/u;

/** The accepted form, for messages. */
export const FILLED_FORM = 'text that is not empty';

/** Whether something visible is there. */
export function isFilled(value: unknown): value is string {
  return typeof value === 'string' && VISIBLE.test(value);
}
