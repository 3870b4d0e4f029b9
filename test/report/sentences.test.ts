// Every sentence of a reason, whole and in both languages: what is said, what is left out, and where a word depends on a number.
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/index';
import type { Metric } from '../../src/policy/types';
import { sayReason } from '../../src/report/explain/say-reason';
import { shownExact, unsigned } from '../../src/report/wording/shown-number';

const both = (...reasons: readonly Reason[]): readonly string[] =>
  reasons.flatMap((reason) => {
    const { zh, en } = sayReason(reason, 'month', (id) => ({ zh: `<${id}>`, en: `<${id}>` }));
    return [zh, en];
  });

type Of<C extends Reason['code']> = Partial<Extract<Reason, { code: C }>>;
const label = { zh: '甲项', en: 'Item A' };
const indicator = (change: Of<'indicator'>): Reason => ({
  code: 'indicator',
  indicator: 'a',
  label,
  counts: [{ field: 'satisfied', count: 18, credit: '1' }],
  base: { field: 'surveyed', count: 20 },
  percentField: null,
  exactPercent: '90',
  rateDecimals: null,
  percent: '90',
  deduction: null,
  exactPoints: '36',
  pointsDecimals: null,
  points: '36',
  fullMarks: '40',
  lost: '4',
  rounding: 'half-up',
  why: 'rate',
  ...change,
});
const scored = (change: Of<'scored'>): Reason => ({
  code: 'scored',
  score: 90,
  field: null,
  most: '100',
  sum: '90',
  exact: '90',
  decimals: 2,
  rounding: 'half-up',
  why: 'sum',
  ...change,
});
const adjusted = (change: Of<'adjusted'>): Reason => ({
  code: 'adjusted',
  field: 'bonus',
  given: '3',
  min: '-5',
  max: '5',
  cutTo: null,
  applied: '3',
  ...change,
});
const one = { townships: ['甲'], count: 1 };
const ranked = (change: Of<'ranked'>): Reason => ({
  code: 'ranked',
  group: null,
  rank: 2,
  of: 30,
  tied: 1,
  reverseRank: 29,
  ties: 'competition',
  tiedWith: { townships: [], count: 0 },
  ...change,
});
const behind = (change: Of<'behind'>): Reason => ({
  code: 'behind',
  townships: one,
  rank: 1,
  ties: 'competition',
  score: 91.5,
  missing: '0.5',
  tieBreaker: null,
  ...change,
});
const gained = (change: Of<'gained'>): Reason => ({
  code: 'gained',
  month: '2019-05',
  lagMonths: 1,
  earlierRank: 5,
  predecessor: null,
  rank: 3,
  gain: 2,
  otherPolicy: null,
  ...change,
});
const condition = (change: Of<'condition-not-met'>): Reason => ({
  code: 'condition-not-met',
  class: 'c',
  metric: 'gain',
  value: 0,
  exact: '0',
  atLeast: '1',
  atMost: null,
  ...change,
});
const METRICS: readonly Metric[] = ['rank', 'reverseRank', 'percentile', 'score', 'gain', 'scoreGain', 'percentileGain', 'volume'];
const cut = { value: 4, exact: '4', inclusive: true, townships: one, distance: '2' };
const pick = { metric: 'gain', value: 6, exact: '6', top: 10, share: null, of: 46, cut } as const;
const inClass = (change: Of<'in-class'>): Reason => ({
  code: 'in-class',
  class: 'c',
  conditions: [],
  candidates: 12,
  pick,
  unless: [],
  ...change,
});

