// Assessment months: by walking through the calendar, and by the law that whole months shift labels.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentMonth, monthToDate } from '../../src/assessment-months';
import { RankingRulesError } from '../../src/issues/error';
import { monthIndex, monthText } from '../../src/month/month';
import { instantOf } from '../../src/month/instant';
import { monthOfDay, ruleDay } from '../../src/tickets/assessment-month';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { definePolicy } from '../../src/policy/define-policy';
import type { Policy } from '../../src/policy/types';
import { runs } from '../laws/seed';

const rule = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.nat(23),
  offset: fc.constantFrom('+08:00', '+00:00', '-03:30', '+14:00', '-12:00'),
});
const policyOf = (day: number, hour: number, offset = '+08:00'): Policy =>
  definePolicy({
    ...beijing2019,
    id: 'x',
    tallying: { month: { event: 'received', day, hour, offset }, fields: [], deadlines: [], counts: [{ field: 'assigned', where: [] }] },
  });

// The label by the engine's calendar: the month of the last millisecond of the assessment month that the moment lies in.
function plainLabel(ms: number, { day, hour, offset }: { day: number; hour: number; offset: string }): string {
  const shift = Date.parse(`1970-01-01T00:00:00Z`) - Date.parse(`1970-01-01T00:00:00${offset}`);
  const local = new Date(ms + shift);
  const starts = (months: number): number => Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + months, day, hour);
  const months = [-2, -1, 0, 1, 2].find((one) => local.getTime() >= starts(one) && local.getTime() < starts(one + 1)) ?? Number.NaN;
  return new Date(starts(months + 1) - 1).toISOString().slice(0, 7);
}

describe('an assessment month', () => {
  it('is that in which it ends, by the plain calendar', () => {
    fc.assert(
      fc.property(
        rule,
        fc.integer({ min: Date.UTC(1999, 0, 1), max: Date.UTC(2041, 0, 1) }),
        fc.boolean(),
        ({ day, hour, offset }, drawn, edge) => {
          const plan = {
            day,
            hourMs: hour * 3_600_000,
            offsetMs: Date.parse('1970-01-01T00:00:00Z') - Date.parse(`1970-01-01T00:00:00${offset}`),
          };
          // Half of the moments lie on the first or last millisecond of a month.
          const month = drawn % 400;
          const ms = edge ? Date.UTC(1999, month, day, hour) - plan.offsetMs - (drawn % 2) : drawn;
          expect(monthText(monthOfDay(plan, ruleDay(plan, ms)))).toBe(plainLabel(ms, { day, hour, offset }));
        },
      ),
      runs(15),
    );
  });
  it('begins where the one before ended, and holds its own moments only', () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: monthIndex('1999-01'), max: monthIndex('2041-01') }), ({ day, hour, offset }, index) => {
        const policy = policyOf(day, hour, offset);
        const [before, now] = [assessmentMonth(monthText(index - 1), policy), assessmentMonth(monthText(index), policy)];
        expect(before.until).toBe(now.from);
        for (const [ms, label] of [
          [instantOf(now.from), index],
          [instantOf(now.until) - 1, index],
          [instantOf(now.until), index + 1],
        ] as const) {
          expect(monthToDate(ms, policy).month).toBe(monthText(label));
        }
      }),
      runs(1.5),
    );
  });
  it('is the calendar month from the first at midnight, and no longer an hour later', () => {
    expect(assessmentMonth('2020-02', policyOf(1, 0))).toEqual({
      month: '2020-02',
      from: '2020-02-01T00:00:00+08:00',
      until: '2020-03-01T00:00:00+08:00',
    });
    expect(assessmentMonth('2020-02', policyOf(1, 1))).toEqual({
      month: '2020-02',
      from: '2020-01-01T01:00:00+08:00',
      until: '2020-02-01T01:00:00+08:00',
    });
  });
  it('may begin before the first year and last beyond the last, where no time is read', () => {
    const [first, last] = [assessmentMonth('0001-01', policyOf(19, 0)), assessmentMonth('9999-12', policyOf(1, 0))];
    expect([first.from, first.until]).toEqual(['0000-12-19T00:00:00+08:00', '0001-01-19T00:00:00+08:00']);
    expect([last.from, last.until]).toEqual(['9999-12-01T00:00:00+08:00', '10000-01-01T00:00:00+08:00']);
    expect([instantOf(first.from), instantOf(last.until)]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('a month to date', () => {
  it('is compared with the month before up to the same day and hour', () => {
    const { previous } = monthToDate('2019-06-05T12:34:56+08:00', policyOf(19, 0));
    expect(previous).toEqual({ month: '2019-05', from: '2019-04-19T00:00:00+08:00', until: '2019-05-05T12:34:56+08:00' });
  });
  it.each([
    ['2019-03-31T12:00:00+08:00', '2019-03-01T00:00:00+08:00'],
    ['2020-03-30T12:00:00+08:00', '2020-03-01T00:00:00+08:00'],
    ['2020-03-29T12:00:00+08:00', '2020-02-29T12:00:00+08:00'],
    ['2019-01-31T12:00:00+08:00', '2018-12-31T12:00:00+08:00'],
    ['2019-05-31T00:00:00+08:00', '2019-05-01T00:00:00+08:00'],
  ])('as of %s goes to %s', (asOf, until) => {
    expect(monthToDate(asOf, policyOf(1, 0)).previous.until).toBe(until);
  });
  it('is read at the policy’s offset, whatever offset it is written in', () => {
    expect(monthToDate('2019-06-18T16:00:00Z', policyOf(19, 0))).toEqual(monthToDate('2019-06-19T00:00:00+08:00', policyOf(19, 0)));
  });
  it('needs a tallying, and a moment with a month before it', () => {
    const codes = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return error instanceof RankingRulesError ? error.issues.map(({ code }) => code) : error;
      }
    };
    expect(codes(() => monthToDate('2019-06-05', policyOf(1, 0)))).toEqual(['bad-instant']);
    expect(codes(() => monthToDate('0001-01-15T00:00:00Z', policyOf(1, 0)))).toEqual(['bad-instant']);
    expect(codes(() => monthToDate('9999-12-25T00:00:00Z', policyOf(19, 0)))).toEqual(['bad-instant']);
    expect(codes(() => assessmentMonth('2019-6', policyOf(1, 0)))).toEqual(['bad-month']);
    expect(codes(() => assessmentMonth('2019-06', beijing2019))).toEqual(['missing-tallying']);
  });
});
