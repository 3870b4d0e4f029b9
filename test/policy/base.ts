// A valid policy that uses every key, as plain data, and a way to change one place of it.
import type { IssuePath } from '../../src/issues/issue';

export const base = {
  id: 'huairou-2025',
  revision: 1,
  title: { zh: '示例', en: 'Illustration' },
  inForce: { from: '2025-01', until: null },
  sources: [{ title: '来源', url: 'https://example.org/rules', quote: '原文', supports: ['scoring', 'ranking'] }],
  assumptions: ['来源未载明的，假定如此。'],
  tallying: {
    month: { event: 'received', day: 19, hour: 12, offset: '+08:00' },
    fields: [
      { field: 'urgency', values: ['general', 'complex'] },
      { field: 'answer', values: ['satisfied', 'dissatisfied'] },
    ],
    deadlines: [
      {
        id: 'closing',
        by: 'urgency',
        from: 'received',
        until: 'closed',
        limits: [
          { value: 'general', within: 'P7D' },
          { value: 'complex', within: null },
        ],
      },
    ],
    exclusion: { field: 'excludedFor', reasons: [{ id: 'legacy', label: { zh: '历史遗留', en: 'Legacy' } }] },
    counts: [
      { field: 'assigned', where: [] },
      { field: 'surveyed', where: [{ field: 'answer', present: true }] },
      { field: 'satisfied', where: [{ field: 'answer', equals: 'satisfied' }] },
      {
        field: 'inTime',
        where: [
          { deadline: 'closing', status: 'met' },
          { field: 'urgency', oneOf: ['general', 'complex'] },
        ],
      },
    ],
  },
  volume: 'assigned',
  scoring: {
    fullMarks: '100',
    decimals: 1,
    rounding: 'half-up',
    adjustment: { field: 'bonus', min: '-5', max: '5', beyondFullMarks: false },
    indicators: [
      {
        id: 'satisfaction',
        label: { zh: '满意率', en: 'Satisfaction rate' },
        fullMarks: '40',
        whenEmpty: 'zero',
        rate: { credit: { satisfied: '1', basicallySatisfied: '0.9' }, of: 'surveyed' },
      },
      {
        id: 'closing',
        label: { zh: '按时办结率', en: 'Closing on time' },
        fullMarks: '25',
        whenEmpty: 'unranked',
        rate: { percent: 'closingPercent' },
        rateDecimals: 2,
        deduction: { target: '98', perPoint: '0.5', floor: '12.5' },
        pointsDecimals: 2,
      },
      {
        id: 'resolution',
        label: { zh: '解决率', en: 'Resolution rate' },
        fullMarks: 35,
        whenEmpty: 'excluded',
        rate: { credit: { resolved: 1 }, of: 'surveyed' },
      },
    ],
  },
  ranking: {
    ties: 'competition',
    tieBreakers: [{ field: 'assigned', order: 'descending' }],
    groupBy: 'group',
    minimumVolume: 0,
  },
  comparison: { lagMonths: 1, predecessor: 'succeeds' },
  classes: [
    { id: 'advanced', label: { zh: '先进类', en: 'Advanced' }, pick: { by: 'rank', top: 10, ties: 'include' } },
    { id: 'rectification', label: { zh: '整改类', en: 'Rectification' }, pick: { by: 'reverseRank', share: '0.03', ties: 'include' } },
    {
      id: 'improved',
      label: { zh: '进步类', en: 'Improved' },
      where: [{ metric: 'gain', atLeast: 1 }],
      pick: { by: 'gain', top: 10, ties: 'include' },
      unless: ['advanced', 'rectification'],
    },
  ],
  ladder: { rungs: ['rectification', 'improved', 'advanced'], windowMonths: 3 },
  summary: { months: 'mean', townships: 'mean' },
};

/** Scoring by a score that was published. */
export const published = { published: 'score', decimals: 2, rounding: 'half-up' };

/** Taken for a value, this removes the key. */
export const ABSENT = Symbol('absent');

export type Change = readonly [path: IssuePath, value: unknown];

/** A copy of the base policy with some places changed. */
export function changed(...changes: readonly Change[]): unknown {
  return changes.reduce<unknown>((document, [path, value]) => put(document, path, value), structuredClone(base));
}

function put(document: unknown, [step, ...rest]: IssuePath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(document)) return document.map((element: unknown, i) => (i === step ? put(element, rest, value) : element));
  if (typeof document !== 'object' || document === null) throw new Error(`no place ${step}`);
  const entries = new Map(Object.entries(document));
  const child = rest.length === 0 ? value : put(entries.get(String(step)), rest, value);
  entries.delete(String(step));
  if (child !== ABSENT) entries.set(String(step), child);
  return Object.fromEntries(entries);
}
