// What the five rounding modes are called, and what each does.

/**
 * 舍入方式：值在相邻两个小数之间时取哪一个；五种方式对正数、负数都对称 · How a value between two neighbouring decimals
 * is rounded. All five are symmetric about zero.
 *
 * - `half-up`：四舍五入，取最近的，恰在正中间则远离零 · to the nearer; a half goes away from zero
 * - `half-even`：四舍六入五成双，取最近的，恰在正中间则取偶数 · to the nearer; a half goes to the even digit
 * - `half-down`：五舍六入，取最近的，恰在正中间则靠近零 · to the nearer; a half goes toward zero
 * - `up`：进一法，远离零 · away from zero
 * - `down`：去尾法，靠近零 · toward zero
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
