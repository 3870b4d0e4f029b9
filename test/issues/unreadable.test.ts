// What throws when it is read is called the same everywhere.
import { expect, it } from 'vitest';
import { beijing2019, defineRegistry, detectJumps, evaluate, mergeRecords, RankingRulesError, safeDefinePolicy, type TallyRecord } from '../../src/index';

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
  ['safeDefinePolicy', () => {
    const result = safeDefinePolicy(Object.defineProperty({}, 'id', { get: closed, enumerable: true }));
    if (!result.ok) throw new RankingRulesError(result.issues);
  }],
])('%s finds an error', (_, run) => {
  let found: unknown;
  try {
    run();
  } catch (error) {
    found = error instanceof RankingRulesError ? error.issues[0] : error;
  }
  expect(found).toMatchObject({ code: 'unreadable', received: 'an error' });
});
