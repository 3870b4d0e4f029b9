// A sheet as it was found, before anything is understood.
import type { Bilingual } from '../bilingual';

/** A cell; a date is what the clock showed, as if in UTC. */
export type Cell = string | number | boolean | Date | null;

export interface Sheet {
  /** Row i stands in row i + 1 of the file. */
  readonly rows: readonly (readonly Cell[])[];
  /** What the reader did that the user should know. */
  readonly notes: readonly Bilingual[];
}

/** A mistake that cannot be read past. */
export interface Problem {
  /** The row and column, or the file. */
  readonly place: Bilingual;
  readonly message: Bilingual;
}

export type SheetResult = { readonly ok: true; readonly sheet: Sheet } | { readonly ok: false; readonly problems: readonly Problem[] };

/** A, B, … Z, AA, … */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
