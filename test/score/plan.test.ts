// The integers of the fast path: that there are any, and what they hold.
import { describe, expect, it } from 'vitest';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { huairou2025 } from '../../src/policy/builtin/huairou-2025';
import { lianyungang2023 } from '../../src/policy/builtin/lianyungang-2023';
import { zhungeer } from '../../src/policy/builtin/zhungeer';
import type { IndicatorScoring } from '../../src/policy/scoring-types';
import { planScore } from '../../src/score/plan';

const LIMIT = 2n ** 53n;
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
    const percent = (rateDecimals: number): IndicatorScoring => ({
      ...thirds,
      indicators: [{ id: 'a', label, fullMarks: '100', whenEmpty: 'zero', rate: { percent: 'x' }, rateDecimals }],
    });
    expect([5, 6, 9].map((rateDecimals) => planScore(percent(rateDecimals), () => 9) === null)).toEqual([true, true, true]);
    expect([0, 2, 4].map((rateDecimals) => planScore(percent(rateDecimals), () => 9) === null)).toEqual([false, false, false]);
  });
  it('is none where the policy itself is beyond doubles', () => {
    const fine = {
      ...thirds,
      indicators: thirds.indicators.map((one) => ({
        ...one,
        deduction: { target: '99.123456789', perPoint: '0.123456789', floor: '0.000000001' },
      })),
    };
    expect(planScore(fine, () => 9)).toBeNull();
  });
  it('is none where one indicator of several does not fit, or all together', () => {
    const [a, b, c] = thirds.indicators;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three');
    const of = (fullMarks: string, indicators: IndicatorScoring['indicators'], decimals = 2): boolean =>
      planScore({ ...thirds, fullMarks, decimals, indicators }, () => 9) !== null;
    expect(
      of('100', [
        { ...a, rate: { percent: 'x' }, rateDecimals: 5, fullMarks: '70' },
        { ...b, fullMarks: '30' },
      ]),
    ).toBe(false);
    const fifth = (fullMarks: string): IndicatorScoring['indicators'] =>
      [a, a, a, a, { ...a, fullMarks }].map((one, i) => ({ ...one, fullMarks: i === 4 ? fullMarks : '18014398509481.98' }));
    // 2^53 − 1 hundredths, which leave no room for rounding, and a thousand less, which do.
    expect([of('90071992547409.91', fifth('18014398509481.99')), of('90071992547399.91', fifth('18014398509471.99'))]).toEqual([
      false,
      true,
    ]);
  });
  it('holds fifteen decimals and no more', () => {
    const [a] = thirds.indicators;
    const of = (fullMarks: string, floor: string): boolean =>
      a !== undefined &&
      planScore(
        {
          ...thirds,
          fullMarks,
          decimals: 9,
          indicators: [{ ...a, fullMarks, deduction: { target: '100', perPoint: String(Number(fullMarks) / 100), floor } }],
        },
        () => 0,
      ) !== null;
    expect([of('0.05', '0.000000000000001'), of('2', '0.000000000000001'), of('0.05', '0.0000000000000001')]).toEqual([true, true, false]);
  });
  it('is none where a step between would pass 2^53, though the points do not', () => {
    const [a] = thirds.indicators;
    if (a === undefined) throw new Error('one');
    const of = (fullMarks: string, more: Partial<typeof a>, decimals = 2): boolean =>
      planScore({ ...thirds, fullMarks, decimals, indicators: [{ ...a, fullMarks, ...more }] }, () => 0) !== null;
    // 60 000 000 000 000 points for a percent of two decimals
    const steep = (perPoint: string): Partial<typeof a> => ({ rateDecimals: 2, deduction: { target: '98', perPoint, floor: '0' } });
    expect([of('100', steep('60000000000000')), of('100', steep('60000000000'))]).toEqual([false, true]);
    // 58 marks, 45490905326975 points a percent under a target of 98: at 0 % and at 100 % together they are 2^53.
    const marks = (perPoint: string): boolean => of('58', { rateDecimals: 0, deduction: { target: '98', perPoint, floor: '0' } });
    expect([marks('45490905326975'), marks('45490905326976')]).toEqual([true, false]);
    // Nine decimals of the points, with room to round them.
    expect([of('4504000', { rateDecimals: 0, pointsDecimals: 9 }), of('4000000', { rateDecimals: 0, pointsDecimals: 9 })]).toEqual([
      false,
      true,
    ]);
    expect(of('100', { rateDecimals: 9, rate: { credit: { x: '0.001' }, of: 'p' } })).toBe(true);
  });
  it('bounds what doubles lose by the number of their roundings', () => {
    const { filterBound } = planScore(thirds, () => 0) ?? { filterBound: Number.NaN };
    // 26 roundings of 10000 units of the last decimal
    expect([filterBound >= 26 * 10000 * 2 ** -53, filterBound <= 4 * 26 * 10000 * 2 ** -53]).toEqual([true, true]);
    const fine =
      planScore({ ...thirds, decimals: 0, indicators: thirds.indicators.map((one) => ({ ...one, pointsDecimals: 3 })) }, () => 0)
        ?.filterBound ?? Number.NaN;
    expect([fine >= 26 * 100 * 2 ** -53, fine <= 4 * 26 * 100 * 2 ** -53]).toEqual([true, true]);
  });
  it('keeps every integer of a row below 2^53, up to its largest base and product', () => {
    const kinds = [
      {},
      { rateDecimals: 1 },
      { pointsDecimals: 1 },
      { deduction: { target: '98', perPoint: '3', floor: '5' } },
      { rateDecimals: 2, pointsDecimals: 3, deduction: { target: '98.5', perPoint: '0.25', floor: '5' } },
    ];
    for (const more of kinds) {
      for (const [credit, adjustment] of [
        ['1', undefined],
        ['0.125', { field: 'bonus' }],
      ] as const) {
        const scoring = {
          ...thirds,
          ...(adjustment === undefined ? {} : { adjustment }),
          indicators: thirds.indicators.map((one) => ({ ...one, ...more, rate: { credit: { x: credit }, of: 'p' } })),
        };
        const plan = planScore(scoring, () => 2);
        if (plan === null) throw new Error('no plan');
        const most = BigInt(plan.mostProduct);
        const sum = BigInt(plan.full * (adjustment === undefined ? 1 : 2)) * most;
        const needed = 2n * sum + 3n * BigInt(plan.extra) * most;
        expect([needed <= LIMIT, 2n * needed > LIMIT]).toEqual([true, true]);
        for (const { mostBase, creditUnit, full, a, b, high, rateRounding, pointsRounding } of plan.indicators) {
          const q = BigInt(mostBase);
          const credited = BigInt(creditUnit) * q;
          const rounded = (n: bigint, { times, over }: { readonly times: number; readonly over: number }): bigint =>
            2n * n * BigInt(times) + 3n * q * BigInt(over);
          const integers =
            rateRounding === null
              ? [
                  credited,
                  BigInt(full) * q,
                  (BigInt(Math.abs(a)) + BigInt(b) * BigInt(creditUnit)) * q,
                  ...(pointsRounding === null ? [] : [rounded(BigInt(high) * q, pointsRounding)]),
                ]
              : [credited, rounded(credited, rateRounding)];
          const largest = integers.reduce((a, b) => (a > b ? a : b));
          expect([largest <= LIMIT, 6n * largest > LIMIT]).toEqual([true, true]);
        }
      }
    }
  });
});
