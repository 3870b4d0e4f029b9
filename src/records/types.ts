// What goes in: one township in one month, as rows or as columns.
import type { CodedColumn, TextColumn } from '../input/types';

/**
 * 一条记录：一个街乡镇一个月。其余要有哪些字段由规则决定：计数是 0 至 2^53−1
 * 的整数；公布的百分数、得分和加减分是十进制数，写成数或不超过 40 个字符的文本，或者 null。规则没有用到的字段不起作用。
 *
 * One township in one month. The policy names the further fields: counts are integers from 0 to 2^53−1; published
 * percents, scores and adjustments are decimals, as number or text of at most 40 characters, or null. Fields that no
 * policy names are ignored.
 */
export interface TallyRecord {
  /** 街乡镇的标识 · The township's id; not empty. */
  readonly township: string;
  /** 月份 · `YYYY-MM` */
  readonly month: string;
  /** 规则用到的其他字段 · The further fields that the policy names. */
  readonly [field: string]: unknown;
}

/**
 * 一个街乡镇的一个月：自定类型的记录也是，其他字段由它的类型写明 · One township in one month; so is a record whose type is an
 * interface of one's own, which to TypeScript has no other fields than those it names.
 */
export interface TownshipMonth {
  /** 街乡镇的标识 · The township's id; not empty. */
  readonly township: string;
  /** 月份 · `YYYY-MM` */
  readonly month: string;
}

/** 记录，不论什么类型 · A record, whatever its type: {@link TallyRecord} says what it holds. */
export type TallyRow = TallyRecord | TownshipMonth;

/**
 * 按列的记录。自定的 `interface` 要展开一次再交给函数，写成 `{ ...columns }`，或者改用 `type`。
 *
 * The same as rows of {@link TallyRecord}, a column a field, all of one length. Columns of an `interface` of one's own are
 * handed in as `{ ...columns }`, or are a `type`: to TypeScript an interface has no other fields.
 */
export interface TallyColumns {
  /** 街乡镇 · The township of each row. */
  readonly township: TextColumn;
  /** 月份 · `YYYY-MM` */
  readonly month: TextColumn;
  /** 规则用到的其他字段 · The further fields that the policy names. */
  readonly [field: string]: ArrayLike<number | string | null> | CodedColumn;
}
