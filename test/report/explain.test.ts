// What explanations say: real cases in both languages, every way of wording, and what is refused.
import { describe, expect, it } from 'vitest';
import { madeUpRecords } from '../../examples/beijing-2019-data';
import type { Policy, Reason } from '../../src/index';
import { evaluate } from '../../src/evaluate';
import { RankingRulesError } from '../../src/issues/error';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { huairou2025 } from '../../src/policy/builtin/huairou-2025';
import { lianyungang2023 } from '../../src/policy/builtin/lianyungang-2023';
import { zhungeer } from '../../src/policy/builtin/zhungeer';
import { definePolicy } from '../../src/policy/define-policy';
import { policyFields } from '../../src/policy/policy-fields';
import { explain } from '../../src/report/explain/explain';
import { chineseField } from '../../src/report/wording/labels';
import { only } from './verdicts';

const city = evaluate(madeUpRecords(), beijing2019);
const count = { contacted: 40, resolved: 36, satisfied: 20, basicallySatisfied: 10, surveyed: 40, group: '镇' };
const nothing = { contacted: 0, resolved: 0, satisfied: 0, basicallySatisfied: 0, surveyed: 0, group: '镇' };
const district = evaluate(
  [
    { township: '甲镇', month: '2025-03', assigned: 40, ...count },
    { township: '乙镇', month: '2025-03', assigned: 50, ...count },
    { township: '丙镇', month: '2025-03', assigned: 50, ...count },
    { township: '丁镇', month: '2025-03', assigned: 0, ...nothing },
  ],
  huairou2025,
);
const city2023 = evaluate(
  [
    { township: '甲县', month: '2023-06', group: '县区', closingPercent: '89.82', satisfactionPercent: '83.33', bonus: '-2' },
    { township: '乙县', month: '2023-06', group: '县区', closingPercent: '100', satisfactionPercent: null, bonus: null },
    { township: '丙县', month: '2023-06', group: '县区', closingPercent: '100', satisfactionPercent: 98, bonus: 3 },
  ],
  lianyungang2023,
);

