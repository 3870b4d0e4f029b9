// What the list of those who rose holds for any evaluation and period.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { improvementList } from '../../src/report/improvement/improvement-list';
import { drawPolicy, drawRecords } from '../oracle/arbitraries';
import { often, runs } from './seed';

describe('the list of those who rose', () => {
  it('holds every jump of the period once, in the group of its span', { timeout: 120_000 }, () => {
    let found = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const policy = drawPolicy(g);
        const evaluation = evaluate(drawRecords(g) as never, policy);
        const { months, jumps } = evaluation;
        if (months.length === 0) return;
        const [a, b] = [g(fc.nat, { max: months.length - 1 }), g(fc.nat, { max: months.length - 1 })];
        const [from, to] = [months[Math.min(a, b)] ?? '', months[Math.max(a, b)] ?? ''];
        const groups = improvementList(evaluation, { from, to });
        const listed = groups.flatMap((group) => group.jumps);
        expect(new Set(listed)).toEqual(new Set(jumps.filter((jump) => jump.from >= from && jump.to <= to)));
        expect(listed.length).toBe(new Set(listed).size);
        found += listed.length;
        for (const { kind, jumps: own } of groups) {
          for (const jump of own) {
            const triple = jump.complete && (policy.ladder?.rungs.length ?? 0) >= 3;
            expect(kind).toBe(triple ? 'triple-jump' : jump.span === 1 ? 'adjacent-months' : 'several-months');
          }
        }
      }),
      runs(7.5),
    );
    expect(found).toBeGreaterThan(often(50));
  });
});
