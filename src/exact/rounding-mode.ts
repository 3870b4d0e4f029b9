// What the five rounding modes are called, and what each does.

/**
 * 舍入方式 · How a value between two neighbouring decimals is rounded. All five are symmetric about zero.
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
 * A mode in numbers, so that inner loops compare no names and guess no branches: a magnitude n / d becomes
 * ⌊(times · n + shift · d − less) / (times · d)⌋, and one less where `even` is set, the division left no remainder, and
 * the result is odd: then n / d lay on a half.
 */
export interface RoundingRule {
  readonly times: 1 | 2;
  readonly shift: 0 | 1;
  readonly less: 0 | 1;
  readonly even: boolean;
}

const RULES: Readonly<Record<RoundingMode, RoundingRule>> = {
  'half-up': { times: 2, shift: 1, less: 0, even: false },
  'half-even': { times: 2, shift: 1, less: 0, even: true },
  'half-down': { times: 2, shift: 1, less: 1, even: false },
  up: { times: 1, shift: 1, less: 1, even: false },
  down: { times: 1, shift: 0, less: 0, even: false },
};

export function roundingRule(mode: RoundingMode): RoundingRule {
  return RULES[mode];
}
