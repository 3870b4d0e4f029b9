// 名称：一份名录，各种写法都对到同一个街乡镇；改制、撤并之后，新单位和前身比较（计数为虚构）。
// Names: one registry, however a township is written; after a change, a new one compares with its predecessor (made-up counts).
import { defineRegistry, issueMessage, mergeRecords, resolveTownship, safeWithRegistry, withRegistry } from 'ranking-rules';

// 将台乡、窦店镇取自 2019 年的报道；东山区、甲乡等为虚构。until 不含当月。标识会写进通报，所以用区名加现在的名称。
const registry = defineRegistry({
  townships: [
    { id: '朝阳区将台乡', name: '将台乡', district: '朝阳区', kind: '乡', aliases: ['将台地区'] },
    { id: '房山区窦店镇', name: '窦店镇', district: '房山区', kind: '镇' },
    { id: '东山区甲乡', name: '甲乡', district: '东山区', kind: '乡', until: '2020-01', successors: ['东山区甲街道', '东山区乙街道'] },
    {
      id: '东山区甲街道',
      name: '甲街道',
      district: '东山区',
      kind: '街道',
      from: '2020-01',
      aliases: ['甲乡'],
      predecessor: '东山区甲乡',
    },
    { id: '东山区乙街道', name: '乙街道', district: '东山区', kind: '街道', from: '2020-01' },
    { id: '西山区乙街道', name: '乙街道', district: '西山区', kind: '街道' },
  ],
});

for (const name of ['将台地区', '朝阳区将台乡', '房山窦店镇', '房山区　窦店镇', '甲乡', '窦店乡']) {
  const found = ['2019-12', '2020-01'].map((month) => {
    const match = resolveTownship(registry, name, month);
    return match.ok ? match.township.id : `不明，或为 ${match.candidates.map(({ id }) => id).join('、')}`;
  });
  console.log(`${name}：2019-12 ${found[0]}；2020-01 ${found[1]}`);
}

// 记录里的名称换成标识。同月里两种写法是两条记录，可以相加（凡是数都相加，加减分也是，所以要先取出）。
const records = [
  { township: '东山区甲乡', month: '2019-12', assigned: 40 },
  { township: '甲街道', month: '2020-01', assigned: 25 },
  { township: '甲乡', month: '2020-01', assigned: 5 },
  { township: '西山乙街道', month: '2020-01', assigned: 20 },
];
for (const { month, township, assigned, predecessor } of mergeRecords(withRegistry(records, registry))) {
  console.log(`${month} ${township} 派单 ${assigned}${predecessor === undefined ? '' : `，前身 ${predecessor}`}`);
}

// 不认识的、不止一个符合的，都列出来，不猜。
const result = safeWithRegistry([...records, { township: '甲镇', month: '2020-01' }, { township: '乙街道', month: '2020-01' }], registry);
if (!result.ok) for (const issue of result.issues) console.log(issueMessage(issue, 'zh'));
