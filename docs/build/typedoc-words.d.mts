/** The text of a comment's part, without gaps in its Chinese. */
export function unbroken(text: string): string;
