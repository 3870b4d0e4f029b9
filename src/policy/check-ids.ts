// Ids that must not be used twice.
import { report, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';

/** Reports each element whose id an earlier one has. */
export function checkIds(elements: readonly { readonly id: string }[], path: IssuePath, list: IssueList): void {
  checkDistinct(
    elements.map(({ id }) => id),
    (i) => [...path, i, 'id'],
    list,
  );
}

/** Reports each id that stands earlier in the list as well. */
export function checkDistinct(ids: readonly string[], pathOf: (i: number) => IssuePath, list: IssueList): void {
  const seen = new Set<string>();
  ids.forEach((id, i) => {
    if (seen.has(id)) report(list, 'repeated-id', pathOf(i), 'id that is used once', id);
    seen.add(id);
  });
}