describe('an explanation', () => {
  it('of the rise from 323rd to 59th, as an office writes it', () => {
    expect(explain(city, { township: '房山区窦店镇', month: '2019-06' }, { locale: 'zh' }).sentences).toMatchInlineSnapshot(`
      [
        "响应率：响应111÷有效回访120＝92.5%，满分30分，得27.75分，失2.25分",
        "解决率：解决110÷有效回访120＝91.6666…%，满分35分，得32.0833…分，失2.9166…分",
        "满意率：满意108÷有效回访120＝90%，满分35分，得31.5分，失3.5分",
        "合计91.3333…分，按四舍五入保留2位小数，得分91.33分",
        "排名第59名，共333个，倒数第275名",
        "前一名是己区15镇（第58名，91.46分），相差0.13分",
        "2019年5月排名第323名，本月排名第59名，环比上升264位",
        "未列入先进类：排名第59名，取前10个，界线为排名第10名（戊区31镇），在界线以外，相差49位",
        "未列入整改类：倒数第275名，取后10个，界线为倒数第10名（乙区24街道），在界线以外，相差265位",
        "列入进步类：名次上升264位（要求进步1名及以上），取前10个，界线为名次上升146位（己区13乡），在界线以内，相差118位",
        "未列入治理类：诉求量193件，取前10个，界线为诉求量1459件（己区20街道），在界线以外，相差1266件",
      ]
    `);
  });
  it('of the same in English', () => {
    expect(explain(city, { township: '房山区窦店镇', month: '2019-06' }, { locale: 'en' }).sentences).toMatchInlineSnapshot(`
      [
        "Response rate: contacted 111 / surveyed 120 = 92.5%, 27.75 of 30 points, 2.25 lost",
        "Resolution rate: resolved 110 / surveyed 120 = 91.6666…%, 32.0833… of 35 points, 2.9166… lost",
        "Satisfaction rate: satisfied 108 / surveyed 120 = 90%, 31.5 of 35 points, 3.5 lost",
        "sum 91.3333…, rounded half up (2 decimals), scored 91.33",
        "ranked 59th of 333, 275th from last",
        "directly above: 己区15镇 (58th, scored 91.46), 0.13 points away",
        "ranked 323rd in May 2019 and 59th now: up 264 places month-on-month",
        "not in Advanced: rank 59, takes the best 10, the cut is rank 10 (戊区31镇), 49 places outside the cut",
        "not in Rectification: 275th from last, takes the last 10, the cut is 10th from last (乙区24街道), 265 places outside the cut",
        "in Improved: up 264 places (places gained must be at least 1), takes the best 10, the cut is up 146 places (己区13乡), 118 places inside the cut",
        "not in Governance: volume 193, takes the best 10, the cut is volume 1459 (己区20街道), 1266 requests outside the cut",
      ]
    `);
  });
  it('of a place near the end that five share', () => {
    expect(explain(city, { township: '房山区窦店镇', month: '2019-05' }, { locale: 'zh' }).sentences.slice(3)).toMatchInlineSnapshot(`
      [
        "得分50.5分",
        "与房山区佛子庄乡、房山区石楼镇、壬区13乡、庚区23镇并列第323名，共333个，倒数第7名",
        "前一名是丁区13街道（第322名，50.95分），相差0.45分",
        "2019年4月排名第281名，本月排名第323名，环比下降42位",
        "未列入先进类：排名第323名，取前10个，界线为排名第10名（乙区21街道），在界线以外，相差313位",
        "列入整改类：倒数第7名，取后10个，界线为倒数第7名（房山区佛子庄乡、房山区窦店镇、房山区石楼镇、壬区13乡、庚区23镇），恰在界线上",
        "未列入进步类：已列入整改类",
        "未列入治理类：诉求量181件，取前10个，界线为诉求量1419件（甲区02镇），在界线以外，相差1238件",
      ]
    `);
  });
  it('of the first place that twenty-five share', () => {
    const target = { township: '西城区椿树街道', month: '2019-07' };
    expect(explain(city, target, { locale: 'zh' }).sentences.slice(3)).toMatchInlineSnapshot(`
      [
        "得分100分",
        "与朝阳区将台乡、房山区大安山乡、怀柔区北房镇、甲区01街道、壬区05街道等24个并列第1名，共333个，倒数第309名",
        "2019年6月排名第21名，本月排名第1名，环比上升20位",
        "列入先进类：排名第1名，取前10个，界线为排名第1名（朝阳区将台乡、西城区椿树街道、房山区大安山乡、怀柔区北房镇、甲区01街道等25个），恰在界线上",
        "未列入整改类：倒数第309名，取后10个，界线为倒数第10名（乙区23乡），在界线以外，相差299位",
        "未列入进步类：已列入先进类",
        "未列入治理类：诉求量238件，取前10个，界线为诉求量1465件（己区20街道），在界线以外，相差1227件",
      ]
    `);
    expect(explain(city, target, { locale: 'en' }).sentences.slice(3)).toMatchInlineSnapshot(`
      [
        "scored 100",
        "tied 1st of 333 with 朝阳区将台乡, 房山区大安山乡, 怀柔区北房镇, 甲区01街道, 壬区05街道 and 19 more, 309th from last",
        "ranked 21st in June 2019 and 1st now: up 20 places month-on-month",
        "in Advanced: rank 1, takes the best 10, the cut is rank 1 (朝阳区将台乡, 西城区椿树街道, 房山区大安山乡, 怀柔区北房镇, 甲区01街道 and 20 more), exactly at the cut",
        "not in Rectification: 309th from last, takes the last 10, the cut is 10th from last (乙区23乡), 299 places outside the cut",
        "not in Improved: already in Advanced",
        "not in Governance: volume 238, takes the best 10, the cut is volume 1465 (己区20街道), 1227 requests outside the cut",
      ]
    `);
  });
  it('of a triple jump', () => {
    const jump = city.jumps.find(({ complete }) => complete);
    if (jump === undefined) throw new Error('there is one');
    expect(explain(city, jump, { locale: 'zh' }).sentences).toMatchInlineSnapshot(`
      [
        "2019年4月列入整改类",
        "2019年5月列入进步类",
        "2019年7月列入先进类",
        "2019年4月至7月相隔3个月，在规定的3个月之内",
        "3级台阶全部经过，为三级跳",
      ]
    `);
    expect(explain(city, jump, { locale: 'en' }).sentences).toMatchInlineSnapshot(`
      [
        "Rectification in April 2019",
        "Improved in May 2019",
        "Advanced in July 2019",
        "3 months from April 2019 to July 2019, within 3",
        "visited all 3 rungs: a triple jump",
      ]
    `);
  });
  it('of credits and of a tie-breaker', () => {
    expect(explain(district, { township: '甲镇', month: '2025-03' }, { locale: 'zh' }).sentences).toMatchInlineSnapshot(`
      [
        "响应率：响应40÷有效回访40＝100%，得满分10分",
        "解决率：解决36÷有效回访40＝90%，满分50分，得45分，失5分",
        "满意率：（满意20＋基本满意10×0.9）÷有效回访40＝72.5%，满分40分，得29分，失11分",
        "得分84分",
        "“镇”组内排名第3名，共4个，倒数第2名",
        "得分同为84分的共3个，按派单量从高到低区分先后，2个在前",
        "前一名是乙镇、丙镇（并列第1名，84分），得分相同，按派单量从高到低区分先后，对方为50，本单位为40",
        "名次无法比较：没有2025年2月的记录",
        "列入前三名：排名第3名，取前3个，界线为排名第3名（甲镇），恰在界线上",
        "列入后三名：倒数第2名，取后3个，界线为倒数第3名（乙镇、丙镇），在界线以内，相差1位",
      ]
    `);
    expect(explain(district, { township: '甲镇', month: '2025-03' }, { locale: 'en' }).sentences).toMatchInlineSnapshot(`
      [
        "Response rate: contacted 40 / surveyed 40 = 100%, all 10 points",
        "Resolution rate: resolved 36 / surveyed 40 = 90%, 45 of 50 points, 5 lost",
        "Satisfaction rate: (satisfied 20 + basicallySatisfied 10 × 0.9) / surveyed 40 = 72.5%, 29 of 40 points, 11 lost",
        "scored 84",
        "ranked 3rd of 4 in 镇, 2nd from last",
        "3 scored 84, told apart by assigned (descending): 2 before",
        "directly above: 乙镇 and 丙镇 (tied 1st, scored 84), the same score, told apart by assigned (descending): 50 there, 40 here",
        "no comparison: no records of February 2025",
        "in Top three: rank 3, takes the best 3, the cut is rank 3 (甲镇), exactly at the cut",
        "in Bottom three: 2nd from last, takes the last 3, the cut is 3rd from last (乙镇 and 丙镇), 1 place inside the cut",
      ]
    `);
    expect(explain(district, { township: '丁镇', month: '2025-03' }, { locale: 'zh' }).sentences).toMatchInlineSnapshot(`
      [
        "响应率：有效回访为0，满分10分，按规定得0分，失10分",
        "解决率：有效回访为0，满分50分，按规定得0分，失50分",
        "满意率：有效回访为0，满分40分，按规定得0分，失40分",
        "得分0分",
        "“镇”组内排名第4名，共4个，倒数第1名",
        "前一名是甲镇（第3名，84分），相差84分",
        "名次无法比较：没有2025年2月的记录",
        "未列入前三名：排名第4名，取前3个，界线为排名第3名（甲镇），在界线以外，相差1位",
        "列入后三名：倒数第1名，取后3个，界线为倒数第3名（乙镇、丙镇），在界线以内，相差2位",
      ]
    `);
  });
  it('of deductions, of roundings on the way, of a penalty that does not count, and of no score', () => {
    expect(explain(city2023, { township: '甲县', month: '2023-06' }, { locale: 'zh' }).sentences).toMatchInlineSnapshot(`
      [
        "按时办结率：公布为89.82%，比目标100%低10.18个百分点，每个百分点扣1分，共扣10.18分，满分25分，得14.82分，失10.18分",
        "满意率：公布为83.33%，比目标98%低14.67个百分点，每个百分点扣0.5分，共扣7.335分，计17.665分，按四舍五入保留2位小数，满分25分，得17.67分，失7.33分",
        "加减分：减2分，低于下限，按0分计",
        "得分32.49分",
        "“县区”组内排名第2名，共2个，倒数第1名",
        "前一名是丙县（第1名，50分），相差17.51分",
        "名次无法比较：没有2023年5月的记录",
      ]
    `);
    expect(explain(city2023, { township: '甲县', month: '2023-06' }, { locale: 'en' }).sentences).toMatchInlineSnapshot(`
      [
        "Closing on time: published as 89.82%, 10.18 percentage points under the target of 100%, 1 off for each, 10.18 in all, 14.82 of 25 points, 10.18 lost",
        "Satisfaction rate: published as 83.33%, 14.67 percentage points under the target of 98%, 0.5 off for each, 7.335 in all, 17.665 rounded half up (2 decimals), 17.67 of 25 points, 7.33 lost",
        "bonus: -2 points, under the lower limit, counts as 0 points",
        "scored 32.49",
        "ranked 2nd of 2 in 县区, last",
        "directly above: 丙县 (1st, scored 50), 17.51 points away",
        "no comparison: no records of May 2023",
      ]
    `);
    expect(explain(city2023, { township: '乙县', month: '2023-06' }, { locale: 'zh' }).sentences).toMatchInlineSnapshot(`
      [
        "按时办结率：公布为100%，达到目标100%，不扣分，得满分25分",
        "满意率：没有公布，按规定本月不计分",
        "本月没有得分，不参加排名，也不列入任何类别",
      ]
    `);
    expect(explain(city2023, { township: '丙县', month: '2023-06' }, { locale: 'zh' }).sentences).toMatchInlineSnapshot(`
      [
        "按时办结率：公布为100%，达到目标100%，不扣分，得满分25分",
        "满意率：公布为98%，达到目标98%，不扣分，得满分25分",
        "加减分：加3分",
        "合计53分，超过满分，按满分50分计，得分50分",
        "“县区”组内排名第1名，共2个，倒数第2名",
        "名次无法比较：没有2023年5月的记录",
      ]
    `);
  });
});

