// 只有公布的名次、没有计数：算出进步名次、倒数第几、各类、升级，再核对报道里的说法（名次和说法都是虚构）。
// Published ranks and no counts: gains, places from the end, classes, jumps, and whether claims hold (all made up).
import { detectJumps, rank, rankGain, selectImproved } from 'ranking-rules';
import { table } from './table';

// 各月公布的名单：先后不同，6 月多了一个新街道。
const published: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '2025-04': { 东镇: 1, 南镇: 2, 西镇: 2, 北镇: 4, 中街道: 5, 河街道: 6, 山乡: 7, 湖乡: 8 },
  '2025-05': { 南镇: 1, 东镇: 2, 北镇: 3, 湖乡: 4, 西镇: 5, 河街道: 5, 中街道: 7, 山乡: 8 },
  '2025-06': { 南镇: 1, 东镇: 2, 湖乡: 2, 西镇: 4, 山乡: 5, 北镇: 6, 河街道: 7, 新街道: 8, 中街道: 9 },
};
const months = Object.keys(published);

// 一、按名称对齐：每个月都按同一份名单排开，没有名次的为 null。名称写法不一的，先用 withRegistry 换成标识。
const names = [...new Set(Object.values(published).flatMap((list) => Object.keys(list)))];
const ranksIn = (month: string | undefined): readonly (number | null)[] => names.map((name) => published[month ?? '']?.[name] ?? null);

// rankGain 只看位置：两份名单长短不同会报错，长短相同而先后不同，就悄悄算错了。
const [april = {}, may = {}] = months.map((month) => published[month]);
const unaligned = rankGain(Object.values(april), Object.values(may))[Object.keys(may).indexOf('湖乡')];
const aligned = rankGain(ranksIn('2025-04'), ranksIn('2025-05'))[names.indexOf('湖乡')];
console.log(`湖乡 5 月进步 ${aligned} 名；不按名称对齐，得出的是 ${unaligned} 名`);

// 二、核对名单：把名次再排一次，应与公布的相同，否则中间缺了单位，或有错字。名次越小越好，所以要写 ascending。
for (const month of months) {
  const ranks = ranksIn(month);
  const again = rank(ranks, { order: 'ascending' });
  const wrong = names.filter((_, i) => ranks[i] !== null && ranks[i] !== again[i]);
  console.log(
    `${month}：${ranks.filter((one) => one !== null).length} 个名次，${wrong.length === 0 ? '并列和空出的名次都对' : `不对的有${wrong.join('、')}`}`,
  );
}

// 三、逐月算。不写 ascending，最大的名次为 1，正是倒数第几；只公布前几名的，得不出倒数第几。
const classes = { top: '先进类', improved: '进步类', last: '整改类' };
const all = months.map((month, m) => {
  const ranks = ranksIn(month);
  const reverse = rank(ranks);
  const gains = rankGain(ranksIn(months[m - 1]), ranks);
  const held = names.map((_, i) => ((ranks[i] ?? Infinity) <= 2 ? classes.top : (reverse[i] ?? NaN) <= 2 ? classes.last : ''));
  // 假定的办法：前 2 名为先进类，后 2 名为整改类，其余进步最多的 2 个为进步类，界线上并列的都取。治理类要看诉求量，这里得不出。
  for (const i of selectImproved(
    gains.map((gain, j) => (held[j] === '' ? gain : NaN)),
    { top: 2 },
  ))
    held[i] = classes.improved;
  return { month, ranks, reverse, gains, held };
});

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined || Number.isNaN(value) ? '—' : `${value}`;
const headings = ['单位', ...months.flatMap((month) => [`${Number(month.slice(5))}月`, '倒数', '进步', '类别'])];
const rows = names.map((name, i) => [
  name,
  ...all.flatMap(({ ranks, reverse, gains, held }) => [shown(ranks[i]), shown(reverse[i]), shown(gains[i]), held[i] ?? '']),
]);
console.log(
  `\n${table(
    headings,
    rows,
    headings.map((heading) => (heading === '单位' || heading === '类别' ? 'left' : 'right')),
  )}\n`,
);

// 四、升级。台阶里没有的类别不起作用，也不报错：写错一个字就少了升级，所以先核对。
const rungs = [classes.last, classes.improved, classes.top];
const history = all.flatMap(({ month, held }) => names.flatMap((township, i) => (held[i] ? [{ township, month, class: held[i] }] : [])));
const offLadder = (ladder: readonly string[]): string =>
  [...new Set(history.map((one) => one.class).filter((one) => !ladder.includes(one)))].join('、') || '无';
for (const ladder of [['整改', classes.improved, classes.top], rungs]) {
  const jumps = detectJumps(history, { rungs: ladder, windowMonths: 3 });
  console.log(`台阶 ${ladder.join(' → ')}：不在台阶上的类别 ${offLadder(ladder)}；升级 ${jumps.length} 个`);
  for (const { township, from, to, complete } of jumps) console.log(`  ${township} ${from} 到 ${to}${complete ? '，三级跳' : ''}`);
}

// 五、核对说法。
const claims = [
  { township: '山乡', month: '2025-06', said: '上月倒数第 1，本月第 5 名，进步 3 名', before: 1, now: 5, gain: 3 },
  { township: '西镇', month: '2025-06', said: '上月倒数第 4，本月第 4 名，进步 2 名', before: 4, now: 4, gain: 2 },
];
console.log();
for (const { township, month, said, before, now, gain } of claims) {
  const i = names.indexOf(township);
  const m = months.indexOf(month);
  const found = [all[m - 1]?.reverse[i], all[m]?.ranks[i], all[m]?.gains[i]];
  const holds = [before, now, gain].every((one, k) => one === found[k]);
  console.log(`“${township}${said}”：${holds ? '属实' : `应为上月倒数第 ${found[0]}，本月第 ${found[1]} 名，进步 ${found[2]} 名`}`);
}
