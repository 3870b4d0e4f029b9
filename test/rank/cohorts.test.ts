// Rows in order of month and group, and columns in that order and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsByPlace, splitCohorts, type Cohorts } from '../../src/rank/cohorts';
import { rowsByPlace, toPlaces, toRows } from '../../src/rank/places';
import { runs } from '../laws/seed';

const codes = (some: readonly number[]): Int32Array => Int32Array.from(some);
const split = (month: readonly number[], group: readonly number[] | null, months = 4, groups = 4): Cohorts =>
  splitCohorts(codes(month), months, group === null ? null : codes(group), groups);

describe('rows', () => {
  it('are in their places already where months ascend and nobody is grouped', () => {
    expect(split([0, 0, 2, 3], null)).toEqual({
      rows: 4,
      place: null,
      months: [
        { number: 0, start: 0, end: 2, cohorts: [{ group: 0, start: 0, end: 2 }] },
        { number: 2, start: 2, end: 3, cohorts: [{ group: 0, start: 2, end: 3 }] },
        { number: 3, start: 3, end: 4, cohorts: [{ group: 0, start: 3, end: 4 }] },
      ],
    });
    expect(split([], null)).toEqual({ rows: 0, place: null, months: [] });
  });
  it('of a month lie side by side, in the order of the input', () => {
    expect(split([2, 0, 2, 0, 3], null)).toMatchObject({
      rows: 5,
      place: codes([2, 0, 3, 1, 4]),
      months: [
        { number: 0, start: 0, end: 2 },
        { number: 2, start: 2, end: 4 },
        { number: 3, start: 4, end: 5 },
      ],
    });
    // The last row alone is out of order.
    expect(split([0, 1, 0], null).place).toEqual(codes([0, 2, 1]));
  });
  it('of a group lie side by side within the month, and groups come as they appear', () => {
    expect(split([1, 1, 1, 1, 0], [3, 0, 3, 1, 2])).toEqual({
      rows: 5,
      place: codes([1, 3, 2, 4, 0]),
      months: [
        { number: 0, start: 0, end: 1, cohorts: [{ group: 2, start: 0, end: 1 }] },
        {
          number: 1,
          start: 1,
          end: 5,
          cohorts: [
            { group: 3, start: 1, end: 3 },
            { group: 0, start: 3, end: 4 },
            { group: 1, start: 4, end: 5 },
          ],
        },
      ],
    });
    expect(split([0, 0], [1, 1])).toEqual({
      rows: 2,
      place: codes([0, 1]),
      months: [{ number: 0, start: 0, end: 2, cohorts: [{ group: 1, start: 0, end: 2 }] }],
    });
    expect(split([], [])).toEqual({ rows: 0, place: codes([]), months: [] });
  });
  it('have the group of their cohort, also those whose months come out of order', () => {
    const group = [2, 1, 2, 3, 1, 2];
    const { place, ...cohorts } = split([1, 0, 0, 1, 1, 0], group);
    expect([...(place ?? [])]).toEqual([3, 0, 1, 4, 5, 2]);
    expect([...groupsByPlace({ place, ...cohorts })]).toEqual([1, 2, 2, 2, 3, 1]);
  });
  it('are all in the cohort of their month and group, which holds no others', () => {
    const row = fc.record({ month: fc.nat(3), group: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const { place, months } = split(
          rows.map(({ month }) => month),
          rows.map(({ group }) => group),
        );
        const found = months.flatMap(({ number: month, cohorts }) =>
          cohorts.map(({ group, start, end }) => ({
            month,
            group,
            rows: rows.flatMap((_, i) => ((place?.[i] ?? i) >= start && (place?.[i] ?? i) < end ? [i] : [])),
          })),
        );
        const keys = [0, 1, 2, 3].flatMap((month) =>
          [...new Set(rows.filter((one) => one.month === month).map(({ group }) => group))].map((group) => ({ month, group })),
        );
        expect(found).toEqual(
          keys.map(({ month, group }) => ({
            month,
            group,
            rows: rows.flatMap((one, i) => (one.month === month && one.group === group ? [i] : [])),
          })),
        );
      }),
      runs(1),
    );
  });
});

describe('columns', () => {
  const order: Cohorts = { rows: 3, place: codes([2, 0, 1]), months: [] };
  const same: Cohorts = { rows: 3, place: null, months: [] };
  it('are brought to places, and are themselves where rows are in their places', () => {
    const column = Float64Array.of(7, 8, 9);
    expect(toPlaces(order, column)).toEqual(Float64Array.of(8, 9, 7));
    expect(toPlaces(same, column)).toBe(column);
    const names = codes([7, 8, 9]);
    expect(toPlaces(order, names)).toEqual(codes([8, 9, 7]));
    expect(toPlaces(same, names)).toBe(names);
  });
  it('are brought back to rows, and are themselves where rows are in their places', () => {
    const column = Float64Array.of(7, 8, 9);
    expect(toRows(order, column)).toEqual(Float64Array.of(9, 7, 8));
    expect(toRows(order, toPlaces(order, column))).toEqual(column);
    expect(toRows(same, column)).toBe(column);
    expect(column).toEqual(Float64Array.of(7, 8, 9));
  });
  it('go by place as rows, where these are not the same', () => {
    expect(rowsByPlace(order)).toEqual(codes([1, 2, 0]));
    expect(rowsByPlace(same)).toBe(null);
  });
});
