// 给一个街乡镇计分，并列出得分的理由（计数为虚构）。
// One township's score, step by step (made-up counts).
import { beijing2019, scoreTownship } from 'ranking-rules';

const card = scoreTownship(
  { township: '甲镇', month: '2019-06', assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 25 },
  beijing2019,
);

console.log(`${card.township} ${card.month}，按 ${card.policy.id} 第 ${card.policy.revision} 版`);
for (const { label, fullMarks, counts, base, percent, points, lost } of card.indicators) {
  const counted = counts.map(({ count, credit }) => (credit.eq(1) ? `${count}` : `${credit} × ${count}`)).join(' + ');
  console.log(
    `  ${label.zh}：${counted} / ${base?.count} = ${percent?.toFixed(4)}%，满分 ${fullMarks}，得 ${points?.toFixed(4)}，失 ${lost?.toFixed(4)}`,
  );
}
console.log(`  合计 ${card.exact}（未舍入的精确值），舍入一次得 ${card.score} 分，满分 ${card.fullMarks}`);

// 没有有效回访：按该规则不计分，不排名，而不是 0 分。
const empty = scoreTownship(
  { township: '乙镇', month: '2019-06', assigned: 2, surveyed: 0, contacted: 0, resolved: 0, satisfied: 0 },
  beijing2019,
);
console.log(`${empty.township} ${empty.month}：${empty.score === null ? '没有得分' : `${empty.score} 分`}（${empty.why}）`);
