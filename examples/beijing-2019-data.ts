// 虚构数据：333 个街乡镇 2019 年 3 月至 7 月的计数，由固定种子生成，不是任何街乡镇的实际成绩。
// Made-up counts from a seeded generator. Only the fourteen names, their classes and the ranks that the article gives
// are real; every count, and every township called 甲区, 乙区 and so on, is invented. The plan comes first: who stands
// where in each month, such that all that the article says holds. Then come counts that score so.
import type { TallyRecord } from 'ranking-rules';

export const MADE_UP = '虚构数据：计数由固定种子生成，不是任何街乡镇的实际成绩 (made-up counts)';

export const MONTHS = ['2019-03', '2019-04', '2019-05', '2019-06', '2019-07'] as const;

const TOWNSHIPS = 333;

/** Positions from the top in the five months. */
const PLAN: Readonly<Record<string, readonly number[]>> = {
  朝阳区将台乡: [301, 329, 96, 47, 9],
  怀柔区怀北镇: [288, 331, 121, 133, 118],
  延庆区珍珠泉乡: [250, 262, 297, 330, 74],
  房山区佛子庄乡: [271, 284, 324, 101, 92],
  房山区窦店镇: [243, 281, 323, 59, 66],
  房山区石楼镇: [259, 276, 325, 88, 97],
  大兴区安定镇: [266, 290, 331, 119, 104],
  西城区椿树街道: [190, 251, 38, 21, 3],
  房山区大石窝镇: [296, 327, 312, 83, 110],
  房山区长沟镇: [282, 325, 305, 126, 131],
  门头沟区王平镇: [262, 52, 33, 7, 41],
  怀柔区喇叭沟门满族乡: [240, 61, 44, 9, 30],
  房山区大安山乡: [228, 35, 22, 4, 14],
  怀柔区北房镇: [275, 70, 57, 29, 22],
};

/** First and last position of each group with equal scores. The first group of a month has full marks. */
const TIES: readonly (readonly (readonly [number, number])[])[] = [
  [[1, 3]],
  [[1, 5]],
  [
    [1, 6],
    [323, 327],
  ],
  [[1, 8]],
  [[1, 25]],
];

/** How many invented townships rise far, month by month, so that every month has ten. */
const RISERS = [0, 6, 7, 4, 9];

const NEVER = Number.POSITIVE_INFINITY;

/** Points lost are this many times larger in earlier months: the city improves as a whole. */
const STRICTNESS = [1.2, 1.15, 1.1, 1.05, 1];

interface Invented {
  readonly name: string;
  /** Where it usually stands. */
  readonly usual: number;
  /** The month in which it rises, and where to. */
  readonly risesIn: number;
  readonly to: number;
}

export function madeUpRecords(seed = 2019): TallyRecord[] {
  const random = lehmer(seed);
  const invented = invent(random);
  const names = [...Object.keys(PLAN), ...invented.map(({ name }) => name)];
  // Only invented townships are large enough for 治理类.
  const sizes = names.map((name) => {
    const size = random();
    return 180 + (name in PLAN ? 400 : 1400) * size * size * size;
  });
  return MONTHS.flatMap((month, m) => {
    const positions = positionsIn(m, invented, random);
    return names.map((township, i) => {
      const assigned = Math.round((sizes[i] ?? 0) * (0.9 + 0.2 * random()));
      // A multiple of ten, so that half points can be hit exactly and equal scores be made.
      const surveyed = 10 * Math.floor(assigned * 0.065);
      return { township, month, assigned, ...counts(surveyed, pointsLost(positions.get(township) ?? 0, m), random) };
    });
  });
}

function invent(random: () => number): Invented[] {
  const count = TOWNSHIPS - Object.keys(PLAN).length;
  const riseMonths = RISERS.flatMap((some, month) => Array.from({ length: some }, () => month));
  return Array.from({ length: count }, (_, i) => {
    const name = `${'甲乙丙丁戊己庚辛壬癸'[i % 10]}区${String(1 + Math.floor(i / 10)).padStart(2, '0')}${['街道', '镇', '乡'][i % 3]}`;
    // 127 and the number of them have no divisor in common: each usual place is somebody's.
    const place = (i * 127) % count;
    const risesIn = riseMonths[(place - 180) / 4] ?? NEVER;
    const usual = 1 + (TOWNSHIPS * place) / count;
    return { name, usual, risesIn, to: 0.25 * usual + 20 * random() };
  });
}

function positionsIn(month: number, invented: readonly Invented[], random: () => number): Map<string, number> {
  const planned = new Map(Object.entries(PLAN).map(([name, places]) => [places[month], name]));
  const others = invented
    .map(({ name, usual, risesIn, to }) => {
      const base = month < risesIn ? usual : to + 20 * (month - risesIn);
      return { name, target: base + 40 * random() - 20 };
    })
    .sort((a, b) => a.target - b.target)
    .map(({ name }) => name);
  const names = Array.from({ length: TOWNSHIPS }, (_, i) => planned.get(i + 1) ?? others.shift() ?? '');
  return new Map(names.map((name, i) => [name, i + 1]));
}

/** Points lost at a position: more from place to place, by 0.1 and over, so that no rounding makes two equal. */
function pointsLost(position: number, month: number): number {
  const curve = (place: number): number => (STRICTNESS[month] ?? 1) * (2 + 0.1 * place + 0.0001 * place * place);
  const tie = TIES[month]?.find(([first, last]) => first <= position && position <= last);
  if (tie === undefined) return curve(position);
  return tie[0] === 1 ? 0 : Math.round(2 * curve((tie[0] + tie[1]) / 2)) / 2;
}

/** With 30, 35 and 35 marks, one citizen not contacted costs 6 × 5/surveyed, one not solved or not satisfied 7 × 5/surveyed. */
function counts(
  surveyed: number,
  lost: number,
  random: () => number,
): { surveyed: number; contacted: number; resolved: number; satisfied: number } {
  const units = Math.round((lost * surveyed) / 5);
  let missed = Math.floor((units / 40) * (0.5 + random()));
  while ((units - 6 * missed) % 7 !== 0) missed += 1;
  const unhappy = (units - 6 * missed) / 7;
  const unsolved = Math.floor(unhappy * (0.4 + 0.1 * random()));
  return { surveyed, contacted: surveyed - missed, resolved: surveyed - unsolved, satisfied: surveyed - (unhappy - unsolved) };
}

/** Lehmer's generator: whole numbers below 2^31, the same on every machine. */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
