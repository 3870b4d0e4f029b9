// Each verdict can be worked out again from its reasons and nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluation, Policy, Reason, Standing } from '../../src/index';
import { evaluate } from '../../src/evaluate';
import { explain } from '../../src/report/explain/explain';
import { drawCase } from '../oracle/cases';
import { toNumber } from '../oracle/rational';
import type { Row } from '../oracle/score';
import { inClassAgain, only, scoreAgain } from '../report/verdicts';
import { deepFreeze } from './frozen';
import { often, runs } from './seed';

interface Drawn {
  readonly policies: readonly Policy[];
  readonly evaluation: Evaluation;
}

// Rows or columns, plain or coded; frozen as JSON gives them.
function draw(g: fc.GeneratorValue): Drawn {
  const { policies, records: drawn } = drawCase(g);
  const records = deepFreeze(JSON.parse(JSON.stringify(drawn))) as readonly Row[];
  const form = records.length === 0 ? 0 : g(fc.nat, { max: 2 });
  return { policies, evaluation: evaluate((form === 0 ? records : columnsOf(records, form === 2)) as never, policies) };
}

function columnsOf(records: readonly Row[], coded: boolean): unknown {
  const column = (name: string): unknown => {
    const values = records.map((record) => record[name]);
    if (!coded || !['township', 'month', 'group'].includes(name)) return values;
    const names = [...new Set(values)];
    return { codes: Int32Array.from(values, (value) => names.indexOf(value)), names };
  };
  return deepFreeze(Object.fromEntries([...new Set(records.flatMap((record) => Object.keys(record)))].map((name) => [name, column(name)])));
}

function eachStanding(test: (reasons: readonly Reason[], standing: Standing, drawn: Drawn) => void): void {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const drawn = draw(g);
      for (const standing of drawn.evaluation) {
        const { reasons, sentences } = explain(drawn.evaluation, standing, { locale: 'zh' });
        expect(sentences.length).toBe(reasons.length);
        test(reasons, standing, drawn);
      }
    }),
    runs(1),
  );
}

