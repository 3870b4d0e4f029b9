// The generators make the hard things common; otherwise the comparisons with the model would prove little.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { drawPolicy, drawRecords } from './arbitraries';

interface Drawn {
  readonly policy: ReturnType<typeof drawPolicy>;
  readonly records: ReturnType<typeof drawRecords>;
}

const drawn: Drawn[] = [];
fc.assert(
  fc.property(fc.gen(), (g) => {
    drawn.push({ policy: drawPolicy(g), records: drawRecords(g) });
  }),
  { numRuns: 600, seed: 7 },
);
const share = (test: (one: Drawn) => boolean): number => drawn.filter(test).length / drawn.length;

describe('the drawn cases', () => {
  it('tie', () => {
    expect(share(({ policy, records }) => [...evaluate(records as never, policy)].some(({ tied }) => (tied ?? 0) > 1))).toBeGreaterThan(
      0.3,
    );
  });
  it('lack scores, ranks and gains for every reason', () => {
    for (const [entry, least] of [
      ['new', 0.9],
      ['returned', 0.1],
      ['regrouped', 0.05],
      ['unranked', 0.05],
      ['unscored', 0.2],
    ] as const) {
      expect([
        entry,
        share(({ policy, records }) => [...evaluate(records as never, policy)].some((one) => one.entry === entry)) > least,
      ]).toEqual([entry, true]);
    }
  });
  it('have empty bases, large counts, wide decimals and months apart', () => {
    expect(share(({ records }) => records.some(({ p }) => p === 0))).toBeGreaterThan(0.5);
    expect(share(({ records }) => records.some(({ p }) => Number(p) > 2 ** 40))).toBeGreaterThan(0.05);
    expect(share(({ records }) => records.some(({ weight }) => String(weight).length > 16))).toBeGreaterThan(0.3);
    expect(share(({ records }) => new Set(records.map(({ month }) => month)).size > 2)).toBeGreaterThan(0.3);
  });
  it('lie on exact halves', () => {
    // 100 · n / p with 0 to 2 decimals: twice the scaled score is an odd integer
    const onHalf = (n: bigint, p: bigint): boolean =>
      [100n, 1000n, 10000n].some((unit) => (2n * unit * n) % p === 0n && ((2n * unit * n) / p) % 2n === 1n);
    const rates = drawn.flatMap(({ records }) =>
      records.flatMap(({ p, n0 }) => (Number(p) === 0 ? [] : [{ n: BigInt(Number(n0)), p: BigInt(Number(p)) }])),
    );
    expect(rates.filter(({ n, p }) => onHalf(n, p)).length / rates.length).toBeGreaterThan(0.1);
  });
  it('jump', () => {
    expect(share(({ policy, records }) => evaluate(records as never, policy).jumps.length > 0)).toBeGreaterThan(0.08);
    expect(share(({ policy, records }) => evaluate(records as never, policy).jumps.some(({ stays }) => stays.length > 2))).toBeGreaterThan(
      0.001,
    );
  });
});
