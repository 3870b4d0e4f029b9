// The points that 连云港's bulletins print for closing on time and for satisfaction.
import { describe, expect, it } from 'vitest';
import { lianyungang2023 } from '../../src/policy/builtin/lianyungang-2023';
import { scoreTownship } from '../../src/score-township';

const card = (closingPercent: number | string, satisfactionPercent: number | string): ReturnType<typeof scoreTownship> =>
  scoreTownship({ township: '某单位', month: '2023-01', group: '县', closingPercent, satisfactionPercent }, lianyungang2023);

describe('the published points', () => {
  it.each([
    ['89.82', '14.82'],
    [100, '25'],
    [70, '0'],
  ])('of %s %% closed on time are %s', (percent, points) => {
    expect(card(percent, 98).indicators[0]?.points?.toString()).toBe(points);
  });
  it.each([
    [87.5, '19.75'],
    ['83.33', '17.67'],
    [50, '12.5'],
    [98, '25'],
    [100, '25'],
  ])('of %s %% satisfied are %s', (percent, points) => {
    expect(card(100, percent).indicators[1]?.points?.toString()).toBe(points);
  });
  it('add up to the score', () => {
    expect(card('89.82', '83.33').score?.toString()).toBe('32.49');
    expect(card('89.82', '83.33').indicators.map(({ why }) => why)).toEqual(['deduction', 'deduction']);
    expect(card('10', '10').indicators.map(({ why }) => why)).toEqual(['floor', 'floor']);
  });
});
