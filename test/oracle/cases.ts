// A whole case: records, and the policy or policies that judge them.
import fc from 'fast-check';
import type { evaluate } from '../../src/evaluate';
import type { Policy } from '../../src/policy/types';
import { drawPolicy, drawRecords, type Draw } from './arbitraries';
import type { Row } from './score';

export type Records = Parameters<typeof evaluate>[0];

export interface Case {
  readonly policies: readonly Policy[];
  readonly records: readonly Row[];
}

/** The rows as the package types them; the model reads the same. */
export const typed = (rows: readonly Row[]): Records => rows as unknown as Records;

/** One policy, or two that follow each other somewhere among the months. */
export function drawCase(g: Draw): Case {
  const records = drawRecords(g);
  const first = drawPolicy(g);
  if (g(fc.nat, { max: 3 }) < 3 || records.length === 0) return { policies: [first], records };
  const months = monthsOf(records);
  const change = months[Math.floor(months.length / 2)] ?? '2019-01';
  const earlier = { ...drawPolicy(g, first), inForce: { from: '0001-01', until: change } };
  const later = { ...first, inForce: { from: change, until: null } };
  return { policies: [earlier, later], records };
}

/** One policy, changed or not, and records. */
export function drawOne(
  g: Draw,
  change: (policy: Policy) => Policy = (policy) => policy,
): { readonly policy: Policy; readonly records: readonly Row[] } {
  const records = drawRecords(g);
  return { records, policy: change(drawPolicy(g)) };
}

export const monthsOf = (records: readonly Row[]): readonly string[] => [...new Set(records.map(({ month }) => String(month)))].sort();

/** The same in another order. */
export function shuffled<T>(g: Draw, values: readonly T[]): readonly T[] {
  return values
    .map((value) => ({ value, key: g(fc.nat, { max: 1000 }) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
