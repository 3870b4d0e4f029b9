// Rows whose township is a name → rows whose township is an id.
import { iterated } from '../columns/iterated';
import { recordFields } from '../columns/property';
import type { IssueList } from '../issues/collect';
import { placeFinder, reportRow } from './find-names';
import type { NameIndex } from './name-index';

export function resolveRows(rows: Iterable<unknown>, index: NameIndex, list: IssueList): Record<string, unknown>[] {
  const find = placeFinder(index);
  const resolved: Record<string, unknown>[] = [];
  let row = 0;
  for (const one of iterated(rows, [])) {
    // Read once, so that what was resolved is what is handed on.
    const copy = recordFields(one, [row], list);
    if (copy !== null) {
      const { township, month } = copy;
      const place = find(township, month);
      if (place < 0) reportRow(index, township, month, row, list);
      else resolved.push(named(copy, index, place));
    }
    row += 1;
  }
  return resolved;
}

function named(copy: Record<string, unknown>, { entries }: NameIndex, place: number): Record<string, unknown> {
  const { id, comparedWith } = entries[place].township;
  copy['township'] = id;
  if (comparedWith === undefined) delete copy['succeeds'];
  else copy['succeeds'] = comparedWith;
  return copy;
}
