/** A comment's words, as the index keeps them. */
export function searchable(text: string): string[];
