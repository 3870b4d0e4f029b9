// Powers of ten as doubles.

/** The double nearest to 10^exponent: of `**` the standard says only that it comes near, text it reads exactly. */
export function tenTo(exponent: number): number {
  return Number(`1e${exponent}`);
}
