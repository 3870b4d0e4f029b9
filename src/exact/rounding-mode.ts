// Which of its two neighbours a number between two multiples of the last kept digit goes to.

/**
 * How a value between two neighbouring decimals is rounded. All five are symmetric about zero.
 *
 * - `half-up`: to the nearer; a half goes away from zero (四舍五入)
 * - `half-even`: to the nearer; a half goes to the even digit (四舍六入五成双)
 * - `half-down`: to the nearer; a half goes toward zero
 * - `up`: away from zero (进一法)
 * - `down`: toward zero (去尾法)
 */
export type RoundingMode = 'half-up' | 'half-even' | 'half-down' | 'up' | 'down';

/** The rounding modes, in the order of the type. */
export const ROUNDING_MODES = ['half-up', 'half-even', 'half-down', 'up', 'down'] as const satisfies readonly RoundingMode[];

/**
 * The one place where a rounding mode decides. Signs are factored out by the caller: the value lies between
 * `q` and `q + 1` in magnitude.
 *
 * @param mode the rounding mode
 * @param exact true where the remainder is zero
 * @param half sign of (twice the remainder − the divisor): 0 is an exact half
 * @param odd true where `q` is odd
 * @returns true where the magnitude becomes `q + 1`
 */
export function roundsAway(mode: RoundingMode, exact: boolean, half: number, odd: boolean): boolean {
  switch (mode) {
    case 'half-up':
      return half >= 0;
    case 'half-even':
      return half > 0 || (half === 0 && odd);
    case 'half-down':
      return half > 0;
    case 'up':
      return !exact;
    case 'down':
      return false;
  }
}
