// How far apart two names are.

/** Beyond, names are compared by how they begin. */
export const MOST_COMPARED = 40;

/**
 * The fewest characters (UTF-16 units) to insert, delete or replace to make one text of the other, Infinity where they are
 * more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  // Stryker disable next-line ConditionalExpression: what follows finds the same, only slower
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  // The distances of the part of a before the present character to each beginning of b.
  const row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i += 1) {
    let before = i;
    row[0] = i + 1;
    for (let j = 1; j < row.length; j += 1) {
      const replaced = before + (a.charCodeAt(i) === b.charCodeAt(j - 1) ? 0 : 1);
      before = row[j];
      row[j] = Math.min(replaced, before + 1, row[j - 1] + 1);
    }
    // Stryker disable next-line ConditionalExpression: the last line finds the same, only slower
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
  }
  return row[b.length] <= most ? row[b.length] : Number.POSITIVE_INFINITY;
}
