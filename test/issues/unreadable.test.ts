// What throws when it is read is called the same everywhere.
import { expect, it } from 'vitest';
import {
  beijing2019,
  defineRegistry,
  detectJumps,
  evaluate,
  mergeRecords,
  rank,
  RankingRulesError,
  safeDefinePolicy,
  safeWithRegistry,
  type TallyRecord,
} from '../../src/index';
import { isOwn } from '../../src/issues/error';
import { offending } from '../../src/issues/received';
import { issuesOf } from './issues-of';

function closed(): never {
  throw new Error('not to be read');
}
const record: TallyRecord = Object.defineProperty({ township: '窦店镇', month: '2019-06' }, 'assigned', { get: closed, enumerable: true });
const entry = Object.defineProperty({ township: '窦店镇', month: '2019-06', class: '' }, 'class', { get: closed });
const ladder = { rungs: ['rectification', 'advanced'], windowMonths: 3 };

it.each<readonly [string, () => unknown]>([
  ['evaluate', () => evaluate([record], beijing2019)],
  ['mergeRecords', () => mergeRecords([record])],
  ['detectJumps', () => detectJumps([entry], ladder)],
  ['defineRegistry', () => defineRegistry(Object.defineProperty({}, 'id', { get: closed, enumerable: true }))],
  [
    'safeDefinePolicy',
    () => {
      const result = safeDefinePolicy(Object.defineProperty({}, 'id', { get: closed, enumerable: true }));
      if (!result.ok) throw new RankingRulesError(result.issues);
    },
  ],
])('%s finds an error', (_, run) => {
  let found: unknown;
  try {
    run();
  } catch (error) {
    found = error instanceof RankingRulesError ? error.issues[0] : error;
  }
  expect(found).toMatchObject({ code: 'unreadable', received: 'an error' });
});

// Of a revoked proxy nothing can be asked, not even whether it is an error.
function closedByProxy(): never {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  throw proxy;
}

const columns = { township: ['窦店镇'], month: ['2019-06'], assigned: [1], surveyed: [1], contacted: [1], resolved: [1], satisfied: [1] };

function closedColumn(): number[] & string[] {
  return Object.defineProperty([], 0, { get: closedByProxy });
}

it.each<readonly [string, string, () => unknown]>([
  ['a month', 'unreadable month', () => evaluate({ ...columns, month: closedColumn() }, beijing2019)],
  ['a count', 'unreadable assigned', () => evaluate({ ...columns, assigned: closedColumn() }, beijing2019)],
  ['an option', 'unreadable ', () => rank([1], Object.defineProperty({}, 'ties', { get: closedByProxy }))],
  [
    'columns for a registry',
    'unreadable ',
    () => {
      const result = safeWithRegistry(
        { township: ['甲镇'], month: closedColumn() },
        defineRegistry({ townships: [{ id: 'a', name: '甲镇' }] }),
      );
      if (!result.ok) throw new RankingRulesError(result.issues);
    },
  ],
])('%s that throws what cannot be looked at is unreadable', (_, expected, run) => {
  expect(issuesOf(run)).toEqual([expected]);
});

// An error of a connection holds what it came from, which may hold it again.
it.each<readonly [string, unknown]>([
  [
    'of a circle',
    (() => {
      const circle: { self?: unknown } = {};
      circle.self = circle;
      return circle;
    })(),
  ],
  ['that JSON does not have', 5n],
])('an error whose cause is one %s is plain JSON all the same', (_, cause) => {
  const broken = {
    [Symbol.iterator]: () => {
      throw cause;
    },
  };
  let found: unknown;
  try {
    evaluate(broken as never, beijing2019);
  } catch (error) {
    found = error;
  }
  expect(found).toHaveProperty('cause', cause);
  expect(Object.keys(JSON.parse(JSON.stringify(found)))).toEqual(['name', 'issues', 'more']);
});

it('what cannot be looked at is no error of ours, and shown by its kind', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect([isOwn(proxy), isOwn(new RankingRulesError([])), isOwn(new Error('x'))]).toEqual([false, true, false]);
  expect([offending(proxy), offending(new Date(0)), offending({})]).toEqual(['an object', 'a Date', 'an object']);
});
