// Records to roll up: townships that move between districts, months apart, texts that differ.
import fc from 'fast-check';
import type { Period } from '../../src/month/period';

export const PERIODS: readonly Period[] = ['month', 'quarter', 'half-year', 'year', 'year-to-date'];

export interface DrawnRecord extends Record<string, unknown> {
  readonly township: string;
  readonly month: string;
  readonly district: string;
  readonly city: string;
  readonly group: string | null;
  readonly assigned: number;
  readonly excluded: Readonly<Record<string, number>>;
}

const months = ['2018-12', '2019-01', '2019-02', '2019-03', '2019-04', '2019-06', '2019-07', '2019-12', '2020-01', '0001-01', '9999-12'];
const townships = ['甲', '乙', '丙', '__proto__', 'constructor'];
export const drawnRecords: fc.Arbitrary<readonly DrawnRecord[]> = fc
  .uniqueArray(
    fc.record({
      township: fc.constantFrom(...townships),
      month: fc.constantFrom(...months),
      group: fc.constantFrom('镇', '镇', '街道', null),
      assigned: fc.nat(1000),
      surveyed: fc.nat(50),
      excluded: fc
        .record({ legacy: fc.nat(5), __proto__: fc.constant(0) })
        .map(({ legacy }) => JSON.parse(`{"legacy":${legacy},"__proto__":1}`) as Record<string, number>),
    }),
    { maxLength: 30, selector: ({ township, month }) => `${month} ${township}` },
  )
  // A township may move to another district.
  .map((records) =>
    records.map((one) => ({
      ...one,
      district: `区${(townships.indexOf(one.township) + (one.month < '2019-03' ? 0 : 1)) % 3}`,
      city: '市',
    })),
  );

export const someOptions = fc.record({ period: fc.constantFrom(...PERIODS), by: fc.constantFrom('district', 'city', undefined) });
