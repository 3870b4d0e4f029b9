// What a pick does with equal ones, under ranks that tell them apart by the order of the records and under all others.
import type { ClassPick, Ranking } from '../../policy/types';

/** Whether the order of the records counts, and whether equal ones can lie across the cut: gains tie under every method. */
export function equalOnes({ by }: ClassPick, { ties }: Ranking): { readonly ordered: boolean; readonly tied: boolean } {
  const gains = by === 'gain' || by === 'percentileGain';
  const ordered = ties === 'ordinal' && (gains || by === 'rank' || by === 'percentile');
  return { ordered, tied: gains || !ordered };
}
