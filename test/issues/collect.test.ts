// How issues are gathered into one error, and how what was found is told.
import { describe, expect, it } from 'vitest';
import {
  addIssues,
  attempt,
  fail,
  failInWords,
  issueList,
  issueOf,
  report,
  reportUnreadable,
  throwIfAny,
  type IssueList,
} from '../../src/issues/collect';
import { pathText } from '../../src/issues/english-message';
import { RankingRulesError } from '../../src/issues/error';
import { cut, offending, received } from '../../src/issues/received';

function thrown(run: () => unknown): RankingRulesError | null {
  try {
    run();
  } catch (error) {
    if (error instanceof RankingRulesError) return error;
    throw error;
  }
  return null;
}
const filled = (size: number, add: (list: IssueList, i: number) => void): IssueList => {
  const list = issueList();
  for (let i = 0; i < size; i += 1) add(list, i);
  return list;
};

describe('what is attempted', () => {
  it('is what it gives', () => {
    const list = issueList();
    expect([attempt(list, () => 7), list]).toEqual([7, issueList()]);
  });
  it('adds its issues where it throws them, and is null', () => {
    const list = filled(1, (one) => report(one, 'bad-month', ['a'], 'b', 1));
    expect(attempt(list, () => fail('bad-count', ['x', 2], 'y', 'z'))).toBeNull();
    expect(list.issues.map(({ code, path }) => [code, path])).toEqual([
      ['bad-month', ['a']],
      ['bad-count', ['x', 2]],
    ]);
  });
  it('throws on what is no issue', () => {
    const list = issueList();
    const broken = new TypeError('no');
    expect(() =>
      attempt(list, () => {
        throw broken;
      }),
    ).toThrow(broken);
    expect(list).toEqual(issueList());
  });
});

describe('issues', () => {
  it('have all their parts', () => {
    const path = [3, 'resolved'] as const;
    const issue = issueOf('bad-count', path, 'integer from 0 to 9', 'a symbol');
    expect(issue).toEqual({
      code: 'bad-count',
      path: [3, 'resolved'],
      message: '[3].resolved: bad count; expected integer from 0 to 9, received a symbol',
      expected: 'integer from 0 to 9',
      received: 'a symbol',
    });
    expect(issue.path).not.toBe(path);
    const list = issueList();
    report(list, 'bad-count', path, 'integer from 0 to 9', '7');
    reportUnreadable(list, [4], 'a readable record');
    expect(list).toEqual({
      issues: [
        {
          code: 'bad-count',
          path: [3, 'resolved'],
          message: '[3].resolved: bad count; expected integer from 0 to 9, received "7"',
          expected: 'integer from 0 to 9',
          received: '"7"',
        },
        {
          code: 'unreadable',
          path: [4],
          message: '[4]: unreadable; expected a readable record, received an error',
          expected: 'a readable record',
          received: 'an error',
        },
      ],
      more: 0,
    });
  });
  it.each<readonly [string, (list: IssueList, i: number) => void]>([
    ['reported', (list, i) => report(list, 'bad-month', [i, 'month'], 'YYYY-MM', i)],
    ['unreadable', (list, i) => reportUnreadable(list, [i], 'a readable record')],
  ])('that are %s are listed up to the hundredth, and counted from there on', (_, add) => {
    expect(
      [filled(99, add), filled(100, add), filled(101, add), filled(250, add)].map(({ issues, more }) => [issues.length, more]),
    ).toEqual([
      [99, 0],
      [100, 0],
      [100, 1],
      [100, 150],
    ]);
    expect(filled(250, add).issues.map(({ path }) => path[0])).toEqual(Array.from({ length: 100 }, (_one, i) => i));
  });
  it('of a part are told at their place in the whole, up to the hundredth, and counted from there on', () => {
    const part = filled(3, (list, i) => report(list, 'bad-limit', ['top', i], 'integer from 1', 0));
    const whole = issueList();
    addIssues(whole, { ...part, more: 0 }, ['policies', 1]);
    expect([whole.issues.map(({ path }) => path), whole.more]).toEqual([
      [
        ['policies', 1, 'top', 0],
        ['policies', 1, 'top', 1],
        ['policies', 1, 'top', 2],
      ],
      0,
    ]);
    expect(whole.issues[0]).toEqual({
      code: 'bad-limit',
      path: ['policies', 1, 'top', 0],
      message: 'policies[1].top[0]: bad limit; expected integer from 1, received 0',
      expected: 'integer from 1',
      received: '0',
    });
    for (const [before, listed, more] of [
      [96, 99, 4],
      [97, 100, 4],
      [98, 100, 5],
      [100, 100, 7],
    ] as const) {
      const list = filled(before, (one, i) => report(one, 'bad-month', [i], 'YYYY-MM', i));
      addIssues(list, { ...part, more: 4 }, []);
      expect([before, list.issues.length, list.more]).toEqual([before, listed, more]);
    }
  });
  it('are of what was expected in at most two thousand characters', () => {
    const told = (size: number) => {
      const list = issueList();
      report(list, 'bad-policy', [], 'x'.repeat(size), 7);
      const alone = thrown(() => fail('bad-policy', [], 'x'.repeat(size), 7));
      return [...list.issues, ...(alone?.issues ?? [])].map(({ expected }) => expected);
    };
    expect([1999, 2000, 2001].map(told)).toEqual(['x'.repeat(1999), 'x'.repeat(2000), `${'x'.repeat(2000)}…`].map((text) => [text, text]));
  });
  it('are thrown together, a line each, where there are any', () => {
    expect(thrown(() => throwIfAny(issueList()))).toBeNull();
    const two = filled(2, (list, i) => report(list, 'bad-month', [i], 'YYYY-MM', i));
    const error = thrown(() => throwIfAny(two));
    expect(error).toMatchObject({
      name: 'RankingRulesError',
      issues: two.issues,
      more: 0,
      message: '[0]: bad month; expected YYYY-MM, received 0\n[1]: bad month; expected YYYY-MM, received 1',
    });
    const many = thrown(() => throwIfAny(filled(103, (list, i) => report(list, 'bad-month', [i], 'YYYY-MM', i))));
    expect(many?.more).toBe(3);
    expect(many?.message.split('\n').slice(99)).toEqual(['[99]: bad month; expected YYYY-MM, received 99', '… and 3 more']);
  });
  it('may be thrown alone', () => {
    expect(thrown(() => failInWords('bad-limit', ['from'], 'no later than 2019-05', '2019-06'))).toMatchObject({
      more: 0,
      message: 'from: bad limit; expected no later than 2019-05, received 2019-06',
      issues: [{ code: 'bad-limit', path: ['from'], received: '2019-06' }],
    });
    expect(thrown(() => fail('unequal-columns', ['now'], 'length 1', 2))).toMatchObject({
      more: 0,
      message: 'now: unequal columns; expected length 1, received 2',
      issues: [{ code: 'unequal-columns', path: ['now'], expected: 'length 1', received: '2' }],
    });
  });
});

