// Each month of policies and records that are drawn together.
import fc from 'fast-check';
import { evaluate } from '../../src/evaluate';
import type { Policy } from '../../src/policy/types';
import type { TallyRecord } from '../../src/records/types';
import type { Evaluation } from '../../src/evaluation/evaluation';
import { runs } from '../laws/seed';
import { drawPolicy, drawRecords } from '../oracle/arbitraries';

export type Month = readonly [evaluation: Evaluation, month: string, policy: Policy, records: readonly TallyRecord[]];

export function everyMonth(times: number, seed: number, holds: (...month: Month) => void): void {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const policy = drawPolicy(g);
      const records = drawRecords(g) as readonly TallyRecord[];
      const evaluation = evaluate(records, policy);
      for (const month of evaluation.months) holds(evaluation, month, policy, records);
    }),
    { ...runs(times), seed },
  );
}
