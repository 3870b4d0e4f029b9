// How far apart two names are.

// Beyond, names are compared by how they begin.
const MOST_COMPARED = 40;

/** The characters that are compared. */
export function comparedCharacters(text: string): readonly string[] {
  return Array.from(text.slice(0, 2 * MOST_COMPARED)).slice(0, MOST_COMPARED);
}

/**
 * The fewest characters to insert, delete or replace to make one text of the other; Infinity where it is more than half
 * of the longer one's, as they are not near then.
 */
export function editDistance(a: readonly string[], b: readonly string[]): number {
  const most = Math.floor(Math.max(a.length, b.length) / 2);
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i += 1) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = above[j] + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(replaced, above[j + 1] + 1, row[j] + 1));
    }
    above = row;
  }
  const distance = above[b.length];
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}
