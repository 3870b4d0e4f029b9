// 生成 data/tickets.csv：UTF-8 带 BOM，CRLF 换行，时间不带时差，如同从 Excel 另存；其中几行是错的。
// Makes data/tickets.csv as Excel would save it, with a few lines that are wrong.
// After a change: npx ts-node examples/sources/make-csv.ts > examples/sources/data/tickets.csv
import { FIELDS, HEADINGS, isTime } from './headings';
import { madeUpTickets, type MadeUpTicket } from './made-up-tickets';

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const cell = (ticket: MadeUpTicket, heading: (typeof HEADINGS)[number]): string => {
  const field = FIELDS[heading];
  return quoted(isTime(field) ? ticket[field].replace('T', ' ').replace('+08:00', '') : ticket[field]);
};
const lines = Array.from(madeUpTickets(150), (ticket) => HEADINGS.map((heading) => cell(ticket, heading)).join(','));

lines[30] = '2019-05-00031,丁街道,2019-04-31 08:00:00,,其他事项,,,,,四月没有三十一日';
lines[31] = '2019-05-00032,,2019-04-25 08:00:00,,一般,,,,,没有街乡镇，紧急程度不在表里';
lines[99] = '2019-05-00100,戊镇,2019/5/9 8:00,2019-05-08 08:00:00,其他事项,是,是,满意,,时间的写法不对';
lines[200] = '2019-06-00051,己镇,2019-05-29 08:00:00,2019-05-28 08:00:00,其他事项,是,是,满意,,办结早于受理';
lines[201] = '2019-06-00052,己镇,2019-05-29 09:00:00,,其他事项,,,,,逗号没有加引号,多出一列';
lines[250] = '2019-06-00101,辛乡,2019-06-08 09:00:00,,生活保障,,,,,"引号里有英文逗号,和一个\r\n换行"';

console.log(`\ufeff${[HEADINGS.join(','), ...lines].join('\r\n')}\r`);
