// What is read of each record, and the whole sentence where one is refused.
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../issues/messages-of';
import { issueList } from '../../src/issues/collect';
import { monthIndex } from '../../src/month/month';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { huairou2025 } from '../../src/policy/builtin/huairou-2025';
import { checkedOptions } from '../../src/rollup/options';
import { readRecords, type ReadRecord } from '../../src/rollup/read-records';
import { summaryOf } from '../../src/rollup/options';

const record = { township: '甲', month: '2019-06', district: '东区', assigned: 4 };
const parts = { months: ['2019-04', '2019-06'], townships: ['甲', '乙'], records: 3 };
const [april, june] = [monthIndex('2019-04'), monthIndex('2019-06')];
function read(
  records: Iterable<unknown>,
  by = 'township',
): { readonly found: readonly ReadRecord[]; readonly messages: readonly string[] } {
  const list = issueList();
  const found = readRecords(records, by, list);
  return { found, messages: list.issues.map(({ message }) => message) };
}
const refused = (wrong: unknown, by?: string): readonly string[] => read([wrong], by).messages;
const TEXT = 'expected text that is not empty, received';
const MONTH = 'bad month; expected YYYY-MM, 0001-01 to 9999-12, received';

describe('a record', () => {
  it('has a unit, a month and its own fields, and is one of one township', () => {
    expect(read([record])).toEqual({
      found: [
        { row: 0, township: '甲', unit: '甲', month: june, holding: { months: [june], townships: ['甲'], records: 1 }, fields: record },
      ],
      messages: [],
    });
    expect(read([record], 'district').found.map(({ unit, fields }) => [unit, fields])).toEqual([['东区', record]]);
  });
  it('has nothing of what every object inherits', () => {
    expect(refused({ township: '甲', month: '2019-06' }, 'constructor')).toEqual([`[0].constructor: missing field; ${TEXT} undefined`]);
  });
  it('that was rolled up before holds what it says, and may hold one more township in one more month', () => {
    expect(read([{ ...record, parts }])).toMatchObject({
      found: [{ holding: { months: [april, june], townships: ['甲', '乙'], records: 3 }, fields: { ...record, parts } }],
      messages: [],
    });
    expect(read([{ ...record, parts: { months: ['2019-06'], townships: ['甲'], records: 1 } }]).messages).toEqual([]);
  });
  it.each<readonly [unknown, readonly string[]]>([
    [null, ['[0]: not a record; expected an object, received null']],
    ['x', ['[0]: not a record; expected an object, received "x"']],
    [{ ...record, township: '' }, [`[0].township: bad township; ${TEXT} ""`]],
    [{ ...record, township: ' ' }, [`[0].township: bad township; ${TEXT} " "`]],
    [{ ...record, township: '\u200b' }, [`[0].township: bad township; ${TEXT} "\\u{200b}"`]],
    [{ ...record, township: 7 }, [`[0].township: bad township; ${TEXT} 7`]],
    [{ ...record, month: '2019-6' }, [`[0].month: ${MONTH} "2019-6"`]],
    [{ assigned: 4 }, [`[0].township: bad township; ${TEXT} undefined`, `[0].month: ${MONTH} undefined`]],
  ])('is refused: %j', (wrong, messages) => {
    expect(read([wrong])).toEqual({ found: [], messages });
  });
  it('is refused without a unit', () => {
    expect(read([{ ...record, district: undefined }], 'district').found).toEqual([]);
    expect(refused({ ...record, district: undefined }, 'district')).toEqual([`[0].district: missing field; ${TEXT} undefined`]);
    expect(refused({ ...record, district: '' }, 'district')).toEqual([`[0].district: bad group; ${TEXT} ""`]);
    expect(refused({ ...record, district: '\u200b' }, 'district')).toEqual([`[0].district: bad group; ${TEXT} "\\u{200b}"`]);
    expect(refused({ ...record, district: null }, 'district')).toEqual([`[0].district: bad group; ${TEXT} null`]);
    expect(refused({ ...record, township: 7, district: 7 }, 'district')).toEqual([`[0].township: bad township; ${TEXT} 7`]);
  });
  it('is refused where it throws when it is read', () => {
    const closed = Object.defineProperty({ ...record }, 'x', {
      enumerable: true,
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(refused(closed)).toEqual(['[0]: unreadable; expected a readable record, received an error']);
    const within = Object.defineProperty({ ...parts }, 'x', {
      enumerable: true,
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(messagesOf(() => read([{ ...record, parts: within }]))).toEqual([
      '[0].parts: unreadable; expected readable values, received an error',
    ]);
    expect(
      messagesOf(() =>
        read(
          (function* broken() {
            yield record;
            throw new TypeError('no');
          })(),
        ),
      ),
    ).toEqual(['records: unreadable; expected readable values, received an error']);
  });
  it.each<readonly [unknown, string]>([
    [null, 'null'],
    ['x', '"x"'],
    ...[
      {},
      { ...parts, months: [] },
      { ...parts, months: '2019-06' },
      { ...parts, months: ['2019-06', '2019-04'] },
      { ...parts, months: ['2019-04', '2019-04'] },
      { ...parts, months: ['2019-04', '2019-07'] },
      { ...parts, months: ['2019-13'] },
      { ...parts, months: ['2019-04', 'x'] },
      { ...parts, townships: [] },
      { ...parts, townships: '甲' },
      { ...parts, townships: ['甲', ''] },
      { ...parts, townships: [7, '甲'] },
      // One record, which a township of a month would have.
      { ...parts, townships: '甲', records: 1 },
      { ...parts, townships: ['甲', ''], records: 1 },
      { ...parts, records: 0 },
      { ...parts, records: -1 },
      { ...parts, records: 1.5 },
      { ...parts, records: '3' },
      { ...parts, records: 2 ** 53 },
    ].map((wrong) => [wrong, 'an object'] as const),
  ])('is refused with parts that rolling up did not make: %j', (wrong, found) => {
    expect(read([{ ...record, parts: wrong }])).toEqual({
      found: [],
      messages: [`[0].parts: bad input; expected what rollUp gave the record, received ${found}`],
    });
  });
  it('is refused where a month of it is there already, whichever row and month', () => {
    const again = (first: number, month: string, row: number, township = '甲'): string =>
      `[${row}].township: duplicate row; expected one row of ${month}; the first is row ${first}, received "${township}"`;
    expect(read([null, record, record]).messages).toEqual(['[0]: not a record; expected an object, received null', again(1, '2019-06', 2)]);
    const quarter = { ...record, parts };
    expect(read([quarter, { ...record, month: '2019-04' }, { ...record, month: '2019-05' }, record]).messages).toEqual([
      again(0, '2019-04', 1),
      again(0, '2019-06', 3),
    ]);
    // It is told once a record.
    expect(read([quarter, quarter]).messages).toEqual([again(0, '2019-04', 1)]);
    expect(read([record, { ...record, township: '乙' }, { ...record, month: '2019-07' }]).messages).toEqual([]);
  });
});

describe('a policy', () => {
  it('says how months and townships are taken together', () => {
    expect(summaryOf(huairou2025)).toEqual({ months: 'pooled', townships: 'mean' });
    expect(messagesOf(() => summaryOf(beijing2019))).toEqual(['summary: bad policy; expected a policy with a summary, received undefined']);
  });
});

describe('options', () => {
  it('are taken as they are', () => {
    expect(checkedOptions({ period: 'year-to-date', by: 'district' })).toEqual({ period: 'year-to-date', by: 'district' });
    expect(checkedOptions({ period: 'month' })).toEqual({ period: 'month' });
  });
  it('are refused for all that is wrong with them at once', () => {
    expect(messagesOf(() => checkedOptions({ period: 'week', by: 7 } as never))).toEqual([
      'period: bad input; expected month | quarter | half-year | year | year-to-date, received "week"',
      'by: bad input; expected field of text other than township, month, parts, __proto__, received 7',
    ]);
  });
  it.each<readonly [unknown, string]>([
    [undefined, 'options: bad input; expected an object, received undefined'],
    ['month', 'options: bad input; expected an object, received "month"'],
    [{}, 'period: bad input; expected month | quarter | half-year | year | year-to-date, received undefined'],
    [{ period: 'week' }, 'period: bad input; expected month | quarter | half-year | year | year-to-date, received "week"'],
    [{ period: ['month'] }, 'period: bad input; expected month | quarter | half-year | year | year-to-date, received an array'],
    ...[7, '', ' ', 'township', 'month', 'parts', '__proto__'].map(
      (by) =>
        [
          { period: 'month', by },
          `by: bad input; expected field of text other than township, month, parts, __proto__, received ${JSON.stringify(by)}`,
        ] as const,
    ),
    [{ period: 'month', by: null }, 'by: bad input; expected field of text other than township, month, parts, __proto__, received null'],
  ])('are refused: %j', (options, message) => {
    expect(messagesOf(() => checkedOptions(options as never))).toEqual([message]);
  });
});
