// How far apart two names are.

/** Beyond, names are compared by how they begin. */
export const MOST_COMPARED = 40;

/**
 * The fewest characters (UTF-16 units) to insert, delete or replace to make one text of the other, Infinity where they are
 * more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  // The distances of the part of a before the present character to each beginning of b.
  const row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i += 1) {
    let before = i;
    let least = i + 1;
    row[0] = least;
    for (let j = 0; j < b.length; j += 1) {
      const replaced = before + (a.charCodeAt(i) === b.charCodeAt(j) ? 0 : 1);
      before = row[j + 1];
      row[j + 1] = Math.min(replaced, before + 1, row[j] + 1);
      least = Math.min(least, row[j + 1]);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
  }
  return row[b.length] <= most ? row[b.length] : Number.POSITIVE_INFINITY;
}
