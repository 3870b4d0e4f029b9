// The words that sentences, notices and charts share, one by one.
import { describe, expect, it } from 'vitest';
import { advance, beijing2019 } from '../../src/index';
import { isGap, type ComparedPeriod } from '../../src/report/wording/compared-period';
import { improvementList } from '../../src/report/improvement/improvement-list';
import { chineseField, ROUNDING_LABELS } from '../../src/report/wording/labels';
import { limitsText } from '../../src/report/wording/limits';
import { percentText, settingText } from '../../src/report/wording/setting-text';
import { messagesOf } from '../issues/messages-of';
import { whyUnknown } from '../../src/report/wording/why-unknown';

describe('a field in Chinese', () => {
  it.each([
    ['satisfied', '满意'],
    ['诉求量', '诉求量'],
    ['得分（加权）', '得分（加权）'],
    ['urgent', 'urgent '],
    ['诉求a', '诉求a '],
  ])('%s is %s, so that a number can follow', (field, said) => {
    expect(chineseField(field)).toBe(said);
  });
});

describe('the mode of rounding', () => {
  it('is called as offices call it', () => {
    expect(Object.entries(ROUNDING_LABELS).map(([mode, { zh, en }]) => [mode, zh, en])).toEqual([
      ['half-up', '四舍五入', 'rounded half up'],
      ['half-even', '四舍六入五成双', 'rounded half to even'],
      ['half-down', '五舍六入', 'rounded half down'],
      ['up', '进一法', 'rounded up'],
      ['down', '去尾法', 'rounded down'],
    ]);
  });
});

describe('limits in Chinese', () => {
  it.each([
    ['gain', '10', null, '进步10名及以上'],
    ['gain', '0', null, '进步名次不低于0位'],
    ['gain', null, '-5', '退步5名及以上'],
    ['gain', null, '0', '进步名次不高于0位'],
    ['gain', '-9', '-1', '进步名次不低于-9位且不高于-1位'],
    ['scoreGain', null, '-1', '得分增加不高于-1分'],
    ['gain', '3', '5', '进步名次不低于3位且不高于5位'],
    ['rank', null, '10', '名次不大于10'],
    ['reverseRank', '2', '10', '倒数名次不小于2且不大于10'],
    ['score', '90', null, '得分不低于90分'],
  ] as const)('%s from %s to %s', (metric, least, most, said) => {
    expect(limitsText(metric, least, most).zh).toBe(said);
  });
});

describe('decimals of a policy', () => {
  it('are written out', () => {
    expect([settingText('8e1'), settingText(0.5), percentText('0.03'), percentText('1'), percentText('0.0125')]).toEqual([
      '80',
      '0.5',
      '3%',
      '100%',
      '1.25%',
    ]);
  });
});

describe('a month without records to compare with', () => {
  const first: ComparedPeriod = { period: 'month', month: '2018-12', hasRecords: false, lagMonths: 1, isFirst: true };
  it('is why nobody who was ranked has a gain, and not why others have none', () => {
    const gaps = (compared: ComparedPeriod) =>
      ([null, 'new', 'returned', 'regrouped', 'unranked', 'unscored'] as const).filter((entry) => isGap(entry, compared));
    expect(gaps(first)).toEqual(['new', 'returned']);
    expect(gaps({ ...first, isFirst: false })).toEqual(['returned']);
    expect(gaps({ ...first, hasRecords: true })).toEqual([]);
  });
  it('is named where there can be one', () => {
    expect(whyUnknown('new', first)).toEqual({ zh: '没有2018年12月的记录', en: 'no records of December 2018' });
    expect(whyUnknown('new', { ...first, month: null })).toEqual({ zh: '没有可对比的月份', en: 'there is no month to compare with' });
    expect(whyUnknown('returned', { ...first, period: 'half-year' })).toEqual({
      zh: '没有2018年下半年的记录',
      en: 'no records of H2 2018',
    });
  });
});

it('jumps with a hole are named by their place in the evaluation', () => {
  expect(messagesOf(() => improvementList({ jumps: new Array(1) }, { from: '2019-01', to: '2019-06' }))).toEqual([
    'evaluation.jumps: bad input; expected array without holes, received an array',
  ]);
});

it('what is worked out when it is asked for is listed among the properties', () => {
  const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
  const { month } = advance(null, [{ township: '窦店镇', month: '2019-06', ...counts }], beijing2019);
  expect(Object.keys(month)).toEqual(['month', 'standings', 'jumps']);
  expect(JSON.parse(JSON.stringify(month))).toMatchObject({ month: '2019-06', standings: [{ township: '窦店镇' }], jumps: [] });
});
