// A tallying and valid tickets for it.
import type { Random } from './random';

export const TALLYING = {
  month: { event: 'received', day: 19, hour: 0, offset: '+08:00' },
  fields: [
    { field: 'urgency', values: ['突发事故', '其他事项'] },
    { field: 'solved', values: ['是', '否'] },
    { field: 'answer', values: ['满意', '基本满意', '不满意'] },
  ],
  deadlines: [
    {
      id: 'closing',
      by: 'urgency',
      from: 'received',
      until: 'closed',
      limits: [
        { value: '突发事故', within: 'PT2H' },
        { value: '其他事项', within: 'P7D' },
      ],
    },
  ],
  exclusion: { field: 'exclusion', reasons: [{ id: '历史遗留', label: { zh: '历史遗留', en: 'Left over from the past' } }] },
  counts: [
    { field: 'assigned', where: [] },
    { field: 'surveyed', where: [{ field: 'answer', present: true }] },
    { field: 'contacted', where: [{ field: 'answer', present: true }] },
    {
      field: 'resolved',
      where: [
        { field: 'answer', present: true },
        { field: 'solved', equals: '是' },
      ],
    },
    { field: 'satisfied', where: [{ field: 'answer', equals: '满意' }] },
    { field: 'late', where: [{ deadline: 'closing', status: 'late' }] },
  ],
};

export const AS_OF = '2019-12-20T00:00:00+08:00';

export function ticketInputs(random: Random, count: number) {
  const { one, upTo, chance } = random;
  const two = (n: number): string => String(n).padStart(2, '0');
  return random.list(count, () => {
    const day = `2019-${two(1 + upTo(10))}-${two(1 + upTo(27))}`;
    return {
      township: one(['东镇', '西镇', '__proto__']),
      received: one([`${day}T${two(upTo(23))}:${two(upTo(59))}:00+08:00`, `${day} 00:00Z`, `${day}T08:30:15.123456+0530`]),
      ...(chance(60) ? { closed: one([`2019-11-${two(1 + upTo(28))}T00:00:00+08:00`, 1_577_000_000_000]) } : {}),
      urgency: one(['突发事故', '其他事项']),
      solved: one(['是', '否', null]),
      answer: one(['满意', '基本满意', '不满意', null]),
      exclusion: chance(10) ? '历史遗留' : null,
    };
  });
}