describe('report', () => {
  it('law 81: the score follows from the reasons: indicators, adjustment, rounding', () => {
    eachStanding((reasons, { score }) => {
      const again = scoreAgain(reasons);
      expect(again === null ? null : toNumber(again)).toBe(score);
      expect(only(reasons, 'scored').map((reason) => reason.score)).toEqual(score === null ? [] : [score]);
      expect(only(reasons, 'unscored').length).toBe(score === null ? 1 : 0);
    });
  });
  it('law 82: the rank follows from how many are better and tied, and from who is directly above', () => {
    eachStanding((reasons, { township, month, group, rank, score }, { evaluation }) => {
      const [ranked] = only(reasons, 'ranked');
      expect(ranked?.rank ?? null).toBe(rank);
      expect(only(reasons, 'unranked').length).toBe(rank === null && score !== null ? 1 : 0);
      for (const { volume, minimumVolume } of only(reasons, 'unranked')) expect(volume).toBeLessThan(minimumVolume);
      if (ranked === undefined) return;
      const [behind] = only(reasons, 'behind');
      const { of, tied, reverseRank, tiedWith } = ranked;
      const better = of - tied - reverseRank + 1;
      expect(behind === undefined).toBe(better === 0);
      const last = behind?.rank ?? 0;
      switch (ranked.ties) {
        case 'competition':
          expect(rank).toBe(better + 1);
          expect(ranked.rank + reverseRank + tied).toBe(of + 2);
          break;
        case 'modified':
          expect(rank).toBe(better + tied);
          break;
        case 'fractional':
          expect(rank).toBe(better + (tied + 1) / 2);
          break;
        case 'dense':
          expect(rank).toBe(last + 1);
          break;
        case 'ordinal':
          expect(last).toBe(better);
          expect(ranked.rank - better).toBeGreaterThan(0);
          expect(ranked.rank - better).toBeLessThanOrEqual(tied);
      }
      // Who they are, by the standings.
      const others = evaluation.standings(month).filter((one) => one.group === group && one.township !== township);
      const named = new Map(others.map((one) => [one.township, one]));
      expect(tiedWith.count).toBe(tied - 1);
      for (const name of tiedWith.townships) expect(named.get(name)?.reverseRank).toBe(reverseRank);
      const next = others.filter((one) => (one.reverseRank ?? 0) > reverseRank).map((one) => one.reverseRank ?? 0);
      expect(behind?.townships.count ?? 0).toBe(next.filter((one) => one === Math.min(...next)).length);
      for (const name of behind?.townships.townships ?? []) expect(named.get(name)?.reverseRank).toBe(Math.min(...next));
    });
  });
  it('law 83: the score or the tie-breaker keeps it below those directly above', () => {
    eachStanding((reasons, { township, month, group, score, rank }, { evaluation }) => {
      const [behind] = only(reasons, 'behind');
      const equal = evaluation
        .standings(month)
        .filter((one) => one.rank !== null && one.group === group && one.score === score && one.township !== township);
      const [broken] = only(reasons, 'tie-broken');
      const [ranked] = only(reasons, 'ranked');
      expect(broken?.equal ?? ranked?.tied ?? null).toBe(rank === null ? null : equal.length + 1);
      if (broken !== undefined) expect(broken.equal).toBe(broken.ahead + broken.behind + (ranked?.tied ?? 0));
      if (behind === undefined || score === null) return;
      expect(behind.tieBreaker === null).toBe(behind.score > score);
      expect(behind.missing === '0').toBe(behind.score === score);
      expect(broken === undefined || broken.ahead === 0).toBe(behind.tieBreaker === null);
      const { value, theirs, order } = behind.tieBreaker ?? { value: '1', theirs: '2', order: 'descending' };
      if (value.length < 15 && theirs.length < 15) expect(Number(theirs) > Number(value)).toBe(order === 'descending');
    });
  });
  it('law 84: the gain is the earlier rank less the present one', () => {
    eachStanding((reasons, { township, rank, gain, entry }, { evaluation }) => {
      const [gained] = only(reasons, 'gained');
      expect(gained?.gain ?? null).toBe(gain);
      if (gained !== undefined) {
        expect(gained.earlierRank - gained.rank).toBe(gain);
        expect(gained.predecessor).not.toBe(township);
        expect(evaluation.history(gained.predecessor ?? township).find(({ month }) => month === gained.month)?.rank).toBe(
          gained.earlierRank,
        );
      }
      expect(only(reasons, 'gain-unknown').map((reason) => reason.entry)).toEqual(rank === null || gain !== null ? [] : [entry]);
    });
  });
  it('law 47: each “in” and each “out” has an explanation, and worked out again from it the verdict is the same', () => {
    eachStanding((reasons, { month, rank, classes, group }, { policies, evaluation }) => {
      const verdicts = reasons.filter(
        (reason) =>
          reason.code === 'in-class' || reason.code === 'not-picked' || reason.code === 'excepted' || reason.code === 'condition-not-met',
      );
      const policy = policies.find(({ inForce }) => inForce.from <= month && (inForce.until === null || month < inForce.until));
      expect(verdicts.map((reason) => reason.class)).toEqual(rank === null ? [] : policy?.classes.map(({ id }) => id));
      const held: string[] = [];
      for (const reason of verdicts) {
        const holds = inClassAgain(reason, held);
        expect([reason.class, holds, reason.code === 'in-class']).toEqual([reason.class, classes.includes(reason.class), holds]);
        if (holds) held.push(reason.class);
        if (!('pick' in reason) || reason.pick?.cut == null) continue;
        const { inclusive, townships } = reason.pick.cut;
        expect(townships.count).toBeGreaterThan(0);
        const peers = evaluation.standings(month).filter((one) => one.group === group);
        for (const name of townships.townships)
          expect(peers.find(({ township }) => township === name)?.classes.includes(reason.class)).toBe(inclusive);
      }
    });
  });
  it('law 85: a jump follows from its stays, and each stay from the classes of its months', () => {
    let jumps = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { evaluation } = draw(g);
        for (const jump of evaluation.jumps) {
          jumps += 1;
          const { township, month, reasons } = explain(evaluation, JSON.parse(JSON.stringify(jump)), { locale: 'en' });
          const stays = only(reasons, 'stayed');
          const [climbed] = only(reasons, 'climbed');
          const rungs = stays.map((stay) => climbed?.rungs.indexOf(stay.class) ?? -1);
          expect(rungs).toEqual([...new Set(rungs)].sort((a, b) => a - b));
          const index = (text = ''): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
          const span = index(stays.at(-1)?.first) - index(stays[0]?.last);
          expect([climbed?.from, climbed?.to, climbed?.span, month]).toEqual([stays[0]?.last, stays.at(-1)?.first, span, jump.to]);
          expect(span).toBeLessThanOrEqual(climbed?.windowMonths ?? 0);
          expect(only(reasons, 'all-rungs').length === 1).toBe(rungs.length === climbed?.rungs.length);
          expect(only(reasons, 'left-out').map((reason) => reason.class)).toEqual(
            climbed?.rungs.filter((_, rung) => rung > (rungs[0] ?? 0) && rung < (rungs.at(-1) ?? 0) && !rungs.includes(rung)),
          );
          for (const stay of stays) {
            expect([stay.months[0], stay.months.at(-1)]).toEqual([stay.first, stay.last]);
            for (const one of stay.months) {
              const why = explain(evaluation, { township, month: one }, { locale: 'zh' }).reasons;
              expect(only(why, 'in-class').some((reason) => reason.class === stay.class)).toBe(true);
            }
          }
        }
      }),
      runs(2),
    );
    expect(jumps).toBeGreaterThan(often(25));
  });
  it('law 86: sentences are made of words and plain numbers', () => {
    eachStanding((_, standing, { evaluation }) => {
      for (const locale of ['zh', 'en'] as const) {
        for (const sentence of explain(evaluation, standing, { locale }).sentences)
          expect(sentence).not.toMatch(/undefined|NaN|null|Infinity|\[object|\de[+-]?\d|--|，，|（）|\(\)|: *$|：$/);
      }
    });
  });
  it('law 87: reasons lose nothing in JSON', () => {
    eachStanding((reasons) => expect(JSON.parse(JSON.stringify(reasons))).toStrictEqual(reasons));
  });
});
