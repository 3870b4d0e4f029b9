// 连云港市 2023: two of the appraisal's indicators, fitted to the points that its bulletins print.
import { trusted } from '../trusted';
import type { Policy } from '../types';

/**
 * 连云港市的两项指标，按时办结率和满意率：低于目标按百分点扣分，分组排名。
 *
 * 通报只有百分数和得分，没有公式；这里的公式与通报中的每一对都相符。考评的其他指标不详，所以满分是 50 分，
 * 通报则是 100 分和 150 分。
 *
 * Lianyungang's points for closing on time and for satisfaction, by deduction from a target.
 *
 * The bulletins print percents and points, not the formula; this one gives every printed pair. The appraisal's other
 * indicators are not known, so the score is out of 50, where the bulletins have 100 and 150.
 *
 * @see 连云港市 12345 政府公共服务中心，绩效考评情况通报，2021 至 2023 年 · appraisal bulletins of the city's hotline
 *   centre, 2021 to 2023
 * @example
 * ```ts
 * import { lianyungang2023 } from 'ranking-rules';
 *
 * const { scoring } = lianyungang2023;
 * 'indicators' in scoring ? scoring.indicators.map(({ id }) => id) : []; // → [ 'closing', 'satisfaction' ]
 * ```
 * @since 0.1.0
 */
export const lianyungang2023: Policy = /*@__PURE__*/ trusted({
  id: 'lianyungang-2023',
  revision: 1,
  title: { zh: '连云港市12345在线平台绩效考评（两项指标）', en: "Lianyungang's appraisal of its 12345 platform (two indicators)" },
  inForce: { from: '2022-08', until: null },
  sources: [
    {
      title: '连云港市12345政府公共服务中心，12345在线平台绩效考评情况通报，2021年至2023年',
      url: null,
      supports: ['scoring', 'ranking'],
    },
    // Full marks, groups, and who is counted apart, half a year before the target of satisfaction rose to 98 %.
    {
      title: '2022年2月份市12345在线平台绩效考评情况通报',
      url: 'http://www.lyg.gov.cn/zglygzfmhwz/fktj/content/f7176698-8c1e-4122-a0f0-74dd65af7f19.html',
      supports: ['scoring', 'ranking'],
    },
  ],
  assumptions: [
    '通报未载明计分公式；以下各项由公布的百分数与得分拟合，与已知的公布得分一致。',
    '拟合：百分数先四舍五入到两位小数，单项得分也四舍五入到两位小数。',
    '拟合：按时办结率满分25分，低于100%的，每低一个百分点扣1分，最低0分。',
    '拟合：满意率满分25分，低于98%的，每低一个百分点扣0.5分，最低12.5分；2022年7月及以前目标为95%，不在本规则之内。',
    '其余指标未知；本规则只含这两项，满分50分，而通报的满分为各县、赣榆区150分，功能板块和部门100分。',
    '通报载明加分可补至满分而不超过满分；假定加分（bonus）不为负，且在本规则的50分之内补足。',
    '通报将没有诉求、没有应办结工单的单位另行统计；假定这样的单位当月不计分、不排名。',
    '通报未载明得分相同者之后的名次；假定空出相应名次。',
    '通报未载明与哪个月比较；假定为环比。',
    '通报未载明何时停用；假定一直有效。',
  ],
  scoring: {
    // Stated: two decimals.
    fullMarks: '50',
    decimals: 2,
    rounding: 'half-up',
    // Stated: bonus points lift a unit back to full marks and no further.
    adjustment: { field: 'bonus', min: '0', beyondFullMarks: false },
    // Stated: units without a request, or with none due, are counted apart.
    indicators: [
      // Published: 89.82 % gives 14.82.
      {
        id: 'closing',
        label: { zh: '按时办结率', en: 'Closing on time' },
        fullMarks: '25',
        whenEmpty: 'unranked',
        rate: { percent: 'closingPercent' },
        rateDecimals: 2,
        deduction: { target: '100', perPoint: '1', floor: '0' },
        pointsDecimals: 2,
      },
      // Published: 87.5 % gives 19.75, 83.33 % gives 17.67, 50 % gives 12.5.
      {
        id: 'satisfaction',
        label: { zh: '满意率', en: 'Satisfaction rate' },
        fullMarks: '25',
        whenEmpty: 'unranked',
        rate: { percent: 'satisfactionPercent' },
        rateDecimals: 2,
        deduction: { target: '98', perPoint: '0.5', floor: '12.5' },
        pointsDecimals: 2,
      },
    ],
  },
  // Stated: ranked per group: counties, zones, departments.
  ranking: { ties: 'competition', groupBy: 'group' },
  comparison: { lagMonths: 1 },
  classes: [],
});
