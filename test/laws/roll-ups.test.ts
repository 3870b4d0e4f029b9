import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { definePolicy } from '../../src/policy/define-policy';
import { mergeRecords } from '../../src/records/merge-records';
import { rollUp } from '../../src/roll-up';
import type { RollUpOptions } from '../../src/rollup/options';
import type { RolledUpRecord } from '../../src/rollup/types';
import { drawnRecords, someOptions, type DrawnRecord } from '../rollup/arbitraries';
import { plainPeriods } from '../summary/plain-summary';
import { deepFreeze } from './frozen';
import { runs } from './seed';

const policy = definePolicy({ ...beijing2019, id: 'pooled', summary: { months: 'pooled', townships: 'pooled' } });
const roll = (records: Iterable<unknown>, options: RollUpOptions): RolledUpRecord[] => rollUp(records as never, policy, options);

describe('roll-ups', () => {
  it('law 88: a roll-up adds what a plain sum adds, and keeps what is the same', () => {
    fc.assert(
      fc.property(drawnRecords, someOptions, (records, { period, by }) => {
        const expected = plainPeriods(records, period).flatMap(([from, month]) =>
          [...new Set(records.map((one) => one[by ?? 'township'] as string))].sort().flatMap((unit) => {
            const own = records.filter((one) => one[by ?? 'township'] === unit && one.month >= from && one.month <= month);
            if (own.length === 0) return [];
            const sum = (of: (one: DrawnRecord) => number): number => own.reduce((all, one) => all + of(one), 0);
            const same = (field: 'district' | 'city' | 'group'): object =>
              new Set(own.map((one) => one[field])).size === 1 ? { [field]: own[0]?.[field] } : {};
            const who = [...new Set(own.map((one) => one.township))].sort();
            const length = (Number(month.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(month.slice(5)) - Number(from.slice(5)) + 1;
            const excluded = JSON.parse(`{"legacy":${sum((one) => one.excluded.legacy ?? 0)},"__proto__":${own.length}}`) as object;
            return [
              {
                township: unit,
                month,
                ...same('district'),
                ...same('city'),
                ...same('group'),
                assigned: sum((one) => one.assigned),
                surveyed: sum((one) => Number(one.surveyed)),
                excluded,
                parts: {
                  from,
                  months: [...new Set(own.map((one) => one.month))].sort(),
                  townships: who,
                  records: own.length,
                  missing: who.length * length - own.length,
                },
              },
            ];
          }),
        );
        expect(roll(deepFreeze(records), by === undefined ? { period } : { period, by })).toEqual(expected);
      }),
      runs(2.5),
    );
  });
  it('law 89: rolling up in steps comes to the same: quarters to years, districts to the city, in either order', () => {
    fc.assert(
      fc.property(drawnRecords, (records) => {
        const city = roll(records, { period: 'year', by: 'city' });
        const steps: readonly (readonly RollUpOptions[])[] = [
          [{ period: 'quarter' }, { period: 'half-year' }, { period: 'year' }, { period: 'year', by: 'city' }],
          [
            { period: 'quarter', by: 'district' },
            { period: 'year', by: 'city' },
          ],
          [{ period: 'month', by: 'district' }, { period: 'month', by: 'city' }, { period: 'quarter' }, { period: 'year' }],
          [{ period: 'month' }, { period: 'year', by: 'city' }],
        ];
        // A township that moved has no one district for a whole quarter; districts are taken first there.
        for (const way of steps) expect(way.reduce<readonly object[]>((all, one) => roll(all, one), records)).toEqual(city);
      }),
      runs(1.5),
    );
  });
  it('law 90: a roll-up does not depend on the order of the records', () => {
    fc.assert(
      fc.property(drawnRecords, someOptions, (records, { period, by }) => {
        const way = by === undefined ? { period } : { period, by };
        expect(roll([...records].reverse(), way)).toEqual(roll(records, way));
      }),
    );
  });
  it('law 91: where each record is a unit of its own, rolling up adds its parts and changes nothing', () => {
    fc.assert(
      fc.property(drawnRecords, (records) => {
        const alone = roll(records, { period: 'month' });
        expect(alone.map(({ parts: _, ...fields }) => fields)).toEqual(mergeRecords(records as never));
        expect(roll(alone, { period: 'month' })).toEqual(alone);
      }),
    );
  });
  it('law 92: each month of a year has its own year to date, the last of which is that of its year', () => {
    fc.assert(
      fc.property(drawnRecords, (records) => {
        const toDate = roll(records, { period: 'year-to-date' });
        for (const one of roll(records, { period: 'year' })) {
          const last = toDate
            .filter(({ township, month }) => township === one.township && month.slice(0, 4) === one.month.slice(0, 4))
            .at(-1);
          expect(last?.assigned).toBe(one.assigned);
          expect(last?.parts.records).toBe(one.parts.records);
        }
        // Who has records in a year stays in it to its last month.
        for (const { township, month } of records)
          for (const later of new Set(records.map((one) => one.month))) {
            if (later >= month && later.slice(0, 4) === month.slice(0, 4))
              expect(toDate.some((one) => one.township === township && one.month === later)).toBe(true);
          }
      }),
    );
  });
});
