// What no single value shows: ids used twice, ends before beginnings, successors that are not there or begin too early.
import { groupBy } from '../input/group-by';
import { report, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import type { RegistryEntry, NameIndex } from './name-index';
import { normalForm } from './normal-form';

export function checkRegistry(entries: readonly RegistryEntry[], list: IssueList): void {
  // An id that is none names nobody, and one used twice the first that has it, as the others are told to change theirs.
  const byId = new Map(entries.flatMap((entry) => (entry.township.id === '' ? [] : [[entry.township.id, entry] as const])).reverse());
  const seen = new Set<string>();
  for (const entry of entries) {
    const { township, position, from, until } = entry;
    const form = normalForm(township.id);
    if (seen.has(form) && township.id !== '') report(list, 'repeated-id', at(position, 'id'), 'id that is used once', township.id);
    seen.add(form);
    if (until <= from)
      report(list, 'bad-limit', at(position, 'until'), `month after ${township.from ?? '0001-01'}, or null`, township.until);
    checkSuccessors(entry, byId, list);
    checkPredecessor(entry, byId, list);
  }
}

// Each begins when the other has ended, or later, so that there is no way in time from a township back to itself.
function checkSuccessors({ township, position, until }: RegistryEntry, byId: ReadonlyMap<string, RegistryEntry>, list: IssueList): void {
  const { successors = [] } = township;
  if (successors.length > 0 && isOpen(township.until))
    report(list, 'bad-registry', at(position, 'until'), 'month, as there are successors', township.until);
  successors.forEach((id, i) => {
    const path = at(position, 'successors', i);
    const successor = otherTownship(id, township.id, byId, path, list);
    if (successor !== null && successor.from < until && !isOpen(township.until))
      report(list, 'bad-limit', path, `id of a township from ${township.until} or later`, id);
  });
}

function checkPredecessor({ township, position, from }: RegistryEntry, byId: ReadonlyMap<string, RegistryEntry>, list: IssueList): void {
  const { predecessor: id } = township;
  if (id === undefined) return;
  const path = at(position, 'predecessor');
  if (township.from === undefined) report(list, 'bad-registry', at(position, 'from'), 'month, as there is a predecessor', township.from);
  const predecessor = otherTownship(id, township.id, byId, path, list);
  if (predecessor !== null && predecessor.until > from && township.from !== undefined)
    report(list, 'bad-limit', path, `id of a township until ${township.from} or earlier`, id);
}

function otherTownship(
  id: string,
  own: string,
  byId: ReadonlyMap<string, RegistryEntry>,
  path: IssuePath,
  list: IssueList,
): RegistryEntry | null {
  const other = id === own ? undefined : byId.get(id);
  if (other === undefined && id !== '') report(list, 'unknown-name', path, 'id of another township in the registry', id);
  return other ?? null;
}

/** Reports each id that is another township's name while both are in force: no record could say whom it means. */
export function checkIdsAsNames({ entries, names }: NameIndex, list: IssueList): void {
  const sameId = groupBy(entries, ({ township }) => normalForm(township.id));
  for (const [form, [{ township, position, from, until }, ...others]] of sameId) {
    // An id used twice has been told; one that is empty is nobody's name.
    if (others.length > 0) continue;
    // Stryker disable next-line OptionalChaining: for the types; each id is a name
    const meanwhile = names.get(form)?.all.some((other) => other.position !== position && other.from < until && from < other.until);
    if (meanwhile === true)
      report(list, 'ambiguous-name', at(position, 'id'), 'id that is no name of another township in the same months', township.id);
  }
}

function isOpen(until: string | null | undefined): boolean {
  return until === undefined || until === null;
}

function at(position: number, ...path: IssuePath): IssuePath {
  return ['townships', position, ...path];
}
