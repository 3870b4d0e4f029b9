// What a column of text can be.

/** 编码的列，如文本 · A column such as text with each distinct value once, as Arrow and DuckDB keep it: row i is `names[codes[i]]`. */
export interface CodedColumn<Codes extends ArrayLike<number> = ArrayLike<number>, Name = string> {
  /** 编码：每行的值在 `names` 中的位置 · The position of each row's value in `names`. */
  readonly codes: Codes;
  /** 各个不同的值 · The values. */
  readonly names: readonly Name[];
}

/** 一列文本 · A column of text: plain, or coded. */
export type TextColumn = ArrayLike<string> | CodedColumn;
