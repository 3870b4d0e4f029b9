// A policy's own rows of a column, where others have the rest.
import { ownView } from '../input/own-view';
import { areSideBySide } from '../input/side-by-side';
import { isCoded } from './text-column';

/**
 * The chosen rows of a column, as a column of its kind: numbers stay numbers, and codes codes. Reading it may throw.
 *
 * @param rows how many the column has
 * @param chosen row numbers, ascending
 */
export function takeRows(column: unknown, rows: number, chosen: Int32Array): unknown {
  return isCoded(column)
    ? { codes: valuesAt(Reflect.get(column, 'codes'), rows, chosen), names: Reflect.get(column, 'names') }
    : valuesAt(column, rows, chosen);
}

function valuesAt(list: unknown, rows: number, chosen: Int32Array): ArrayLike<unknown> {
  // Stryker disable next-line ConditionalExpression: copied they are the same, only slower
  const doubles = areSideBySide(chosen) ? ownView(Float64Array, list, rows) : null;
  if (doubles !== null) return doubles.subarray(chosen[0], chosen[0] + chosen.length);
  const source = list as ArrayLike<unknown>;
  // Asked of an element, as the length may be made up: past its own end a typed array holds no number.
  if (ArrayBuffer.isView(list) && typeof source[0] === 'number') return numbersAt(source as ArrayLike<number>, chosen);
  const values: unknown[] = [];
  for (let i = 0; i < chosen.length; i += 1) values.push(source[chosen[i]]);
  return values;
}

function numbersAt(source: ArrayLike<number>, chosen: Int32Array): Float64Array {
  const numbers = new Float64Array(chosen.length);
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let i = 0; i < chosen.length; i += 1) numbers[i] = source[chosen[i]];
  return numbers;
}
