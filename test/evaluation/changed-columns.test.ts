// Columns of counts are kept, not copied, and may be filled anew or handed on: what was evaluated stays as it was.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { definePolicy } from '../../src/policy/define-policy';
import type { Evaluation } from '../../src/evaluation/evaluation';
import { messagesOf } from '../issues/messages-of';
import { policy } from '../whole/come-and-go';

const CHANGED = ['the input: unreadable; expected values that stay the same while they are read, received an object'];
const counted = definePolicy({
  ...policy,
  id: 'counted',
  scoring: {
    fullMarks: '100',
    decimals: 1,
    rounding: 'half-up',
    indicators: [{ id: 'a', label: policy.title, fullMarks: '100', whenEmpty: 'zero', rate: { credit: { done: '1' }, of: 'all' } }],
  },
  ranking: { ties: 'competition' },
});
const columns = () => ({
  township: ['甲', '乙'],
  month: ['2019-05', '2019-05'],
  assigned: [9, 9],
  done: Float64Array.of(3, 1),
  all: Float64Array.of(4, 4),
});
const reads: readonly (readonly [string, (evaluation: Evaluation) => unknown])[] = [
  ['standings', ({ standings }) => standings('2019-05')],
  ['all standings', (evaluation) => [...evaluation]],
  ['a history', ({ history }) => history('甲')],
  ['JSON', (evaluation) => evaluation.toJSON()],
];

describe.each(reads)('%s', (_, read) => {
  it('stay as they were, also where scores and ranks were handed out and written over', () => {
    const given = columns();
    const evaluation = evaluate(given, counted);
    const before = read(evaluate(columns(), counted));
    const { score, rank } = evaluation.columns;
    expect([Array.from(score), Array.from(rank)]).toEqual([
      [75, 25],
      [1, 2],
    ]);
    given.done.reverse();
    score.fill(0);
    rank.fill(7);
    expect(read(evaluation)).toEqual(before);
  });
});

describe('whose a row is, and its volume, stay as they were evaluated', () => {
  const coded = () => ({
    township: { codes: Int32Array.of(0, 1), names: ['甲', '乙'] },
    month: { codes: new Int32Array(2), names: ['2019-05'] },
    assigned: Float64Array.of(9, 7),
    done: Float64Array.of(3, 1),
    all: Float64Array.of(4, 4),
  });
  const columnsOf = ({ columns: { township, month, volume } }: Evaluation): unknown => [
    Array.from(township.codes),
    Array.from(month.codes),
    Array.from(volume),
  ];
  const all: typeof reads = [...reads, ['columns', columnsOf]];
  it.each(all)('where the columns are filled anew: %s', (_, read) => {
    const given = coded();
    const evaluation = evaluate(given, counted);
    const before = read(evaluate(coded(), counted));
    given.township.codes.reverse();
    given.month.codes.fill(1);
    given.assigned.fill(1);
    expect(read(evaluation)).toEqual(before);
  });
  it.each(all)('where the columns are handed on to a worker: %s', (_, read) => {
    const given = coded();
    const evaluation = evaluate(given, counted);
    const before = read(evaluate(coded(), counted));
    const transfer = [given.township.codes, given.month.codes, given.assigned].map(({ buffer }) => buffer);
    structuredClone(transfer, { transfer });
    expect(given.assigned.length).toBe(0);
    expect(read(evaluation)).toEqual(before);
  });
});

it('values that change while they are read are refused, where no mistake is left to be named', () => {
  let asked = 0;
  const fickle = new Proxy([3, 1], { get: (own, key) => (key === '1' ? ((asked += 1) > 1 ? 1 : -1) : Reflect.get(own, key)) });
  expect(messagesOf(() => evaluate({ ...columns(), done: fickle } as never, counted))).toEqual(CHANGED);
});

it('values that cannot be read again, to say what is wrong with them, are refused', () => {
  let reads = 0;
  const done = Object.defineProperty([-1, 1], '0', {
    get: () => {
      reads += 1;
      if (reads > 1) throw new TypeError('no');
      return -1;
    },
  });
  expect(messagesOf(() => evaluate({ ...columns(), done }, counted))).toEqual([
    'the input: unreadable; expected readable values, received an error',
  ]);
});
