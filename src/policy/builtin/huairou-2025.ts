// 怀柔区 2025: the practice of one report generator.
import { trusted } from '../trusted';
import type { Policy } from '../types';

/**
 * 怀柔区的报表：10、50、40 分，基本满意按 0.9 计，得分相同看派单量；算法照一个公开的报表程序。
 *
 * 记录的 `month` 是考核月，从一个月的 19 日到下个月的 18 日，以后一个月为名。各率以有效回访的工单为基数。
 *
 * Huairou District's report of townships and departments, as one public report generator works it out.
 *
 * A record's `month` is the assessment month, from the 19th of one month to the 18th of the next, named after the next.
 * The rates stand over the tickets with a valid survey (有效回访), and basically satisfied (基本满意) counts as 0.9.
 *
 * @see https://github.com/S1mpleLIAO/12345
 * @example
 * ```ts
 * import { huairou2025 } from 'ranking-rules';
 *
 * huairou2025.ranking.tieBreakers; // → [ { field: 'assigned', order: 'descending' } ]
 * ```
 * @since 0.1.0
 */
export const huairou2025: Policy = /*@__PURE__*/ trusted({
  id: 'huairou-2025',
  revision: 1,
  title: { zh: '怀柔区接诉即办镇街、部门考核（2025年）', en: "Huairou District's appraisal of townships and departments (2025)" },
  inForce: { from: '2025-01', until: null },
  sources: [
    {
      title: '公开代码仓库 S1mpleLIAO/12345（怀柔区报表生成程序）',
      url: 'https://github.com/S1mpleLIAO/12345',
      supports: ['volume', 'scoring', 'ranking', 'classes', 'summary'],
    },
  ],
  assumptions: [
    '来源是一个报表程序的做法，不是公布的规则；假定考核即按此办理。',
    '来源未载明起止时间；假定自2025年1月起一直有效。',
    '来源未载明一位小数如何舍入；假定四舍五入。',
    '来源未载明得分与派单量都相同者如何排名；假定名次相同，其后空出相应名次。',
    '来源载明通报前三名、后三名，未载明界线上并列者如何处理；假定全部列入。',
    '来源未载明与哪个月比较；假定为环比。',
    '来源载明合计行计数相加，各率与得分取各单位的算术平均，未载明按舍入前还是舍入后的得分平均；假定按舍入前的得分。',
    '来源未载明季度、年度如何汇总；假定各单位先将各月计数相加。',
    '剔除件是否计入由提供的数据决定，规则不作区分。',
  ],
  // Stated: equal scores are told apart by the tickets received.
  volume: 'assigned',
  // Stated: the base of all three rates is the tickets with a valid survey; 10, 50 and 40 marks; unrounded
  // rates and one rounding, to one decimal; without a valid survey rates and score are 0 and the unit stays in.
  scoring: {
    fullMarks: '100',
    decimals: 1,
    rounding: 'half-up',
    indicators: [
      {
        id: 'response',
        label: { zh: '响应率', en: 'Response rate' },
        fullMarks: '10',
        whenEmpty: 'zero',
        rate: { credit: { contacted: '1' }, of: 'surveyed' },
      },
      {
        id: 'resolution',
        label: { zh: '解决率', en: 'Resolution rate' },
        fullMarks: '50',
        whenEmpty: 'zero',
        rate: { credit: { resolved: '1' }, of: 'surveyed' },
      },
      // Stated: basically satisfied counts as 0.9.
      {
        id: 'satisfaction',
        label: { zh: '满意率', en: 'Satisfaction rate' },
        fullMarks: '40',
        whenEmpty: 'zero',
        rate: { credit: { satisfied: '1', basicallySatisfied: '0.9' }, of: 'surveyed' },
      },
    ],
  },
  // Stated: by the rounded score, then by tickets received, larger first; townships and departments apart.
  ranking: { ties: 'competition', tieBreakers: [{ field: 'assigned', order: 'descending' }], groupBy: 'group' },
  comparison: { lagMonths: 1 },
  // Stated: the top three and the bottom three are named.
  classes: [
    {
      id: 'topThree',
      label: { zh: '前三名', en: 'Top three' },
      pick: { by: 'rank', top: 3, ties: 'include' },
    },
    {
      id: 'bottomThree',
      label: { zh: '后三名', en: 'Bottom three' },
      pick: { by: 'reverseRank', top: 3, ties: 'include' },
    },
  ],
  // Stated: the summary row adds the counts, and takes the arithmetic mean of the units' rates and scores.
  summary: { months: 'pooled', townships: 'mean' },
});
