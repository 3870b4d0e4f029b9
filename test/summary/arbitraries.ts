// A policy with a summary, records to take it of, and the options.
import fc from 'fast-check';
import { definePolicy } from '../../src/policy/define-policy';
import { policyFields } from '../../src/policy/policy-fields';
import type { Policy, Summary } from '../../src/policy/types';
import type { RollUpOptions } from '../../src/rollup/options';
import { drawPolicy, drawRecords } from '../oracle/arbitraries';
import type { Row } from '../oracle/score';
import { PERIODS } from '../rollup/arbitraries';

export interface SummaryCase {
  readonly policy: Policy;
  readonly records: readonly Row[];
  readonly options: RollUpOptions;
}

/** @param pooling what a policy of counts may say */
export function drawSummary(
  g: fc.GeneratorValue,
  pooling: readonly ('pooled' | 'mean')[] = ['pooled', 'mean'],
  most = Number.POSITIVE_INFINITY,
): SummaryCase {
  const drawn = drawPolicy(g);
  const pick = (): 'pooled' | 'mean' => (counted(drawn) ? (pooling[g(fc.nat, { max: pooling.length - 1 })] ?? 'mean') : 'mean');
  const records = drawRecords(g)
    .filter((record) => ['p', 'q', 'r'].every((base) => Number(record[base]) <= most))
    .map((record): Row => ({ ...record, district: Number(String(record.township).slice(1)) % 2 === 0 ? 'even' : 'odd' }));
  const period = PERIODS[g(fc.nat, { max: 4 })] ?? 'month';
  const by = [undefined, 'district', 'group', 'district'][g(fc.nat, { max: 3 })];
  return {
    policy: withSummary(drawn, { months: pick(), townships: pick() }),
    records,
    options: { period, ...(by === undefined ? {} : { by }) },
  };
}

/** Whether the policy scores counts alone, which can be added up. */
export const counted = (policy: Policy): boolean =>
  policyFields(policy).every(({ role }) => !['percent', 'score', 'adjustment'].includes(role));

export const withSummary = (policy: Policy, summary: Summary): Policy => definePolicy({ ...policy, summary });
