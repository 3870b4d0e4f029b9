// Whoever evaluates again and again, to compare policies or to draw samples, pays for each evaluation while it is in use:
// a small collection of the engine takes what nobody holds any more, and nothing of it grows old.
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { evaluate } from '../../src/evaluate';
import { explain } from '../../src/report/explain/explain';
import { policy } from './come-and-go';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { readonly type: 'minor' | 'major' }) => void;

const townships = Array.from({ length: 50 }, (_, i) => `township-${i}`);
const records = townships.map((township, i) => ({ township, month: '2019-05', kind: '镇', score: i, assigned: 9 }));

function oldBytes(): number {
  return getHeapSpaceStatistics().reduce(
    (sum, { space_name: name, space_used_size: size }) => sum + (name.startsWith('old') ? size : 0),
    0,
  );
}

// What one call leaves among the old, in bytes.
function leaves(call: () => unknown): number {
  const times = 100;
  const run = (): void => {
    for (let i = 0; i < times; i += 1) {
      call();
      collect({ type: 'minor' });
    }
  };
  run();
  collect({ type: 'major' });
  const before = oldBytes();
  run();
  return (oldBytes() - before) / times;
}

it.each([
  ['evaluate', () => evaluate(records, policy).columns.rank],
  ['advance', () => advance(null, records, policy).month.jumps],
  ['explain', () => explain(evaluate(records, policy), { township: 'township-7', month: '2019-05' }, { locale: 'en' })],
])('%s leaves nothing that grows old', (_, call) => {
  expect(leaves(call)).toBeLessThan(8000);
});
