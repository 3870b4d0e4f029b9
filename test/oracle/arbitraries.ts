// Policies and records in which the hard things are common: ties, exact halves, empty bases, gaps, relapses, huge counts.
import fc from 'fast-check';
import type { Indicator, IndicatorScoring, WhenEmpty } from '../../src/policy/scoring-types';
import type { ClassRule, Condition, Metric, ClassPick, Policy } from '../../src/policy/types';
import { definePolicy } from '../../src/policy/define-policy';
import type { Row } from './score';

/** Draws an integer from 0 to `max`: fast-check's generator, or a plain one. */
export type Draw = (
  arbitrary: (constraints: { readonly max: number }) => fc.Arbitrary<number>,
  constraints: { readonly max: number },
) => number;

const label = { zh: '名称', en: 'name' };
const METRICS: readonly Metric[] = ['rank', 'reverseRank', 'percentile', 'score', 'gain', 'scoreGain', 'percentileGain', 'volume'];
const BASES = ['p', 'q', 'r'];

export function one<T>(g: Draw, ...values: readonly T[]): T {
  const value = values[g(fc.nat, { max: values.length - 1 })];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}
export const chance = (g: Draw, percent: number): boolean => g(fc.nat, { max: 99 }) >= 100 - percent;
export const upTo = (g: Draw, max: number): number => g(fc.nat, { max });

/** Marks that add up to the full ones, in units of 10^-places. */
function marks(g: Draw, count: number): readonly string[] {
  if (count === 1) return ['100'];
  const cuts = Array.from({ length: count - 1 }, () => one(g, 5, 10, 12.5, 20, 25, 30));
  const used = cuts.reduce((all, cut) => all + cut, 0);
  return [...cuts, 100 - used].map(String);
}

function indicator(g: Draw, i: number, fullMarks: string, sameBase: boolean): Indicator {
  const whenEmpty = one<WhenEmpty>(g, 'full', 'zero', 'unranked', 'excluded');
  const base = sameBase ? 'p' : (BASES[i % 3] ?? 'p');
  const rate = chance(g, 25)
    ? { percent: `percent${i}` }
    : {
        credit: chance(g, 50) ? { [`n${i}`]: '1' } : { [`n${i}`]: one(g, '1', '0.9'), [`m${i}`]: one(g, '0.5', '0.25', '0', '0.125') },
        of: base,
      };
  const floor = one(g, '0', String(Number(fullMarks) / 2), fullMarks);
  return {
    id: `i${i}`,
    label,
    fullMarks,
    whenEmpty,
    rate,
    ...(chance(g, 25) ? { rateDecimals: upTo(g, 3) } : {}),
    ...(chance(g, 25) ? { deduction: { target: one(g, '98', '100', '85.5', '0'), perPoint: one(g, '0.5', '1', '0.25', '0'), floor } } : {}),
    ...(chance(g, 20) ? { pointsDecimals: upTo(g, 3) } : {}),
  };
}

function condition(g: Draw): Condition {
  const metric = one(g, ...METRICS);
  const limit = one(g, '0', '1', '2', '0.5', '-1', '75', '0.3333', '50.05', '1.5');
  return chance(g, 70) ? { metric, atLeast: limit } : { metric, atMost: limit };
}

function rule(g: Draw, id: string, earlier: readonly string[]): ClassRule {
  const ties = one(g, 'include' as const, 'exclude' as const);
  const by = one(g, ...METRICS);
  const pick: ClassPick = chance(g, 70)
    ? { by, top: 1 + upTo(g, 3), ties }
    : { by, share: one(g, '0.03', '0.25', '0.5', '1', '0.3333'), ties };
  return {
    id,
    label,
    ...(chance(g, 50) ? { where: Array.from({ length: 1 + upTo(g, 1) }, () => condition(g)) } : {}),
    ...(chance(g, 80) ? { pick } : {}),
    ...(earlier.length > 0 && chance(g, 40) ? { unless: earlier.filter(() => chance(g, 50)) } : {}),
  };
}

// Near the top, near the bottom, and risen: the classes that make jumps.
const CLASSIC: readonly ClassRule[] = [
  { id: 'top', label, pick: { by: 'rank', top: 1, ties: 'include' } },
  { id: 'low', label, pick: { by: 'reverseRank', top: 1, ties: 'include' } },
  { id: 'up', label, where: [{ metric: 'gain', atLeast: 1 }], pick: { by: 'gain', top: 1, ties: 'include' }, unless: ['top', 'low'] },
];

/** Indicators with any of the features, over one base or three. */
export function drawScoring(g: Draw): IndicatorScoring {
  const count = 1 + upTo(g, 3);
  const sameBase = chance(g, 40);
  const decimals = one(g, 0, 1, 2, 2, 3, 9);
  const rounding = one(g, 'half-up' as const, 'half-even' as const, 'half-down' as const, 'up' as const, 'down' as const);
  const adjustment = {
    field: 'bonus',
    ...(chance(g, 60) ? { min: chance(g, 20) ? '2.5' : '-5' } : {}),
    ...(chance(g, 60) ? { max: '4.5' } : {}),
    ...(chance(g, 50) ? { beyondFullMarks: true } : {}),
  };
  const full = marks(g, count);
  return {
    fullMarks: '100',
    decimals,
    rounding,
    ...(chance(g, 30) ? { adjustment } : {}),
    indicators: full.map((m, i) => indicator(g, i, m, sameBase)),
  };
}

