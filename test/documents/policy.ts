// Valid policies that use every key, as plain JSON.
import type { Random } from './random';

const label = () => ({ zh: '名称', en: 'name' });
const METRICS = ['rank', 'reverseRank', 'percentile', 'score', 'gain', 'scoreGain', 'percentileGain', 'volume'] as const;

/** The fields that records of these policies have. */
export const FIELDS = {
  counts: ['assigned', 'surveyed', 'contacted', 'resolved', 'satisfied', 'basically', 'withdrawn'],
  decimals: ['closingPercent', 'bonus', 'adjusted', 'published'],
} as const;

export function policyInput(random: Random, id = 'made-up') {
  const { chance, one } = random;
  return {
    id,
    revision: 1,
    title: label(),
    inForce: { from: '2019-01', until: null },
    // Any month ends one, and any lag and window fits.
    period: 'year-to-date',
    sources: [{ title: '通知', url: 'https://example.org/', supports: ['scoring'] }],
    assumptions: ['decimals'],
    volume: 'assigned',
    scoring: chance(15) ? { published: 'published', decimals: random.upTo(3), rounding: rounding(random) } : indicatorScoring(random),
    ranking: {
      ties: one(['competition', 'modified', 'dense', 'fractional', 'ordinal']),
      ...(chance(30) ? { tieBreakers: [{ field: one(['assigned', 'adjusted']), order: one(['ascending', 'descending']) }] } : {}),
      ...(chance(30) ? { groupBy: 'group' } : {}),
      ...(chance(30) ? { minimumVolume: random.upTo(30) } : {}),
    },
    comparison: { lagMonths: one([1, 1, 2, 12]), ...(chance(20) ? { predecessor: 'succeeds' } : {}) },
    classes: classes(random),
    ladder: { rungs: ['rectification', 'improved', 'advanced'], windowMonths: 1 + random.upTo(5) },
  };
}

const rounding = ({ one }: Random) => one(['half-up', 'half-even', 'half-down', 'up', 'down'] as const);
const whenEmpty = ({ one }: Random) => one(['full', 'zero', 'unranked', 'excluded'] as const);

function indicatorScoring(random: Random) {
  const { chance, one } = random;
  const [first, second, third] = one([
    ['30', '30', '40'],
    ['12.5', '50', '37.5'],
    ['10', '50', '40'],
  ]);
  const extras = () => ({
    whenEmpty: whenEmpty(random),
    ...(chance(30) ? { rateDecimals: random.upTo(3) } : {}),
    ...(chance(30) ? { pointsDecimals: random.upTo(3) } : {}),
  });
  return {
    fullMarks: '100',
    decimals: random.upTo(3),
    rounding: rounding(random),
    ...(chance(40) ? { adjustment: { field: 'bonus', min: '-5', max: 5, beyondFullMarks: chance(50) } } : {}),
    indicators: [
      { id: 'response', label: label(), fullMarks: first, rate: { credit: { contacted: '1' }, of: 'surveyed' }, ...extras() },
      {
        id: 'satisfaction',
        label: label(),
        fullMarks: second,
        rate: { credit: { satisfied: 1, basically: one(['0.9', 0.5]) }, of: one(['surveyed', 'withdrawn']) },
        ...extras(),
      },
      {
        id: 'closing',
        label: label(),
        fullMarks: third,
        rate: { percent: 'closingPercent' },
        deduction: { target: '98', perPoint: '0.5', floor: one(['0', '12.5']) },
        ...extras(),
      },
    ],
  };
}

function classes(random: Random) {
  const { chance, one } = random;
  const pick = () => ({
    ...(chance(60) ? { top: 1 + random.upTo(4) } : { share: one(['0.03', 0.25, '1']) }),
    ties: one(['include', 'exclude']),
  });
  return [
    { id: 'advanced', label: label(), pick: { by: 'rank', ...pick() } },
    { id: 'rectification', label: label(), pick: { by: 'reverseRank', ...pick() }, unless: ['advanced'] },
    {
      id: 'improved',
      label: label(),
      where: [{ metric: 'gain', atLeast: 1 }],
      pick: { by: 'gain', ...pick() },
      unless: ['advanced', 'rectification'],
    },
    { id: 'other', label: label(), where: [{ metric: one(METRICS), atLeast: one(['0', 1, '-1']), atMost: one(['2', 90.5]) }] },
  ];
}
