// A column of text → small integers and each distinct text once.
import { nameCodes, type CodeOf } from '../input/name-codes';
import { isObject } from '../input/foreign-values';
import { readColumn } from '../input/read-column';
import { issueOf } from '../issues/collect';
import { isOwn, RankingRulesError } from '../issues/error';
import { ownView } from '../input/own-view';

/** Row i holds `names[codes[i]]`; −1 where its value is not valid. */
export interface Texts {
  readonly names: readonly string[];
  readonly codeOf: CodeOf;
  readonly codes: Int32Array;
  /** False where some code is −1. */
  readonly valid: boolean;
}

/**
 * @param column text values, or `{ codes, names }`
 * @param rows the length that it must have
 * @param valid which texts count; all others become −1
 */
export function readText(column: unknown, rows: number, field: string, valid: (text: string) => boolean): Texts {
  const { codes: listed, names } = readColumn(column, rows, field);
  const distinct = new Map<string, number>();
  const addText = (value: unknown): number => {
    if (typeof value !== 'string') return -1;
    const known = distinct.get(value);
    if (known !== undefined) return known;
    if (!valid(value)) return -1;
    distinct.set(value, distinct.size);
    return distinct.size - 1;
  };
  try {
    // Stryker disable next-line ConditionalExpression: for the types, and the general way is only slower
    const whole = names === null ? null : asTheyStand(listed, names, rows, valid);
    // Stryker disable next-line ConditionalExpression: what follows gives the same, only slower
    if (whole !== null) return whole;
    const codes = names === null ? mapTexts(listed, rows, addText) : mapCodes(listed, rows, names.map(addText));
    return { names: [...distinct.keys()], codeOf: (name) => distinct.get(name) ?? -1, codes, valid: !codes.includes(-1) };
  } catch (error) {
    throw isOwn(error) ? error : new RankingRulesError([issueOf('unreadable', [field], 'a readable column', 'an error')]);
  }
}

function mapTexts(texts: ArrayLike<unknown>, rows: number, codeOf: (value: unknown) => number): Int32Array {
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) codes[row] = codeOf(texts[row]);
  return codes;
}

// Stryker disable ConditionalExpression,EqualityOperator,ArrowFunction,BlockStatement,StringLiteral: whatever is turned away here goes the general way, to the same answer, only slower
// The column as it is, where all names are valid and distinct and each code names one; else null.
function asTheyStand(listed: ArrayLike<unknown>, names: readonly unknown[], rows: number, valid: (text: string) => boolean): Texts | null {
  if (!areTexts(names, valid)) return null;
  const codeOf = nameCodes(names);
  if (codeOf === null) return null;
  const codes = validCodes(listed, rows, names.length);
  return codes === null ? null : { names, codeOf, codes, valid: true };
}

function areTexts(names: readonly unknown[], valid: (text: string) => boolean): names is readonly string[] {
  return names.every((name) => typeof name === 'string' && valid(name));
}

// The codes, where each names something; else null. A copy, as a caller may fill its column anew, or hand it to a worker,
// before the results are asked whose they are.
function validCodes(listed: unknown, rows: number, size: number): Int32Array | null {
  const codes = ownView(Int32Array, listed, rows)?.slice();
  if (codes === undefined) return null;
  for (let row = 0; row < rows; row += 1) {
    if (codes[row] < 0 || codes[row] >= size) return null;
  }
  return codes;
}
// Stryker restore ConditionalExpression,EqualityOperator,ArrowFunction,BlockStatement,StringLiteral

// Names may repeat or be invalid: each code goes through the distinct valid ones.
function mapCodes(source: ArrayLike<unknown>, rows: number, ofName: readonly number[]): Int32Array {
  const codes = new Int32Array(rows);
  const target = Int32Array.from(ofName);
  const size = target.length;
  for (let row = 0; row < rows; row += 1) {
    const code = source[row];
    codes[row] = typeof code === 'number' && code >= 0 && code < size && Math.floor(code) === code ? target[code] : -1;
  }
  return codes;
}

/** Whether a column holds codes of names instead of values. */
export function isCoded(column: unknown): column is object {
  return isObject(column) && isObject(Reflect.get(column, 'codes'));
}

/** The value of a row as it came, for messages; undefined where a code has no name. */
export function valueAt(column: unknown, row: number): unknown {
  if (!isObject(column)) return undefined;
  const codes: unknown = Reflect.get(column, 'codes');
  if (!isObject(codes)) return Reflect.get(column, row);
  const names: unknown = Reflect.get(column, 'names');
  const code: unknown = Reflect.get(codes, row);
  return isObject(names) && typeof code === 'number' ? Reflect.get(names, code) : undefined;
}
