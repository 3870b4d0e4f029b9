// What the five rounding modes are called, and what each does.

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
 * A mode in numbers, so that inner loops compare no names. A magnitude goes to its upper neighbour where its remainder
 * is above `halves` halves of a unit; where it is exactly there, `tie` says: 0 never, 1 always, 2 where the lower
 * neighbour is odd. With 0 halves that is every remainder, with 2 none.
 */
export interface RoundingRule {
  readonly halves: 0 | 1 | 2;
  readonly tie: 0 | 1 | 2;
}

export function roundingRule(mode: RoundingMode): RoundingRule {
  switch (mode) {
    case 'half-up':
      return { halves: 1, tie: 1 };
    case 'half-even':
      return { halves: 1, tie: 2 };
    case 'half-down':
      return { halves: 1, tie: 0 };
    case 'up':
      return { halves: 0, tie: 0 };
    case 'down':
      return { halves: 2, tie: 0 };
  }
}