describe('the rarer words', () => {
  const label = { zh: '指标', en: 'Indicator' };
  const policy = definePolicy({
    id: 'rare',
    revision: 1,
    title: label,
    inForce: { from: '2018-01', until: null },
    sources: [],
    assumptions: [],
    volume: 'assigned',
    scoring: {
      fullMarks: '100',
      decimals: 1,
      rounding: 'half-even',
      adjustment: { field: 'extra', max: '2' },
      indicators: [
        {
          id: 'a',
          label: { zh: '甲项', en: 'Item A' },
          fullMarks: '60',
          whenEmpty: 'full',
          rate: { credit: { done: '0.5' }, of: 'all' },
          rateDecimals: 1,
          deduction: { target: '90', perPoint: '2', floor: '20' },
        },
        { id: 'b', label: { zh: '乙项', en: 'Item B' }, fullMarks: '40', whenEmpty: 'excluded', rate: { percent: 'b' }, pointsDecimals: 0 },
      ],
    },
    ranking: { ties: 'ordinal', minimumVolume: 5 },
    comparison: { lagMonths: 12 },
    classes: [
      { id: 'all', label: { zh: '全部', en: 'All' } },
      {
        id: 'up',
        label: { zh: '上升', en: 'Up' },
        where: [
          { metric: 'scoreGain', atLeast: '0.5' },
          { metric: 'percentile', atMost: '0.9' },
        ],
      },
      { id: 'half', label: { zh: '半数', en: 'Half' }, pick: { by: 'percentile', share: '0.5', ties: 'exclude' } },
      { id: 'many', label: { zh: '量大', en: 'Many' }, pick: { by: 'volume', top: 2, ties: 'exclude' } },
      { id: 'risen', label: { zh: '进步', en: 'Risen' }, pick: { by: 'percentileGain', top: 9, ties: 'include' } },
    ],
  });
  const row = (township: string, month: string, assigned: number, done: number, b: string | null, extra: string | null) => ({
    township,
    month,
    assigned,
    all: 12,
    done,
    b,
    extra,
  });
  const rare = evaluate(
    [
      row('甲', '2018-05', 9, 12, '50', null),
      row('乙', '2018-05', 9, 2, '70', null),
      row('甲', '2019-05', 9, 11, null, '3'),
      row('乙', '2019-05', 9, 11, '58.75', '-0.25'),
      row('丙', '2019-05', 9, 11, '58.75', '-0.25'),
      row('丁', '2019-05', 4, 11, '100', null),
    ],
    policy,
  );
  const say = (township: string, locale: 'zh' | 'en'): readonly string[] =>
    explain(rare, { township, month: '2019-05' }, { locale }).sentences;
  it('are said in Chinese', () => {
    expect(say('甲', 'zh')).toMatchInlineSnapshot(`
      [
        "甲项：done 11×0.5÷all 12＝45.8333…%，按四舍六入五成双保留1位小数为45.8%，比目标90%低44.2个百分点，每个百分点扣2分，共扣88.4分，最低20分，满分60分，得20分，失40分",
        "乙项：没有公布，按规定不计此项",
        "有指标不计，其余指标满分合计60分，按满分100分折算，乘以1.6666…",
        "extra：加3分，超过上限，按加2分计",
        "合计35.3333…分，按四舍六入五成双保留1位小数，得分35.3分",
        "排名第3名，共3个，倒数第1名",
        "前一名是乙、丙（依次排至第2名，43.8分），相差8.5分",
        "2018年5月排名第2名，本月排名第3名，同比下降1位",
        "列入全部：参加排名的全部列入",
        "未列入上升：得分下降4.7分（要求得分增加不低于0.5分）",
        "未列入半数：百分位0，取3个中的前50%，即2个，界线为百分位0.5（丙），在界线以外，相差0.5",
        "未列入量大：诉求量9件，取前2个，界线为诉求量9件（甲、乙、丙），界线上的不列入，恰在界线上",
        "列入进步：百分位持平，取前9个，符合条件的共2个，全部列入",
      ]
    `);
    expect(say('丙', 'zh')).toMatchInlineSnapshot(`
      [
        "甲项：done 11×0.5÷all 12＝45.8333…%，按四舍六入五成双保留1位小数为45.8%，比目标90%低44.2个百分点，每个百分点扣2分，共扣88.4分，最低20分，满分60分，得20分，失40分",
        "乙项：公布为58.75%，计23.5分，按四舍六入五成双取整，满分40分，得24分，失16分",
        "extra：减0.25分",
        "合计43.75分，按四舍六入五成双保留1位小数，得分43.8分",
        "排名第2名，共3个，倒数第2名，与乙不分高下，按记录先后排列",
        "名次与2018年5月无法比较：首次参加排名",
        "列入全部：参加排名的全部列入",
        "未列入上升：得分增加未知（要求得分增加不低于0.5分）",
        "列入半数：百分位0.5，取3个中的前50%，即2个，界线为百分位0.5（丙），恰在界线上",
        "未列入量大：诉求量9件，取前2个，界线为诉求量9件（甲、乙、丙），界线上的不列入，恰在界线上",
        "未列入进步：百分位增加未知",
      ]
    `);
    expect(say('丁', 'zh')).toMatchInlineSnapshot(`
      [
        "甲项：done 11×0.5÷all 12＝45.8333…%，按四舍六入五成双保留1位小数为45.8%，比目标90%低44.2个百分点，每个百分点扣2分，共扣88.4分，最低20分，满分60分，得20分，失40分",
        "乙项：公布为100%，得满分40分",
        "extra：0分",
        "得分60分",
        "诉求量4件，低于下限5件，不参加排名，也不列入任何类别",
      ]
    `);
  });
  it('are said in English', () => {
    expect(say('甲', 'en')).toMatchInlineSnapshot(`
      [
        "Item A: done 11 × 0.5 / all 12 = 45.8333…%, rounded half to even (1 decimal) to 45.8%, 44.2 percentage points under the target of 90%, 2 off for each, 88.4 in all, never below 20, 20 of 60 points, 40 lost",
        "Item B: nothing published, left out, as the policy says",
        "scaled from the 60 marks that count to 100: times 1.6666…",
        "extra: +3 points, over the upper limit, counts as +2 points",
        "sum 35.3333…, rounded half to even (1 decimal), scored 35.3",
        "ranked 3rd of 3, last",
        "directly above: 乙 and 丙 (the last of them 2nd, scored 43.8), 8.5 points away",
        "ranked 2nd in May 2018 and 3rd now: down 1 place year-on-year",
        "in All: takes all that are ranked",
        "not in Up: score down 4.7 points (points gained must be at least 0.5)",
        "not in Half: percentile 0, takes the best 50% of 3, that is 2, the cut is percentile 0.5 (丙), 0.5 outside the cut",
        "not in Many: volume 9, takes the best 2, the cut is volume 9 (甲, 乙 and 丙), which is not taken, exactly at the cut",
        "in Risen: percentile unchanged, takes the best 9, 2 candidates, all taken",
      ]
    `);
    expect(say('丙', 'en')).toMatchInlineSnapshot(`
      [
        "Item A: done 11 × 0.5 / all 12 = 45.8333…%, rounded half to even (1 decimal) to 45.8%, 44.2 percentage points under the target of 90%, 2 off for each, 88.4 in all, never below 20, 20 of 60 points, 40 lost",
        "Item B: published as 58.75%, 23.5 rounded half to even (a whole number), 24 of 40 points, 16 lost",
        "extra: -0.25 points",
        "sum 43.75, rounded half to even (1 decimal), scored 43.8",
        "ranked 2nd of 3, 2nd from last; equal to 乙, in the order of the records",
        "no comparison with May 2018: ranked for the first time",
        "in All: takes all that are ranked",
        "not in Up: points gained unknown, must be at least 0.5",
        "in Half: percentile 0.5, takes the best 50% of 3, that is 2, the cut is percentile 0.5 (丙), exactly at the cut",
        "not in Many: volume 9, takes the best 2, the cut is volume 9 (甲, 乙 and 丙), which is not taken, exactly at the cut",
        "not in Risen: percentile gained unknown",
      ]
    `);
    expect(say('丁', 'en')).toMatchInlineSnapshot(`
      [
        "Item A: done 11 × 0.5 / all 12 = 45.8333…%, rounded half to even (1 decimal) to 45.8%, 44.2 percentage points under the target of 90%, 2 off for each, 88.4 in all, never below 20, 20 of 60 points, 40 lost",
        "Item B: published as 100%, all 40 points",
        "extra: 0 points",
        "scored 60",
        "not ranked, and so in no class: volume 4 is under the minimum 5",
      ]
    `);
  });
});

