// What goes in: one township in one month, as rows or as columns.
import type { CodedColumn, TextColumn } from '../columns/types';

/**
 * 一条记录：一个街乡镇一个月。
 *
 * One township in one month. The policy names the further fields: counts are integers from 0 to 2^53−1; published
 * percents, scores and adjustments are decimals, as number or text of at most 40 characters, or null. Fields that no policy names are ignored.
 */
export interface TallyRecord {
  /** 街乡镇的标识 · The township's id; not empty. */
  readonly township: string;
  /** 月份 · `YYYY-MM` */
  readonly month: string;
  readonly [field: string]: unknown;
}

/**
 * 自定类型的记录 · A record of a type of its own, whose further fields are named in it: an interface, which has no other
 * fields to TypeScript.
 */
export interface TownshipMonth {
  readonly township: string;
  /** `YYYY-MM` */
  readonly month: string;
}

/** 记录，不论什么类型 · A record, whatever its type: {@link TallyRecord} says what it holds. */
export type TallyRow = TallyRecord | TownshipMonth;

/** 按列的记录 · The same as rows of {@link TallyRecord}, a column a field, all of one length. */
export interface TallyColumns {
  /** 街乡镇 · The township of each row. */
  readonly township: TextColumn;
  /** 月份 · `YYYY-MM` */
  readonly month: TextColumn;
  readonly [field: string]: ArrayLike<number | string | null> | CodedColumn;
}
