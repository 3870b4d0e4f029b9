// The values that a state is made of, as a stranger may hand them over.
import { FILLED_FORM, isFilled } from '../input/filled';
import { isObject, listOf } from '../input/foreign-values';
import { fail } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { MONTH_FORM, monthIndex } from '../month/month';

export type Values = Readonly<Record<string, unknown>>;

export function object(value: unknown, path: IssuePath): Values {
  return isObject(value) && !Array.isArray(value) ? value : fail('bad-state', path, 'an object', value);
}

export function list(value: unknown, path: IssuePath): readonly unknown[] {
  return listOf(value, path) ?? fail('bad-state', path, 'an array', value);
}

/** A list that is not copied: whoever reads it reads each element once. */
export function array(value: unknown, path: IssuePath): readonly unknown[] {
  return Array.isArray(value) ? value : fail('bad-state', path, 'an array', value);
}

export function ids(value: unknown, path: IssuePath): readonly string[] {
  const found = list(value, path);
  // The list itself is kept where all is well.
  // Stryker disable next-line ConditionalExpression: where this is no, each is looked at again
  if (found.every(isFilled)) return found;
  return found.map((one, i) => (isFilled(one) ? one : fail('bad-state', [...path, i], 'a township id', one)));
}

export function filled(value: unknown, path: IssuePath): string {
  return isFilled(value) ? value : fail('bad-state', path, FILLED_FORM, value);
}

export function monthOf(value: unknown, path: IssuePath): string {
  // Stryker disable next-line ConditionalExpression: for the types; what is no text is no month
  return typeof value === 'string' && !Number.isNaN(monthIndex(value)) ? value : fail('bad-state', path, MONTH_FORM, value);
}

export function integer(value: unknown, least: number, most: number, path: IssuePath): number {
  return isInteger(value, least, most) ? value : fail('bad-state', path, `integer from ${least} to ${most}`, value);
}

/** Fills a column with integers from 0. */
export function readIntegers(value: unknown, most: number, into: Int32Array | Float64Array | number[], path: IssuePath): void {
  const found = numbers(value, into.length, path);
  for (let i = 0; i < into.length; i += 1) {
    const one = found[i];
    into[i] = isInteger(one, 0, most) ? one : integer(one, 0, most, [...path, i]);
  }
}

/**
 * Fills a column with ranks from 1, or 0 for none; fractional ones come in halves.
 *
 * A loop of its own: where one loop reads whole numbers and halves, V8 first makes lists of the former anew as lists of
 * the latter, at 1.5 ms for 41,000 numbers.
 */
export function readRanks(value: unknown, most: number, into: Float32Array | number[], path: IssuePath): void {
  const found = numbers(value, into.length, path);
  for (let i = 0; i < into.length; i += 1) {
    const one = found[i];
    into[i] = isRank(one, most) ? one : fail('bad-state', [...path, i], `0, or integer or half from 1 to ${most}`, one);
  }
}

function numbers(value: unknown, size: number, path: IssuePath): readonly unknown[] {
  const found = array(value, path);
  return found.length === size ? found : fail('bad-state', path, `${size} numbers`, found.length);
}

function isInteger(value: unknown, least: number, most: number): value is number {
  // Stryker disable next-line ConditionalExpression: for the types; what is no number is no integer
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function isRank(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(2 * value) && (value >= 1 || value === 0) && value <= most;
}

/** An array of JSON, made at its length; a short one would grow, step by step. */
export function zeros(size: number): number[] {
  // Stryker disable next-line ArrayDeclaration: it is cut to its length, and filled
  const list: number[] = [];
  list.length = size;
  return list.fill(0);
}
