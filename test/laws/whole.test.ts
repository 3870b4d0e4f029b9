import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectImproved } from '../../src/classes/select-improved';
import { evaluate } from '../../src/evaluate';
import { rankGain } from '../../src/gain/rank-gain';
import { RankingRulesError } from '../../src/issues/error';
import type { Issue } from '../../src/issues/issue';
import { detectJumps } from '../../src/jumps/detect-jumps';
import type { ClassMonth } from '../../src/jumps/jump';
import { safeDefinePolicy } from '../../src/policy/define-policy';
import { rank } from '../../src/rank/rank';
import type { TallyRecord } from '../../src/records/types';
import { explain } from '../../src/report/explain/explain';
import { scoreTownship } from '../../src/score-township';
import { drawRecords, drawScoring } from '../oracle/arbitraries';
import { drawCase, monthsOf, typed, type Case } from '../oracle/cases';
import { modelEvaluate } from '../oracle/evaluate';
import { ABSENT, base, changed } from '../policy/base';
import { mistakes } from '../policy/mistakes';
import { deepFreeze } from './frozen';
import { policyOf } from './policies';
import { withPoisonedGlobals } from './poisoned-globals';
import { often, runs } from './seed';

const label = { zh: '类', en: 'class' };
const answer = ({ policies, records }: Case): string => JSON.stringify(evaluate(typed(records), policies));

function everyValue(value: unknown, test: (one: unknown) => void): void {
  test(value);
  if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) everyValue(one, test);
}