describe('the sentence of an indicator', () => {
  it('tells the rate, or why there is none', () => {
    expect(
      both(
        indicator({}),
        indicator({
          counts: [
            { field: 'satisfied', count: 16, credit: '1' },
            { field: 'half', count: 4, credit: '0.5' },
          ],
        }),
        indicator({ counts: [], base: null, percentField: 'p' }),
        indicator({
          exactPercent: null,
          percent: null,
          exactPoints: null,
          points: '0',
          lost: '40',
          base: { field: 'surveyed', count: 0 },
          why: 'zero',
        }),
        indicator({
          exactPercent: null,
          percent: null,
          exactPoints: null,
          points: '40',
          lost: '0',
          base: { field: 'own', count: 0 },
          why: 'full',
        }),
        indicator({ fullMarks: '1', exactPoints: '0.9', points: '0.9', lost: '0.1' }),
        indicator({ fullMarks: '1', exactPoints: '1', points: '1', lost: '0' }),
        indicator({ counts: [{ field: '办结（件）', count: 18, credit: '1' }], base: { field: '回访量', count: 20 } }),
        indicator({
          exactPercent: null,
          percent: null,
          exactPoints: null,
          points: null,
          lost: null,
          base: { field: '回访量', count: 0 },
          why: 'unranked',
        }),
        indicator({
          counts: [],
          base: null,
          percentField: 'p',
          exactPercent: null,
          percent: null,
          exactPoints: null,
          points: null,
          lost: null,
          why: 'unranked',
        }),
        indicator({
          counts: [],
          base: null,
          percentField: 'p',
          exactPercent: null,
          percent: null,
          exactPoints: null,
          points: null,
          lost: null,
          why: 'excluded',
        }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "甲项：满意18÷有效回访20＝90%，满分40分，得36分，失4分",
        "Item A: satisfied 18 / surveyed 20 = 90%, 36 of 40 points, 4 lost",
        "甲项：（满意16＋half 4×0.5）÷有效回访20＝90%，满分40分，得36分，失4分",
        "Item A: (satisfied 16 + half 4 × 0.5) / surveyed 20 = 90%, 36 of 40 points, 4 lost",
        "甲项：公布为90%，满分40分，得36分，失4分",
        "Item A: published as 90%, 36 of 40 points, 4 lost",
        "甲项：有效回访为0，满分40分，按规定得0分，失40分",
        "Item A: surveyed is 0, 0 of 40 points, 40 lost, as the policy says",
        "甲项：own 为0，按规定得满分40分",
        "Item A: own is 0, all 40 points, as the policy says",
        "甲项：满意18÷有效回访20＝90%，满分1分，得0.9分，失0.1分",
        "Item A: satisfied 18 / surveyed 20 = 90%, 0.9 of 1 point, 0.1 lost",
        "甲项：满意18÷有效回访20＝90%，得满分1分",
        "Item A: satisfied 18 / surveyed 20 = 90%, all 1 point",
        "甲项：办结（件）18÷回访量20＝90%，满分40分，得36分，失4分",
        "Item A: 办结（件） 18 / 回访量 20 = 90%, 36 of 40 points, 4 lost",
        "甲项：回访量为0，按规定本月不计分",
        "Item A: 回访量 is 0, no score this month, as the policy says",
        "甲项：没有公布，按规定本月不计分",
        "Item A: nothing published, no score this month, as the policy says",
        "甲项：没有公布，按规定不计此项",
        "Item A: nothing published, left out, as the policy says",
      ]
    `);
  });
  it('tells roundings where they change something, and deductions', () => {
    const deduction = { target: '98', perPoint: '0.5', floor: '12.5', under: '8', taken: '4' };
    expect(
      both(
        indicator({ rateDecimals: 1, exactPercent: '275/3', percent: '91.7' }),
        indicator({ rateDecimals: 0, exactPercent: '275/3', percent: '92', rounding: 'half-even' }),
        indicator({ rateDecimals: 2 }),
        indicator({ pointsDecimals: 2, exactPoints: '17.665', points: '17.67', lost: '22.33' }),
        indicator({ pointsDecimals: 1, exactPoints: '36', points: '36' }),
        indicator({ deduction, why: 'deduction' }),
        indicator({ deduction, why: 'floor' }),
        indicator({ why: 'floor' }),
        indicator({ deduction: { ...deduction, under: '1', taken: '0.5' }, exactPercent: '97', percent: '97', why: 'deduction' }),
        indicator({ deduction: { ...deduction, under: '0', taken: '0' }, exactPercent: '98', percent: '98', why: 'deduction' }),
        indicator({
          deduction: { ...deduction, under: null, taken: null },
          exactPercent: null,
          percent: null,
          exactPoints: null,
          points: '0',
          lost: '40',
          base: { field: 'surveyed', count: 0 },
          why: 'zero',
        }),
        indicator({ points: '42', lost: '-2' }),
        indicator({ points: '40', lost: '0' }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "甲项：满意18÷有效回访20＝91.6666…%，按四舍五入保留1位小数为91.7%，满分40分，得36分，失4分",
        "Item A: satisfied 18 / surveyed 20 = 91.6666…%, rounded half up (1 decimal) to 91.7%, 36 of 40 points, 4 lost",
        "甲项：满意18÷有效回访20＝91.6666…%，按四舍六入五成双取整为92%，满分40分，得36分，失4分",
        "Item A: satisfied 18 / surveyed 20 = 91.6666…%, rounded half to even (a whole number) to 92%, 36 of 40 points, 4 lost",
        "甲项：满意18÷有效回访20＝90%，满分40分，得36分，失4分",
        "Item A: satisfied 18 / surveyed 20 = 90%, 36 of 40 points, 4 lost",
        "甲项：满意18÷有效回访20＝90%，计17.665分，按四舍五入保留2位小数，满分40分，得17.67分，失22.33分",
        "Item A: satisfied 18 / surveyed 20 = 90%, 17.665 rounded half up (2 decimals), 17.67 of 40 points, 22.33 lost",
        "甲项：满意18÷有效回访20＝90%，满分40分，得36分，失4分",
        "Item A: satisfied 18 / surveyed 20 = 90%, 36 of 40 points, 4 lost",
        "甲项：满意18÷有效回访20＝90%，比目标98%低8个百分点，每个百分点扣0.5分，共扣4分，满分40分，得36分，失4分",
        "Item A: satisfied 18 / surveyed 20 = 90%, 8 percentage points under the target of 98%, 0.5 off for each, 4 in all, 36 of 40 points, 4 lost",
        "甲项：满意18÷有效回访20＝90%，比目标98%低8个百分点，每个百分点扣0.5分，共扣4分，最低12.5分，满分40分，得36分，失4分",
        "Item A: satisfied 18 / surveyed 20 = 90%, 8 percentage points under the target of 98%, 0.5 off for each, 4 in all, never below 12.5, 36 of 40 points, 4 lost",
        "甲项：满意18÷有效回访20＝90%，满分40分，得36分，失4分",
        "Item A: satisfied 18 / surveyed 20 = 90%, 36 of 40 points, 4 lost",
        "甲项：满意18÷有效回访20＝97%，比目标98%低1个百分点，每个百分点扣0.5分，共扣0.5分，满分40分，得36分，失4分",
        "Item A: satisfied 18 / surveyed 20 = 97%, 1 percentage point under the target of 98%, 0.5 off for each, 0.5 in all, 36 of 40 points, 4 lost",
        "甲项：满意18÷有效回访20＝98%，达到目标98%，不扣分，满分40分，得36分，失4分",
        "Item A: satisfied 18 / surveyed 20 = 98%, the target of 98% is reached, nothing off, 36 of 40 points, 4 lost",
        "甲项：有效回访为0，满分40分，按规定得0分，失40分",
        "Item A: surveyed is 0, 0 of 40 points, 40 lost, as the policy says",
        "甲项：满意18÷有效回访20＝90%，满分40分，得42分",
        "Item A: satisfied 18 / surveyed 20 = 90%, 42 of 40 points",
        "甲项：满意18÷有效回访20＝90%，得满分40分",
        "Item A: satisfied 18 / surveyed 20 = 90%, all 40 points",
      ]
    `);
  });
});

describe('the sentence of a score', () => {
  it('tells the sum where it is not the score, and every step from it', () => {
    expect(
      both(
        scored({}),
        scored({ field: 'score', most: null, why: 'published' }),
        scored({ sum: '89.996', exact: '89.996' }),
        scored({ sum: '89.6', exact: '89.6', decimals: 0 }),
        scored({ sum: '89.96', exact: '89.96', decimals: 1, rounding: 'up' }),
        scored({ field: 'score', most: null, sum: '90.004', exact: '90.004', rounding: 'down' }),
        scored({ score: 0, sum: '-2', exact: '0', why: 'kept-at-zero' }),
        scored({ score: 100, sum: '103', exact: '100', why: 'kept-at-full' }),
        scored({ score: 100, most: null, sum: '103', exact: '100', why: 'kept-at-full' }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "得分90分",
        "scored 90",
        "公布得分90分",
        "scored 90, as published",
        "合计89.996分，按四舍五入保留2位小数，得分90.00分",
        "sum 89.996, rounded half up (2 decimals), scored 90.00",
        "合计89.6分，按四舍五入取整，得分90分",
        "sum 89.6, rounded half up (a whole number), scored 90",
        "合计89.96分，按进一法保留1位小数，得分90.0分",
        "sum 89.96, rounded up (1 decimal), scored 90.0",
        "公布90.004分，按去尾法保留2位小数，得分90.00分",
        "published 90.004, rounded down (2 decimals), scored 90.00",
        "合计-2分，低于0分，按0分计，得分0分",
        "sum -2, kept at 0, scored 0",
        "合计103分，超过满分，按满分100分计，得分100分",
        "sum 103, kept at the full marks, 100, scored 100",
        "合计103分，得分100分",
        "sum 103, scored 100",
      ]
    `);
  });
  it('tells why there is none', () => {
    expect(both({ code: 'unscored', why: 'nothing-kept' }, { code: 'unscored', why: 'no-score' }, { code: 'unscored', why: 'unranked' }))
      .toMatchInlineSnapshot(`
      [
        "各项指标均不计，本月没有得分，不参加排名，也不列入任何类别",
        "every indicator is left out, no score this month, so not ranked, and in no class",
        "本月没有公布得分，不参加排名，也不列入任何类别",
        "no score was published, so not ranked, and in no class",
        "本月没有得分，不参加排名，也不列入任何类别",
        "no score this month, so not ranked, and in no class",
      ]
    `);
  });
  it('tells the scale, and the bonus or penalty as far as it counts', () => {
    expect(
      both(
        { code: 'rescaled', marksKept: '60', fullMarks: '100', factor: '5/3' },
        { code: 'rescaled', marksKept: '1', fullMarks: '3', factor: '3' },
        adjusted({}),
        adjusted({ given: '1', applied: '1' }),
        adjusted({ given: '-1', applied: '-1' }),
        adjusted({ given: '-1.5', applied: '-1.5', field: 'extra' }),
        adjusted({ given: '0', applied: '0' }),
        adjusted({ given: '7', cutTo: 'max', applied: '5' }),
        adjusted({ given: '-7', cutTo: 'min', applied: '-5' }),
        adjusted({ given: '-7', cutTo: 'min', applied: '-5', max: null }),
        adjusted({ given: '-2', min: '0', max: null, cutTo: 'min', applied: '0' }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "有指标不计，其余指标满分合计60分，按满分100分折算，乘以1.6666…",
        "scaled from the 60 marks that count to 100: times 1.6666…",
        "有指标不计，其余指标满分合计1分，按满分3分折算，乘以3",
        "scaled from the 1 mark that counts to 3: times 3",
        "加减分：加3分",
        "bonus: +3 points",
        "加减分：加1分",
        "bonus: +1 point",
        "加减分：减1分",
        "bonus: -1 point",
        "extra：减1.5分",
        "extra: -1.5 points",
        "加减分：0分",
        "bonus: 0 points",
        "加减分：加7分，超过上限，按加5分计",
        "bonus: +7 points, over the upper limit, counts as +5 points",
        "加减分：减7分，低于下限，按减5分计",
        "bonus: -7 points, under the lower limit, counts as -5 points",
        "加减分：减7分，低于下限，按减5分计",
        "bonus: -7 points, under the lower limit, counts as -5 points",
        "加减分：减2分，低于下限，按0分计",
        "bonus: -2 points, under the lower limit, counts as 0 points",
      ]
    `);
  });
});

describe('the sentence of a rank', () => {
  it('tells places from both ends, and with whom', () => {
    expect(
      both(
        ranked({}),
        ranked({ rank: 1, reverseRank: 30 }),
        ranked({ rank: 30, reverseRank: 1 }),
        ranked({ rank: 3, tied: 2, reverseRank: 27, tiedWith: one }),
        ranked({ rank: 11, tied: 3, reverseRank: 12, tiedWith: { townships: ['甲', '乙'], count: 2 } }),
        ranked({ rank: 21, tied: 8, reverseRank: 13, tiedWith: { townships: ['甲', '乙', '丙', '丁', '戊'], count: 7 } }),
        ranked({ rank: 22, of: 113, tied: 4, reverseRank: 23, ties: 'ordinal', tiedWith: { townships: ['甲', '乙', '丙'], count: 3 } }),
        ranked({ rank: 2.5, tied: 2, reverseRank: 28, ties: 'fractional', tiedWith: one }),
        ranked({ rank: 111, of: 200, reverseRank: 101 }),
        ranked({ group: '镇' }),
        ranked({ group: '第一组', rank: 3, tied: 2, reverseRank: 27, tiedWith: one }),
        ranked({ group: '镇', rank: 22, of: 113, tied: 2, reverseRank: 23, ties: 'ordinal', tiedWith: one }),
        { code: 'unranked', volume: 4, minimumVolume: 5 },
      ),
    ).toMatchInlineSnapshot(`
      [
        "排名第2名，共30个，倒数第29名",
        "ranked 2nd of 30, 29th from last",
        "排名第1名，共30个，倒数第30名",
        "ranked 1st of 30, 30th from last",
        "排名第30名，共30个，倒数第1名",
        "ranked 30th of 30, last",
        "与甲并列第3名，共30个，倒数第27名",
        "tied 3rd of 30 with 甲, 27th from last",
        "与甲、乙并列第11名，共30个，倒数第12名",
        "tied 11th of 30 with 甲 and 乙, 12th from last",
        "与甲、乙、丙、丁、戊等7个并列第21名，共30个，倒数第13名",
        "tied 21st of 30 with 甲, 乙, 丙, 丁, 戊 and 2 more, 13th from last",
        "排名第22名，共113个，倒数第23名，与甲、乙、丙不分高下，按记录先后排列",
        "ranked 22nd of 113, 23rd from last; equal to 甲, 乙 and 丙, in the order of the records",
        "与甲并列第2.5名，共30个，倒数第28名",
        "tied 2.5 of 30 with 甲, 28th from last",
        "排名第111名，共200个，倒数第101名",
        "ranked 111th of 200, 101st from last",
        "“镇”组内排名第2名，共30个，倒数第29名",
        "ranked 2nd of 30 in 镇, 29th from last",
        "“第一组”组内与甲并列第3名，共30个，倒数第27名",
        "tied 3rd of 30 in 第一组 with 甲, 27th from last",
        "“镇”组内排名第22名，共113个，倒数第23名，与甲不分高下，按记录先后排列",
        "ranked 22nd of 113 in 镇, 23rd from last; equal to 甲, in the order of the records",
        "诉求量4件，低于下限5件，不参加排名，也不列入任何类别",
        "not ranked, and so in no class: volume 4 is under the minimum 5",
      ]
    `);
  });
  it('tells what decided between equal scores', () => {
    const by = [
      { field: 'assigned', order: 'descending' },
      { field: 'own', order: 'ascending' },
    ] as const;
    const broken = { code: 'tie-broken', score: 84.5, equal: 6, by } as const;
    expect(
      both({ ...broken, ahead: 2, behind: 3 }, { ...broken, ahead: 0, behind: 1 }, { ...broken, ahead: 1, behind: 0, by: by.slice(1) }),
    ).toMatchInlineSnapshot(`
      [
        "得分同为84.5分的共6个，按派单量从高到低、再按own从低到高区分先后，2个在前，3个在后",
        "6 scored 84.5, told apart by assigned (descending), then own (ascending): 2 before, 3 after",
        "得分同为84.5分的共6个，按派单量从高到低、再按own从低到高区分先后，1个在后",
        "6 scored 84.5, told apart by assigned (descending), then own (ascending): 1 after",
        "得分同为84.5分的共6个，按own从低到高区分先后，1个在前",
        "6 scored 84.5, told apart by own (ascending): 1 before",
      ]
    `);
  });
  it('tells who is above, and what is missing', () => {
    const three = { townships: ['甲', '乙', '丙'], count: 3 };
    const tieBreaker = { field: 'assigned', order: 'descending', value: '40', theirs: '50.5' } as const;
    expect(
      both(
        behind({}),
        behind({ missing: '1' }),
        behind({ townships: three, rank: 4, missing: '17.51' }),
        behind({ townships: three, rank: 4, ties: 'ordinal' }),
        behind({ tieBreaker, missing: '0' }),
        behind({ tieBreaker: { ...tieBreaker, field: 'own', order: 'ascending' }, missing: '0' }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "前一名是甲（第1名，91.5分），相差0.5分",
        "directly above: 甲 (1st, scored 91.5), 0.5 points away",
        "前一名是甲（第1名，91.5分），相差1分",
        "directly above: 甲 (1st, scored 91.5), 1 point away",
        "前一名是甲、乙、丙（并列第4名，91.5分），相差17.51分",
        "directly above: 甲, 乙 and 丙 (tied 4th, scored 91.5), 17.51 points away",
        "前一名是甲、乙、丙（依次排至第4名，91.5分），相差0.5分",
        "directly above: 甲, 乙 and 丙 (the last of them 4th, scored 91.5), 0.5 points away",
        "前一名是甲（第1名，91.5分），得分相同，按派单量从高到低区分先后，对方为50.5，本单位为40",
        "directly above: 甲 (1st, scored 91.5), the same score, told apart by assigned (descending): 50.5 there, 40 here",
        "前一名是甲（第1名，91.5分），得分相同，按own从低到高区分先后，对方为50.5，本单位为40",
        "directly above: 甲 (1st, scored 91.5), the same score, told apart by own (ascending): 50.5 there, 40 here",
      ]
    `);
  });
  it('tells places gained and lost, against which month, and whose the earlier rank was', () => {
    expect(
      both(
        gained({}),
        gained({ earlierRank: 2, rank: 3, gain: -1 }),
        gained({ earlierRank: 3, gain: 0 }),
        gained({ month: '2018-06', lagMonths: 12, earlierRank: 4.5, rank: 3, gain: 1.5 }),
        gained({ month: '2019-03', lagMonths: 3, earlierRank: 1, rank: 3, gain: -2 }),
        gained({ predecessor: '甲乡' }),
        gained({ predecessor: '甲乡', otherPolicy: { id: 'a', revision: 2 } }),
        { code: 'gain-unknown', month: '2019-05', hasRecords: false, lagMonths: 1, isFirst: false, entry: 'new', groupThen: null },
        { code: 'gain-unknown', month: '2019-05', hasRecords: true, lagMonths: 1, isFirst: true, entry: 'new', groupThen: null },
        { code: 'gain-unknown', month: '2019-05', hasRecords: false, lagMonths: 1, isFirst: true, entry: 'new', groupThen: null },
        ...[
          { group: '镇', predecessor: null },
          { group: null, predecessor: null },
          { group: '镇', predecessor: '甲乡' },
          { group: null, predecessor: '甲乡' },
        ].map((groupThen): Reason => ({
          code: 'gain-unknown',
          month: '2019-12',
          hasRecords: true,
          lagMonths: 1,
          isFirst: false,
          entry: 'regrouped',
          groupThen,
        })),
        { code: 'gain-unknown', month: '2019-05', hasRecords: true, lagMonths: 1, isFirst: false, entry: 'returned', groupThen: null },
        { code: 'gain-unknown', month: '2019-05', hasRecords: false, lagMonths: 1, isFirst: false, entry: 'returned', groupThen: null },
        { code: 'gain-unknown', month: null, hasRecords: false, lagMonths: 12, isFirst: false, entry: 'returned', groupThen: null },
        { code: 'gain-unknown', month: null, hasRecords: false, lagMonths: 1, isFirst: false, entry: 'new', groupThen: null },
      ),
    ).toMatchInlineSnapshot(`
      [
        "2019年5月排名第5名，本月排名第3名，环比上升2位",
        "ranked 5th in May 2019 and 3rd now: up 2 places month-on-month",
        "2019年5月排名第2名，本月排名第3名，环比下降1位",
        "ranked 2nd in May 2019 and 3rd now: down 1 place month-on-month",
        "2019年5月排名第3名，本月排名第3名，环比持平",
        "ranked 3rd in May 2019 and 3rd now: no change month-on-month",
        "2018年6月排名第4.5名，本月排名第3名，同比上升1.5位",
        "ranked 4.5 in June 2018 and 3rd now: up 1.5 places year-on-year",
        "2019年3月排名第1名，本月排名第3名，较2019年3月下降2位",
        "ranked 1st in March 2019 and 3rd now: down 2 places against March 2019",
        "前身甲乡在2019年5月排名第5名，本单位本月排名第3名，环比上升2位",
        "its predecessor 甲乡 ranked 5th in May 2019 and it 3rd now: up 2 places month-on-month",
        "前身甲乡在2019年5月排名第5名，本单位本月排名第3名，环比上升2位；2019年5月依据的规则不同（a，第2版）",
        "its predecessor 甲乡 ranked 5th in May 2019 and it 3rd now: up 2 places month-on-month; May 2019 was under other rules (a, revision 2)",
        "名次与2019年5月无法比较：首次参加排名",
        "no comparison with May 2019: ranked for the first time",
        "名次与2019年5月无法比较：首次参加排名",
        "no comparison with May 2019: ranked for the first time",
        "名次无法比较：没有2019年5月的记录",
        "no comparison: no records of May 2019",
        "名次与2019年12月无法比较：当时在“镇”组",
        "no comparison with December 2019: was in 镇 then",
        "名次与2019年12月无法比较：当时不分组",
        "no comparison with December 2019: was not grouped then",
        "名次与2019年12月无法比较：前身甲乡当时在“镇”组",
        "no comparison with December 2019: its predecessor 甲乡 was in 镇 then",
        "名次与2019年12月无法比较：前身甲乡当时不分组",
        "no comparison with December 2019: its predecessor 甲乡 was not grouped then",
        "名次无法比较：2019年5月未参加排名",
        "no comparison: not ranked in May 2019",
        "名次无法比较：没有2019年5月的记录",
        "no comparison: no records of May 2019",
        "没有可对比的月份",
        "there is no month to compare with",
        "没有可对比的月份",
        "there is no month to compare with",
      ]
    `);
  });
});

describe('the sentence of a class', () => {
  it('tells the condition that is not met, by each metric', () => {
    expect(both(...METRICS.map((metric) => condition({ metric, exact: '0.5', value: 0.5 })))).toMatchInlineSnapshot(`
      [
        "未列入<c>：排名第0.5名（要求名次不小于1）",
        "not in <c>: rank 0.5 (rank must be at least 1)",
        "未列入<c>：倒数第0.5名（要求倒数名次不小于1）",
        "not in <c>: 0.5 from last (reverse rank must be at least 1)",
        "未列入<c>：百分位0.5（要求百分位不低于1）",
        "not in <c>: percentile 0.5 (percentile must be at least 1)",
        "未列入<c>：得分0.5分（要求得分不低于1分）",
        "not in <c>: score 0.5 (score must be at least 1)",
        "未列入<c>：名次上升0.5位（要求进步1名及以上）",
        "not in <c>: up 0.5 places (places gained must be at least 1)",
        "未列入<c>：得分上升0.5分（要求得分增加不低于1分）",
        "not in <c>: score up 0.5 points (points gained must be at least 1)",
        "未列入<c>：百分位上升0.5（要求百分位增加不低于1）",
        "not in <c>: percentile up 0.5 (percentile gained must be at least 1)",
        "未列入<c>：诉求量0.5件（要求诉求量不低于1件）",
        "not in <c>: volume 0.5 (volume must be at least 1)",
      ]
    `);
    expect(both(...METRICS.map((metric) => condition({ metric, exact: '0', value: 0 })))).toMatchInlineSnapshot(`
      [
        "未列入<c>：排名第0名（要求名次不小于1）",
        "not in <c>: rank 0 (rank must be at least 1)",
        "未列入<c>：倒数第0名（要求倒数名次不小于1）",
        "not in <c>: 0th from last (reverse rank must be at least 1)",
        "未列入<c>：百分位0（要求百分位不低于1）",
        "not in <c>: percentile 0 (percentile must be at least 1)",
        "未列入<c>：得分0分（要求得分不低于1分）",
        "not in <c>: score 0 (score must be at least 1)",
        "未列入<c>：名次持平（要求进步1名及以上）",
        "not in <c>: no change (places gained must be at least 1)",
        "未列入<c>：得分持平（要求得分增加不低于1分）",
        "not in <c>: score unchanged (points gained must be at least 1)",
        "未列入<c>：百分位持平（要求百分位增加不低于1）",
        "not in <c>: percentile unchanged (percentile gained must be at least 1)",
        "未列入<c>：诉求量0件（要求诉求量不低于1件）",
        "not in <c>: volume 0 (volume must be at least 1)",
      ]
    `);
    expect(both(...METRICS.map((metric) => condition({ metric, exact: '1', value: 1 })))).toMatchInlineSnapshot(`
      [
        "未列入<c>：排名第1名（要求名次不小于1）",
        "not in <c>: rank 1 (rank must be at least 1)",
        "未列入<c>：倒数第1名（要求倒数名次不小于1）",
        "not in <c>: last (reverse rank must be at least 1)",
        "未列入<c>：百分位1（要求百分位不低于1）",
        "not in <c>: percentile 1 (percentile must be at least 1)",
        "未列入<c>：得分1分（要求得分不低于1分）",
        "not in <c>: score 1 (score must be at least 1)",
        "未列入<c>：名次上升1位（要求进步1名及以上）",
        "not in <c>: up 1 place (places gained must be at least 1)",
        "未列入<c>：得分上升1分（要求得分增加不低于1分）",
        "not in <c>: score up 1 point (points gained must be at least 1)",
        "未列入<c>：百分位上升1（要求百分位增加不低于1）",
        "not in <c>: percentile up 1 (percentile gained must be at least 1)",
        "未列入<c>：诉求量1件（要求诉求量不低于1件）",
        "not in <c>: volume 1 (volume must be at least 1)",
      ]
    `);
    expect(both(...(['gain', 'scoreGain', 'percentileGain'] as const).map((metric) => condition({ metric, exact: '-1', value: -1 }))))
      .toMatchInlineSnapshot(`
      [
        "未列入<c>：名次下降1位（要求进步1名及以上）",
        "not in <c>: down 1 place (places gained must be at least 1)",
        "未列入<c>：得分下降1分（要求得分增加不低于1分）",
        "not in <c>: score down 1 point (points gained must be at least 1)",
        "未列入<c>：百分位下降1（要求百分位增加不低于1）",
        "not in <c>: percentile down 1 (percentile gained must be at least 1)",
      ]
    `);
  });
  it('tells each limit that there is', () => {
    expect(
      both(
        condition({ atLeast: '1', atMost: '2.66666666666666666667' }),
        condition({ atLeast: null, atMost: '8' }),
        condition({ exact: null, value: null, atLeast: null, atMost: '8' }),
        condition({ exact: null, value: null, atMost: '8' }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "未列入<c>：名次持平（要求进步名次不低于1位且不高于2.66666666666666666667位）",
        "not in <c>: no change (places gained must be at least 1 and at most 2.66666666666666666667)",
        "未列入<c>：名次持平（要求进步名次不高于8位）",
        "not in <c>: no change (places gained must be at most 8)",
        "未列入<c>：进步名次未知（要求进步名次不高于8位）",
        "not in <c>: places gained unknown, must be at most 8",
        "未列入<c>：进步名次未知（要求进步名次不低于1位且不高于8位）",
        "not in <c>: places gained unknown, must be at least 1 and at most 8",
      ]
    `);
  });
  it('tells what it picks, up to where, and how far away that is', () => {
    const met = { metric: 'gain', value: 6, exact: '6', atLeast: '1', atMost: null } as const;
    expect(
      both(
        inClass({}),
        inClass({ conditions: [met] }),
        inClass({ conditions: [{ ...met, metric: 'volume' }] }),
        inClass({ conditions: [met], pick: null }),
        inClass({ pick: null }),
        inClass({ pick: null, unless: ['d'] }),
        inClass({ pick: null, unless: ['d', 'e', 'f'] }),
        inClass({ pick: { ...pick, cut: null } }),
        inClass({ candidates: 1, pick: { ...pick, cut: null } }),
        inClass({ pick: { ...pick, share: '0.225', top: 11, cut: null } }),
        inClass({ pick: { ...pick, metric: 'reverseRank', value: 1, exact: '1', share: '0.1', top: 5, cut: null } }),
        inClass({ pick: { ...pick, cut: { ...cut, distance: '0' } } }),
        inClass({ pick: { ...pick, cut: { ...cut, distance: '1' } } }),
        inClass({ pick: { ...pick, cut: { ...cut, distance: null } } }),
        inClass({ pick: { ...pick, metric: 'reverseRank', value: 1, exact: '1', cut: { ...cut, inclusive: false, distance: '-3' } } }),
        {
          code: 'not-picked',
          class: 'c',
          conditions: [],
          candidates: 12,
          pick: { ...pick, metric: 'score', value: 2, exact: '2', cut: { ...cut, distance: '-5/3' } },
        },
        { code: 'not-picked', class: 'c', conditions: [], candidates: 12, pick: { ...pick, value: null, exact: null } },
        { code: 'excepted', class: 'c', by: 'd' },
      ),
    ).toMatchInlineSnapshot(`
      [
        "列入<c>：名次上升6位，取前10个，界线为名次上升4位（甲），在界线以内，相差2位",
        "in <c>: up 6 places, takes the best 10, the cut is up 4 places (甲), 2 places inside the cut",
        "列入<c>：名次上升6位（要求进步1名及以上），取前10个，界线为名次上升4位（甲），在界线以内，相差2位",
        "in <c>: up 6 places (places gained must be at least 1), takes the best 10, the cut is up 4 places (甲), 2 places inside the cut",
        "列入<c>：诉求量6件（要求诉求量不低于1件），名次上升6位，取前10个，界线为名次上升4位（甲），在界线以内，相差2位",
        "in <c>: volume 6 (volume must be at least 1), up 6 places, takes the best 10, the cut is up 4 places (甲), 2 places inside the cut",
        "列入<c>：名次上升6位（要求进步1名及以上）",
        "in <c>: up 6 places (places gained must be at least 1)",
        "列入<c>：参加排名的全部列入",
        "in <c>: takes all that are ranked",
        "列入<c>：未列入<d>",
        "in <c>: not in <d>",
        "列入<c>：未列入<d>、<e>、<f>",
        "in <c>: not in <d> or <e> or <f>",
        "列入<c>：名次上升6位，取前10个，符合条件的共12个，全部列入",
        "in <c>: up 6 places, takes the best 10, 12 candidates, all taken",
        "列入<c>：名次上升6位，取前10个，符合条件的共1个，全部列入",
        "in <c>: up 6 places, takes the best 10, 1 candidate, all taken",
        "列入<c>：名次上升6位，取46个中的前22.5%，即11个，符合条件的共12个，全部列入",
        "in <c>: up 6 places, takes the best 22.5% of 46, that is 11, 12 candidates, all taken",
        "列入<c>：倒数第1名，取46个中的后10%，即5个，符合条件的共12个，全部列入",
        "in <c>: last, takes the last 10% of 46, that is 5, 12 candidates, all taken",
        "列入<c>：名次上升6位，取前10个，界线为名次上升4位（甲），恰在界线上",
        "in <c>: up 6 places, takes the best 10, the cut is up 4 places (甲), exactly at the cut",
        "列入<c>：名次上升6位，取前10个，界线为名次上升4位（甲），在界线以内，相差1位",
        "in <c>: up 6 places, takes the best 10, the cut is up 4 places (甲), 1 place inside the cut",
        "列入<c>：名次上升6位，取前10个，界线为名次上升4位（甲）",
        "in <c>: up 6 places, takes the best 10, the cut is up 4 places (甲)",
        "列入<c>：倒数第1名，取后10个，界线为倒数第4名（甲），界线上的不列入，在界线以外，相差3位",
        "in <c>: last, takes the last 10, the cut is 4th from last (甲), which is not taken, 3 places outside the cut",
        "未列入<c>：得分2分，取前10个，界线为得分4分（甲），在界线以外，相差1.6666…分",
        "not in <c>: score 2, takes the best 10, the cut is score 4 (甲), 1.6666… points outside the cut",
        "未列入<c>：进步名次未知",
        "not in <c>: places gained unknown",
        "未列入<c>：已列入<d>",
        "not in <c>: already in <d>",
      ]
    `);
  });
});

describe('the sentence of a jump', () => {
  it('tells its stays, its span and its rungs', () => {
    const stayed = {
      code: 'stayed',
      class: 'c',
      first: '2018-11',
      last: '2019-02',
      months: ['2018-11', '2018-12', '2019-01', '2019-02'],
    } as const;
    const climbed = { code: 'climbed', from: '2019-04', to: '2019-07', span: 3, windowMonths: 4, rungs: ['c', 'd'] } as const;
    expect(
      both(
        stayed,
        { ...stayed, months: ['2018-11', '2019-02'] },
        { ...stayed, first: '2019-01', months: ['2019-01', '2019-02'] },
        { ...stayed, first: '2019-02', months: ['2019-02'] },
        climbed,
        { ...climbed, from: '2018-12', to: '2019-01', span: 1 },
        { code: 'all-rungs', rungs: 3 },
        { code: 'all-rungs', rungs: 4 },
        { code: 'all-rungs', rungs: 2 },
        { code: 'left-out', class: 'd' },
      ),
    ).toMatchInlineSnapshot(`
      [
        "2018年11月至2019年2月列入<c>",
        "<c> from November 2018 to February 2019",
        "2018年11月、2019年2月列入<c>",
        "<c> in November 2018 and February 2019",
        "2019年1月至2月列入<c>",
        "<c> from January 2019 to February 2019",
        "2019年2月列入<c>",
        "<c> in February 2019",
        "2019年4月至7月相隔3个月，在规定的4个月之内",
        "3 months from April 2019 to July 2019, within 4",
        "2018年12月至2019年1月相隔1个月，在规定的4个月之内",
        "1 month from December 2018 to January 2019, within 4",
        "3级台阶全部经过，为三级跳",
        "visited all 3 rungs: a triple jump",
        "4级台阶全部经过，为四级跳",
        "visited all 4 rungs",
        "2级台阶全部经过",
        "visited all 2 rungs",
        "未经过<d>",
        "left out <d>",
      ]
    `);
  });
});

describe('a number in a sentence', () => {
  it('is whole up to nine decimals, and cut after four where it is longer or a fraction', () => {
    expect(
      ['0', '12', '-0.5', '1.123456789', '1.1234567891', '-1.1234567891', '1/3', '-1/3', '200001/3', '1/30000', '1/300000', '-7/2'].map(
        shownExact,
      ),
    ).toMatchInlineSnapshot(`
      [
        "0",
        "12",
        "-0.5",
        "1.123456789",
        "1.1234…",
        "-1.1234…",
        "0.3333…",
        "-0.3333…",
        "66667.0000…",
        "0.0000…",
        "0.0000…",
        "-3.5000…",
      ]
    `);
    expect(['-1.5', '1.5', '0'].map(unsigned)).toEqual(['1.5', '1.5', '0']);
  });
});
