// The stages against the plain model, on policies and records drawn together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { evaluate } from '../../src/evaluate';
import type { Jump } from '../../src/jumps/jump';
import type { Policy } from '../../src/policy/types';
import type { State } from '../../src/state/state';
import { drawPolicy, drawRecords } from './arbitraries';
import { modelEvaluate } from './evaluate';
import type { Row } from './score';

const runs = Number(process.env.RANKING_RULES_RUNS ?? 1500);
const seed = 20190801;

interface Case {
  readonly policies: readonly Policy[];
  readonly records: readonly Row[];
}

/** One policy, or two that follow each other somewhere among the months. */
function draw(g: fc.GeneratorValue): Case {
  const records = drawRecords(g);
  const first = drawPolicy(g);
  if (g(fc.nat, { max: 3 }) < 3 || records.length === 0) return { policies: [first], records };
  const months = records.map(({ month }) => String(month)).sort();
  const change = months[Math.floor(months.length / 2)] ?? '2019-01';
  const earlier = { ...drawPolicy(g, first), inForce: { from: '0001-01', until: change } };
  const later = { ...first, inForce: { from: change, until: null } };
  return { policies: [earlier, later], records };
}

type Typed = Parameters<typeof evaluate>[0];

describe('evaluate', () => {
  it('gives the standings and jumps of the plain model', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policies, records } = draw(g);
        const expected = modelEvaluate(records, policies);
        const found = evaluate(records as unknown as Typed, policies);
        expect(found.months).toEqual(expected.months);
        for (const month of expected.months) expect(found.standings(month)).toStrictEqual(expected.standings.get(month));
        expect(found.jumps).toStrictEqual(expected.jumps);
      }),
      { numRuns: runs, seed },
    );
  });

  it('gives as columns what it gives as rows, and takes columns like rows', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policies, records } = draw(g);
        const rows = evaluate(records as unknown as Typed, policies);
        const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
        const columns = Object.fromEntries(names.map((name) => [name, records.map((record) => record[name])]));
        if (records.length === 0) return;
        expect(evaluate(columns as unknown as Typed, policies).toJSON()).toStrictEqual(rows.toJSON());
        const { columns: found } = rows;
        const standings = new Map([...rows].map((one) => [`${one.month} ${one.township}`, one]));
        const orNull = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);
        records.forEach((record, i) => {
          const one = standings.get(`${String(record.month)} ${String(record.township)}`);
          const ranked = one?.rank !== null;
          expect(orNull(found.score[i])).toBe(one?.score);
          expect(orNull(found.rank[i])).toBe(one?.rank);
          expect([found.reverseRank[i], found.tied[i], found.of[i]]).toEqual(ranked ? [one?.reverseRank, one?.tied, one?.of] : [0, 0, 0]);
          expect(orNull(found.percentile[i])).toBe(one?.percentile);
          expect(orNull(found.gain[i])).toBe(one?.gain);
          expect(orNull(found.scoreGain[i])).toBe(one?.scoreGain);
          expect(orNull(found.percentileGain[i])).toBe(one?.percentileGain);
          expect(found.entry.names[found.entry.codes[i] ?? 0]).toBe(one?.entry);
          expect(found.group === null ? null : found.group.names[found.group.codes[i] ?? 0]).toBe(one?.group);
          expect([...found.classes].filter(([, members]) => members[i] === 1).map(([id]) => id).sort()).toEqual([...(one?.classes ?? [])].sort());
        });
        expect([...rows.history('T0')]).toStrictEqual([...rows].filter(({ township }) => township === 'T0'));
      }),
      { numRuns: runs / 3, seed: seed + 1 },
    );
  });
});

describe('advance', () => {
  it('month by month gives what evaluate gives, and leaves its state as it was', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policies, records } = draw(g);
        const months = [...new Set(records.map(({ month }) => String(month)))].sort();
        let state: State | null = null;
        const open = new Map<string, Jump>();
        months.forEach((month, i) => {
          const upToNow = evaluate(records.filter((record) => String(record.month) <= month) as unknown as Typed, policies);
          const present = records.filter((record) => record.month === month) as unknown as Typed;
          const kept: string = JSON.stringify(state);
          const step = advance(state, present, policies);
          expect(step.month.standings).toStrictEqual(upToNow.standings(month));
          const arriving = upToNow.jumps.filter(({ to }) => to === month);
          const key = ({ township, from }: Jump): string => `${township} ${from}`;
          const byKey = (a: Jump, b: Jump): number => (key(a) < key(b) ? -1 : 1);
          expect([...step.month.jumps].sort(byKey)).toStrictEqual([...arriving].sort(byKey));
          for (const jump of step.month.jumps) open.set(key(jump), jump);
          expect(JSON.stringify(state)).toBe(kept);
          expect(advance(JSON.parse(kept) as State | null, present, policies)).toStrictEqual(step);
          state = i % 2 === 0 ? step.state : (JSON.parse(JSON.stringify(step.state)) as State);
        });
        // All jumps of the whole history have been told; only the last stay may have grown longer since.
        const told = [...open.values()].map((jump) => [jump.township, jump.from, jump.to, jump.span, jump.complete, jump.skips].join(' ')).sort();
        const whole = evaluate(records as unknown as Typed, policies).jumps.map((jump) => [jump.township, jump.from, jump.to, jump.span, jump.complete, jump.skips].join(' ')).sort();
        expect(told).toEqual(whole);
      }),
      { numRuns: runs / 3, seed: seed + 2 },
    );
  });
});