describe('the text of a path', () => {
  it('is written as people write it, with long names cut', () => {
    expect([[], [3], ['month'], [3, 'month'], ['months', 1, 'rank', 0], ['a', 'b']].map(pathText)).toEqual([
      '',
      '[3]',
      'month',
      '[3].month',
      'months[1].rank[0]',
      'a.b',
    ]);
    expect(pathText(['x'.repeat(61)])).toBe(`${'x'.repeat(60)}…`);
  });
});

describe('what was found', () => {
  it('is cut after 60 characters', () => {
    expect([cut(''), cut('x'.repeat(60)), cut('x'.repeat(61))]).toEqual(['', 'x'.repeat(60), `${'x'.repeat(60)}…`]);
  });
  it('is told as it is where it is short, and else by its kind', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const found: readonly (readonly [unknown, string])[] = [
      ['', '""'],
      ['a"b', '"a\\"b"'],
      ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
      [7, '7'],
      [-0, '0'],
      [Number.NaN, 'NaN'],
      [true, 'true'],
      [null, 'null'],
      [undefined, 'undefined'],
      [7n, 'a bigint'],
      [Symbol('x'), 'a symbol'],
      [() => 7, 'a function'],
      [[7], 'an array'],
      [{}, 'an object'],
      [Object.create(null), 'an object'],
      [{ toString: () => 'seven' }, 'an object'],
      [proxy, 'an object'],
    ];
    expect(found.map(([value]) => received(value))).toEqual(found.map(([, text]) => text));
    expect(found.map(([value]) => offending(value))).toEqual(found.map(([, text]) => text));
    expect([new Date(0), '\u200b', Object.create(Date.prototype)].map(offending)).toEqual(['a Date', '"\\u{200b}"', 'a Date']);
  });
  it('say what was not waited for', () => {
    async function* rows(): AsyncGenerator<never> {}
    expect([Promise.resolve(), rows(), new ReadableStream()].map(offending)).toEqual(['a Promise', 'a stream', 'a stream']);
  });
});
