// What a column of text can be.

/** Text with each distinct value once, as Arrow and DuckDB keep it: row i is `names[codes[i]]`. */
export interface CodedColumn {
  readonly codes: ArrayLike<number>;
  readonly names: readonly string[];
}

/** A column of text: plain, or coded. */
export type TextColumn = ArrayLike<string> | CodedColumn;
