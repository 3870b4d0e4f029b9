import { describe, expect, it } from 'vitest';
import { detectJumps } from '../../src/jumps/detect-jumps';
import type { ClassMonth, Jump } from '../../src/jumps/jump';
import type { Ladder } from '../../src/policy/types';
import { issuesOf } from '../issues/issues-of';
import { messagesOf } from '../issues/messages-of';

const rungs = ['rectification', 'improved', 'advanced'];
const ladder: Ladder = { rungs, windowMonths: 3 };
const text = (index: number): string => `${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
/** A way as a string: one letter a month, `.` is silent, `g` is off the ladder. */
const way = (letters: string, township = '甲'): ClassMonth[] =>
  [...letters].flatMap((letter, i) => {
    const held = { r: 'rectification', i: 'improved', a: 'advanced', g: 'governance' }[letter];
    return held === undefined ? [] : [{ township, month: text(i), class: held }];
  });
const short = ({ from, to, span, complete, skips }: Jump): string =>
  `${from} ${to} ${span}${complete ? ' complete' : ''}${skips ? ' skips' : ''}`;
const found = (letters: string, window = 3): readonly string[] => detectJumps(way(letters), { ...ladder, windowMonths: window }).map(short);

describe('jumps', () => {
  it('are none on one rung, downward, or in silence', () => {
    for (const letters of ['', 'r', 'rrr', 'a.i.r', 'ggg', 'r..g']) expect(found(letters)).toEqual([]);
  });
  it('are triple over three rungs', () => {
    expect(found('ria')).toEqual(['2018-01 2018-03 2 complete']);
    expect(found('ri.a')).toEqual(['2018-01 2018-04 3 complete']);
  });
  it('are measured from the last month of the first stay to the first month of the last', () => {
    expect(found('rrr.iii.aaa', 6)).toEqual(['2018-03 2018-09 6 complete']);
    expect(found('rrr.iii.aaa', 5)).toEqual(['2018-03 2018-05 2', '2018-07 2018-09 2']);
  });
  it('split in two where the whole is over the window', () => {
    expect(found('r.i..a', 3)).toEqual(['2018-01 2018-03 2', '2018-03 2018-06 3']);
  });
  it('skip a rung that was left out', () => {
    expect(found('ra')).toEqual(['2018-01 2018-02 1 skips']);
  });
  it('begin anew after a relapse', () => {
    expect(found('rirrrri')).toEqual(['2018-01 2018-02 1', '2018-06 2018-07 1']);
    expect(found('riria')).toEqual(['2018-01 2018-02 1', '2018-03 2018-05 2 complete']);
  });
  it('do not hear classes off the ladder', () => {
    expect(found('rgiga')).toEqual(found('r.i.a'));
  });
  it('take the highest of several rungs in a month', () => {
    const both = [...way('r'), ...way('.i'), { township: '甲', month: '2018-02', class: 'advanced' }];
    expect(detectJumps(both, ladder).map(short)).toEqual(['2018-01 2018-02 1 skips']);
  });
  it('cross the end of a year like any month', () => {
    expect(detectJumps(way('...........ri'), ladder).map(short)).toEqual(['2018-12 2019-01 1']);
  });
  it('come in the order of first appearance, by month and then input', () => {
    const history = [...way('.ri', '乙'), ...way('rii', '甲'), ...way('r.i', '丙')];
    expect(detectJumps(history, ladder).map(({ township }) => township)).toEqual(['甲', '丙', '乙']);
    // A class off the ladder is an appearance too.
    expect(detectJumps([...way('gri', '乙'), ...history.slice(2)], ladder).map(({ township }) => township)).toEqual(['乙', '甲', '丙']);
  });
});

describe('a bad history or ladder', () => {
  const unreadable = {
    get township(): string {
      throw new Error('closed');
    },
  };
  const codes = (history: unknown, some: unknown = ladder): unknown => issuesOf(() => detectJumps(history as ClassMonth[], some as Ladder));
  it('is told with every mistake', () => {
    expect(codes([{ township: '', month: '2018-1', class: 3 }, null])).toEqual([
      'bad-township 0.township',
      'bad-month 0.month',
      'unknown-class 0.class',
      'not-a-record 1',
    ]);
    expect(codes(7)).toEqual(['bad-input history']);
    expect(codes([], null)).toEqual(['bad-input ladder']);
    expect(codes([], { rungs: ['a'], windowMonths: 0 })).toEqual(['bad-limit ladder.rungs', 'bad-limit ladder.windowMonths']);
    expect(codes([], { rungs: ['a', 'b', 'a'], windowMonths: 1 })).toEqual(['repeated-id ladder.rungs.2']);
    expect(codes([], { rungs: ['a', '', 7], windowMonths: 1 })).toEqual(['bad-input ladder.rungs.1', 'bad-input ladder.rungs.2']);
    for (const windowMonths of ['3', 1.5, Number.NaN, -1])
      expect(codes([], { rungs: ['a', 'b'], windowMonths })).toEqual(['bad-limit ladder.windowMonths']);
    for (const history of [null, undefined, {}, 'text']) expect(codes(history)).toEqual(['bad-input history']);
    expect(codes([], 'ladder')).toEqual(['bad-input ladder']);
    expect(codes([{ township: ' ', month: '2018-01', class: '' }, 'row', undefined, unreadable])).toEqual([
      'bad-township 0.township',
      'unknown-class 0.class',
      'not-a-record 1',
      'not-a-record 2',
      'unreadable 3',
    ]);
    expect(codes([['甲', '2018-01', 'improved']])).toEqual(['not-a-record 0']);
  });
  it('is told of the ladder and the history at once', () => {
    expect(codes([null], { rungs: ['a'], windowMonths: 1 })).toEqual(['bad-limit ladder.rungs', 'not-a-record 0']);
  });
  it('is told where it cannot be read', () => {
    const broken = (): never => {
      throw new Error('closed');
    };
    const thrower = { toString: broken, valueOf: broken };
    expect(codes([], { rungs: ['a', thrower], windowMonths: thrower })).toEqual([
      'bad-input ladder.rungs.1',
      'bad-limit ladder.windowMonths',
    ]);
    expect(codes([], Object.defineProperty({ windowMonths: 1 }, 'rungs', { get: broken }))).toEqual(['unreadable ladder.rungs']);
    expect(codes([], Object.defineProperty({ rungs: ['a', 'b'] }, 'windowMonths', { get: broken }))).toEqual([
      'unreadable ladder.windowMonths',
    ]);
    expect(codes([], { rungs: Object.defineProperty(['a', 'b'], 1, { get: broken }), windowMonths: 1 })).toEqual([
      'unreadable ladder.rungs',
    ]);
    expect(codes(Object.defineProperty({}, Symbol.iterator, { get: broken }))).toEqual(['unreadable history']);
    expect(codes({ [Symbol.iterator]: () => ({ next: broken }) })).toEqual(['unreadable history']);
  });
  it('is told with what was expected', () => {
    const messages = (history: unknown, some: unknown = ladder): unknown =>
      messagesOf(() => detectJumps(history as ClassMonth[], some as Ladder));
    expect(messages(7)).toEqual(['history: bad input; expected an iterable of { township, month, class }, received 7']);
    expect(messages([], 7)).toEqual(['ladder: bad input; expected { rungs, windowMonths }, received 7']);
    expect(messages([], { rungs: ['a'], windowMonths: 0 })).toEqual([
      'ladder.rungs: bad limit; expected two class ids or more, received an array',
      'ladder.windowMonths: bad limit; expected integer from 1, received 0',
    ]);
    expect(messages([], { rungs: ['a', 'a', ''], windowMonths: 1 })).toEqual([
      'ladder.rungs[1]: repeated id; expected distinct class ids, received "a"',
      'ladder.rungs[2]: bad input; expected a class id, received ""',
    ]);
    expect(messages([{}, 7, unreadable])).toEqual([
      '[0].township: bad township; expected text that is not empty, received undefined',
      '[0].month: bad month; expected YYYY-MM, 0001-01 to 9999-12, received undefined',
      '[0].class: unknown class; expected a class id, received undefined',
      '[1]: not a record; expected { township, month, class }, received 7',
      '[2]: unreadable; expected a readable record, received an error',
    ]);
    expect(messages([{ township: '\u200b', month: '2019-06', class: 'a' }])).toEqual([
      '[0].township: bad township; expected text that is not empty, received "\\u{200b}"',
    ]);
  });
});
