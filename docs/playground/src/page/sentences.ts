// Sentences of the page with something in them.
import { both, type Bilingual } from '../bilingual';
import type { InForce, Results, Snapshot } from '../engine/protocol';

/** What is in force, and what came of the data: said aloud after each change. */
export function statusOf(snapshot: Snapshot): Bilingual {
  const { problems, moreProblems, results } = snapshot;
  const policy = policyStatus(snapshot);
  if (problems.length > 0) return after(policy, problemCount(problems.length + moreProblems));
  return results === null ? policy : after(policy, extent(results));
}

export function policyStatus({ mistakes, moreMistakes, inForce }: Snapshot): Bilingual {
  const count = mistakes.length + moreMistakes;
  const several = inForce.length > 1;
  const { zh, en } = titlesOf(inForce);
  if (count === 0)
    return both(`规则有效，正按此计算：${zh}。`, `${several ? 'The policies are' : 'The policy is'} valid and in force: ${en}.`);
  return both(
    `规则有 ${count} 处错误，改正之前仍按上一${several ? '次的' : '份'}有效规则计算：${zh}。`,
    `Mistakes in the policy: ${count}. Until they are mended, the last valid ${several ? 'policies stay' : 'policy stays'} in force: ${en}.`,
  );
}

/** The title of the only one; of several also which they are and their months. */
function titlesOf(policies: readonly InForce[]): Bilingual {
  const told = policies.map(({ revision, title, from, until }) => {
    if (policies.length === 1) return title;
    const to = until === null ? null : monthBefore(until);
    return both(
      `${from}${to === null ? ' 起' : ` 至 ${to}`}，${title.zh}（第${revision}版）`,
      `from ${from}${to === null ? ' on' : ` to ${to}`}, ${title.en} (revision ${revision})`,
    );
  });
  return both(told.map(({ zh }) => zh).join('；'), told.map(({ en }) => en).join('; '));
}

function monthBefore(month: string): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 2;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export function problemCount(count: number): Bilingual {
  return both(
    `数据有 ${count} 处问题，全部改正之后才计算。`,
    `Problems in the data: ${count}. Nothing is worked out until all are mended.`,
  );
}

export function extent({ rows, townships, months }: Results): Bilingual {
  return both(
    `共 ${rows} 行，${townships} 个街乡镇，${months.length} 期。`,
    `Rows: ${rows}; townships: ${townships}; periods: ${months.length}.`,
  );
}

export function more(count: number): Bilingual {
  return both(`另有 ${count} 处未列出。`, `${count} more are not listed.`);
}

export function pageOf(from: number, to: number, total: number): Bilingual {
  return total === 0 ? both('没有符合的', 'None') : both(`第 ${from} 至 ${to} 个，共 ${total} 个`, `${from} to ${to} of ${total}`);
}

export function line(number: number): Bilingual {
  return both(`第 ${number} 行`, `Line ${number}`);
}

export function whyTitle(township: string, month: string): Bilingual {
  return both(`${township}，${month}`, `${township}, ${month}`);
}

export function members(count: number): Bilingual {
  return both(`${count} 个`, String(count));
}

function after(first: Bilingual, second: Bilingual): Bilingual {
  return both(`${first.zh}${second.zh}`, `${first.en} ${second.en}`);
}
