// Many rows of published scores, in which whatever gains and classes depend on varies: ties, gaps, groups, volumes.
import { chance, one, upTo, type Draw } from './arbitraries';
import type { Row } from './score';

export function manyRecords(g: Draw): readonly Row[] {
  const townships = 4 + upTo(g, 10);
  const months = 3 + upTo(g, 5);
  const start = 2018 * 12 + upTo(g, 11);
  // All tied, few scores, or hardly any tie.
  const scores = one(g, 1, 3, 3, 6, 1000);
  const step = one(g, 1, 1, 1, 2, 12);
  return Array.from({ length: months }, (_, m) => start + m * step).flatMap((index) =>
    Array.from({ length: townships }, (_, t) => `T${t}`).flatMap((township): Row[] => {
      if (chance(g, 15)) return [];
      const month = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      return [
        {
          township,
          month,
          score: chance(g, 10) ? null : `${80 + upTo(g, scores - 1)}.${one(g, '5', '50', '005')}`,
          volume: one(g, 0, 2, 3, 4, 2 ** 53 - 1),
          weight: one<unknown>(g, 1, '1.0', '0.10', '1e-12', '12345678901234567890', -3),
          weight2: upTo(g, 2),
          group: chance(g, 85) ? (Number(township.slice(1)) % 2 === 0 ? '街道' : '镇') : '街道',
          ...(chance(g, 20) ? { succeeds: `T${upTo(g, townships)}` } : {}),
        },
      ];
    }),
  );
}
