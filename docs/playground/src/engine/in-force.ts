// Which of the policies rules a month. Their months do not overlap: the text of such policies has a mistake.
import type { Policy } from 'ranking-rules';

/** `month` as YYYY-MM; undefined where none is in force, also where the text is no month. */
export function policyOf(policies: readonly Policy[], month: string): Policy | undefined {
  return policies.find(({ inForce: { from, until } }) => from <= month && (until === null || month < until));
}

/** The label of a class in a month; its id where the month's policy has no such class. */
export function classLabel(policies: readonly Policy[], month: string, id: string): Policy['title'] {
  return policyOf(policies, month)?.classes.find((rule) => rule.id === id)?.label ?? { zh: id, en: id };
}
