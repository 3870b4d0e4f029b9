// Scores where something is empty, at nothing, or of more digits than a double holds.
import { describe, expect, it } from 'vitest';
import { exactScore } from '../../src/score/exact-score';
import { recordReader, scoreColumns } from '../../src/score/score-columns';
import { scoreTownship } from '../../src/score-township';
import { policyOf } from '../laws/policies';
import { bonus, columnsOf, indicator, modelled, percent, scored, scoringOf } from './rows';

const part = (marks: string, field: string, of: string) => indicator(of, { [field]: '1' }, { fullMarks: marks });

describe('an indicator without a base', () => {
  const excluded = { ...part('40', 'x', 'p'), whenEmpty: 'excluded' as const };
  const rows = [
    { p: 0, x: 0, q: 7, y: 3 },
    { p: 4, x: 1, q: 7, y: 3 },
    { p: 0, x: 0, q: 7, y: 7 },
    { p: 0, x: 0, q: 0, y: 0 },
  ];
  it('leaves its marks to the others, be they left out in turn or not', () => {
    for (const whenEmpty of ['excluded', 'zero', 'full'] as const) {
      const scoring = scoringOf([excluded, { ...part('60', 'y', 'q'), whenEmpty }]);
      expect(scored(scoring, rows).scores).toEqual(modelled(scoring, rows));
      expect(scored(scoring, rows).scores[0]).toBe(4286);
    }
  });
  it('has no points on a card, where it is neither full nor zero', () => {
    for (const [whenEmpty, points] of [
      ['full', '40'],
      ['zero', '0'],
      ['unranked', undefined],
      ['excluded', undefined],
    ] as const) {
      const [card] = scoreTownship(
        { township: '甲', month: '2019-05', p: 0, x: 0, q: 7, y: 3 },
        policyOf(scoringOf([{ ...excluded, whenEmpty }, part('60', 'y', 'q')])),
      ).indicators;
      expect([card?.points?.toString(), card?.lost === null, card?.base]).toEqual([points, points === undefined, { field: 'p', count: 0 }]);
    }
  });
});

describe('a score by the exact path alone', () => {
  const scores = (given: readonly unknown[], whenEmpty: 'zero' | 'unranked'): unknown => {
    const rows = [...given, 0.123456789].map((a) => ({ a }));
    const { scaled, valid } = scoreColumns(scoringOf([percent('a', { rateDecimals: 9, whenEmpty })]), columnsOf(rows), [], rows.length);
    return [...scaled, valid];
  };
  it('may be 0, and may be none', () => {
    expect(scores([0, 50, null], 'zero')).toEqual([0, 5000, 0, 12, true]);
    expect(scores([0, null], 'unranked')).toEqual([0, Number.NaN, 12, true]);
  });
});

describe('credits of more decimals than a power of ten in doubles', () => {
  it.each(['0.3333333333333333333333', '0.33333333333333333333333', '1e-400'])('%s: the exact path', (credit) => {
    const long = indicator('p', { x: credit, y: '0.5' });
    const rows = [
      { p: 7, x: 3, y: 4 },
      { p: 9, x: 9, y: 0 },
      { p: 0, x: 0, y: 0 },
    ];
    // Alone, and beside one of few decimals.
    for (const scoring of [scoringOf([long]), scoringOf([part('50', 'y', 'p'), long])])
      expect([...scoreColumns(scoring, columnsOf(rows), [], rows.length).scaled]).toEqual(modelled(scoring, rows));
  });
});

describe('an adjustment', () => {
  const scores = (
    more: Parameters<typeof bonus>[0],
    given: readonly unknown[],
    decimals = 2,
    rounding: 'half-up' | 'up' | 'down' = 'half-up',
  ): unknown => {
    const scoring = scoringOf([part('100', 'x', 'p')], { ...bonus(more), decimals, rounding });
    const rows = given.map((one) => ({ p: 4, x: 2, bonus: one }));
    const { scores: found } = scored(scoring, rows);
    expect(found).toEqual(modelled(scoring, rows));
    return found;
  };
  it('of whole points counts as whole points', () => {
    expect(scores({}, [3, -4])).toEqual([5300, 4600]);
  });
  it('is cut to limits of more decimals than it has itself', () => {
    expect(scores({ min: '-2.375' }, [3, -5], 0, 'down')).toEqual([53, 47]);
    expect(scores({ max: '0.625' }, [3, -5], 0, 'up')).toEqual([51, 45]);
  });
  it('that is missing or null is 0, and cut to a limit that 0 lies outside', () => {
    expect(scores({ min: '2' }, [null, undefined, 0, 3])).toEqual([5200, 5200, 5200, 5300]);
    expect(scores({ max: '-2.5' }, [null, undefined, 0, -3], 1)).toEqual([475, 475, 475, 470]);
    expect(scores({ min: '60', beyondFullMarks: true }, [null, 61])).toEqual([11000, 11100]);
  });
  it('may have more digits than a double holds', () => {
    expect(scores({}, ['-1.00500000000000000001', '1.00500000000000000001', '-1.005'])).toEqual([4899, 5101, 4900]);
  });
});

