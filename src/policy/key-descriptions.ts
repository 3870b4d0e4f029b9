// What the keys of a policy mean, as editors show it.
import type { Bilingual } from './types';

/**
 * By path: `[]` is an element of a list, `{}` a value of an object whose keys are the policy's own. Of the ways in which a
 * part can be written, such as two kinds of scoring, a key means the same in each.
 */
export const KEY_DESCRIPTIONS: Readonly<Record<string, Bilingual>> = {
  id: { zh: '规则的标识，连同版次指明是哪一份', en: 'Identifies the policy, together with its revision.' },
  revision: { zh: '第几版；每次更正都是新的一版', en: 'A correction is a new revision.' },
  title: { zh: '规则的名称', en: 'Name of the policy.' },
  inForce: { zh: '生效月份', en: 'When it is in force.' },
  'inForce.from': { zh: '自哪个月起生效', en: 'First month in force.' },
  'inForce.until': { zh: '自哪个月起不再生效；还在生效则为 null', en: 'First month no longer in force, or null.' },
  period: {
    zh: '一条记录是哪一段时间的：month 这个月，quarter、half-year、year 以这个月结束的季度、半年、年度，year-to-date 年初到这个月；不写则为 month',
    en: 'What a record is of: its month, or the period that ends with it; month where absent.',
  },
  sources: { zh: '来源：办法写在哪里', en: 'Where the rules are written down.' },
  'sources[].title': { zh: '来源的标题', en: 'Title of the source.' },
  'sources[].url': { zh: '来源的网址；没有则为 null', en: 'Address of the source, or null.' },
  'sources[].quote': { zh: '来源的原文', en: 'The sentence of the source, in its own language.' },
  'sources[].supports': { zh: '这一来源是规则哪些部分的依据', en: 'Parts of the policy that the source supports.' },
  assumptions: { zh: '假定：来源没有写明的，用文字写出', en: 'What no source states, in words.' },

  tallying: { zh: '工单怎样计数', en: 'How tickets become records.' },
  'tallying.month': { zh: '考核月从什么时候到什么时候', en: 'When an assessment month begins and ends.' },
  'tallying.month.event': { zh: '按哪个时刻归入考核月', en: 'Event whose time decides.' },
  'tallying.month.day': { zh: '考核月从几号开始', en: 'Day on which a month begins.' },
  'tallying.month.hour': { zh: '从几点开始', en: 'Hour at which it begins.' },
  'tallying.month.offset': { zh: '上述日、时所用的时差，如 +08:00', en: 'Offset in which day and hour are meant.' },
  'tallying.fields': { zh: '工单的字段，各自只有这些取值', en: 'Closed lists of values.' },
  'tallying.fields[].field': { zh: '工单的字段', en: 'Field of a ticket.' },
  'tallying.fields[].values': { zh: '它的各种取值', en: 'All the values that it can have.' },
  'tallying.deadlines': { zh: '各项时限', en: 'What has to be done in time.' },
  'tallying.deadlines[].id': { zh: '时限的标识，计数的条件里用', en: 'Id of the deadline, for the conditions of counts.' },
  'tallying.deadlines[].by': { zh: '时限按哪个字段规定', en: 'Field that the limits go by.' },
  'tallying.deadlines[].from': { zh: '从哪个时刻起算', en: 'Event with which the time begins.' },
  'tallying.deadlines[].until': { zh: '到哪个时刻为止', en: 'Event that must come in time.' },
  'tallying.deadlines[].limits': { zh: '该字段的每种取值，各有多长时间', en: 'How long each value of that field allows.' },
  'tallying.deadlines[].limits[].value': { zh: '该字段的一种取值', en: 'One of its values.' },
  'tallying.deadlines[].limits[].within': {
    zh: '时限，如 PT24H；不设时限则为 null',
    en: 'Duration, such as PT24H, or null for no deadline.',
  },
  'tallying.exclusion': { zh: '剔除哪些工单；没有写原因的不剔除', en: 'Which tickets are left out; absent reason: not left out.' },
  'tallying.exclusion.field': { zh: '剔除原因的字段', en: 'Field with the reason.' },
  'tallying.exclusion.reasons': { zh: '各种剔除原因', en: 'The reasons that there are.' },
  'tallying.exclusion.reasons[].id': { zh: '原因的标识，即该字段的取值', en: 'Id of the reason, a value of that field.' },
  'tallying.exclusion.reasons[].label': { zh: '原因的名称', en: 'Name of the reason.' },
  'tallying.counts': { zh: '各个计数', en: 'What is counted.' },
  'tallying.counts[].field': { zh: '计数在记录中的字段', en: 'Field of the record that gets the count.' },
  'tallying.counts[].where': {
    zh: '条件，须全部满足；没有条件的，工单都计入',
    en: 'Conditions that all hold; without any every ticket counts.',
  },
  'tallying.counts[].where[].field': { zh: '看工单的哪个字段', en: 'Field of the ticket that is looked at.' },
  'tallying.counts[].where[].equals': { zh: '须是这个值', en: 'The value that it must have.' },
  'tallying.counts[].where[].oneOf': { zh: '须是这些值之一', en: 'Values of which it must have one.' },
  'tallying.counts[].where[].present': { zh: 'true 是须有值，false 是须没有值', en: 'Whether there must be a value, or none.' },
  'tallying.counts[].where[].deadline': { zh: '看哪项时限，写时限的标识', en: 'Id of the deadline that is looked at.' },
  'tallying.counts[].where[].status': {
    zh: 'met 按时，late 超时，open 未到期也未完成',
    en: 'met in time, late, or open: neither done nor due yet.',
  },

  volume: { zh: '哪个计数是诉求量', en: 'Count field that is the volume of requests.' },
  scoring: { zh: '怎样计分：由各项指标得出，或取公布的得分', en: 'How scores are made: from indicators, or as published.' },
  'scoring.published': {
    zh: '公布的得分在哪个字段；没有得分的为 null',
    en: 'Field with a score that was published, or null where there is none.',
  },
  'scoring.fullMarks': { zh: '总满分，即各指标满分之和', en: "Sum of the indicators' marks." },
  'scoring.decimals': { zh: '得分保留几位小数', en: 'Decimals of the score.' },
  'scoring.rounding': {
    zh: '得分怎样舍入：half-up 四舍五入，half-even 四舍六入五成双，half-down 五舍六入，up 进一法，down 去尾法',
    en: 'How a score between two decimals is rounded: half-up is 四舍五入.',
  },
  'scoring.adjustment': { zh: '加减分', en: 'Bonus and penalty.' },
  'scoring.adjustment.field': {
    zh: '加减分在哪个字段，带正负号；没有或为 null 是 0',
    en: 'Field with a signed bonus or penalty in points; missing or null is 0.',
  },
  'scoring.adjustment.min': { zh: '最低计到多少分', en: 'Lowest adjustment that counts.' },
  'scoring.adjustment.max': { zh: '最高计到多少分', en: 'Highest adjustment that counts.' },
  'scoring.adjustment.beyondFullMarks': { zh: '加分后能否超过满分', en: 'True where the adjusted score may pass the full marks.' },
  'scoring.indicators': { zh: '各项指标', en: 'What the score adds up.' },
  'scoring.indicators[].id': { zh: '指标的标识', en: 'Id of the indicator.' },
  'scoring.indicators[].label': { zh: '指标的名称', en: 'Name of the indicator.' },
  'scoring.indicators[].fullMarks': { zh: '这一项的满分，大于 0', en: 'Points at a rate of 1; above 0.' },
  'scoring.indicators[].whenEmpty': {
    zh: '基数为 0 或百分数为 null 时：full 得满分，zero 得 0 分，unranked 当月不计分，excluded 不计此项、其余折算到满分',
    en: 'What the indicator gives where there was nothing to measure.',
  },
  'scoring.indicators[].rate': { zh: '比率：由计数得出，或取公布的百分数', en: 'Its rate: from counts, or a percent as published.' },
  'scoring.indicators[].rate.percent': {
    zh: '公布的百分数在哪个字段；没有的为 null',
    en: 'Field with a percent that was published, or null.',
  },
  'scoring.indicators[].rate.credit': { zh: '各个计数的系数，0 至 1', en: 'Credit from 0 to 1 of each count field.' },
  'scoring.indicators[].rate.credit{}': { zh: '这个计数的系数', en: 'Credit of this count.' },
  'scoring.indicators[].rate.of': { zh: '哪个计数是基数', en: 'Count field that is the base.' },
  'scoring.indicators[].rateDecimals': { zh: '百分数先保留几位小数', en: 'Decimals to which the percent is rounded first.' },
  'scoring.indicators[].deduction': { zh: '低于目标的扣分', en: 'Points off for a rate under a target.' },
  'scoring.indicators[].deduction.target': { zh: '目标，百分数，0 至 100', en: 'Target in percent, 0 to 100.' },
  'scoring.indicators[].deduction.perPoint': { zh: '每低于目标一个百分点扣几分', en: 'Points lost per percentage point under the target.' },
  'scoring.indicators[].deduction.floor': { zh: '最少剩几分', en: 'Fewest points that are left.' },
  'scoring.indicators[].pointsDecimals': { zh: '这一项的得分保留几位小数', en: 'Decimals to which the points are rounded.' },

  ranking: { zh: '怎样排名', en: 'How scores become ranks.' },
  'ranking.ties': {
    zh: '并列怎样排：competition 1224，modified 1334，dense 1223，fractional 1 2.5 2.5 4，ordinal 1234',
    en: 'Ranks of equal scores: 1224, 1334, 1223, 1 2.5 2.5 4, 1234.',
  },
  'ranking.tieBreakers': { zh: '得分相同时再比什么，依次比较', en: 'What tells equal scores apart; the first decides first.' },
  'ranking.tieBreakers[].field': { zh: '得分相同时再比哪个字段', en: 'Decimal field that refines equal scores.' },
  'ranking.tieBreakers[].order': { zh: 'descending 大的在前，ascending 小的在前', en: 'descending: the larger value is better.' },
  'ranking.groupBy': { zh: '按哪个字段分组，各组分别排名', en: 'Text field; townships are ranked within each of its values.' },
  'ranking.minimumVolume': { zh: '诉求量不到这么多的不参加排名', en: 'Townships with a smaller volume are not ranked.' },
  comparison: { zh: '与哪个月比', en: 'What gains compare with.' },
  'comparison.lagMonths': {
    zh: '与几个月前比较，至多一百年：1 是环比（季度的是 3，半年的是 6），12 是同比（年度的是与上年比）',
    en: 'Months back that gains compare with, a century at most: 1 is 环比 (of quarters 3, of half-years 6), 12 is 同比 (of years, 较上年).',
  },
  'comparison.predecessor': {
    zh: '前身的标识在哪个字段，没有的为 null；新设的与前身的名次比较',
    en: 'Field with the id of the township that a new one succeeds, or null; its rank is compared with.',
  },

  classes: { zh: '各类别的规则，按先后判定', en: 'Class rules, in order.' },
  'classes[].id': { zh: '类别的标识', en: 'Id of the class.' },
  'classes[].label': { zh: '类别的名称', en: 'Name of the class.' },
  'classes[].where': { zh: '条件，须全部满足；每条至少有一个限值', en: 'Conditions that all hold; at least one limit each.' },
  'classes[].where[].metric': {
    zh: '看哪一项：rank 名次，reverseRank 倒数名次，percentile 百分位（0 至 1），score 得分，gain 进步名次，scoreGain 得分增加，percentileGain 百分位增加，volume 诉求量',
    en: 'What is looked at.',
  },
  'classes[].where[].atLeast': { zh: '不小于，含本数', en: 'Not below this, itself included.' },
  'classes[].where[].atMost': { zh: '不大于，含本数', en: 'Not above this, itself included.' },
  'classes[].pick': { zh: '在满足条件的之中取前几个', en: 'The best of those that meet the conditions.' },
  'classes[].pick.by': {
    zh: '按哪一项取：rank、reverseRank 小的在前，其余大的在前',
    en: 'What they are picked by; of ranks the smaller is better.',
  },
  'classes[].pick.top': { zh: '取几个；与 share 只写一个', en: 'How many; either this or share.' },
  'classes[].pick.share': {
    zh: '取参加排名个数的多大比例，大于 0、至多 1，3% 写 0.03，个数向上取整；与 top 只写一个',
    en: 'Which share of the ranked, above 0 and at most 1, 0.03 for 3 %, rounded up; either this or top.',
  },
  'classes[].pick.ties': {
    zh: '并列跨在界线上的：include 全部列入，exclude 全部不列入',
    en: 'A tie across the cut: all of it, or none of it.',
  },
  'classes[].unless': { zh: '已列入这些类别的除外；只能写排在前面的类别', en: 'Ids of earlier classes whose members are left out.' },
  ladder: { zh: '台阶：升级经过哪些类别', en: 'The classes that a jump climbs.' },
  'ladder.rungs': { zh: '升级的各级台阶，从低到高，写类别的标识', en: 'Ids of the classes that a jump climbs, lowest first.' },
  'ladder.windowMonths': {
    zh: '从离开第一级到升至最后一级至多几个月，不少于排名周期的月数；季度的三级跳至少要 6',
    en: 'Most months from leaving the first rung to reaching the last, no fewer than the period has; a triple jump over quarters takes 6.',
  },
  summary: { zh: '汇总的办法：pooled 计数相加，mean 取各率和得分的平均', en: 'pooled adds counts; mean is that of the rates and scores.' },
  'summary.months': { zh: '一段时期的各月怎样汇总', en: 'How the months of a period are taken together.' },
  'summary.townships': { zh: '一个区的各街乡镇怎样汇总', en: 'How the townships of a district are.' },
};

/** Parts of every text in both languages. */
export const LANGUAGES: Readonly<Record<string, Bilingual>> = {
  zh: { zh: '中文', en: 'In Chinese.' },
  en: { zh: '英文', en: 'In English.' },
};
