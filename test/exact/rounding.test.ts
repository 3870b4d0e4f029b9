import { describe, expect, it } from 'vitest';
import { roundingRoom, roundQuotient, roundSafeQuotient } from '../../src/exact/round-quotient';
import { RankingRulesError } from '../../src/issues/error';
import { ROUNDING_MODES, roundingRule, type RoundingMode } from '../../src/exact/rounding-mode';

// expected, numerator, denominator, mode: one line, one fact
const t = (expected: bigint, n: bigint, d: bigint, mode: RoundingMode): void => {
  expect(roundQuotient(n, d, mode), `${n}/${d} ${mode}`).toBe(expected);
  if (n >= 0n) expect(roundSafeQuotient(Number(n), Number(d), roundingRule(mode)), `${n}/${d} ${mode} as doubles`).toBe(Number(expected));
};

function refusal(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RankingRulesError)) throw error;
    return error.issues.flatMap(({ code, path, expected }) => [code, path, expected]);
  }
}

describe('rounding a quotient', () => {
  it('rounds half-up away from zero', () => {
    t(3n, 5n, 2n, 'half-up');
    t(-3n, -5n, 2n, 'half-up');
    t(2n, 249n, 100n, 'half-up');
    t(1767n, 1766500n, 1000n, 'half-up');
  });
  it('rounds half-even to the even neighbour', () => {
    t(2n, 5n, 2n, 'half-even');
    t(4n, 7n, 2n, 'half-even');
    t(-2n, -5n, 2n, 'half-even');
    t(3n, 2501n, 1000n, 'half-even');
  });
  it('rounds half-down toward zero', () => {
    t(2n, 5n, 2n, 'half-down');
    t(-2n, -5n, 2n, 'half-down');
    t(3n, 2501n, 1000n, 'half-down');
  });
  it('rounds up away from zero and down toward it', () => {
    t(3n, 2000001n, 1000000n, 'up');
    t(-3n, -2000001n, 1000000n, 'up');
    t(2n, 2n, 1n, 'up');
    t(2n, 2999999n, 1000000n, 'down');
    t(-2n, -2999999n, 1000000n, 'down');
  });
  it('gives no negative zero', () => {
    for (const mode of ROUNDING_MODES) expect(Object.is(roundSafeQuotient(0, 7, roundingRule(mode)), 0)).toBe(true);
  });
  it('needs twice the numerator and three times the denominator of room', () => {
    expect(roundingRoom(7, 5)).toBe(29);
  });
  it('refuses a denominator of 0 or less, and what is no mode', () => {
    const modes = 'half-up | half-even | half-down | up | down';
    expect(refusal(() => roundQuotient(1n, 1n, 'nearest' as RoundingMode))).toEqual(['bad-input', ['mode'], modes]);
    for (const d of [0n, -2n, 2 as never])
      expect(refusal(() => roundQuotient(1n, d, 'up'))).toEqual(['bad-input', ['denominator'], 'a bigint above 0']);
    expect(refusal(() => roundQuotient(1 as never, 2n, 'up'))).toEqual(['bad-input', ['numerator'], 'a bigint']);
  });
});
