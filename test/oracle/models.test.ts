// Each stage against its second definition: ten thousand cases, or a million with `npm run test:long`.
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { detectJumps } from '../../src/jumps/detect-jumps';
import type { ClassMonth } from '../../src/jumps/jump';
import { monthText } from '../../src/month/month';
import type { ClassRule } from '../../src/policy/types';
import { percentileRank } from '../../src/rank/percentile-rank';
import { rank } from '../../src/rank/rank';
import type { TallyRecord } from '../../src/records/types';
import type { Standing } from '../../src/evaluation/standing';
import { scoreTownship } from '../../src/score-township';
import { tallyTickets } from '../../src/tally-tickets';
import { names } from '../laws/histories';
import { policyOf } from '../laws/policies';
import { counted, METHODS, type Value } from '../laws/ranks';
import { often, SEED } from '../laws/seed';
import { policyOfTallying, ticketsOf } from '../tickets/arbitraries';
import { plainTally } from '../tickets/plain-tally';
import { chance, drawPolicy, drawRecord, drawScoring, one, upTo, type Draw } from './arbitraries';
import { typed } from './cases';
import { compareMany } from './counted-cases';
import { modelEvaluate, modelJumps } from './evaluate';
import { hardRow } from './hard-row';
import { manyRecords } from './many-records';
import { toNumber } from './rational';
import { exactScoreOf, modelScore } from './score';

/** As toStrictEqual, at a tenth of the time where they are equal. */
function same(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toStrictEqual(expected);
}
const list = <T>(size: number, make: (i: number) => T): T[] => Array.from({ length: size }, (_, i) => make(i));

