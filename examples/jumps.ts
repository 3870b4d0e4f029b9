// 由各月的类别找出升级和三级跳（将台乡、大安山乡是公布的，其余为虚构）。
// Jumps from a list of classes; 将台乡 and 大安山乡 are as published in 2019, the others are made up.
import { detectJumps } from 'ranking-rules';

const history = [
  { township: '将台乡', month: '2019-04', class: '整改类' },
  { township: '将台乡', month: '2019-05', class: '进步类' },
  { township: '将台乡', month: '2019-07', class: '先进类' },

  { township: '大安山乡', month: '2019-04', class: '进步类' },
  { township: '大安山乡', month: '2019-06', class: '先进类' },
  { township: '大安山乡', month: '2019-07', class: '先进类' },

  // 越级：未经过进步类。从最后一个整改月算起，相隔 1 个月。
  { township: '甲镇', month: '2019-03', class: '整改类' },
  { township: '甲镇', month: '2019-04', class: '整改类' },
  { township: '甲镇', month: '2019-05', class: '先进类' },

  // 相隔 4 个月，超出 3 个月：不算。
  { township: '乙镇', month: '2019-03', class: '整改类' },
  { township: '乙镇', month: '2019-07', class: '进步类' },

  // 先退后进：2019-06 起重新算。治理类不在台阶上，不影响。
  { township: '丙镇', month: '2019-05', class: '进步类' },
  { township: '丙镇', month: '2019-06', class: '整改类' },
  { township: '丙镇', month: '2019-06', class: '治理类' },
  { township: '丙镇', month: '2019-07', class: '进步类' },
];

const jumps = detectJumps(history, { rungs: ['整改类', '进步类', '先进类'], windowMonths: 3 });

for (const { township, stays, from, to, span, complete, skips } of jumps) {
  const kind = complete ? '三级跳' : skips ? '升级（越级）' : '升级';
  const way = stays.map((stay) => `${stay.class} ${stay.first}${stay.last === stay.first ? '' : ` 至 ${stay.last}`}`).join(' → ');
  console.log(`${township}：${kind}，${way}（${from} 到 ${to}，相隔 ${span} 个月）`);
}