/** The same document with the keys of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turned(one)]),
  );
}

const issuesOf = (document: unknown): readonly Issue[] => {
  const result = safeDefinePolicy(document);
  return result.ok ? [] : result.issues;
};

describe('the whole', () => {
  it('law 62: evaluate is the stages by hand', () => {
    fc.assert(
      fc.property(fc.gen(), fc.constantFrom('competition', 'modified', 'dense'), fc.integer({ min: 1, max: 3 }), (g, ties, top) => {
        const records = drawRecords(g);
        const policy = policyOf(drawScoring(g), {
          ranking: { ties },
          classes: [
            { id: 'first', label, pick: { by: 'rank', top: 1, ties: 'include' } },
            {
              id: 'improved',
              label,
              where: [{ metric: 'gain', atLeast: 1 }],
              pick: { by: 'gain', top, ties: 'include' },
              unless: ['first'],
            },
          ],
          ladder: { rungs: ['improved', 'first'], windowMonths: 3 },
        });
        const evaluation = evaluate(typed(records), policy);
        const ranksOf = new Map<string, number>();
        const history: ClassMonth[] = [];
        const months = monthsOf(records);
        for (const month of months) {
          const rows = records.filter((record) => record.month === month).map((record) => record as TallyRecord);
          const scores = rows.map((row) => scoreTownship(row, policy).score?.toNumber() ?? null);
          const now = Array.from(rank(scores, { ties }));
          const before = rows.map(({ township }) => ranksOf.get(`${previous(month)} ${township}`) ?? null);
          const gains = Array.from(rankGain(before, now));
          const first = now.map(
            (one) =>
              one <= 1 ||
              (ties === 'modified' &&
                one === Math.min(...now.filter((other) => !Number.isNaN(other))) &&
                now.filter((other) => other === one).length === one),
          );
          const improved = selectImproved(
            gains.map((gain, i) => (first[i] === true ? null : gain)),
            { top },
          );
          rows.forEach(({ township }, i) => {
            ranksOf.set(`${month} ${township}`, now[i] ?? Number.NaN);
            const classes = [...(first[i] === true ? ['first'] : []), ...(improved.includes(i) ? ['improved'] : [])];
            for (const id of classes) history.push({ township, month, class: id });
            const found = evaluation.standings(month).find((one) => one.township === township);
            expect([found?.score, found?.rank ?? Number.NaN, found?.gain ?? Number.NaN, found?.classes]).toEqual([
              scores[i],
              now[i],
              gains[i],
              classes,
            ]);
          });
        }
        const key = ({ township, from }: { township: string; from: string }): string => `${township} ${from}`;
        const byKey = (a: { township: string; from: string }, b: { township: string; from: string }): number => (key(a) < key(b) ? -1 : 1);
        expect([...evaluation.jumps].sort(byKey)).toEqual(
          [...detectJumps(history, { rungs: ['improved', 'first'], windowMonths: 3 })].sort(byKey),
        );
      }),
      runs(1),
    );
  });
  it('law 63: through JSON the result is equal; it holds no NaN, −0 or undefined, and its keys have a fixed order', () => {
    const keys = new Map<string, string>();
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policies, records } = drawCase(g);
        const result = evaluate(typed(records), policies).toJSON();
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        everyValue(result, (one) => expect(one === undefined || Number.isNaN(one) || Object.is(one, -0)).toBe(false));
        for (const [kind, some] of [
          ['result', [result]],
          ['standing', result.standings],
          ['jump', result.jumps],
        ] as const) {
          for (const one of some) {
            const found = Object.keys(one).join(' ');
            expect(found).toBe(keys.get(kind) ?? found);
            keys.set(kind, found);
          }
        }
      }),
    );
    expect(keys.size).toBe(3);
  });
  it('law 64: the same bytes twice, in any time zone, and with the approximate and local globals poisoned', () => {
    const zone = process.env['TZ'];
    try {
      fc.assert(
        fc.property(fc.gen(), fc.constantFrom('Asia/Shanghai', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC'), (g, tz) => {
          const drawn = drawCase(g);
          const once = answer(drawn);
          process.env['TZ'] = tz;
          expect(answer(drawn)).toBe(once);
          expect(withPoisonedGlobals(() => answer(drawn))).toBe(once);
        }),
      );
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
  it('law 65: inputs that are frozen deep give the same result', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policies, records } = drawCase(g);
        const frozen = deepFreeze({ records: structuredClone(records), policies: structuredClone(policies) });
        expect(answer(frozen)).toBe(answer({ policies, records }));
        const evaluation = evaluate(typed(frozen.records), frozen.policies);
        for (const one of evaluation) explain(evaluation, deepFreeze(one), { locale: 'zh' });
      }),
    );
  });
  it('law 66: issues do not depend on the order of keys; mending what they name makes a document valid; nothing else is thrown', () => {
    const single = mistakes.filter(({ changes }) => changes.length === 1);
    const sorted = (some: readonly Issue[]): readonly string[] => some.map((one) => JSON.stringify(one)).sort();
    for (const { changes } of single) {
      const found = issuesOf(changed(...changes));
      expect(sorted(issuesOf(turned(changed(...changes))))).toEqual(sorted(found));
      const part = found[0]?.path[0];
      const mended =
        part === undefined ? base : changed(...changes, [[part], new Map<unknown, unknown>(Object.entries(base)).get(part) ?? ABSENT]);
      expect(issuesOf(mended)).toEqual([]);
    }
    const odd = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withMap: true,
      withDate: true,
      withSparseArray: true,
      withTypedArray: true,
      withObjectString: true,
    });
    let refused = 0;
    fc.assert(
      fc.property(fc.gen(), odd, odd, fc.nat(3), (g, a, b, where) => {
        const { policies, records } = drawCase(g);
        const at = g(fc.nat, { max: Math.max(0, records.length - 1) });
        const fields = Object.keys(records[at] ?? { township: '' });
        const field = fields[g(fc.nat, { max: fields.length - 1 })] ?? 'township';
        const spoilt = records.map((record, i): unknown => (i === at ? (where === 0 ? a : { ...record, [field]: a }) : record));
        try {
          evaluate((where === 3 ? a : spoilt) as never, (where === 2 ? b : policies) as never);
        } catch (error) {
          if (!(error instanceof RankingRulesError)) throw error;
          refused += 1;
        }
      }),
      runs(2),
    );
    expect(refused).toBeGreaterThan(often(100));
  });
  it('law 67: the answer of the independent program', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policies, records } = drawCase(g);
        const expected = modelEvaluate(records, policies);
        const found = evaluate(typed(records), policies);
        expect(found.months).toEqual(expected.months);
        for (const month of expected.months) expect(found.standings(month)).toStrictEqual(expected.standings.get(month));
        expect(found.jumps).toStrictEqual(expected.jumps);
      }),
      runs(1.5),
    );
  });
});

function previous(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 1 ? `${String(year - 1).padStart(4, '0')}-12` : `${month.slice(0, 4)}-${String(number - 1).padStart(2, '0')}`;
}
