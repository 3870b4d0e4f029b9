// A cohort against the month compared with, case by case; the laws of gains are in test/laws.
import { describe, expect, it } from 'vitest';
import { compareCohort, notePlaces, seenBy, type ComparedCohort, type EarlierMonth } from '../../src/gain/compare-cohort';
import { ENTRY } from '../../src/gain/entry';

const none = Number.NaN;
/** Three months in one column: places 0 and 1, 2 to 5, and 6 and 7. */
const columns = {
  township: Int32Array.of(0, 1, 2, 3, 4, 0, 5, 1),
  rank: Float32Array.of(1, 2, 1, 2, 3.5, none, 1, 2),
  group: Int32Array.of(0, 0, 0, 1, 0, 0, 0, 0),
};
const first: EarlierMonth = { ...columns, start: 0, end: 2 };
const second: EarlierMonth = { ...columns, start: 2, end: 6 };
const ungrouped: EarlierMonth = { ...second, group: null };

interface Compared {
  readonly gain: readonly number[];
  readonly placeThen: readonly number[];
  readonly entry: readonly number[];
}

/** Columns that are one longer than the cohort, to see that nothing beyond it is written. */
function compared(cohort: Omit<ComparedCohort, 'seen' | 'scaled' | 'predecessor'> & Partial<ComparedCohort>): Compared {
  const seen = cohort.seen ?? seenBy(8);
  if (cohort.seen === undefined && cohort.earlier !== null) notePlaces(cohort.earlier, seen);
  const size = cohort.township.length + 1;
  const into = { gain: new Float32Array(size).fill(99), placeThen: new Int32Array(size).fill(99), entry: new Uint8Array(size).fill(99) };
  compareCohort({ predecessor: null, scaled: Float64Array.from(cohort.rank), ...cohort, seen }, into);
  expect([into.gain[size - 1], into.placeThen[size - 1], into.entry[size - 1]]).toEqual([99, 99, 99]);
  const [gain, placeThen, entry] = [into.gain, into.placeThen, into.entry].map((column) => Array.from(column.slice(0, -1)));
  return { gain: gain ?? [], placeThen: placeThen ?? [], entry: entry ?? [] };
}

