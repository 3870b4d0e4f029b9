// The list of those who rose: the published one from records, what a period leaves out, and what is refused.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeUpRecords } from '../../examples/beijing-2019-data';
import { evaluate } from '../../src/evaluate';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { improvementList } from '../../src/report/improvement/improvement-list';
import { issuesOf } from '../issues/issues-of';
import { messagesOf } from '../issues/messages-of';

const golden = join(__dirname, '..', 'golden', 'beijing-2019-reversal.json');
const { publishedList } = JSON.parse(readFileSync(golden, 'utf8')) as {
  readonly publishedList: Readonly<Record<string, readonly string[]>>;
};

describe('the list of those who rose', () => {
  it('is the published one, in the published order, from records of all townships', () => {
    const groups = improvementList(evaluate(madeUpRecords(), beijing2019), { from: '2019-04', to: '2019-07' });
    expect(groups.map((group) => group.jumps.map(({ township }) => township))).toEqual(Object.values(publishedList));
    expect(groups[0]?.jumps).toMatchObject([{ from: '2019-04', to: '2019-07' }]);
  });

  it('leaves out whole what began before the period or arrived after it', () => {
    const evaluation = evaluate(madeUpRecords(), beijing2019);
    const count = (from: string, to: string): number[] => improvementList(evaluation, { from, to }).map((group) => group.jumps.length);
    expect(count('2019-05', '2019-07')).toEqual([0, 5, 1]);
    expect(count('2019-04', '2019-06')).toEqual([0, 5, 5]);
    expect(count('2019-07', '2019-07')).toEqual([0, 0, 0]);
    expect(count('0001-01', '9999-12')).toEqual([1, 6, 7]);
  });

  it('lists what it has checked, whatever is answered the second time', () => {
    const [jump] = evaluate(madeUpRecords(), beijing2019).jumps;
    let asked = 0;
    const changing = {
      get jumps() {
        asked += 1;
        return asked > 1 ? [{ ...jump, stays: [{ class: 7 }] }] : [jump];
      },
    };
    const listed = improvementList(changing as never, { from: '0001-01', to: '9999-12' }).flatMap((group) => group.jumps);
    expect([asked, listed]).toEqual([1, [jump]]);
  });

  it('refuses a list of jumps with holes', () => {
    const jumps: never[] = [];
    jumps.length = 2;
    expect(messagesOf(() => improvementList({ jumps }, { from: '0001-01', to: '9999-12' }))).toEqual([
      'evaluation.jumps: bad input; expected array without holes, received an array',
    ]);
  });

  it('names all that is wrong with a period', () => {
    const codes = (evaluation: unknown, period: unknown): unknown =>
      issuesOf(() => improvementList(evaluation as never, period as never).flatMap((group) => group.jumps));
    const none = { jumps: [] };
    expect(codes(none, { from: '2019-4', to: '2019-13' })).toEqual(['bad-month from', 'bad-month to']);
    expect(codes(none, { from: '2019-05', to: '2019-04' })).toEqual(['bad-limit from']);
    expect(codes(none, undefined)).toEqual(['bad-month from', 'bad-month to']);
    const period = { from: '2019-04', to: '2019-04' };
    expect(codes(none, period)).toEqual([]);
    for (const evaluation of [null, undefined, {}, { jumps: 'x' }]) expect(codes(evaluation, period)).toEqual(['bad-input evaluation']);
    const [jump] = evaluate(madeUpRecords(), beijing2019).jumps;
    const wrong = [
      { township: ' ' },
      { stays: [] },
      { stays: jump?.stays.slice(0, 1) },
      { stays: [1, 2] },
      { stays: [jump?.stays[0], { class: 7 }] },
      { from: '2019-4' },
      { to: 7 },
      { span: '1' },
      { span: 0 },
      { complete: undefined },
    ];
    expect(codes({ jumps: [jump, ...wrong.map((change) => ({ ...jump, ...change }))] }, period)).toEqual(
      wrong.map((_, i) => `bad-input evaluation.jumps.${i + 1}`),
    );
    expect(codes({ jumps: [null, { stays: [], from: '2019-04', to: '2019-04' }, 7] }, period)).toHaveLength(3);
  });

  it('says what it expected and what it was given', () => {
    const messages = (evaluation: unknown, from: string, to: string): unknown =>
      messagesOf(() => improvementList(evaluation as never, { from, to }));
    const stay = { class: 'a', first: '2019-04', last: '2019-04' };
    const jump = {
      township: '甲',
      stays: [stay, { ...stay, class: 'b' }],
      from: '2019-04',
      to: '2019-05',
      span: 1,
      complete: true,
      skips: false,
    };
    expect(messages({ jumps: [] }, '2019-05', '2019-04')).toEqual(['from: bad limit; expected no later than 2019-04, received "2019-05"']);
    expect(messages({}, '2019-04', '2019-05')).toEqual(['evaluation: bad input; expected what evaluate gave, received an object']);
    expect(
      messages(
        { jumps: [jump, { ...jump, stays: [stay] }, { ...jump, to: '2019-5' }, { ...jump, from: undefined }, { ...jump, stays: 'ab' }] },
        '2019-04',
        '2019-05',
      ),
    ).toEqual([1, 2, 3, 4].map((i) => `evaluation.jumps[${i}]: bad input; expected a jump, received an object`));
    const closed = Object.defineProperty({}, 'jumps', {
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(messages(closed, '2019-04', '2019-05')).toEqual(['the input: unreadable; expected readable values, received an error']);
  });

  it('holds a ladder of two rungs, climbed whole, to be no triple jump', () => {
    const stay = (id: string, month: string) => ({ class: id, first: month, last: month });
    const rise = (months: readonly string[], complete: boolean) => ({
      township: '甲',
      stays: months.map((month, i) => stay(`${i}`, month)),
      from: months[0] ?? '',
      to: months.at(-1) ?? '',
      span: Number(months.at(-1)?.slice(5)) - Number(months[0]?.slice(5)),
      complete,
      skips: false,
    });
    const kindOf = (jump: object): unknown =>
      improvementList({ jumps: [jump as never] }, { from: '2019-01', to: '2019-12' }).flatMap((group) => group.jumps.map(() => group.kind));
    expect(kindOf(rise(['2019-04', '2019-06'], true))).toEqual(['several-months']);
    expect(kindOf(rise(['2019-04', '2019-05', '2019-06'], true))).toEqual(['triple-jump']);
    expect(kindOf(rise(['2019-04', '2019-05', '2019-06'], false))).toEqual(['several-months']);
    expect(kindOf(rise(['2019-04', '2019-05'], true))).toEqual(['adjacent-months']);
  });
});
