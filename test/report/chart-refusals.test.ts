// What is said of a chart that cannot be drawn: code, path, what is expected and what was found, whole.
import { expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { MONTH_FORM } from '../../src/month/month';
import { definePolicy } from '../../src/policy/define-policy';
import { gainChart, ladderChart, rankHistoryChart, scoreDistributionChart } from '../../src/report/index';
import { twoGroups, twoGroupsRecords } from './two-groups';
import { toldOf } from '../issues/told-of';

const evaluation = evaluate(twoGroupsRecords, twoGroups);
const { ladder: _, ...flat } = twoGroups;
const plain = evaluate(twoGroupsRecords, definePolicy({ ...flat, classes: [] }));
const unreadable = new Proxy(['东街道'], {
  get: (own, key) => {
    if (key === '0') throw new TypeError('no');
    return Reflect.get(own, key);
  },
});
const month = '2025-03';
const locale = 'zh';

const said = (draw: (...args: never[]) => unknown, ...args: readonly unknown[]): unknown =>
  toldOf(() => Reflect.apply(draw, undefined, args));

it.each([
  ['history', rankHistoryChart, [['东街道']]],
  ['ladder', ladderChart, []],
  ['scores', scoreDistributionChart, [month]],
  ['gains', gainChart, [month]],
])('a chart of the %s needs an evaluation and a language', (_name, draw, subject) => {
  expect(said(draw, {}, ...subject, { locale })).toEqual([['bad-input', ['evaluation'], 'what evaluate gave', 'an object']]);
  expect(said(draw, evaluation, ...subject, { locale: 'fr' })).toEqual([['bad-input', ['locale'], 'zh | en', '"fr"']]);
  expect(said(draw, evaluation, ...subject, null)).toEqual([['bad-input', ['options'], 'an object', 'null']]);
  expect(said(draw, evaluation, ...subject, {})).toEqual([['bad-input', ['locale'], 'zh | en', 'undefined']]);
});
it.each([
  ['scores', scoreDistributionChart],
  ['gains', gainChart],
])('a chart of the %s needs a month of the evaluation', (_name, draw) => {
  expect(said(draw, evaluation, '2025-04', { locale })).toEqual([['not-found', ['month'], 'a month of the evaluation', '"2025-04"']]);
  expect(said(draw, evaluation, '2025-13', { locale })).toEqual([['bad-month', ['month'], 'YYYY-MM, 0001-01 to 9999-12', '"2025-13"']]);
});
it.each([
  ['history', (townships: unknown) => said(rankHistoryChart, evaluation, townships, { locale })],
  ['gains', (townships: unknown) => said(gainChart, evaluation, month, { locale, townships })],
])('a chart of the %s needs townships of the evaluation', (_name, of) => {
  expect(of([])).toEqual([['bad-input', ['townships'], 'one township or more', 'an array']]);
  expect(of('东街道')).toEqual([['bad-input', ['townships'], 'one township or more', '"东街道"']]);
  expect(of(['东街道', '无', 7])).toEqual([
    ['not-found', ['townships', 1], 'a township of the evaluation', '"无"'],
    ['not-found', ['townships', 2], 'a township of the evaluation', '7'],
  ]);
  // One that is named twice is told once, where it is named first.
  expect(of(['东街道', '无', '东街道', '无'])).toEqual([['not-found', ['townships', 1], 'a township of the evaluation', '"无"']]);
  expect(of(unreadable)).toEqual([['unreadable', ['townships'], 'readable values', 'an error']]);
});
it('a chart of gains needs records of its townships in the month, and townships where no class is picked by gain', () => {
  expect(said(gainChart, evaluation, month, { locale, townships: ['东街道', '东街道', '乙镇'] })).toEqual([
    ['not-found', ['townships', 2], 'a township with a record in 2025-03', '"乙镇"'],
  ]);
  expect(said(gainChart, plain, month, { locale })).toEqual([
    ['bad-input', ['townships'], 'townships, since no class is picked by gain', 'undefined'],
  ]);
});
it('a chart of a ladder needs months in the order of time, some of them with records', () => {
  expect(said(ladderChart, evaluation, { locale, from: '2025-3', to: 7 })).toEqual([
    ['bad-month', ['from'], MONTH_FORM, '"2025-3"'],
    ['bad-month', ['to'], MONTH_FORM, '7'],
  ]);
  expect(said(ladderChart, evaluation, { locale, from: '2025-03', to: '2025-02' })).toEqual([
    ['bad-limit', ['from'], 'no later than 2025-02', '"2025-03"'],
  ]);
  expect(said(ladderChart, evaluation, { locale, to: '2019-12' })).toEqual([
    ['not-found', ['to'], 'a month of the evaluation', '"2019-12"'],
  ]);
  expect(said(ladderChart, evaluation, { locale, from: '2031-01' })).toEqual([
    ['not-found', ['from'], 'a month of the evaluation', '"2031-01"'],
  ]);
  expect(said(ladderChart, evaluation, { locale, from: '2031-01', to: '2031-12' })).toEqual([
    ['not-found', ['from'], 'a month of the evaluation', '"2031-01"'],
  ]);
});
it('a chart of a ladder needs a ladder, and records', () => {
  expect(said(ladderChart, plain, { locale })).toEqual([
    ['bad-input', ['evaluation'], 'records and a policy with a ladder', '"two-groups"'],
  ]);
  expect(said(ladderChart, evaluate([], twoGroups), { locale })).toEqual([
    ['bad-input', ['evaluation'], 'records and a policy with a ladder', 'null'],
  ]);
});
