// Any input → a registry of our own, frozen, its shape checked.
import type { IssueList } from '../issues/collect';
import { FIRST_MONTH, LAST_MONTH, monthIndex } from '../month/month';
import type { RegistryEntry } from './name-index';
import { elementsOf, fieldsOf, monthOf, textOf } from './read-values';
import type { RegisteredTownship, Registry } from './types';

/**
 * A registry and its townships with their months; where something was reported, empty texts stand for what is wrong, and
 * null for a registry that is no object.
 */
export interface ReadRegistry {
  readonly registry: Registry | null;
  readonly entries: readonly RegistryEntry[];
}

const TOWNSHIP_KEYS = ['id', 'name', 'district', 'kind', 'aliases', 'from', 'until', 'successors', 'predecessor'];

export function readRegistry(input: unknown, list: IssueList): ReadRegistry {
  const fields = fieldsOf(input, ['townships'], [], list);
  if (fields === null) return { registry: null, entries: [] };
  const entries = elementsOf(fields.get('townships'), ['townships'], list).map((one, position) => entryOf(one, position, list));
  return { registry: Object.freeze({ townships: Object.freeze(entries.map(({ township }) => township)) }), entries };
}

function entryOf(value: unknown, position: number, list: IssueList): RegistryEntry {
  const township = townshipOf(value, position, list);
  const { from, until } = township;
  // Always is from the first month there is to the last. A month that is none is NaN, for which no comparison holds.
  const first = from === undefined ? FIRST_MONTH : monthIndex(from);
  const end = until === undefined || until === null ? LAST_MONTH + 1 : monthIndex(until);
  return { township, position, from: first, until: end };
}

function townshipOf(value: unknown, position: number, list: IssueList): RegisteredTownship {
  const at = ['townships', position];
  const fields = fieldsOf(value, TOWNSHIP_KEYS, at, list);
  if (fields === null) {
    return {
      id: '',
      // Stryker disable next-line StringLiteral: for the types; where something is wrong, no name is looked at
      name: '',
    };
  }
  const text = (key: string): string => textOf(fields.get(key), [...at, key], list);
  const month = (key: string): string => monthOf(fields.get(key), [...at, key], list);
  const texts = (key: string): readonly string[] =>
    Object.freeze(elementsOf(fields.get(key), [...at, key], list).map((one, i) => textOf(one, [...at, key, i], list)));
  return Object.freeze({
    id: text('id'),
    name: text('name'),
    ...(fields.has('district') ? { district: text('district') } : {}),
    ...(fields.has('kind') ? { kind: text('kind') } : {}),
    ...(fields.has('aliases') ? { aliases: texts('aliases') } : {}),
    ...(fields.has('from') ? { from: month('from') } : {}),
    ...(fields.has('until') ? { until: fields.get('until') === null ? null : month('until') } : {}),
    ...(fields.has('successors') ? { successors: texts('successors') } : {}),
    ...(fields.has('predecessor') ? { predecessor: text('predecessor') } : {}),
  });
}
