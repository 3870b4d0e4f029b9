// Rows whose township is a name → rows whose township is an id.
import { iterated } from '../input/iterated';
import { recordFields } from '../input/foreign-values';
import type { IssueList } from '../issues/collect';
import { townshipFinder, reportRow } from './find-names';
import type { NameIndex } from './name-index';

export function resolveRows(rows: Iterable<unknown>, index: NameIndex, list: IssueList): Record<string, unknown>[] {
  const find = townshipFinder(index);
  const resolved: Record<string, unknown>[] = [];
  let row = 0;
  for (const one of iterated(rows, [])) {
    // Read once, so that what was resolved is what is handed on.
    const copy = recordFields(one, [row], list);
    if (copy !== null) {
      const { township, month } = copy;
      const position = find(township, month);
      if (position < 0) reportRow(index, township, month, row, list);
      else resolved.push(named(copy, index, position));
    }
    row += 1;
  }
  return resolved;
}

function named(copy: Record<string, unknown>, { entries }: NameIndex, position: number): Record<string, unknown> {
  const { id, predecessor } = entries[position].township;
  copy['township'] = id;
  if (predecessor === undefined) delete copy['predecessor'];
  else copy['predecessor'] = predecessor;
  return copy;
}
