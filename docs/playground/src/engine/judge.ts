// Data under the policies: an evaluation, or everything that is in its way.
import { evaluate, RankingRulesError, type Evaluation, type Policy, type TallyRecord } from 'ranking-rules';
import type { Bilingual } from '../bilingual';
import { placeIssues } from './place-issues';
import { readRecords } from './read-records';
import type { Problem, Sheet } from './sheet';

/** A sheet, or records that need no reading. */
export type Data = { readonly sheet: Sheet } | { readonly records: readonly TallyRecord[] };

export interface Judged {
  readonly evaluation: Evaluation | null;
  readonly rows: number;
  readonly notes: readonly Bilingual[];
  readonly problems: readonly Problem[];
  readonly more: number;
}

export function judge(data: Data, policies: readonly Policy[]): Judged {
  const read = 'sheet' in data ? readRecords(data.sheet, policies) : null;
  const nothing = { evaluation: null, rows: 0, notes: read === null ? [] : read.ok ? read.records.notes : read.notes };
  if (read?.ok === false) return { ...nothing, problems: read.problems.slice(0, 100), more: Math.max(0, read.problems.length - 100) };
  const records = 'records' in data ? data.records : (read?.records.columns ?? []);
  try {
    const evaluation = evaluate(records, policies);
    return { ...nothing, evaluation, rows: evaluation.columns.rank.length, problems: [], more: 0 };
  } catch (error) {
    if (!(error instanceof RankingRulesError)) throw error;
    return { ...nothing, problems: placeIssues(error.issues, read?.records ?? null), more: error.more };
  }
}