describe('a township', () => {
  it('gains its earlier rank less its present one, from the first place of the month to the last', () => {
    expect(compared({ group: 0, township: Int32Array.of(2, 4), rank: Float32Array.of(3, 1), earlier: second })).toEqual({
      gain: [-2, 2.5],
      placeThen: [2, 4],
      entry: [ENTRY.none, ENTRY.none],
    });
    expect(compared({ group: 0, township: Int32Array.of(0, 1), rank: Float32Array.of(2, 2), earlier: first })).toEqual({
      gain: [-1, 0],
      placeThen: [0, 1],
      entry: [ENTRY.none, ENTRY.none],
    });
  });
  it('is new in the first month, and where it was not ranked then', () => {
    expect(compared({ group: 0, township: Int32Array.of(0), rank: Float32Array.of(1), earlier: null })).toEqual({
      gain: [none],
      placeThen: [-1],
      entry: [ENTRY.new],
    });
    expect(compared({ group: 0, township: Int32Array.of(0, 7), rank: Float32Array.of(1, 2), earlier: second })).toEqual({
      gain: [none, none],
      placeThen: [-1, -1],
      entry: [ENTRY.new, ENTRY.new],
    });
  });
  it('is found in the month compared with alone, not in the ones before and after it', () => {
    const seen = seenBy(8);
    for (const month of [first, second, { ...columns, start: 6, end: 8 }]) notePlaces(month, seen);
    expect(Array.from(seen.place)).toEqual([5, 7, 2, 3, 4, 6, -1, -1]);
    // 5 stands at the place right after the month, and 1 later.
    expect(compared({ group: 0, township: Int32Array.of(5, 1, 4), rank: Float32Array.of(1, 2, 3), earlier: second, seen })).toEqual({
      gain: [none, none, 0.5],
      placeThen: [-1, -1, 4],
      entry: [ENTRY.new, ENTRY.new, ENTRY.none],
    });
    const earlier = seenBy(8);
    notePlaces(first, earlier);
    expect(Array.from(earlier.place)).toEqual([0, 1, -1, -1, -1, -1, -1, -1]);
    // 1 stands right before the month.
    expect(compared({ group: 0, township: Int32Array.of(1), rank: Float32Array.of(1), earlier: second, seen: earlier })).toEqual({
      gain: [none],
      placeThen: [-1],
      entry: [ENTRY.new],
    });
  });
  it('returns where it was ranked in some month before, which ranks alone decide', () => {
    const seen = seenBy(8);
    expect(Array.from(seen.ranked)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    compared({ group: 0, township: Int32Array.of(6, 7), rank: Float32Array.of(1, none), earlier: null, seen });
    expect(Array.from(seen.ranked)).toEqual([0, 0, 0, 0, 0, 0, 1, 0]);
    expect(compared({ group: 0, township: Int32Array.of(6, 7), rank: Float32Array.of(1, 2), earlier: second, seen })).toEqual({
      gain: [none, none],
      placeThen: [-1, -1],
      entry: [ENTRY.returned, ENTRY.new],
    });
  });
  it('has no gain from another group, where there are groups', () => {
    const cohort = { township: Int32Array.of(2, 3), rank: Float32Array.of(2, 1) };
    expect(compared({ ...cohort, group: 0, earlier: second })).toEqual({
      gain: [-1, none],
      placeThen: [2, -1],
      entry: [ENTRY.none, ENTRY.regrouped],
    });
    expect(compared({ ...cohort, group: 5, earlier: ungrouped })).toEqual({
      gain: [-1, 1],
      placeThen: [2, 3],
      entry: [ENTRY.none, ENTRY.none],
    });
  });
  it('without a rank is unranked with a score and unscored without one', () => {
    expect(
      compared({
        group: 0,
        township: Int32Array.of(2, 3),
        rank: Float32Array.of(none, none),
        scaled: Float64Array.of(0, none),
        earlier: ungrouped,
      }),
    ).toEqual({ gain: [none, none], placeThen: [-1, -1], entry: [ENTRY.unranked, ENTRY.unscored] });
  });
});

describe('a predecessor', () => {
  it('is nobody where none is named, whatever stands at the first places', () => {
    expect(
      compared({ group: 0, township: Int32Array.of(7), rank: Float32Array.of(1), predecessor: Int32Array.of(-1), earlier: first }),
    ).toEqual({ gain: [none], placeThen: [-1], entry: [ENTRY.new] });
  });
  it('stands in where the township itself has no earlier rank, and only there', () => {
    const township = Int32Array.of(7, 2, 6, 0);
    const rank = Float32Array.of(1, 2, 3, 4);
    // 7 succeeds 4, 2 has a rank of its own, 6 succeeds nobody, 0 was unranked and succeeds 3.
    expect(compared({ group: 0, township, rank, predecessor: Int32Array.of(4, 3, -1, 3), earlier: ungrouped })).toEqual({
      gain: [2.5, -1, none, -2],
      placeThen: [4, 2, -1, 3],
      entry: [ENTRY.none, ENTRY.none, ENTRY.new, ENTRY.none],
    });
  });
  it('may be the first township of all, and the township at place 0 needs none', () => {
    expect(
      compared({ group: 0, township: Int32Array.of(7, 0), rank: Float32Array.of(1, 2), predecessor: Int32Array.of(0, 1), earlier: first }),
    ).toEqual({ gain: [0, -1], placeThen: [0, 0], entry: [ENTRY.none, ENTRY.none] });
  });
  it('of another group gives no gain, and one that was unranked is none', () => {
    expect(
      compared({ group: 0, township: Int32Array.of(7, 6), rank: Float32Array.of(1, 2), predecessor: Int32Array.of(3, 0), earlier: second }),
    ).toEqual({ gain: [none, none], placeThen: [-1, -1], entry: [ENTRY.regrouped, ENTRY.new] });
  });
});
