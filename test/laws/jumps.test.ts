import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { detectJumps } from '../../src/jumps/detect-jumps';
import type { Jump } from '../../src/jumps/jump';
import { monthIndex, monthText } from '../../src/month/month';
import { drawOne, typed } from '../oracle/cases';
import { modelJumps } from '../oracle/evaluate';
import { history, jumpsOf, names, START, way } from './histories';
import { often, runs } from './seed';

const inside = (a: Jump, b: Jump): boolean => b.from <= a.from && a.to <= b.to;
const rung = (name: string): number => Number(name.slice(1));

describe('jumps', () => {
  it('law 54: are exactly the maximal runs of the definition', () => {
    fc.assert(
      fc.property(way, (one) => {
        const held = one.steps.filter((step) => step.rung < one.size);
        expect(jumpsOf(one)).toStrictEqual(modelJumps('甲', held, names(one.size), one.window));
      }),
      runs(25),
    );
  });
  it('law 55: with time and ladder turned round, the jumps are the same, reversed', () => {
    fc.assert(
      fc.property(way, ({ steps, size, window }) => {
        const back = (month: number): number => 2 * START + 200 - month;
        const backText = (month: string): string => monthText(back(monthIndex(month)));
        const turned = {
          size,
          window,
          steps: steps.map((step) => ({ month: back(step.month), rung: step.rung < size ? size - 1 - step.rung : step.rung })).reverse(),
        };
        const expected = jumpsOf({ steps, size, window }).map((jump) => ({
          ...jump,
          from: backText(jump.to),
          to: backText(jump.from),
          stays: jump.stays
            .map((stay) => ({ class: `c${size - 1 - rung(stay.class)}`, first: backText(stay.last), last: backText(stay.first) }))
            .reverse(),
        }));
        expect(jumpsOf(turned)).toEqual(expected.reverse());
      }),
      runs(5),
    );
  });
  it('law 56: at a wider window each jump is part of one, and there are no fewer complete ones', () => {
    fc.assert(
      fc.property(way, fc.integer({ min: 0, max: 4 }), (one, more) => {
        const [narrow, wide] = [jumpsOf(one), jumpsOf({ ...one, window: one.window + more })];
        const within = (jump: Jump, other: Jump): boolean => JSON.stringify(other.stays).includes(JSON.stringify(jump.stays).slice(1, -1));
        expect(narrow.filter((jump) => !wide.some((other) => within(jump, other)))).toEqual([]);
        expect(wide.filter(({ complete }) => complete).length).toBeGreaterThanOrEqual(narrow.filter(({ complete }) => complete).length);
      }),
      runs(5),
    );
  });
  it('law 57: the span is within the window, no jump lies inside another, and a shift in time shifts them', () => {
    fc.assert(
      fc.property(way, fc.integer({ min: -100, max: 100 }), (one, k) => {
        const found = jumpsOf(one);
        for (const jump of found) {
          expect(jump.span >= 1 && jump.span <= one.window).toBe(true);
          expect(jump.span).toBe(monthIndex(jump.to) - monthIndex(jump.from));
          expect(found.filter((other) => other !== jump && inside(jump, other))).toEqual([]);
        }
        const shifted = jumpsOf({ ...one, steps: one.steps.map((step) => ({ ...step, month: step.month + k })) });
        expect(shifted.map(({ from, to }) => [monthIndex(from) - k, monthIndex(to) - k])).toEqual(
          found.map(({ from, to }) => [monthIndex(from), monthIndex(to)]),
        );
      }),
      runs(5),
    );
  });
  it('law 58: with more months, closed jumps stay as they are; only the last may grow', () => {
    fc.assert(
      fc.property(way, (one) => {
        const whole = jumpsOf(one);
        for (let until = 0; until < one.steps.length; until += 1) {
          const before = jumpsOf({ ...one, steps: one.steps.slice(0, until) });
          expect(whole.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1));
          const [last, same] = [before.at(-1), whole[before.length - 1]];
          expect(same?.from).toBe(last?.from);
          expect((same?.to ?? '') >= (last?.to ?? '')).toBe(true);
        }
      }),
      runs(2),
    );
  });
  it('law 59: silent months, classes off the ladder and the names of rungs do not matter', () => {
    fc.assert(
      fc.property(way, (one) => {
        const found = jumpsOf(one);
        expect(jumpsOf({ ...one, steps: one.steps.filter((step) => step.rung < one.size) })).toEqual(found);
        const other = ['__proto__', '先进类', 'constructor', 'z'];
        const renamed = detectJumps(
          history(one).map((month) => ({ ...month, class: other[rung(month.class)] ?? 'off' })),
          { rungs: other.slice(0, one.size), windowMonths: one.window },
        );
        expect(
          renamed.map((jump) => ({ ...jump, stays: jump.stays.map((stay) => ({ ...stay, class: `c${other.indexOf(stay.class)}` })) })),
        ).toEqual(found);
      }),
      runs(5),
    );
  });
  it('law 60: without a middle rung, what is left of a jump is found again inside one, with its departure and arrival', () => {
    let met = 0;
    fc.assert(
      fc.property(
        way.filter(({ size }) => size > 2),
        fc.nat(1),
        (one, drop) => {
          const dropped = Math.min(1 + drop, one.size - 2);
          const rungs = names(one.size).filter((_, i) => i !== dropped);
          const without = detectJumps(history(one), { rungs, windowMonths: one.window });
          for (const jump of jumpsOf(one)) {
            const kept = jump.stays.filter((stay) => rungs.includes(stay.class));
            const [departure, arrival] = [kept[0], kept.at(-1)];
            if (kept.length < 2 || departure === undefined || arrival === undefined) continue;
            met += 1;
            const again = without.filter(
              ({ stays }) =>
                stays.some((stay) => stay.class === departure.class && stay.last === departure.last) &&
                stays.some((stay) => stay.class === arrival.class && stay.first === arrival.first),
            );
            expect(again.length).toBe(1);
            if (jump.complete) expect(again[0]?.complete).toBe(true);
          }
        },
      ),
      runs(10),
    );
    expect(met).toBeGreaterThan(often(100));
  });
  it('law 61: jumps follow from the classes of the months alone, and townships do not influence each other', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policy, records } = drawOne(g);
        const { ladder } = policy;
        if (ladder === undefined) throw new Error('a drawn policy has a ladder');
        const evaluation = evaluate(typed(records), policy);
        const classMonths = [...evaluation].flatMap(({ township, month, classes }) =>
          classes.map((id) => ({ township, month, class: id })),
        );
        const key = ({ township, from }: Jump): string => `${township} ${from}`;
        const byKey = (a: Jump, b: Jump): number => (key(a) < key(b) ? -1 : 1);
        const expected = [...evaluation.jumps].sort(byKey);
        expect([...detectJumps(classMonths, ladder)].sort(byKey)).toEqual(expected);
        const townships = [...new Set(classMonths.map(({ township }) => township))];
        expect(
          townships
            .flatMap((one) =>
              detectJumps(
                classMonths.filter(({ township }) => township === one),
                ladder,
              ),
            )
            .sort(byKey),
        ).toEqual(expected);
      }),
      runs(3),
    );
  });
  it('are met with gaps, relapses and spans at the edge of the window often enough', () => {
    const sample = fc.sample(way, { numRuns: 500, seed: 1 });
    const share = (test: (one: (typeof sample)[number]) => boolean): number => sample.filter(test).length / sample.length;
    expect(share((one) => jumpsOf(one).length > 0)).toBeGreaterThan(0.3);
    expect(share((one) => jumpsOf(one).some(({ span }) => span === one.window))).toBeGreaterThan(0.1);
    expect(share(({ steps }) => steps.some(({ month }, i) => i > 0 && month - (steps[i - 1]?.month ?? 0) > 1))).toBeGreaterThan(0.3);
    expect(share(({ steps }) => steps.some((step, i) => i > 0 && step.rung < (steps[i - 1]?.rung ?? 0)))).toBeGreaterThan(0.3);
  });
});
