// Sentences of the page with something in them.
import { both, type Bilingual } from '../bilingual';
import type { Results, Snapshot } from '../engine/protocol';

/** What is in force, and what came of the data: said aloud after each change. */
export function statusOf(snapshot: Snapshot): Bilingual {
  const { problems, moreProblems, results } = snapshot;
  const policy = policyStatus(snapshot);
  if (problems.length > 0) return after(policy, problemCount(problems.length + moreProblems));
  return results === null ? policy : after(policy, extent(results));
}

export function policyStatus({ mistakes, moreMistakes, inForce }: Snapshot): Bilingual {
  const count = mistakes.length + moreMistakes;
  if (count === 0) return both(`规则有效，正按此计算：${inForce.title.zh}。`, `The policy is valid and in force: ${inForce.title.en}.`);
  return both(
    `规则有 ${count} 处错误，改正之前仍按上一份有效规则计算：${inForce.title.zh}。`,
    `Mistakes in the policy: ${count}. Until they are mended, the last valid policy stays in force: ${inForce.title.en}.`,
  );
}

export function problemCount(count: number): Bilingual {
  return both(`数据有 ${count} 处问题，全部改正之后才计算。`, `Problems in the data: ${count}. Nothing is worked out until all are mended.`);
}

export function extent({ rows, townships, months }: Results): Bilingual {
  return both(`共 ${rows} 行，${townships} 个街乡镇，${months.length} 个月。`, `Rows: ${rows}; townships: ${townships}; months: ${months.length}.`);
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
