// A month of a state that comes back → its columns: typed, or lists for a state that has the month too.
import { fail } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { MOST_RANKED } from '../rank/most-ranked';
import { array, integer, list, object, readIntegers, readRanks, zeros, type Values } from './state-values';
import type { MonthColumns, StateMonth } from './state';

/** In half the bytes, to compare with. */
export function readColumns(month: string, fields: Values, townships: number, path: IssuePath): MonthColumns {
  return readMonth(month, fields, townships, path, (size, grouped) => ({
    rank: new Float32Array(size),
    scaled: new Float64Array(size),
    group: new Int32Array(grouped),
  }));
}

/** As JSON, to keep. */
export function readLists(month: string, fields: Values, townships: number, path: IssuePath): StateMonth {
  return readMonth(month, fields, townships, path, (size, grouped) => ({ rank: zeros(size), scaled: zeros(size), group: zeros(grouped) }));
}

/** Columns to be filled. */
interface Room {
  readonly rank: Float32Array | number[];
  readonly scaled: Float64Array | number[];
  readonly group: Int32Array | number[];
}

function readMonth<T extends Room>(
  month: string,
  fields: Values,
  townships: number,
  path: IssuePath,
  roomFor: (size: number, grouped: number) => T,
): Pick<StateMonth, 'month' | 'decimals' | 'groups'> & T {
  const { decimals, rank, scaled, group, groups } = fields;
  const at = (name: string): IssuePath => [...path, name];
  const size = array(rank, at('rank')).length;
  // No length that is made up takes more room than the townships.
  if (size > townships) fail('bad-state', at('rank'), `at most ${townships} numbers`, size);
  const most = Math.min(size, MOST_RANKED);
  const named = list(groups, at('groups')).map((one, i) => groupState(one, most, [...at('groups'), i]));
  const room = roomFor(size, named.length > 1 ? size : 0);
  readIntegers(scaled, Number.MAX_SAFE_INTEGER, room.scaled, at('scaled'));
  readIntegers(group, named.length - 1, room.group, at('group'));
  readRanks(
    rank,
    named.reduce((largest, { ranked }) => Math.max(largest, ranked), 0),
    room.rank,
    at('rank'),
  );
  return { month, decimals: integer(decimals, 0, 9, at('decimals')), groups: named, ...room };
}

function groupState(input: unknown, most: number, path: IssuePath): StateMonth['groups'][number] {
  const { name, ranked } = object(input, path);
  if (name !== null && typeof name !== 'string') return fail('bad-state', [...path, 'name'], 'a group or null', name);
  return { name, ranked: integer(ranked, 1, most, [...path, 'ranked']) };
}
