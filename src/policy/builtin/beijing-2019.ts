// 北京市 2019: the monthly ranking of 333 townships.
import { trusted } from '../trusted';
import type { Policy } from '../types';

/**
 * 北京市 2019 年 8 月报道的街乡镇月度排名：三项比率、四个类别、三级跳。进步类看进步名次，与上月比（环比）：
 * 窦店镇进步 264 名。椿树街道并列第一，属先进类；三个月之内依次列入整改类、进步类、先进类的，是三级跳。
 *
 * 来源写明了做法，数字很少；来源未载明的列在 `assumptions` 里。要用别的数，
 * 就用 {@link definePolicy} 由这一份改出自己的规则。
 *
 * Beijing's monthly ranking of townships as reported in August 2019: three rates, four classes, and the triple jump.
 * 进步类 is told in places, month on month (环比): 窦店镇 rose by 264. 椿树街道, tied for first, is 先进类; 整改类, 进步类,
 * 先进类 one after the other within three months is a 三级跳.
 *
 * 替其他街乡镇居民办理的诉求不计入，记录里的计数就不应含有 · Requests settled for another township's residents were
 * left out: counts in the records should be without them.
 *
 * The source says how it is done, with few numbers; what it leaves open stands under `assumptions`. For other
 * numbers make a policy of your own from this one with {@link definePolicy}.
 *
 * @see 北京青年报《接诉即办排名靠后街乡镇是怎样逆袭的？》，2019 年 8 月 · Beijing Youth Daily, August 2019
 * @example
 * ```ts
 * import { beijing2019 } from 'ranking-rules';
 *
 * beijing2019.classes.map(({ label }) => label.zh); // → [ '先进类', '整改类', '进步类', '治理类' ]
 * ```
 * @since 0.1.0
 */
export const beijing2019: Policy = /*@__PURE__*/ trusted({
  id: 'beijing-2019',
  revision: 1,
  title: { zh: '北京市接诉即办街乡镇月度排名（2019年）', en: "Beijing's monthly ranking of townships (2019)" },
  inForce: { from: '2019-01', until: null },
  sources: [
    {
      title: '北京青年报，《接诉即办排名靠后街乡镇是怎样逆袭的？》，2019年8月',
      url: null,
      supports: ['inForce', 'scoring', 'ranking', 'comparison', 'classes', 'ladder'],
    },
  ],
  assumptions: [
    '来源未载明三项指标各占多少分；假定响应率30分、解决率35分、满意率35分，与准格尔旗相同。',
    '来源未载明三率以何为基数；假定均为有效回访数（surveyed），与怀柔区的做法相同。',
    '来源未载明得分保留几位小数、如何舍入；假定四舍五入到两位小数。',
    '来源未载明没有诉求的街乡镇如何处理；假定当月不计分、不排名。',
    '来源载明成绩相同者名次相同，未载明其后的名次；假定空出相应名次（1、1、3）。',
    '来源未载明每类取多少个；假定先进类、整改类、进步类、治理类各取10个。',
    '来源未载明界线上并列者如何处理；假定全部列入。',
    '来源未载明各类能否重叠；假定进步类不含先进类和整改类，治理类可与其他类重叠。',
    '来源未载明治理类的诉求量以何计；假定为派单量（assigned）。',
    '来源未载明这套办法何时停用；假定一直有效。',
  ],
  volume: 'assigned',
  // Stated: ranked every month by response, resolution and satisfaction rate; a request that a township settled for
  // another's resident was left out of the count, which records have to be without.
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
  // Stated: equal results share a rank; in July 2019 twenty-five were tied for first.
  ranking: { ties: 'competition' },
  // Stated: the improved rose far month on month, told in places: Doudian by 264.
  comparison: { lagMonths: 1 },
  classes: [
    // Stated: rank near the top; Chunshu, tied for first, is one.
    {
      id: 'advanced',
      label: { zh: '先进类', en: 'Advanced' },
      pick: { by: 'rank', top: 10, ties: 'include' },
    },
    // Stated: rank near the bottom; seventh from last is one.
    {
      id: 'rectification',
      label: { zh: '整改类', en: 'Rectification' },
      pick: { by: 'reverseRank', top: 10, ties: 'include' },
    },
    // Stated: rose far, wherever they stand; 38th and 59th place are among them.
    {
      id: 'improved',
      label: { zh: '进步类', en: 'Improved' },
      where: [{ metric: 'gain', atLeast: 1 }],
      pick: { by: 'gain', top: 10, ties: 'include' },
      unless: ['advanced', 'rectification'],
    },
    // Stated: where requests are most concentrated.
    {
      id: 'governance',
      label: { zh: '治理类', en: 'Governance' },
      pick: { by: 'volume', top: 10, ties: 'include' },
    },
  ],
  // Stated: rectification, improved, advanced, one after the other within three months, is a triple jump.
  ladder: { rungs: ['rectification', 'improved', 'advanced'], windowMonths: 3 },
});
