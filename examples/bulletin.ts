// 月度通报：由 333 个街乡镇的计数写出一个月的通报（Markdown），中文或英文。
// The monthly notice in Markdown, from made-up counts of 333 townships. Another month, in English:
// npx ts-node examples/bulletin.ts 2019-06 en
import { beijing2019, evaluate } from 'ranking-rules';
import { bulletin } from 'ranking-rules/report';
import { MADE_UP, madeUpRecords } from './beijing-2019-data';

const [month = '2019-07', language] = process.argv.slice(2);

console.log(`> ${MADE_UP}\n`);
console.log(bulletin(evaluate(madeUpRecords(), beijing2019), month, { locale: language === 'en' ? 'en' : 'zh' }));
