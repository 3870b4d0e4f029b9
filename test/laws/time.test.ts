import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { evaluate } from '../../src/evaluate';
import type { Jump } from '../../src/jumps/jump';
import { FIRST_MONTH, monthIndex, monthText } from '../../src/month/month';
import type { Policy } from '../../src/policy/types';
import type { Standing } from '../../src/evaluation/standing';
import type { State } from '../../src/state/state';
import { drawPolicy } from '../oracle/arbitraries';
import { drawCase, drawOne, monthsOf, shuffled, typed } from '../oracle/cases';
import type { Row } from '../oracle/score';
import { runs } from './seed';

const sorted = (standings: readonly Standing[]): readonly Standing[] => [...standings].sort((a, b) => (a.township < b.township ? -1 : 1));
const told = ({ township, from, to, span, complete, skips }: Jump): string => [township, from, to, span, complete, skips].join(' ');

describe('time', () => {
  it('law 48: the rows of a month, entry apart, depend on it and on month − lag only', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policies, records } = drawCase(g);
        const all = evaluate(typed(records), policies);
        const lag = policies[0]?.comparison.lagMonths ?? 1;
        const rest = (standings: readonly Standing[]): unknown => standings.map((one) => ({ ...one, entry: null }));
        for (const month of monthsOf(records)) {
          const two = records.filter((record) => record.month === month || monthIndex(record.month) === monthIndex(month) - lag);
          expect(rest(evaluate(typed(two), policies).standings(month))).toEqual(rest(all.standings(month)));
        }
      }),
    );
  });
  it('law 49: later months never change earlier rows', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policies, records } = drawCase(g);
        const all = evaluate(typed(records), policies);
        for (const month of monthsOf(records)) {
          const until = evaluate(typed(records.filter((record) => String(record.month) <= month)), policies);
          for (const one of until.months) expect(until.standings(one)).toEqual(all.standings(one));
        }
      }),
      runs(0.5),
    );
  });
  it('law 50: month by month = all at once; the state survives JSON, is not changed, and can be gone on from twice', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policies, records } = drawCase(g);
        let state: State | null = null;
        const open = new Map<string, Jump>();
        const key = ({ township, from }: Jump): string => `${township} ${from}`;
        monthsOf(records).forEach((month, i) => {
          const upToNow = evaluate(typed(records.filter((record) => String(record.month) <= month)), policies);
          const present = typed(records.filter((record) => record.month === month));
          const kept: string = JSON.stringify(state);
          const step = advance(state, present, policies);
          expect(step.month.standings).toStrictEqual(upToNow.standings(month));
          const byKey = (a: Jump, b: Jump): number => (key(a) < key(b) ? -1 : 1);
          expect([...step.month.jumps].sort(byKey)).toStrictEqual(upToNow.jumps.filter(({ to }) => to === month).sort(byKey));
          for (const jump of step.month.jumps) open.set(key(jump), jump);
          expect(JSON.stringify(state)).toBe(kept);
          expect(advance(JSON.parse(kept) as State | null, present, policies)).toStrictEqual(step);
          state = i % 2 === 0 ? step.state : (JSON.parse(JSON.stringify(step.state)) as State);
        });
        // All jumps of the whole history have been told; only the last stay may have grown longer since.
        expect([...open.values()].map(told).sort()).toEqual(evaluate(typed(records), policies).jumps.map(told).sort());
      }),
      runs(1),
    );
  });
  it('law 51: the order of records does not matter, but for ordinal ranks', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policies, records } = drawCase(g);
        fc.pre(policies.every(({ ranking }) => ranking.ties !== 'ordinal'));
        const [before, after] = [records, shuffled(g, records)].map((some) => evaluate(typed(some), policies));
        for (const month of monthsOf(records))
          expect(sorted(after?.standings(month) ?? [])).toEqual(sorted(before?.standings(month) ?? []));
        expect(after?.jumps.map(told).sort()).toEqual(before?.jumps.map(told).sort());
      }),
    );
  });
  it('law 52: a policy cut in two with the same content is the uncut one; one that is in force in no given month is irrelevant', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policy, records } = drawOne(g);
        const answer = (policies: readonly Policy[]): unknown => {
          const { months, standings, jumps } = evaluate(typed(records), policies).toJSON();
          return { months, standings, jumps };
        };
        const months = monthsOf(records);
        const change = months[g(fc.nat, { max: Math.max(0, months.length - 1) })] ?? '2019-01';
        const parts = [
          { ...policy, inForce: { from: '0001-01', until: change } },
          { ...policy, revision: 2, inForce: { from: change, until: '9000-01' } },
        ];
        const never: Policy = { ...drawPolicy(g, policy), inForce: { from: '9000-01', until: null } };
        expect(answer(parts)).toEqual(answer([policy]));
        expect(answer(shuffled(g, [...parts, never]))).toEqual(answer([policy]));
      }),
    );
  });
  it('law 53: shifting all months by k, those of the policies too, shifts the answer by k', () => {
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: -12, max: 300 }), (g, k) => {
        const { policies, records } = drawCase(g);
        const shift = (month: string): string => monthText(Math.max(FIRST_MONTH, monthIndex(month) + k));
        const later = policies.map((policy): Policy => ({
          ...policy,
          inForce: {
            from: policy.inForce.from === '0001-01' ? '0001-01' : shift(policy.inForce.from),
            until: policy.inForce.until == null ? null : shift(policy.inForce.until),
          },
        }));
        const shifted = evaluate(typed(records.map((record): Row => ({ ...record, month: shift(String(record.month)) }))), later).toJSON();
        const { months, standings, jumps } = evaluate(typed(records), policies).toJSON();
        expect(shifted.months).toEqual(months.map(shift));
        expect(shifted.standings).toEqual(standings.map((one) => ({ ...one, month: shift(one.month) })));
        const moved = (jump: Jump): Jump => ({
          ...jump,
          from: shift(jump.from),
          to: shift(jump.to),
          stays: jump.stays.map((stay) => ({ ...stay, first: shift(stay.first), last: shift(stay.last) })),
        });
        expect(shifted.jumps).toEqual(jumps.map(moved));
      }),
    );
  });
});
