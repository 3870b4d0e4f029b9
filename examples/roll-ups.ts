// 汇总：村（社区）到街乡镇，街乡镇到区，月到季度和年初至今；计数相加还是取各单位的平均，由规则写明。数据是虚构的。
// Roll-ups: villages to townships, townships to districts, months to quarters and years to date; whether counts are added
// or means are taken, the policy says. All numbers are made up.
import { beijing2019, definePolicy, defineRegistry, evaluate, rollUp, summarize, type SummaryRow } from 'ranking-rules';
import { bulletin } from 'ranking-rules/report';

const pooled = definePolicy({ ...beijing2019, id: 'pooled', summary: { months: 'pooled', townships: 'pooled' } });
const means = definePolicy({ ...beijing2019, id: 'means', summary: { months: 'pooled', townships: 'mean' } });
// 一条记录是一个季度的，与上季度比：月份相差三个月。A record is of a quarter, and the one before is three months back.
const quarterly = definePolicy({ ...pooled, id: 'quarterly', period: 'quarter', comparison: { lagMonths: 3 } });

// 一行一个村（社区）一个月。后街村没有 5 月的记录。
const table = `甲镇 前街村 40 30 28 20 18 | 42 30 29 24 21 | 38 28 28 26 25 | 40 30 30 28 27 | 44 30 30 29 28 | 36 26 26 25 25
甲镇 后街村 10 8 6 4 2 | 12 8 7 4 3 | 9 6 6 4 4 | 10 8 8 7 6 | - | 11 8 8 7 7
乙镇 东里社区 120 90 88 80 76 | 118 90 89 81 77 | 121 90 88 79 75 | 119 90 88 80 74 | 122 92 90 80 73 | 120 90 87 77 70
丙镇 河西村 20 16 16 13 12 | 22 16 16 14 12 | 20 15 15 13 12 | 21 16 16 14 13 | 20 16 16 14 13 | 19 14 14 12 11`;
const villages = table.split('\n').flatMap((line) => {
  const [town = '', village = ''] = line.split(' ');
  return line
    .slice(town.length + village.length + 2)
    .split(' | ')
    .flatMap((cells, i) => {
      const [assigned, surveyed, contacted, resolved, satisfied] = cells.split(' ').map(Number);
      return cells === '-'
        ? []
        : [{ township: village, town, month: `2019-0${i + 1}`, assigned, surveyed, contacted, resolved, satisfied }];
    });
});

// 村就是“街乡镇”，镇就是“区”：道理相同，只是低一级。One level down, the village is the record's township.
const townships = rollUp(villages, pooled, { period: 'month', by: 'town' });
console.log(`${villages.length} 条村（社区）记录合成 ${townships.length} 条街乡镇记录`);

// 季度排名：季度以最后一个月为名，其余规则不变。
const rolledUp = rollUp(townships, pooled, { period: 'quarter' });
const quarters = evaluate(rolledUp, quarterly);
for (const month of quarters.months) {
  console.log(`截至 ${month} 的季度：`);
  for (const { township, rank, score, gain, volume } of quarters.standings(month))
    console.log(`  第 ${rank} 名 ${township} ${score?.toFixed(2)} 分，派单 ${volume}${gain === null ? '' : `，名次变化 ${gain}`}`);
}

// 通报称“第二季度”“本季度”，也写明谁缺记录。The notice speaks of quarters, and tells whose records are not all there.
const notice = bulletin(quarters, '2019-06', { locale: 'zh', rolledUp });
const [, overview = ''] = notice.split('\n## ');
console.log(overview.trim());

// 哪个区，由名录说。Which district a township lies in is the registry's to say.
const registry = defineRegistry({
  townships: [
    { id: '甲镇', name: '甲镇', district: '东区' },
    { id: '乙镇', name: '乙镇', district: '东区' },
    { id: '丙镇', name: '丙镇', district: '西区' },
  ],
});
const districts = new Map(registry.townships.map(({ id, district }) => [id, district]));
const placed = townships.map((record) => ({ ...record, district: districts.get(record.township) }));

const show = ({ township, month, parts, counts, indicators, score, scored }: SummaryRow): string => {
  const rates = indicators.map(({ label, percent }) => `${label.zh} ${percent?.toFixed(2)}%`).join('，');
  return `  ${township} ${parts.from} 至 ${month}：派单 ${counts.assigned}，${rates}，得分 ${score?.toFixed(2)}${scored > 1 ? `（${scored} 镇平均）` : ''}${parts.missing > 0 ? `，缺 ${parts.missing} 条` : ''}`;
};
console.log('各区二季度，计数相加：');
for (const row of summarize(placed, pooled, { period: 'quarter', by: 'district' }).slice(-2)) console.log(show(row));
console.log('各区二季度，各镇平均：');
for (const row of summarize(placed, means, { period: 'quarter', by: 'district' }).slice(-2)) console.log(show(row));

// 年初至今：每个月都有自己的一条。
console.log('甲镇年初至今：');
for (const row of summarize(townships, pooled, { period: 'year-to-date' }).filter(({ township }) => township === '甲镇'))
  console.log(show(row));

// 记录里写着由什么合成，缺的月份不会凭空补上。
const [village] = rollUp(villages, pooled, { period: 'half-year' }).filter(({ township }) => township === '后街村');
console.log(`${village?.township} 上半年有记录的月份：${village?.parts.months.join('、')}，缺 ${village?.parts.missing} 个月`);
