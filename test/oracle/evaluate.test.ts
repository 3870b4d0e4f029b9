// What people read in two forms: rows and columns.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { drawCase, typed } from './cases';
import { runs } from '../laws/seed';

/** A column as an array, as codes of its distinct values, or typed, where all are numbers. */
function inSomeForm(g: fc.GeneratorValue, values: readonly unknown[]): unknown {
  const form = g(fc.nat, { max: 2 });
  if (form === 1 && !values.includes(undefined)) {
    const names = [...new Set(values)];
    return { codes: values.map((value) => names.indexOf(value)), names };
  }
  const numbers = values.filter((value) => typeof value === 'number');
  return form === 2 && numbers.length === values.length ? Float64Array.from(numbers) : values;
}

describe('evaluate', () => {
  it('gives as columns what it gives as rows, and takes columns like rows', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policies, records } = drawCase(g);
        const rows = evaluate(typed(records), policies);
        const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
        const columns = Object.fromEntries(
          names.map((name) => [
            name,
            inSomeForm(
              g,
              records.map((record) => record[name]),
            ),
          ]),
        );
        if (records.length === 0) return;
        expect(evaluate(columns as never, policies).toJSON()).toStrictEqual(rows.toJSON());
        const { columns: found } = rows;
        const standings = new Map([...rows].map((one) => [`${one.month} ${one.township}`, one]));
        const orNull = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);
        records.forEach((record, i) => {
          const one = standings.get(`${String(record.month)} ${String(record.township)}`);
          expect(orNull(found.score[i])).toBe(one?.score);
          expect(orNull(found.rank[i])).toBe(one?.rank);
          for (const key of ['reverseRank', 'tied', 'of'] as const) expect(orNull(found[key][i])).toBe(one?.[key]);
          expect(orNull(found.percentile[i])).toBe(one?.percentile);
          expect(orNull(found.gain[i])).toBe(one?.gain);
          expect(orNull(found.scoreGain[i])).toBe(one?.scoreGain);
          expect(orNull(found.percentileGain[i])).toBe(one?.percentileGain);
          expect(found.entry.names[found.entry.codes[i] ?? 0]).toBe(one?.entry);
          expect(found.group === null ? null : found.group.names[found.group.codes[i] ?? 0]).toBe(one?.group);
          expect(
            [...found.classes]
              .filter(([, members]) => members[i] === 1)
              .map(([id]) => id)
              .sort(),
          ).toEqual([...(one?.classes ?? [])].sort());
        });
        expect([...rows.history('T0')]).toStrictEqual([...rows].filter(({ township }) => township === 'T0'));
      }),
      runs(2.5),
    );
  });
});
