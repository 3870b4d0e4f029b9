// 准格尔旗: the marks of the three rates, and nothing more.
import { trusted } from '../trusted';
import type { Policy } from '../types';

/**
 * 准格尔旗：响应率、解决率、满意率分别占 30、35、35 分，只排名。来源没有写别的，所以没有类别，也没有台阶。
 *
 * Jungar Banner's 30, 35 and 35 marks for response, resolution and satisfaction. The source states nothing else, so
 * there are no classes and no ladder.
 *
 * @see http://www.caprane.cn/zixun_detail/445180.html
 * @example
 * ```ts
 * import { zhungeer } from 'ranking-rules';
 *
 * const { scoring } = zhungeer;
 * 'indicators' in scoring ? scoring.indicators.map(({ fullMarks }) => fullMarks) : []; // → [ '30', '35', '35' ]
 * ```
 * @since 0.1.0
 */
export const zhungeer: Policy = /*@__PURE__*/ trusted({
  id: 'zhungeer',
  revision: 1,
  title: { zh: '准格尔旗接诉即办考核', en: "Jungar Banner's appraisal" },
  inForce: { from: '2021-01', until: null },
  sources: [
    {
      title: '关于接诉即办绩效考核的文章（caprane.cn）',
      url: 'http://www.caprane.cn/zixun_detail/445180.html',
      supports: ['scoring'],
    },
  ],
  assumptions: [
    '来源未载明起止时间；假定自2021年1月起一直有效。',
    '来源载明响应按签收时间、联系反馈、图片佐证评分，未载明如何折算；假定响应率为已联系数除以有效回访数。',
    '来源未载明解决率、满意率以何为基数；假定均为有效回访数（surveyed）。',
    '来源未载明得分保留几位小数、如何舍入；假定四舍五入到两位小数。',
    '来源未载明没有诉求的单位如何处理；假定当月不计分、不排名。',
    '来源未载明如何排名；假定得分相同者名次相同，其后空出相应名次。',
    '来源未载明与哪个月比较；假定为环比。',
    '来源未载明诉求量以何计；假定为派单量（assigned）。',
  ],
  volume: 'assigned',
  // Stated: 30 marks response (sign-in time, contact and feedback, proof by image), 35 resolution, 35 satisfaction.
  scoring: {
    fullMarks: '100',
    decimals: 2,
    rounding: 'half-up',
    indicators: [
      {
        id: 'response',
        label: { zh: '响应率', en: 'Response rate' },
        fullMarks: '30',
        whenEmpty: 'unranked',
        rate: { credit: { contacted: '1' }, of: 'surveyed' },
      },
      {
        id: 'resolution',
        label: { zh: '解决率', en: 'Resolution rate' },
        fullMarks: '35',
        whenEmpty: 'unranked',
        rate: { credit: { resolved: '1' }, of: 'surveyed' },
      },
      {
        id: 'satisfaction',
        label: { zh: '满意率', en: 'Satisfaction rate' },
        fullMarks: '35',
        whenEmpty: 'unranked',
        rate: { credit: { satisfied: '1' }, of: 'surveyed' },
      },
    ],
  },
  ranking: { ties: 'competition' },
  comparison: { lagMonths: 1 },
  classes: [],
});
