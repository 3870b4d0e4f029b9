// Townships of a state beside those of the present records.
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../issues/messages-of';
import { matchTownships } from '../../src/state/match-townships';
import { monthFromState } from '../../src/state/state-months';

const names = ['甲', '乙', '丙'];
const match = (townships: readonly string[], present = names) => matchTownships(townships, present, (name) => present.indexOf(name));

describe('townships', () => {
  it('are numbered by the state and by the records, each by the other', () => {
    expect(match(['丁', '乙', '戊', '甲'])).toEqual({ codeAt: Int32Array.of(-1, 1, -1, 0), positionOf: Int32Array.of(3, 1, -1) });
    expect(match([])).toEqual({ codeAt: new Int32Array(0), positionOf: Int32Array.of(-1, -1, -1) });
    expect(match(['甲'], [])).toEqual({ codeAt: Int32Array.of(-1), positionOf: new Int32Array(0) });
  });
  it.each([[['甲', '甲']], [['乙', '甲', '甲']], [['丁', '丁']], [['甲', '丁', '乙', '丁']], [['丁', '甲', '戊', '甲']]])(
    'come once: %j',
    (townships) => {
      expect(messagesOf(() => match(townships))).toEqual(['state.townships: bad state; expected distinct ids, received an array']);
    },
  );
  it('are looked up only where the order is another than in the records', () => {
    const lookedUp = (townships: readonly string[]): readonly string[] => {
      const asked: string[] = [];
      matchTownships(townships, names, (name) => {
        asked.push(name);
        return names.indexOf(name);
      });
      return asked;
    };
    expect(lookedUp(['甲', '乙', '丙'])).toEqual([]);
    expect(lookedUp(['甲', '丙'])).toEqual(['丙']);
    expect(lookedUp(['丁', '甲', '乙', '丙'])).toEqual(['丁']);
    expect(lookedUp(['乙', '丙', '甲'])).toEqual(['乙', '甲']);
  });
});

describe('a month of a state', () => {
  const columns = {
    rank: Float32Array.of(1, 2, 1.5, 3, 0),
    scaled: Float64Array.of(900, 800, 600, 700, 0),
    group: Int32Array.of(1, 0, 0, 1, 0),
  };
  const month = {
    month: '2019-05',
    decimals: 2,
    ...columns,
    groups: [
      { name: null, ranked: 5 },
      { name: '镇', ranked: 7 },
    ],
  };
  const groupCode = (name: string | null): number => (name === null ? 4 : 2);
  it('has the present codes, without those who were not ranked or have no record now', () => {
    expect(monthFromState(month, Int32Array.of(6, -1, 0, 5, 3), groupCode)).toEqual({
      start: 0,
      end: 3,
      township: Int32Array.of(6, 0, 5, 0, 0),
      rank: Float32Array.of(1, 1.5, 3, 0, 0),
      scaled: Float64Array.of(900, 600, 700, 0, 0),
      group: Int32Array.of(2, 4, 2, 0, 0),
      decimals: 2,
      of: new Map([
        [4, 5],
        [2, 7],
      ]),
    });
  });
  it('may leave out its one group', () => {
    const one = { ...month, group: [], groups: [{ name: '镇', ranked: 4 }] };
    expect(monthFromState(one, Int32Array.of(6, -1, 0, 5, 3), groupCode).group).toEqual(Int32Array.of(2, 2, 2, 0, 0));
  });
  it('may end before the townships do', () => {
    expect(monthFromState(month, Int32Array.of(6, -1, 0, 5, 3, 2, 1), groupCode).township).toEqual(Int32Array.of(6, 0, 5, 0, 0));
  });
});