/** A valid policy with any of the features. `like` keeps the ladder and lag of another. */
export function drawPolicy(g: Draw, like: Policy | null = null): Policy {
  const scoring = drawScoring(g);
  const ids = ['top', 'up', 'low', 'much'].slice(0, like === null ? 2 + upTo(g, 2) : 4);
  const classic = like === null && chance(g, 35);
  return definePolicy({
    id: like === null ? 'drawn' : 'drawn-later',
    revision: 1,
    title: label,
    inForce: { from: '0001-01', until: null },
    sources: [],
    assumptions: [],
    volume: 'volume',
    scoring: chance(g, 10) ? { published: 'score', decimals: scoring.decimals, rounding: scoring.rounding } : scoring,
    ranking: {
      ties: one(
        g,
        'competition' as const,
        'competition' as const,
        'modified' as const,
        'dense' as const,
        'fractional' as const,
        'ordinal' as const,
      ),
      ...(chance(g, 30)
        ? {
            tieBreakers: [
              { field: one(g, 'volume', 'weight'), order: one(g, 'ascending' as const, 'descending' as const) },
              { field: 'weight2', order: 'descending' as const },
            ].slice(0, 1 + upTo(g, 1)),
          }
        : {}),
      ...(chance(g, 35) ? { groupBy: 'group' } : {}),
      ...(chance(g, 25) ? { minimumVolume: 2 } : {}),
    },
    comparison: like?.comparison ?? { lagMonths: one(g, 1, 1, 1, 2, 3, 12), ...(chance(g, 25) ? { predecessor: 'succeeds' } : {}) },
    classes: classic ? CLASSIC : ids.map((id, i) => rule(g, id, ids.slice(0, i))),
    ladder: like?.ladder ?? {
      rungs: classic ? ['low', 'up', 'top'] : [...ids].reverse().slice(0, 2 + upTo(g, 1)),
      windowMonths: 1 + upTo(g, 3),
    },
  });
}

/** A record that is valid under every policy drawn here. */
export function drawRecord(g: Draw, township: string, month: string, grand: number): Row {
  const record: Record<string, unknown> = { township, month };
  // Over these bases a score lies on a half now and then.
  const common = chance(g, 50) ? one(g, 8, 16, 32, 40, 64, 160, 320) : null;
  // The same rates over bases whose product is far beyond 2^53.
  const unit = common !== null && chance(g, 40) ? one(g, 12347, 2 ** 20 - 3, 2 ** 31 - 1, 2 ** 44 - 17) : 1;
  const near = unit > 1 && chance(g, 50) ? one(g, 0, 1, 2) : 0;
  for (const base of BASES) record[base] = chance(g, 15) ? 0 : common === null ? 1 + upTo(g, grand) : common * unit;
  for (let i = 0; i < 4; i += 1) {
    // Whichever base the policy gives it, the count and its companion stay within all of them.
    const most = Math.min(...BASES.map((base) => Number(record[base])));
    const n = unit === 1 ? upTo(g, most) : Math.max(0, unit * upTo(g, Math.floor(most / unit)) - near);
    record[`n${i}`] = chance(g, 30) ? most : n;
    record[`m${i}`] = chance(g, 50) ? 0 : upTo(g, most - Number(record[`n${i}`]));
    record[`percent${i}`] = chance(g, 15)
      ? null
      : one<unknown>(g, 100, '99.995', 83.33, '83.335', 0, '5e1', 33.3, '.5', '98.0', upTo(g, 100));
  }
  record.bonus = chance(g, 50) ? null : one<unknown>(g, '-7', 3, 0.5, '-0.05', '1e1', '0.0005', 200, '-300.5', '0.1234567890123');
  record.volume = upTo(g, 4);
  record.weight = one<unknown>(g, 1, '1.0', '0.10', 0.1, '1e-12', '0.000000000000000000001', '12345678901234567890', -3);
  record.weight2 = upTo(g, 2);
  record.group = one(g, '街道', '镇');
  if (chance(g, 60)) record.succeeds = one(g, null, township, ...Array.from({ length: 6 }, (_, i) => `T${i}`), 'T9');
  record.score = chance(g, 15) ? null : one<unknown>(g, 88.5, '88.45', '88.445', 90, '91.005', '0.0000000001');
  return record;
}

/** Records of few townships in few months, some missing, in any order. */
export function drawRecords(g: Draw): readonly Row[] {
  const townships = 1 + upTo(g, 5);
  const months = 1 + upTo(g, 7);
  const start = one(g, 1989 * 12 + 10, 24, 2019 * 12);
  const step = one(g, 1, 1, 1, 2, 11);
  const grand = one(g, 1, 3, 7, 40, 1000, 2 ** 20, 2 ** 53 - 2);
  const records: Row[] = [];
  for (let m = 0; m < months; m += 1) {
    const index = start + m * step + (chance(g, 20) ? 1 : 0);
    const month = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
    for (let t = 0; t < townships; t += 1) {
      const known = records.some((one) => one.township === `T${t}` && one.month === month);
      const like = records.at(-1);
      if (known || chance(g, 15)) continue;
      // A copy ties with its model.
      records.push(like !== undefined && chance(g, 30) ? { ...like, township: `T${t}`, month } : drawRecord(g, `T${t}`, month, grand));
    }
  }
  return chance(g, 50)
    ? records
    : records
        .map((record) => ({ record, key: upTo(g, 1000) }))
        .sort((a, b) => a.key - b.key)
        .map(({ record }) => record);
}
