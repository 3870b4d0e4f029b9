// What functions give that list mistakes instead of throwing them.
import type { Issue } from './issue';

/** 检查的结果 · A value in which nothing is wrong, or the first 100 mistakes and how many more there are. */
export type Checked<T> =
  | {
      /** 没有错 · Nothing is wrong. */
      readonly ok: true;
      /** 结果 · The value. */
      readonly value: T;
    }
  | {
      /** 有错 · Something is wrong. */
      readonly ok: false;
      /** 前 100 处错误 · The first 100 mistakes. */
      readonly issues: readonly Issue[];
      /** 没有列出的个数 · How many further mistakes are not listed. */
      readonly more: number;
    };