describe('reasons', () => {
  const of = (township: string, month: string): readonly Reason[] => explain(city, { township, month }, { locale: 'zh' }).reasons;
  it('name who is tied, five at most, and who is directly above', () => {
    expect(only(of('房山区窦店镇', '2019-05'), 'ranked')).toEqual([
      {
        code: 'ranked',
        group: null,
        rank: 323,
        of: 333,
        tied: 5,
        reverseRank: 7,
        ties: 'competition',
        tiedWith: { townships: ['房山区佛子庄乡', '房山区石楼镇', '壬区13乡', '庚区23镇'], count: 4 },
      },
    ]);
    const [first] = only(of('西城区椿树街道', '2019-07'), 'ranked');
    expect([first?.tiedWith.townships.length, first?.tiedWith.count]).toEqual([5, 24]);
    expect(only(of('西城区椿树街道', '2019-07'), 'behind')).toEqual([]);
  });
  it('point from a jump to the class reasons of its months', () => {
    const [jump] = city.jumps;
    if (jump === undefined) throw new Error('there is one');
    for (const stay of only(explain(city, jump, { locale: 'zh' }).reasons, 'stayed')) {
      for (const month of stay.months)
        expect(only(of(jump.township, month), 'in-class').map((reason) => reason.class)).toContain(stay.class);
    }
  });
  it('of a jump are the evaluation’s own, whatever stays the target claims', () => {
    const [jump] = city.jumps;
    if (jump === undefined) throw new Error('there is one');
    expect(explain(city, { ...jump, stays: [] }, { locale: 'zh' })).toEqual(explain(city, jump, { locale: 'zh' }));
  });
  it('have a Chinese name for every field that built-in policies count', () => {
    for (const policy of [beijing2019, huairou2025, zhungeer, lianyungang2023] as readonly Policy[]) {
      for (const { name, role } of policyFields(policy))
        if (role === 'count' || role === 'adjustment') expect([name, chineseField(name).endsWith(' ')]).toEqual([name, false]);
    }
  });
});