describe('the second definition', () => {
  it('of a score', () => {
    const tally = compareMany('score: townships scored', (g, count) => {
      const scoring = drawScoring(g);
      const policy = policyOf(scoring);
      const rows = list(60, (i) =>
        i % 2 === 0 ? hardRow(g, scoring, `T${i}`) : drawRecord(g, `T${i}`, '2019-06', one(g, 1, 7, 40, 1000, 2 ** 53 - 2)),
      );
      const { score } = evaluate(typed(rows), policy).columns;
      rows.forEach((row, i) => {
        const exact = exactScoreOf(row, policy);
        const expected = modelScore(row, policy);
        same(score[i], expected === null ? Number.NaN : toNumber(expected));
        count('cases');
        if (exact === null) return;
        const twice = { n: 2n * 10n ** BigInt(scoring.decimals) * exact.n, d: exact.d };
        if (twice.n % twice.d === 0n && (twice.n / twice.d) % 2n === 1n) count(`halves ${scoring.rounding}`);
        else if (nearHalf(twice)) count('within 1e-12 of a half');
        if (['p', 'q', 'r'].some((base) => Number(row[base]) > 2 ** 52)) count('counts above 2^52');
      });
      const card = rows[upTo(g, 59)];
      if (card !== undefined) same(scoreTownship(card as TallyRecord, policy).score?.toNumber() ?? null, orNull(score[rows.indexOf(card)]));
    });
    for (const mode of ['half-up', 'half-even', 'half-down', 'up', 'down'])
      expect([mode, (tally[`halves ${mode}`] ?? 0) > often(50)]).toEqual([mode, true]);
    expect([(tally['within 1e-12 of a half'] ?? 0) > often(100), (tally['counts above 2^52'] ?? 0) > often(500)]).toEqual([true, true]);
  });

  it('of a rank', () => {
    const tally = compareMany('rank: values ranked', (g, count) => {
      const values = drawValues(g);
      const distinct = new Set(values.filter((value) => value !== null && !Number.isNaN(value)).map((value) => (value ?? 0) + 0)).size;
      if (distinct === 1 && values.length > 1) count('drawings all tied');
      if (distinct === values.length && distinct > 1) count('drawings without ties');
      for (const ties of METHODS) {
        const expected = counted(values, ties);
        same(Array.from(rank(values, { ties })), expected);
        same(
          Array.from(
            rank(
              values.map((value) => (value === null ? null : -value)),
              { ties, order: 'ascending' },
            ),
          ),
          expected,
        );
        same(Array.from(percentileRank(values, { ties })), percentiles(expected));
        count('cases', values.length);
      }
    });
    expect([(tally['drawings all tied'] ?? 0) > often(5), (tally['drawings without ties'] ?? 0) > often(5)]).toEqual([true, true]);
  });

  it('of gains', () => {
    const tally = compareMany('gain: townships compared', (g, count) => {
      const policy = drawPolicy(g);
      compareStandings(
        manyRecords(g),
        {
          ...policy,
          classes: [],
          ladder: undefined,
          scoring: { published: 'score', decimals: policy.scoring.decimals, rounding: policy.scoring.rounding },
        },
        (found) => {
          count('cases');
          count(found.entry ?? (found.gain === 0 ? 'level' : 'moved'));
        },
      );
    });
    for (const kind of ['moved', 'level', 'new', 'returned', 'regrouped', 'unranked', 'unscored'])
      expect([kind, (tally[kind] ?? 0) > often(50)]).toEqual([kind, true]);
  });

  it('of classes', () => {
    const tally = compareMany('classes: townships classed', (g, count) => {
      const drawn = drawPolicy(g);
      const [first, ...others] = drawn.classes;
      // Often a cut that leaves ties out.
      const left: ClassRule = {
        id: first?.id ?? '',
        label: drawn.title,
        pick: { by: one(g, 'score', 'rank'), top: 1 + upTo(g, 3), ties: 'exclude' },
      };
      const policy = chance(g, 40) ? { ...drawn, classes: [left, ...others] } : drawn;
      const standings: Standing[] = [];
      compareStandings(
        manyRecords(g),
        { ...policy, scoring: { published: 'score', decimals: policy.scoring.decimals, rounding: policy.scoring.rounding } },
        (found) => {
          standings.push(found);
          count('cases');
          count(found.classes.length > 0 ? 'in a class' : 'in none');
        },
      );
      for (const { id, pick, where = [], unless = [] } of policy.classes) {
        if (pick?.top === undefined) continue;
        const { top, ties, by } = pick;
        const all = where.length === 0 && unless.length === 0 && (by === 'score' || by === 'rank');
        for (const cohort of cohorts(standings)) {
          const members = cohort.filter(({ classes }) => classes.includes(id)).length;
          if (ties === 'include' && members > top) count('cuts inside a tie, taken in');
          if (ties === 'exclude' && all && members < top && top < cohort.length) count('cuts inside a tie, left out');
        }
      }
    });
    expect([(tally['in a class'] ?? 0) > often(1000), (tally['in none'] ?? 0) > often(1000)]).toEqual([true, true]);
    expect([(tally['cuts inside a tie, taken in'] ?? 0) > often(100), (tally['cuts inside a tie, left out'] ?? 0) > often(20)]).toEqual([
      true,
      true,
    ]);
  });

  it('of jumps', () => {
    const tally = compareMany('jumps: histories walked', (g, count) => {
      const [size, windowMonths] = [one(g, 2, 3, 3, 4), 1 + upTo(g, 5)];
      const ways = list(20, () => drawWay(g, size, windowMonths));
      const history = ways.flatMap((way, i) =>
        way.map(({ month, rung }): ClassMonth => ({ township: `T${i}`, month: monthText(month), class: rung < size ? `c${rung}` : 'off' })),
      );
      const found = detectJumps(history, { rungs: names(size), windowMonths });
      ways.forEach((way, i) => {
        const expected = modelJumps(
          `T${i}`,
          way.filter(({ rung }) => rung < size),
          names(size),
          windowMonths,
        );
        same(
          found.filter(({ township }) => township === `T${i}`),
          expected,
        );
        count('cases');
        count('jumps', expected.length);
        if (expected.some(({ span }) => span === windowMonths)) count('with a span at the edge of the window');
        if (way.some(({ rung }, k) => k > 0 && rung < (way[k - 1]?.rung ?? 0))) count('with relapses');
        if (expected.some(({ complete }) => complete)) count('with a complete jump');
      });
    });
    for (const kind of ['with a span at the edge of the window', 'with relapses', 'with a complete jump'])
      expect([kind, (tally[kind] ?? 0) > often(200)]).toEqual([kind, true]);
  });

  it('of tallies', () => {
    const many = ticketsOf({ minLength: 20, maxLength: 60 });
    let batch = 0;
    const tally = compareMany('tallying: tickets counted', (_, count) => {
      batch += 1;
      for (const { rule, tickets, moment } of fc.sample(many, { numRuns: 20, seed: SEED + batch })) {
        const expected = plainTally(tickets, rule, moment);
        same(tallyTickets(tickets, policyOfTallying(rule), { asOf: moment }), expected);
        count('cases', tickets.length);
        count(
          'left out',
          expected.reduce((sum, { excluded }) => sum + Object.values(excluded as Record<string, number>).reduce((a, b) => a + b, 0), 0),
        );
        if (expected.reduce((sum, record) => sum + Number(record['tickets']), 0) < tickets.length)
          count('counts with tickets after the moment');
      }
    });
    expect([(tally['left out'] ?? 0) > often(500), (tally['counts with tickets after the moment'] ?? 0) > often(20)]).toEqual([true, true]);
  });
});

