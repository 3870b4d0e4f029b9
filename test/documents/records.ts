// Valid records for the policies beside, with ties, gaps, empty bases and decimals in every form.
import type { Random } from './random';

/** Names that a lookup by key could trip over. */
export const NAMES = ['东镇', '__proto__', 'constructor', '西镇', 'toString', '窦店镇', '𠮷野', 'İstanbul', '1', 'é'];

export function monthText(index: number): string {
  return `${String(2019 + Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Records of some months, one township at most once in each. */
export function recordInputs(random: Random, townships: number, months: number) {
  return random
    .list(months, (month) =>
      random.list(townships, (i) => recordInput(random, NAMES[i] ?? `第${i}镇`, month)).filter(() => random.chance(85)),
    )
    .flat();
}

function recordInput(random: Random, township: string, month: number) {
  const { one, upTo, chance } = random;
  const assigned = upTo(60);
  const surveyed = chance(10) ? 0 : upTo(assigned);
  const satisfied = upTo(surveyed);
  const basically = upTo(surveyed - satisfied);
  return {
    township,
    month: monthText(month),
    group: one(['甲', '乙']),
    ...(chance(10) ? { succeeds: one(['东镇', '西镇']) } : { succeeds: null }),
    assigned,
    surveyed,
    contacted: upTo(surveyed),
    resolved: upTo(surveyed),
    satisfied,
    basically,
    withdrawn: surveyed + upTo(3),
    closingPercent: one([100, '98', 83.33, '0', `${upTo(99)}.${upTo(99)}`, null, '1e1']),
    bonus: one([0, '-0.5', 1.25, null, '5e-1', -7]),
    adjusted: one(['0', 1, -2.5, `${upTo(9)}.5`]),
    published: one([upTo(100), `${upTo(99)}.${upTo(999)}`, null, '67.5']),
  };
}
