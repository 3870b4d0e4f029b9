// 从工单开始：几件虚构的工单 → 计数 → 得分和名次 → 为什么。
// From tickets to standings, and why: a handful of made-up tickets, typed by hand.
import { assessmentMonth, evaluate, explain, issueMessage, tallyValidTickets } from 'ranking-rules';
import { ticketsPolicy } from './tickets-policy';

const yes = { reached: '是', solved: '是', opinion: '满意' };
const no = { reached: '是', solved: '否', opinion: '不满意' };
const tickets = [
  { township: '甲街道', received: '2019-05-19T00:00:00+08:00', closed: '2019-05-19T02:00:00+08:00', urgency: '突发事故', ...yes },
  { township: '甲街道', received: '2019-05-30T09:10:00+08:00', closed: '2019-06-06T09:10:01+08:00', urgency: '其他事项', ...no },
  {
    township: '甲街道',
    received: '2019-06-01T15:00:00+08:00',
    closed: '2019-06-02T10:00:00+08:00',
    urgency: '生活保障',
    ...no,
    exclusion: '非本辖区居民',
  },
  { township: '甲街道', received: '2019-06-18T23:59:59+08:00', urgency: '复杂疑难' },
  { township: '乙镇', received: '2019-05-20T08:00:00+08:00', closed: '2019-05-21T07:59:00+08:00', urgency: '生活保障', ...yes },
  {
    township: '乙镇',
    received: '2019-06-10T11:30:00+08:00',
    closed: '2019-06-12T16:00:00+08:00',
    urgency: '其他事项',
    ...yes,
    opinion: '基本满意',
  },
  // 6 月 19 日零时起受理的，算下一个考核月。
  { township: '乙镇', received: '2019-06-18T16:00:00Z', urgency: '其他事项' },
  // 写错的一件：单独列出，不影响其余。
  { township: '乙镇', received: '2019-06-31T08:00:00+08:00', urgency: '一般事项' },
];

const { month, from, until } = assessmentMonth('2019-06', ticketsPolicy);
const { records, rejects, read } = tallyValidTickets(tickets, ticketsPolicy, { asOf: '2019-06-19T12:00:00+08:00' });

console.log(`${ticketsPolicy.title.zh}\n考核月 ${month}：${from} 起，${until} 前受理\n工单 ${read} 件，其中 ${rejects.length} 件有误`);
for (const { row, issues } of rejects) for (const issue of issues) console.log(`  第 ${row + 1} 件 ${issueMessage(issue, 'zh')}`);

for (const one of records) {
  const left = Object.entries(one.excluded)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${reason} ${count}`);
  console.log(
    `${one.month} ${one.township}：工单 ${one.tickets}，剔除 ${left.join('、') || '无'}，计入 ${one.assigned}，回访 ${one.surveyed}，按时 ${one.inTime}，超时 ${one.late}，在办 ${one.open}`,
  );
}

const evaluation = evaluate(records, ticketsPolicy);
for (const { township, rank, score } of evaluation.standings(month)) console.log(`第 ${rank} 名 ${township} ${score?.toFixed(2)} 分`);
console.log('甲街道为什么是这样：');
for (const sentence of explain(evaluation, { township: '甲街道', month }, { locale: 'zh' }).sentences) console.log(`  ${sentence}`);
