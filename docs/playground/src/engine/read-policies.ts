// One policy, or a list of policies for different months, from what a JSON text holds.
import { definePolicy, evaluate, RankingRulesError, safeDefinePolicy, type Issue, type Policy } from 'ranking-rules';
import { both, mistake, type Bilingual } from '../bilingual';

/** A mistake by the keys that lead to it; in a list the first of them is the policy's place. */
export interface Misplaced {
  readonly path: Issue['path'];
  readonly message: Bilingual;
}

export type Policies =
  | { readonly ok: true; readonly given: Policy | readonly Policy[] }
  | { readonly ok: false; readonly mistakes: readonly Misplaced[]; readonly more: number };

export function readPolicies(value: unknown): Policies {
  if (!Array.isArray(value)) {
    const result = safeDefinePolicy(value);
    return result.ok ? { ok: true, given: result.value } : refused(result);
  }
  if (value.length === 0)
    return { ok: false, mistakes: [{ path: [], message: both('列表中没有规则', 'a list without a policy') }], more: 0 };
  try {
    // Without records nothing is worked out: it only checks the policies, each alone and all together.
    evaluate([], value);
  } catch (error) {
    if (error instanceof RankingRulesError) return refused(error);
    throw error;
  }
  const given = value.map(definePolicy);
  const mistakes = overlaps(given);
  return mistakes.length === 0 ? { ok: true, given } : { ok: false, mistakes, more: 0 };
}

function refused({ issues, more }: Pick<RankingRulesError, 'issues' | 'more'>): Policies {
  // The text is the list itself, so that a place in it begins with the number.
  const inText = (path: Issue['path']): Issue['path'] => (path[0] === 'policies' ? path.slice(1) : path);
  return { ok: false, mistakes: issues.map((issue) => ({ path: inText(issue.path), message: mistake(issue) })), more };
}

/** A month has one policy: where the next one begins, the one before has to end. */
function overlaps(policies: readonly Policy[]): readonly Misplaced[] {
  const inOrder = policies
    .map(({ inForce: { from, until } }, at) => ({ at, from, until }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.at - b.at));
  return inOrder.flatMap(({ at, from, until }, i): readonly Misplaced[] => {
    const next = inOrder[i + 1];
    if (next === undefined || (until !== null && until <= next.from)) return [];
    const [number, found] = [next.at + 1, until === null ? 'null' : `"${until}"`];
    if (from === next.from)
      return [
        {
          path: [next.at, 'inForce', 'from'],
          message: both(
            `与第 ${at + 1} 份规则自同一个月起生效；应为不同的月份，实为 "${from}"`,
            `in force from the same month as policy ${at + 1}; expected another month, received "${from}"`,
          ),
        },
      ];
    return [
      {
        path: [at, 'inForce', 'until'],
        message: both(
          `与第 ${number} 份规则的生效月份重叠；应为 "${next.from}" 或更早（该月起不再生效），实为 ${found}`,
          `in force in months of policy ${number}; expected "${next.from}", from which on it no longer is, or earlier; received ${found}`,
        ),
      },
    ];
  });
}
