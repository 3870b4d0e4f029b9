// 2019 年 4 月至 7 月：由公布的各月类别找出升级的街乡镇，与公布的名单对照，再核对公布的名次。
// The published classes of 2019: who jumped, does it match the published list, and do the printed ranks agree?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beijing2019, detectJumps, rank, rankGain, type Jump } from 'ranking-rules';
import { improvementList } from 'ranking-rules/report';
import { pad, width } from './table';

interface RankClaim {
  readonly township?: string;
  readonly month: string;
  readonly rank?: number;
  readonly reverseRank?: number;
  readonly gain?: number;
  readonly tied?: number;
}

interface Facts {
  readonly source: string;
  readonly universe: { readonly townships: number; readonly months: readonly string[] };
  readonly classHistory: readonly { readonly township: string; readonly classes: Readonly<Record<string, string>> }[];
  readonly publishedList: Readonly<Record<string, readonly string[]>>;
  readonly rankClaims: readonly RankClaim[];
}

const facts = JSON.parse(readFileSync(join(__dirname, 'data', 'beijing-2019-reversal.json'), 'utf8')) as Facts;
const { townships: all, months } = facts.universe;
const { classes, ladder } = beijing2019;
if (ladder === undefined) throw new Error('beijing2019 has a ladder');

// 一、升级
const history = facts.classHistory.flatMap(({ township, classes: held }) =>
  Object.entries(held).map(([month, id]) => ({ township, month, class: id })),
);
const jumps = detectJumps(history, ladder);

const label = (id: string | undefined): string => classes.find((rule) => rule.id === id)?.label.zh ?? '';
const way = ({ stays }: Jump): string =>
  stays.map(({ class: id, first, last }) => `${first === last ? first : `${first} 至 ${last}`} ${label(id)}`).join(' → ');
const cells = Math.max(...history.map(({ township }) => width(township)));

const [from = '', to = from] = [months[0], months[months.length - 1]];
const lists = improvementList({ jumps }, { from, to });

console.log(`${from} 至 ${to}，${all} 个街乡镇中升级的 ${jumps.length} 个`);
console.log(`来源：${facts.source}`);
// The groups are in the order of the published lists.
Object.entries(facts.publishedList).forEach(([title, published], i) => {
  const found = lists[i]?.jumps ?? [];
  const names = found.map(({ township }) => township);
  const same = names.length === published.length && published.every((township) => names.includes(township));
  if (!same) process.exitCode = 1;
  console.log(`\n${title}: ${found.length} 个，${same ? '与公布的名单一致' : `与公布的名单不一致，公布的是${published.join('、')}`}`);
  for (const jump of found) console.log(`  ${pad(jump.township, cells)}  ${way(jump)}`);
});

// 二、名次
console.log('\n公布的名次 (published ranks)');
for (const claim of facts.rankClaims) {
  const { township = '', month, rank: place, reverseRank, gain, tied } = claim;
  const said = [
    place === undefined ? '' : `第 ${place} 名`,
    reverseRank === undefined ? '' : `倒数第 ${reverseRank} 名`,
    gain === undefined ? '' : `进步 ${gain} 名`,
    tied === undefined ? '' : `${tied} 个并列`,
  ].filter(Boolean);
  const held = history.find((one) => one.township === township && one.month === month)?.class;
  console.log(`  ${pad(township || '（未逐一列名）', cells)}  ${month}  ${pad(said.join('，'), 24)}  ${label(held)}`.trimEnd());
}

for (const { township, month, rank: now, gain } of facts.rankClaims) {
  const before = months[months.indexOf(month) - 1];
  const last = facts.rankClaims.find((one) => one.township === township && one.month === before)?.reverseRank;
  if (township === undefined || before === undefined || now === undefined || gain === undefined || last === undefined) continue;
  check(township, before, last, month, now, gain);
}

/** Two claims about one month: a rank by way of next month's gain, and a place from the end. */
function check(township: string, before: string, last: number, month: string, now: number, gain: number): void {
  const earlier = now + gain;
  const better = earlier - 1;
  const agreeing = Array.from({ length: all - better }, (_, i) => i + 1).filter((tied) => {
    const scores = Array.from({ length: all }, (_, i) => (i < better ? 3 : i < better + tied ? 2 : 1));
    const rankThen = rank(scores)[better] ?? NaN;
    return rankGain([rankThen], [now])[0] === gain && rank(scores, { order: 'ascending' })[better] === last;
  });
  const tied = all + 2 - earlier - last;
  if (agreeing.length !== 1 || agreeing[0] !== tied) process.exitCode = 1;
  const verdict =
    agreeing.length === 1
      ? `只有 ${agreeing[0]} 个街乡镇并列第 ${earlier} 名（共 ${all} 个）时，以上说法同时成立`
      : '没有一种情形使以上说法同时成立';
  console.log(`\n${township} ${before} 的名次 (do the claims agree?)
  ${month} 第 ${now} 名，进步 ${gain} 名：${before} 应为第 ${now} + ${gain} = ${earlier} 名。
  ${before} 倒数第 ${last} 名：自前往后数是第 ${all} + 1 − ${last} = ${all + 1 - last} 位，与第 ${earlier} 名相差 ${all + 1 - last - earlier}。
  并列者名次相同：前面 ${better} 个，后面 ${last - 1} 个，并列的是 ${all} − ${better} − ${last - 1} = ${tied} 个。
  试算并列 1 个至 ${all - better} 个的各种情形：${verdict}。
  ${agreeing.length === 1 ? `The claims agree only if ${agreeing[0]} townships shared rank ${earlier} of ${all}.` : 'The claims never agree.'}`);
}
