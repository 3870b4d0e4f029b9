// More townships in a month than columns of ranks hold exactly.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { MOST_RANKED } from '../../src/rank/most-ranked';
import { readState } from '../../src/state/read-state';

const rows = MOST_RANKED + 1;

describe('one record too many', () => {
  it('is refused before anything is ranked', () => {
    const none = new Float64Array(rows);
    const codes = new Uint8Array(rows);
    const columns = {
      township: { codes, names: ['窦店镇'] },
      month: { codes, names: ['2019-06'] },
      assigned: none,
      contacted: none,
      surveyed: none,
      resolved: none,
      satisfied: none,
    };
    expect(() => evaluate(columns, beijing2019)).toThrow('at most 8388608 records of a month, received 8388609');
  });
  it('is refused in a month of a state, and one less is not', () => {
    const read = (size: number): void => {
      const month = {
        month: '2021-06',
        decimals: 2,
        rank: new Array<number>(size).fill(0),
        scaled: [],
        group: [],
        groups: [{ name: null, ranked: size }],
      };
      readState(
        {
          format: 'ranking-rules/state',
          version: 1,
          packageVersion: '0.1.0',
          policy: { id: 'a', revision: 1 },
          lagMonths: 1,
          period: 'month',
          ladder: null,
          month: '2021-06',
          townships: new Array<string>(rows).fill('甲'),
          months: [month],
          runs: [],
        },
        [{ id: 'a', revision: 1 }],
        undefined,
        1,
        'month',
      );
    };
    expect(() => read(rows)).toThrow('state.months[0].groups[0].ranked: bad state; expected integer from 1 to 8388608, received 8388609');
    expect(() => read(rows - 1)).toThrow('state.months[0].scaled: bad state; expected 8388608 numbers, received 0');
  });
});