describe('marks of more decimals than the score keeps', () => {
  const rows = Array.from({ length: 400 }, (_, i) => ({
    p: 1 + (i % 8),
    x: (7 * i) % (2 + (i % 8)),
    q: 1 + (i % 5),
    y: (3 * i) % (2 + (i % 5)),
  }));
  it.each([0, 1, 2])('are rounded once, over one base or two, to %i decimals', (decimals) => {
    for (const rounding of ['half-up', 'half-even', 'up', 'down'] as const) {
      for (const base of ['p', 'q']) {
        const scoring = scoringOf([part('33.375', 'x', 'p'), part('66.625', base === 'p' ? 'x' : 'y', base)], { decimals, rounding });
        const { scores, exactly } = scored(scoring, rows);
        expect(scores).toEqual(modelled(scoring, rows));
        expect(exactly).toEqual([]);
      }
    }
  });
  it('and points are rounded to the more decimals that they keep', () => {
    for (const pointsDecimals of [1, 2, 5]) {
      const scoring = scoringOf(
        [
          { ...part('33.375', 'x', 'p'), pointsDecimals },
          { ...part('66.625', 'y', 'q'), pointsDecimals },
        ],
        { decimals: 1 },
      );
      expect(scored(scoring, rows).scores).toEqual(modelled(scoring, rows));
    }
  });
});

it('many credits of very many decimals make a rate no longer than the longest of them', () => {
  const fields = Array.from({ length: 300 }, (_, i) => `x${i}`);
  const credit = Object.fromEntries(fields.map((field, i) => [field, `1e-${300 + (i % 50)}`]));
  const row = { p: 300, ...Object.fromEntries(fields.map((field) => [field, 1])) };
  const {
    indicators: [counted],
  } = exactScore(scoringOf([indicator('p', credit)]), recordReader(columnsOf([row]), 0));
  // 300 credits, six each of 10^−300 to 10^−349, over a base of 300.
  expect(counted.rate).toEqual({ n: 6n * BigInt('1'.repeat(50)), d: 300n * 10n ** 349n });
});

describe('points that are rounded above their marks', () => {
  // Bases just below the largest product that would be exact if points never passed their marks.
  const bases = (most: number, step: number): readonly number[] => [...Array(40).keys()].map((i) => (Math.floor(most / step) - i) * step);
  const tenth = (i: number) => percent(`tenth${i}`, { fullMarks: '0.1', pointsDecimals: 0 });
  it('are added up exactly above the full marks', () => {
    const parts = [part('0.1', 'x', 'p'), percent('a', { fullMarks: '0.6', pointsDecimals: 0 })];
    const scoring = scoringOf(parts, {
      fullMarks: '0.7',
      decimals: 1,
      rounding: 'half-down',
      ...bonus({ max: '0.7', beyondFullMarks: true }),
    });
    const rows = bases(2 ** 53 / 31, 2).map((p) => ({ p, x: p / 2, a: 100, bonus: '0.7' }));
    expect(scored(scoring, rows).scores).toEqual(rows.map(() => 17));
    expect(modelled(scoring, rows)).toEqual(rows.map(() => 17));
  });
  it('are added up exactly where a penalty brings them back', () => {
    const tiny = [...Array(10).keys()].map((i) => percent(`a${i}`, { fullMarks: '0.01', pointsDecimals: 0 }));
    const parts = [part('0.01', 'x', 'p'), percent('none', { fullMarks: '0.89', pointsDecimals: 2 }), ...tiny];
    const scoring = scoringOf(parts, { fullMarks: '1', rounding: 'up', ...bonus() });
    const given = Object.fromEntries(tiny.map(({ id }) => [id, 50]));
    const rows = bases(2 ** 53 / 403, 1).map((p) => ({ ...given, p, x: p % 4, none: 0, bonus: '-9.55' }));
    expect(scored(scoring, rows).scores).toEqual(modelled(scoring, rows));
  });
  it('are multiplied exactly where others are left out', () => {
    const tenths = [0, 1, 2, 3].map(tenth);
    const excluded = { ...part('9.2', 'y', 'q'), whenEmpty: 'excluded' as const };
    const scoring = scoringOf([part('0.1', 'x', 'p'), ...tenths, excluded], { fullMarks: '9.7', decimals: 1, rounding: 'up', ...bonus() });
    const given = Object.fromEntries(tenths.map(({ id }) => [id, 50]));
    const rows = bases(2 ** 53 / 391 / 5, 97).map((p) => ({ ...given, p, x: (5 * p) / 97, q: 0, y: 0, bonus: -72 }));
    expect(scored(scoring, rows).scores).toEqual(rows.map(() => 57));
    expect(modelled(scoring, rows)).toEqual(rows.map(() => 57));
  });
});

it('bases whose product is beyond all doubles are left to the exact path', () => {
  const numbers = [...Array(25).keys()];
  const scoring = scoringOf(
    numbers.map((i) => part('4', `x${i}`, `q${i}`)),
    { decimals: 0 },
  );
  const bases = Object.fromEntries(numbers.map((i) => [`q${i}`, 2 ** 41]));
  const counts = Object.fromEntries(numbers.map((i) => [`x${i}`, 0]));
  // Six tenths of a point: the sum is below the largest double, what it stands over is not.
  const row = { ...bases, ...counts, x0: Math.floor(0.15 * 2 ** 41), q24: 1.5 * 2 ** 40 };
  expect(scored(scoring, [row])).toEqual({ scores: [1], exactly: [0], valid: true });
});
