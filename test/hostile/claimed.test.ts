// A length costs nothing to claim. What claims to be long and holds nothing is refused at once, and long work grows with
// what there is.
import { describe, expect, it, vi } from 'vitest';
import {
  advance,
  beijing2019,
  defineRegistry,
  definePolicy,
  detectJumps,
  evaluate,
  mergeRecords,
  rollUp,
  tallyValidTickets,
  tallyTickets,
  withRegistry,
} from '../../src/index';
import { REGISTRY } from '../documents/registry';
import { TALLYING } from '../documents/tickets';
import { improvementList } from '../../src/report/improvement/improvement-list';
import { issuesOf } from '../issues/issues-of';

const long: never[] = [];
long.length = 2 ** 32 - 1;
const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
const record = { township: '窦店镇', month: '2019-06', ...counts };
const fromTickets = definePolicy({ ...beijing2019, id: 'from-tickets', tallying: TALLYING });
const { state } = advance(null, [record], beijing2019);

describe('an array of four milliards of holes', () => {
  it.each<readonly [string, () => unknown, readonly string[]]>([
    ['as rungs', () => detectJumps([], { rungs: long, windowMonths: 3 }), ['bad-input ladder.rungs']],
    [
      'as names',
      () => evaluate({ ...record, township: { codes: [0], names: long }, month: ['2019-06'] } as never, beijing2019),
      ['bad-input township.names'],
    ],
    ['as policies', () => evaluate([record], long), ['bad-input policy']],
    ['as townships of a state', () => advance({ ...state, townships: long }, [record], beijing2019), ['bad-input state.townships']],
    [
      'as a month of a state',
      () => advance({ ...state, months: [{ ...state.months[0], rank: long } as never] }, [record], beijing2019),
      ['bad-state state.months.0.rank'],
    ],
    ['as records', () => evaluate(long, beijing2019), ['bad-input ']],
    [
      'as records that are rolled up',
      () =>
        rollUp(long, definePolicy({ ...beijing2019, id: 'pooled', summary: { months: 'pooled', townships: 'pooled' } }), {
          period: 'quarter',
        }),
      ['bad-input records'],
    ],
    ['as records that are merged', () => mergeRecords([record], long), ['bad-input 1']],
    ['as records with names', () => withRegistry(long, defineRegistry(REGISTRY)), ['bad-input ']],
    ['as a history', () => detectJumps(long, { rungs: ['a', 'b'], windowMonths: 3 }), ['bad-input history']],
    ['as tickets', () => tallyTickets(long, fromTickets, { asOf: '2019-12-20T00:00:00Z' }), ['bad-input tickets']],
    [
      'as tickets of which the wrong are handed back',
      () => tallyValidTickets(long, fromTickets, { asOf: '2019-12-20T00:00:00Z' }),
      ['bad-input tickets'],
    ],
    ['as jumps', () => improvementList({ jumps: long }, { from: '2019-01', to: '2019-02' }), ['bad-input evaluation.jumps']],
  ])('%s', (_, run, expected) => {
    expect(issuesOf(run)).toEqual(expected);
  });
  it('is a value like others where nobody looks into it', () => {
    const odd = { ...record, list: long };
    expect(mergeRecords([odd])).toEqual([odd]);
    expect(
      rollUp([odd], definePolicy({ ...beijing2019, id: 'pooled', summary: { months: 'pooled', townships: 'pooled' } }), {
        period: 'quarter',
      }),
    ).toMatchObject([{ township: '窦店镇', ...counts }]);
  });
});

describe('much of a kind', () => {
  it('a climb over a hundred thousand rungs', () => {
    const rungs = Array.from({ length: 100_000 }, (_, i) => `rung-${i}`);
    const history = rungs.map((id, i) => ({
      township: '窦店镇',
      month: `${String(1 + Math.floor(i / 12)).padStart(4, '0')}-${String(1 + (i % 12)).padStart(2, '0')}`,
      class: id,
    }));
    const [jump, ...others] = detectJumps(history, { rungs, windowMonths: 100_000 });
    expect([others.length, jump?.stays.length, jump?.span, jump?.complete]).toEqual([0, 100_000, 99_999, true]);
  });
  it('two hundred thousand rows that are none', () => {
    const rows = Array<null>(200_000).fill(null) as never[];
    expect(issuesOf(() => evaluate(rows, beijing2019))).toHaveLength(100);
  });
  // A map ends at 2^24 entries with a RangeError, and rows may be twice as many.
  it('rows that are none, kept in no map', () => {
    const set = vi.spyOn(Map.prototype, 'set');
    expect(issuesOf(() => evaluate(Array<null>(1000).fill(null) as never[], beijing2019))).toHaveLength(100);
    const entries = set.mock.calls.length;
    set.mockRestore();
    expect(entries).toBeLessThan(1000);
  });
  it('rows of which one is wrong, kept in a map for each month', () => {
    let largest = 0;
    const original: Function = Map.prototype.set;
    const set = vi.spyOn(Map.prototype, 'set').mockImplementation(function (this: Map<unknown, unknown>, ...entry: unknown[]) {
      largest = Math.max(largest, this.size + 1);
      return Reflect.apply(original, this, entry) as never;
    });
    const rows = Array.from({ length: 1200 }, (_, i) => ({
      ...record,
      township: `第${i % 100}镇`,
      month: `2019-${String(1 + Math.floor(i / 100)).padStart(2, '0')}`,
      resolved: i === 0 ? -1 : 27,
    }));
    expect(issuesOf(() => evaluate(rows, beijing2019))).toEqual(['bad-count 0.resolved']);
    set.mockRestore();
    expect(largest).toBe(100);
  });
});
