// 打印：错在哪里，以及一个月的排名。
// What the examples print: mistakes, and the standings of a month.
import { issueMessage, type Evaluation, type RejectedTicket } from 'ranking-rules';
import { table } from '../table';
import { ticketsPolicy } from '../tickets-policy';
import { headingOf } from './headings';

/** @param place from the row, counted from 0, and the heading of a cell to where people find it */
export function printRejects(rejects: readonly RejectedTicket[], place: (row: number, heading: string) => string): void {
  for (const { row, issues } of rejects) {
    for (const issue of issues) {
      const field = issue.path[1];
      console.log(`  ${issueMessage({ ...issue, path: [place(row, field === undefined ? '' : headingOf(String(field)))] }, 'zh')}`);
    }
  }
}

export function printStandings(evaluation: Evaluation, month: string): void {
  const label = (id: string): string => ticketsPolicy.classes.find((rule) => rule.id === id)?.label.zh ?? id;
  console.log(`\n${month} 考核月排名`);
  console.log(
    table(
      ['名次', '并列', '街乡镇', '得分', '较上月', '诉求量', '类别'],
      evaluation
        .standings(month)
        .map(({ rank, tied, township, score, gain, volume, classes }) => [
          String(rank ?? ''),
          String(tied ?? ''),
          township,
          score?.toFixed(2) ?? '',
          gain === null ? '' : gain > 0 ? `+${gain}` : String(gain),
          String(volume ?? ''),
          classes.map(label).join('、'),
        ]),
      ['right', 'right', 'left', 'right', 'right', 'right', 'left'],
    ),
  );
}
