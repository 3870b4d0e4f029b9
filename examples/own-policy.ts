// 自己的规则：从 JSON 文件读入、检查，再用来计算（计数为虚构）。
// A policy of one's own from a JSON file: check it, then use it (made-up counts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, issueMessage, safeDefinePolicy } from 'ranking-rules';

const text = readFileSync(join(__dirname, 'data', 'own-policy.json'), 'utf8');

// 先看写错了会怎样：键名写错、引用了没有的类别、满分对不上。每处错误都指出位置。
const mistaken = text
  .replace('"windowMonths"', '"window"')
  .replace('["red"]', '["gold"]')
  .replace('"fullMarks": "40"', '"fullMarks": "45"');
const refused = safeDefinePolicy(JSON.parse(mistaken));
if (!refused.ok) {
  console.log(`写错的规则：${refused.issues.length} 处`);
  for (const issue of refused.issues) console.log(`  ${issueMessage(issue, 'zh')}`);
}

const result = safeDefinePolicy(JSON.parse(text));
if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join('\n'));
const policy = result.value;

const january = { month: '2025-01', surveyed: 50 };
const february = { month: '2025-02', surveyed: 50 };
const evaluation = evaluate(
  [
    { ...january, township: '东街道', kind: '街道', assigned: 80, closingPercent: 99, resolved: 46, satisfied: 40, basicallySatisfied: 8 },
    {
      ...january,
      township: '西街道',
      kind: '街道',
      assigned: 95,
      closingPercent: 90.5,
      resolved: 40,
      satisfied: 30,
      basicallySatisfied: 10,
    },
    { ...january, township: '南镇', kind: '镇', assigned: 60, closingPercent: 98, resolved: 45, satisfied: 40, basicallySatisfied: 5 },
    { ...january, township: '北镇', kind: '镇', assigned: 70, closingPercent: null, resolved: 42, satisfied: 33, basicallySatisfied: 9 },
    { ...february, township: '东街道', kind: '街道', assigned: 88, closingPercent: 96, resolved: 44, satisfied: 41, basicallySatisfied: 5 },
    {
      ...february,
      township: '西街道',
      kind: '街道',
      assigned: 90,
      closingPercent: 98,
      resolved: 48,
      satisfied: 44,
      basicallySatisfied: 4,
      bonus: 1.5,
    },
    { ...february, township: '南镇', kind: '镇', assigned: 66, closingPercent: 98, resolved: 45, satisfied: 40, basicallySatisfied: 5 },
    { ...february, township: '北镇', kind: '镇', assigned: 9, closingPercent: 100, resolved: 50, satisfied: 50, basicallySatisfied: 0 },
  ],
  policy,
);

const label = (id: string): string => policy.classes.find((rule) => rule.id === id)?.label.zh ?? id;
console.log(policy.title.zh);
for (const { month, group, township, rank, score, classes, entry } of evaluation) {
  const place = rank === null ? '不排名' : `第 ${rank} 名`;
  const why = entry === 'unranked' ? `，诉求量不足 ${policy.ranking.minimumVolume}` : '';
  console.log(`  ${month} ${group} ${place} ${township} ${score?.toFixed(1)} 分${why}${classes.map((id) => `，${label(id)}`).join('')}`);
}
for (const { township, stays } of evaluation.jumps) {
  console.log(`  升级：${township} ${stays.map((stay) => `${stay.first} ${label(stay.class)}`).join(' → ')}`);
}