describe('explain', () => {
  it('knows nothing of what is not in the evaluation', () => {
    const evaluation = evaluate([], beijing2019);
    for (const target of [{ township: '甲', month: '2019-05' }, null, 'x', {}]) {
      expect(() => explain(evaluation, target as never, { locale: 'zh' })).toThrow(RankingRulesError);
    }
    expect(() => explain(evaluation, { township: Symbol('甲'), month: Symbol('x') } as never, { locale: 'zh' })).toThrow(RankingRulesError);
    expect(() => explain(city, { township: '甲', month: '2019-05' }, { locale: 'zh' })).toThrow(/not found/);
    expect(() => explain({} as never, { township: '甲', month: '2019-05' }, { locale: 'zh' })).toThrow(RankingRulesError);
    expect(() => explain(evaluation, { township: '甲', month: '2019-05' }, {} as never)).toThrow(RankingRulesError);
  });
  it('refuses columns that were changed after they were evaluated', () => {
    for (const change of [12, -1, Number.NaN, 0.5]) {
      const satisfied = Float64Array.of(20);
      const columns = {
        township: ['甲镇'],
        month: ['2019-05'],
        assigned: [40],
        surveyed: [30],
        contacted: [30],
        resolved: [30],
        satisfied,
      };
      const evaluation = evaluate(columns, beijing2019);
      satisfied[0] = change;
      expect(() => explain(evaluation, { township: '甲镇', month: '2019-05' }, { locale: 'zh' })).toThrow(RankingRulesError);
    }
  });
});
