// 示例规则，不是任何地方公布的办法：以 beijing2019 为底，加上工单怎样计数。
// An example, not a published rule: beijing2019 with a tallying, which says how tickets (工单) become counts.
// 考核月从上月 19 日零时（北京时间）起；时限照 2019 年椿树街道的做法：突发事故 2 小时，生活保障 24 小时，其他事项 7 天，复杂疑难不限。
import { beijing2019, definePolicy } from 'ranking-rules';

export const URGENCIES = ['突发事故', '生活保障', '其他事项', '复杂疑难'] as const;
export const OPINIONS = ['满意', '基本满意', '不满意'] as const;
export const REASONS = ['非本辖区居民', '历史遗留', '不符合政策', '个人与公共利益冲突'] as const;

const reasonLabels = ["Another township's resident", 'Left over from the past', 'Against policy', 'Private against public interest'];

export const ticketsPolicy = definePolicy({
  ...beijing2019,
  id: 'example-tickets',
  title: { zh: '接诉即办月度排名（示例：从工单开始）', en: 'Monthly ranking from tickets (an example)' },
  assumptions: [...beijing2019.assumptions, '示例：考核月起止、时限、剔除原因和每类取 3 名，都不出自任何公布的办法。'],
  tallying: {
    month: { event: 'received', day: 19, hour: 0, offset: '+08:00' },
    fields: [
      { field: 'urgency', values: URGENCIES },
      { field: 'reached', values: ['是', '否'] },
      { field: 'solved', values: ['是', '否'] },
      { field: 'opinion', values: OPINIONS },
    ],
    deadlines: [
      {
        id: 'closing',
        by: 'urgency',
        from: 'received',
        until: 'closed',
        limits: [
          { value: '突发事故', within: 'PT2H' },
          { value: '生活保障', within: 'PT24H' },
          { value: '其他事项', within: 'P7D' },
          { value: '复杂疑难', within: null },
        ],
      },
    ],
    exclusion: { field: 'exclusion', reasons: REASONS.map((id, i) => ({ id, label: { zh: id, en: reasonLabels[i] ?? id } })) },
    counts: [
      { field: 'assigned', where: [] },
      { field: 'surveyed', where: [{ field: 'reached', present: true }] },
      { field: 'contacted', where: [{ field: 'reached', equals: '是' }] },
      {
        field: 'resolved',
        where: [
          { field: 'reached', equals: '是' },
          { field: 'solved', equals: '是' },
        ],
      },
      {
        field: 'satisfied',
        where: [
          { field: 'reached', equals: '是' },
          { field: 'opinion', equals: '满意' },
        ],
      },
      { field: 'inTime', where: [{ deadline: 'closing', status: 'met' }] },
      { field: 'late', where: [{ deadline: 'closing', status: 'late' }] },
      { field: 'open', where: [{ deadline: 'closing', status: 'open' }] },
    ],
  },
  classes: beijing2019.classes.map((rule) => ({ ...rule, pick: { ...rule.pick, top: 3 } })),
});
