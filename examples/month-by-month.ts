// 逐月推进：每月只算当月，其余的记在状态里，状态是一段 JSON 文本（计数为虚构）。
// One month at a time, the state kept as JSON text between months (made-up counts).
import { advance, beijing2019, definePolicy, evaluate, type Jump, type State, type TallyRecord } from 'ranking-rules';

// 六个镇，每类只取第一名。
const policy = definePolicy({
  ...beijing2019,
  id: 'six-towns',
  classes: beijing2019.classes.filter(({ id }) => id !== 'governance').map((rule) => ({ ...rule, pick: { ...rule.pick, top: 1 } })),
});

const townships = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇'];
const satisfied: Readonly<Record<string, readonly number[]>> = {
  '2024-11': [29, 27, 25, 23, 21, 12],
  '2024-12': [29, 27, 25, 23, 21, 26],
  '2025-01': [29, 27, 22, 23, 28, 26],
  '2025-02': [29, 27, 22, 23, 28, 30],
};
const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27 };
const recordsOf = (month: string): TallyRecord[] =>
  townships.map((township, i) => ({ township, month, ...counts, satisfied: satisfied[month]?.[i] ?? 0 }));

const label = (id: string): string => policy.classes.find((rule) => rule.id === id)?.label.zh ?? id;
const keyOf = ({ township, from }: Jump): string => `${township} ${from}`;
const jumps = new Map<string, Jump>();
let kept = 'null'; // 实际使用时写进文件或数据库

for (const month of Object.keys(satisfied)) {
  const result = advance(JSON.parse(kept) as State | null, recordsOf(month), policy);
  kept = JSON.stringify(result.state);

  console.log(month);
  for (const { township, rank, score, gain, classes } of result.month.standings) {
    const moved = gain === null || gain === 0 ? '' : gain > 0 ? `，上升 ${gain} 位` : `，下降 ${-gain} 位`;
    console.log(`  第 ${rank} 名 ${township} ${score?.toFixed(2)} 分${moved}${classes.map((id) => `，${label(id)}`).join('')}`);
  }
  for (const jump of result.month.jumps) {
    // 同一街乡镇、同一起始月份的升级，以较后给出的为准：两级之后还可以再升。
    jumps.set(keyOf(jump), jump);
    const kind = jump.complete ? '三级跳' : '升级';
    console.log(`  ${kind}：${jump.township} ${jump.stays.map((stay) => `${stay.first} ${label(stay.class)}`).join(' → ')}`);
  }
}

const atOnce = evaluate(Object.keys(satisfied).flatMap(recordsOf), policy);
const same =
  atOnce.jumps.length === jumps.size && atOnce.jumps.every((jump) => JSON.stringify(jumps.get(keyOf(jump))) === JSON.stringify(jump));
console.log(`逐月得到的升级 ${jumps.size} 个，与一次算完的${same ? '相同' : '不同'}`);
