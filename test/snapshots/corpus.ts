// Records that never change: made by a generator of four lines from a policy's own fields. Whoever edits this file
// changes every committed answer.
import type { Policy } from '../../src/policy/types';
import type { TallyRecord } from '../../src/records/types';

const TOWNSHIPS = 30;
const MONTHS = 8;

/** A Lehmer generator, 48271 · state mod 2^31 − 1: an integer below n. */
function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * n);
  };
}

/** Eight months from the policy's first: few bases, so that scores tie and lie on halves; gaps, empty bases, two groups. */
export function corpusOf({ scoring, inForce }: Policy): readonly TallyRecord[] {
  const below = numbers(20190801);
  const [year = 0, first = 1] = inForce.from.split('-').map(Number);
  return Array.from({ length: MONTHS * TOWNSHIPS }, (_, i): TallyRecord | null => {
    const index = year * 12 + first - 1 + Math.floor(i / TOWNSHIPS);
    const assigned = 20 + below(12);
    const base = below(25) === 0 ? 0 : 8 * (1 + below(5));
    const record: Record<string, string | number | null> = {
      township: `第${(i % TOWNSHIPS) + 1}街道`,
      month: `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      group: i % TOWNSHIPS < 18 ? '街道' : '部门',
      assigned,
      bonus: below(4) === 0 ? `${below(3)}.${below(100)}` : null,
    };
    for (const { rate } of 'indicators' in scoring ? scoring.indicators : []) {
      if ('percent' in rate) record[rate.percent] = below(20) === 0 ? null : `${75 + below(25)}.${below(10)}${below(10)}`;
      else {
        record[rate.of] = base;
        let left = base;
        for (const field of Object.keys(rate.credit)) {
          const count = left - Math.min(left, below(1 + Math.ceil(base / 3)));
          record[field] = count;
          left -= count;
        }
      }
    }
    return below(12) === 0 ? null : (record as TallyRecord);
  }).filter((record) => record !== null);
}
