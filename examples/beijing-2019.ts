// 全过程：333 个街乡镇、五个月的计数，按 beijing2019 计分、排名、分类、找出升级。
// The whole path: counts of 333 townships over five months, through beijing2019, to standings, classes and jumps.
// For another month's standings: npx ts-node examples/beijing-2019.ts 2019-05
import { beijing2019, evaluate, type Jump, type Standing } from 'ranking-rules';
import { MADE_UP, madeUpRecords } from './beijing-2019-data';
import { table, wrap } from './table';

const evaluation = evaluate(madeUpRecords(), beijing2019);
const month = process.argv[2] ?? evaluation.months[evaluation.months.length - 1] ?? '';
const standings = evaluation.standings(month);

const label = (id: string): string => beijing2019.classes.find((rule) => rule.id === id)?.label.zh ?? id;
const labels = ({ classes }: Standing): string => classes.map(label).join('、');
const signed = (places: number | null): string => (places === null ? '' : places > 0 ? `+${places}` : String(places));

console.log(`${beijing2019.title.zh}\n${MADE_UP}`);

for (const one of evaluation.months) {
  const all = evaluation.standings(one);
  const ranked = all.filter(({ rank }) => rank !== null);
  console.log(`\n${one}  参加排名 ${ranked.length} 个，并列第 1 名 ${ranked[0]?.tied ?? 0} 个，最高 ${ranked[0]?.score} 分`);
  for (const { id } of beijing2019.classes) {
    const names = all.filter(({ classes }) => classes.includes(id)).map(({ township }) => township);
    if (names.length > 0) console.log(wrap(`  ${label(id)} ${String(names.length).padStart(2)} 个  `, names, 100));
  }
}

// The top, the first after those who share it, those who jumped, and the end.
const climbers = new Set(evaluation.jumps.map(({ township }) => township));
const next = standings[0]?.tied ?? 0;
const shown = standings.filter(
  ({ township }, i) => i < 3 || (i >= next - 1 && i <= next + 1) || climbers.has(township) || i >= standings.length - 5,
);
console.log(`\n${month} 排名（共 ${standings.length} 个，列出 ${shown.length} 个：最前、并列第 1 名之后、有升级的和最后）`);
console.log(
  table(
    ['名次', '并列', '倒数', '街乡镇', '得分', '较上月', '诉求量', '类别'],
    shown.map((one) => [
      String(one.rank ?? ''),
      String(one.tied ?? ''),
      String(one.reverseRank ?? ''),
      one.township,
      one.score?.toFixed(2) ?? '',
      signed(one.gain),
      String(one.volume ?? ''),
      labels(one),
    ]),
    ['right', 'right', 'right', 'left', 'right', 'right', 'right', 'left'],
  ),
);

const short = (text: string): string => `${Number(text.slice(5))}月`;
const way = ({ stays }: Jump): string =>
  stays.map(({ class: id, first, last }) => `${first === last ? short(first) : `${short(first)}至${short(last)}`}${label(id)}`).join(' → ');
console.log(
  `\n升级 ${evaluation.jumps.length} 个，其中三级跳 ${evaluation.jumps.filter(({ complete }) => complete).length} 个（各月名次及经过）`,
);
console.log(
  table(
    ['街乡镇', ...evaluation.months.map(short), '相隔', '经过'],
    evaluation.jumps.map((jump) => {
      const ranks = evaluation.history(jump.township).map(({ rank }) => String(rank ?? ''));
      return [jump.township, ...ranks, `${jump.span} 个月`, way(jump)];
    }),
    ['left', 'right', 'right', 'right', 'right', 'right', 'left', 'left'],
  ),
);
