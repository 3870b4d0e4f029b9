// The text of policies with one revision more: a copy, in force from a month on, of the policy that was in force then.
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { both } from '../bilingual';
import { checkPolicyText, listed } from './check-policy';
import { policyOf } from './in-force';
import type { Revised } from './protocol';
import { readMonth } from './read-cell';

export function revise(text: string, written: string): Revised {
  const checked = checkPolicyText(text);
  if (!checked.ok) return { ok: false, message: both('请先改正规则中的错误', 'Mend the mistakes in the policy first') };
  const month = readMonth(written.trim());
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    return {
      ok: false,
      message: both(`“${written}”不是月份；应为 2019-06 或 2019年6月 这样的月份`, `“${written}” is no month; expected one such as 2019-06`),
    };
  const policies = listed(checked.given);
  const policy = policyOf(policies, month);
  if (policy === undefined)
    return { ok: false, message: both(`${month} 没有生效的规则，无从增加新版`, `No policy is in force in ${month}`) };
  if (policy.inForce.from === month)
    return {
      ok: false,
      message: both(
        `已有规则自 ${month} 起生效；新版应自更晚的月份起生效`,
        `A policy is in force from ${month} on already; a revision has to begin later`,
      ),
    };
  const at = policies.indexOf(policy);
  const revision = Math.max(...policies.flatMap((one) => (one.id === policy.id ? [one.revision] : []))) + 1;
  // The policies as they are written, with their keys in their order.
  const value: unknown = JSON.parse(text);
  const list: readonly Written[] = Array.isArray(value) ? value : [value];
  const revised = list.flatMap((one, i) =>
    i === at
      ? [
          { ...one, inForce: { ...one.inForce, until: month } },
          { ...one, revision, inForce: { ...one.inForce, from: month } },
        ]
      : [one],
  );
  const next = JSON.stringify(revised, null, 2);
  const tree = parseTree(next);
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, [at + 1, 'inForce', 'from']);
  const { offset, length } = node ?? { offset: 0, length: 0 };
  return { ok: true, text: next, from: offset, to: offset + length };
}

/** A valid policy, as far as a revision changes it. */
interface Written {
  readonly inForce: object;
}
