// The integers of the fast path: that there are any, and what they hold.
import { describe, expect, it } from 'vitest';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { huairou2025 } from '../../src/policy/builtin/huairou-2025';
import { lianyungang2023 } from '../../src/policy/builtin/lianyungang-2023';
import { zhungeer } from '../../src/policy/builtin/zhungeer';
import type { IndicatorScoring } from '../../src/policy/types';
import { planScore } from '../../src/score/plan';

const label = { zh: '指标', en: 'indicator' };
const thirds: IndicatorScoring = {
  fullMarks: '100',
  decimals: 2,
  rounding: 'half-up',
  indicators: [
    { id: 'a', label, fullMarks: '30', whenEmpty: 'zero', rate: { credit: { x: '1' }, of: 'p' } },
    { id: 'b', label, fullMarks: '30', whenEmpty: 'zero', rate: { credit: { y: '1' }, of: 'q' } },
    { id: 'c', label, fullMarks: '40', whenEmpty: 'zero', rate: { credit: { z: '1' }, of: 'r' } },
  ],
};

describe('a score plan', () => {
  it.each([beijing2019, huairou2025, zhungeer, lianyungang2023])('holds the integers of $id', ({ scoring }) => {
    expect('indicators' in scoring && planScore(scoring, () => 2)).toBeTruthy();
  });
  it('holds the product of three bases of seven thousand', () => {
    expect(planScore(thirds, () => 0)?.mostProduct).toBeGreaterThanOrEqual(7000 ** 3);
    expect(planScore(thirds, () => 0)?.full).toBe(10000);
  });
  it('is none where a rounded percent of many decimals would pass 2^53', () => {
    const percent = (rateDecimals: number): IndicatorScoring => ({ ...thirds, indicators: [{ id: 'a', label, fullMarks: '100', whenEmpty: 'zero', rate: { percent: 'x' }, rateDecimals }] });
    expect([5, 6, 9].map((rateDecimals) => planScore(percent(rateDecimals), () => 9) === null)).toEqual([true, true, true]);
    expect([0, 2, 4].map((rateDecimals) => planScore(percent(rateDecimals), () => 9) === null)).toEqual([false, false, false]);
  });
  it('is none where the policy itself is beyond doubles', () => {
    const fine = { ...thirds, indicators: thirds.indicators.map((one) => ({ ...one, deduction: { target: '99.123456789', perPoint: '0.123456789', floor: '0.000000001' } })) };
    expect(planScore(fine, () => 9)).toBeNull();
  });
});
