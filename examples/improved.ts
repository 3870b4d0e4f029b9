// 由两个月的名次评定进步类：看进步的名次，不看得分，也不看现在的名次。
// 进步类 from two months of ranks (all made up but 窦店镇's): places gained decide, nothing else.
import { rankGain, selectImproved } from 'ranking-rules';

const townships = ['窦店镇', '甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇'];
const may = [323, 210, 180, 12, 150, 61, null]; // null：5 月没有排名
const june = [59, 90, 60, 2, 162, 11, 40];

const gains = rankGain(may, june); // 正数为进步；有一个月没有排名的是 NaN
townships.forEach((township, i) => {
  const gain = gains[i] ?? NaN;
  const said = Number.isNaN(gain) ? '无法比较' : gain > 0 ? `上升 ${gain} 位` : gain < 0 ? `下降 ${-gain} 位` : '持平';
  console.log(`${township} ${may[i] ?? '—'} → ${june[i]}：${said}`);
});

const names = (indices: readonly number[]): string => indices.map((i) => townships[i]).join('、');
console.log(`前 2 名，界线上并列的全部列入：${names(selectImproved(gains, { top: 2 }))}`);
console.log(`前 2 名，界线上并列的全部不列入：${names(selectImproved(gains, { top: 2, ties: 'exclude' }))}`);

// 已列入先进类（前 10 名）的不再列入进步类：先把它们的进步名次改为未知。
const others = gains.map((gain, i) => ((june[i] ?? NaN) <= 10 ? NaN : gain));
console.log(`前 5 名，至少进步 10 名，先进类除外：${names(selectImproved(others, { top: 5, atLeast: 10 }))}`);
