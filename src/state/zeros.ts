/** An array of JSON, made at its length; a short one would grow, step by step. */
export function zeros(size: number): number[] {
  // Stryker disable next-line ArrayDeclaration: it is cut to its length, and filled
  const list: number[] = [];
  list.length = size;
  return list.fill(0);
}
