import { beijing2019, evaluate } from 'ranking-rules';
import { bulletin } from 'ranking-rules/report';

const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27 };
const evaluation = evaluate([{ township: '东镇', month: '2019-06', ...counts, satisfied: 24 }], beijing2019);
console.log(bulletin(evaluation, '2019-06', { locale: 'zh' }).split('\n')[0]);
