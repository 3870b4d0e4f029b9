// What a column of text can be.

/** 编码的文本列 · Text with each distinct value once, as Arrow and DuckDB keep it: row i is `names[codes[i]]`. */
export interface CodedColumn {
  /** 编码 · The number of each row's text. */
  readonly codes: ArrayLike<number>;
  /** 文本 · The texts. */
  readonly names: readonly string[];
}

/** 一列文本 · A column of text: plain, or coded. */
export type TextColumn = ArrayLike<string> | CodedColumn;