function compareStandings(
  records: ReturnType<typeof manyRecords>,
  policy: ReturnType<typeof drawPolicy>,
  each: (found: Standing) => void,
): void {
  const expected = modelEvaluate(records, [policy]);
  const found = evaluate(typed(records), policy);
  for (const month of expected.months) {
    const standings = found.standings(month);
    same(standings, expected.standings.get(month));
    standings.forEach(each);
  }
  same(found.jumps, expected.jumps);
}

/** The ranked, by month and group. */
function cohorts(standings: readonly Standing[]): readonly (readonly Standing[])[] {
  const keyOf = ({ month, group }: Standing): string => `${month} ${String(group)}`;
  const ranked = standings.filter(({ rank: place }) => place !== null);
  return [...new Set(ranked.map(keyOf))].map((key) => ranked.filter((one) => keyOf(one) === key));
}

const orNull = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

/** Whether it lies within 1e-12 of an odd integer. */
function nearHalf({ n, d }: { readonly n: bigint; readonly d: bigint }): boolean {
  const rest = (((n + d) % (2n * d)) + 2n * d) % (2n * d);
  const off = rest > d ? 2n * d - rest : rest;
  return off * 10n ** 12n < d;
}

function percentiles(ranks: readonly number[]): number[] {
  const n = ranks.filter((one) => !Number.isNaN(one)).length;
  return ranks.map((place) => (Number.isNaN(place) ? Number.NaN : n === 1 ? 1 : (n - place) / (n - 1)));
}

/** All tied, none tied, few values, neighbouring doubles, or anything. */
function drawValues(g: Draw): Value[] {
  const size = upTo(g, 40);
  const kind = upTo(g, 4);
  const tied = one(g, 0, -0, 0.1, 1e308, Infinity);
  return list(size, (i) => {
    switch (kind) {
      case 0:
        return tied;
      case 1:
        return (i * 37) % 41;
      case 2:
        return one<Value>(g, 1, 2, 3, null, Number.NaN);
      case 3:
        return one(g, 0.3, 0.1 + 0.2, 2 ** 53 - 1, 2 ** 53, 0, -0, Number.MIN_VALUE);
      default:
        return chance(g, 10) ? null : upTo(g, 2 ** 40) - 2 ** 39;
    }
  });
}

/** Months apart by one, by a window, or by one more; up, down and off the ladder. */
function drawWay(g: Draw, size: number, window: number): { readonly month: number; readonly rung: number }[] {
  let month = 2018 * 12;
  return list(upTo(g, 12), () => ({
    month: (month += one(g, 1, 1, 1, 2, window, window + 1)),
    rung: upTo(g, size - (chance(g, 80) ? 1 : 0)),
  }));
}
