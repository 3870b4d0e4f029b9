// 只有公布的得分、没有计数：连云港市 2021 年 7 月、8 月各县和功能板块，分组排名，与公布的名次对照。
// Published scores instead of counts: Lianyungang's counties (out of 150) and zones (out of 100), ranked apart.
// 来源：连云港市 12345 政府公共服务中心，《12345在线简报》2021 年第 8 期、第 9 期
// http://12345.lyg.gov.cn/lygszcg/gzjb/content/71538e77-30ec-4df4-a1ae-96aef4699846.html
import { definePolicy, evaluate } from 'ranking-rules';

const policy = definePolicy({
  id: 'lianyungang-published',
  revision: 1,
  title: { zh: '连云港市公布的考评得分', en: "Lianyungang's published scores" },
  inForce: { from: '2021-01', until: null },
  sources: [],
  assumptions: ['通报未载明与哪个月比较；假定为环比。'],
  volume: 'tickets',
  scoring: { published: 'score', decimals: 2, rounding: 'half-up' },
  ranking: { ties: 'competition', groupBy: 'group' },
  comparison: { lagMonths: 1 },
  classes: [],
});

// 组、单位，然后每月的总工单数、得分、公布的名次。
const published = [
  { group: '各县、赣榆区', township: '灌南县', '2021-07': [2843, 147.72, 1], '2021-08': [3571, 141.15, 1] },
  { group: '各县、赣榆区', township: '东海县', '2021-07': [3653, 146.71, 2], '2021-08': [4039, 135.75, 4] },
  { group: '各县、赣榆区', township: '灌云县', '2021-07': [2504, 146.56, 3], '2021-08': [2827, 139.15, 2] },
  { group: '各县、赣榆区', township: '赣榆区', '2021-07': [3166, 146.04, 4], '2021-08': [3460, 138.98, 3] },
  { group: '各区、功能板块', township: '徐圩新区', '2021-07': [1085, 97.5, 1], '2021-08': [1205, 95.5, 2] },
  { group: '各区、功能板块', township: '云台山景区', '2021-07': [400, 96.87, 2], '2021-08': [286, 98.18, 1] },
  { group: '各区、功能板块', township: '连云区', '2021-07': [4985, 96.5, 3], '2021-08': [4916, 81, 5] },
  { group: '各区、功能板块', township: '海州区', '2021-07': [20394, 95.29, 4], '2021-08': [24358, 82, 4] },
  { group: '各区、功能板块', township: '市开发区', '2021-07': [2390, 92.95, 5], '2021-08': [2316, 86, 3] },
] as const;
const months = ['2021-07', '2021-08'] as const;

const records = months.flatMap((month) =>
  published.map(({ group, township, [month]: [tickets, score, place] }) => ({ month, group, township, tickets, score, place })),
);
const evaluation = evaluate(records, policy);

const signed = (change: number | null, decimals: number): string => `${(change ?? 0) > 0 ? '+' : ''}${change?.toFixed(decimals)}`;
for (const month of evaluation.months) {
  console.log(month);
  for (const { group, township, rank, score, gain, scoreGain } of evaluation.standings(month)) {
    const moved = gain === null ? '' : `，名次 ${signed(gain, 0)}，得分 ${signed(scoreGain, 2)}`;
    console.log(`  ${group} 第 ${rank} 名 ${township} ${score?.toFixed(2)} 分${moved}`);
  }
}

const standing = new Map([...evaluation].map((one) => [`${one.month} ${one.township}`, one.rank]));
const different = records.filter(({ month, township, place }) => standing.get(`${month} ${township}`) !== place);
console.log(`与公布的名次对照：${records.length} 个名次，${different.length} 个不同`);
