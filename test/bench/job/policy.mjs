// The benchmark's policy: 30/35/35 marks, two decimals; ten townships in a class, and jumps within three months.

const label = { zh: '指标', en: 'indicator' };

export function indicator(id, fullMarks, credit, of) {
  return { id, label, fullMarks, whenEmpty: 'unranked', rate: { credit, of } };
}

export const plainPolicy = {
  id: 'benchmark',
  revision: 1,
  title: label,
  inForce: { from: '2020-01', until: null },
  sources: [],
  assumptions: [],
  volume: 'assigned',
  scoring: {
    fullMarks: '100',
    decimals: 2,
    rounding: 'half-up',
    indicators: [
      indicator('response', '30', { responded: '1' }, 'assigned'),
      indicator('resolution', '35', { resolved: '1' }, 'surveyed'),
      indicator('satisfaction', '35', { satisfied: '1', basicallySatisfied: '0.9' }, 'surveyed'),
    ],
  },
  ranking: { ties: 'competition' },
  comparison: { lagMonths: 1 },
  classes: [
    { id: 'advanced', label, pick: { by: 'rank', top: 10, ties: 'include' } },
    { id: 'rectification', label, pick: { by: 'reverseRank', top: 10, ties: 'include' } },
    {
      id: 'improved',
      label,
      where: [{ metric: 'gain', atLeast: 1 }],
      pick: { by: 'gain', top: 10, ties: 'include' },
      unless: ['advanced', 'rectification'],
    },
    { id: 'governance', label, pick: { by: 'volume', top: 10, ties: 'include' } },
  ],
  ladder: { rungs: ['rectification', 'improved', 'advanced'], windowMonths: 3 },
};
