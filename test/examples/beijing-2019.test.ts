// The made-up counts of examples/beijing-2019-data.ts must bear out all that the article says of 2019.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeUpRecords, MONTHS } from '../../examples/beijing-2019-data';
import { beijing2019, detectJumps, evaluate, type Standing } from '../../src/index';

interface Facts {
  readonly universe: { readonly townships: number; readonly months: readonly string[] };
  readonly classHistory: readonly { readonly township: string; readonly classes: Readonly<Record<string, string>> }[];
  readonly rankClaims: readonly {
    readonly township?: string;
    readonly month: string;
    readonly rank?: number;
    readonly reverseRank?: number;
    readonly gain?: number;
    readonly tied?: number;
    readonly class?: string;
  }[];
}

const facts = JSON.parse(readFileSync(join(__dirname, '..', '..', 'examples', 'data', 'beijing-2019-reversal.json'), 'utf8')) as Facts;
const records = madeUpRecords();
const evaluation = evaluate(records, beijing2019);
const rungs = beijing2019.ladder?.rungs ?? [];

describe('the made-up data of 2019', () => {
  it('has every township in every month, March being the base of the gains of April', () => {
    expect(evaluation.months).toEqual([...MONTHS]);
    expect(evaluation.months.slice(1)).toEqual(facts.universe.months);
    for (const month of evaluation.months) {
      expect(evaluation.standings(month).filter(({ rank }) => rank !== null)).toHaveLength(facts.universe.townships);
    }
  });
  it.each(facts.rankClaims)('bears out the claim %j', ({ township, month, tied, class: held, ...numbers }) => {
    const [first] = evaluation.standings(month);
    if (township === undefined) expect(first).toMatchObject({ ...numbers, tied });
    else {
      const standing = evaluation.history(township).find((one) => one.month === month);
      expect(standing).toMatchObject(numbers);
      if (held !== undefined) expect(standing?.classes).toContain(held);
    }
  });
  it.each(facts.classHistory)('gives $township its published classes and no other rung', ({ township, classes }) => {
    const onLadder = ({ classes: held }: Standing): string | undefined => held.find((id) => rungs.includes(id));
    const history = evaluation.history(township).flatMap((one) => {
      const rung = onLadder(one);
      return rung === undefined ? [] : [[one.month, rung]];
    });
    expect(Object.fromEntries(history)).toEqual(classes);
  });
  it('puts five townships on the rank 323 of May', () => {
    const may = evaluation.standings('2019-05').filter(({ rank }) => rank === 323);
    expect(may.map(({ tied }) => tied)).toEqual([5, 5, 5, 5, 5]);
    expect(may.map(({ township }) => township)).toContain('房山区窦店镇');
  });
  it('has exactly the published jumps', () => {
    const history = facts.classHistory.flatMap(({ township, classes }) =>
      Object.entries(classes).map(([month, held]) => ({ township, month, class: held })),
    );
    const byName = <T extends { readonly township: string }>(jumps: readonly T[]): T[] =>
      [...jumps].sort((a, b) => (a.township < b.township ? -1 : 1));
    const published = beijing2019.ladder === undefined ? [] : detectJumps(history, beijing2019.ladder);
    expect(published).toHaveLength(facts.classHistory.length);
    expect(byName(evaluation.jumps)).toEqual(byName(published));
  });
  it('is the same every time, and another for another seed', () => {
    expect(madeUpRecords()).toEqual(records);
    expect(madeUpRecords(1)).not.toEqual(records);
  });
  it('bears out the jumps for other seeds too', () => {
    for (const seed of [1, 7, 2024]) expect(evaluate(madeUpRecords(seed), beijing2019).jumps).toEqual(evaluation.jumps);
  });
});
