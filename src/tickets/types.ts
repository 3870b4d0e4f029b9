// What goes into the tickets stage, and what comes out.
import type { CodedColumn, TextColumn } from '../input/types';
import type { Issue } from '../issues/issue';

/**
 * 工单。计数的字段由规则的 `tallying` 写明；时刻写成带时差的 ISO 8601 文本或毫秒数，更细的位数略去；null、undefined
 * 和空文本都是没有填；其余的字段不起作用。
 *
 * One ticket (工单). The policy's tallying names the fields that count; events are times, as ISO 8601 text with an
 * offset or as milliseconds, with finer digits cut off; absent are null, undefined and empty text. Further fields are
 * ignored.
 */
export interface Ticket {
  /** 街乡镇 · The township's id or name; not empty. */
  readonly township: string;
  /** 规则用到的字段和时刻 · The fields and events that the policy names. */
  readonly [field: string]: unknown;
}

/** 工单，不论什么类型 · A ticket, whatever its type: {@link Ticket} says what it holds. */
export type TicketRow = Ticket | Pick<Ticket, 'township'>;

/**
 * 按列的工单。自定的 `interface` 要展开一次再交给函数，写成 `{ ...columns }`，或者改用 `type`。
 *
 * The same as rows of {@link Ticket}, a column a field, all of one length. Columns of an `interface` of one's own are
 * handed in as `{ ...columns }`, or are a `type`: to TypeScript an interface has no other fields.
 */
export interface TicketColumns {
  /** 街乡镇 · The township's id or name of each ticket. */
  readonly township: TextColumn;
  /** 规则用到的字段和时刻 · The fields and events that the policy names. */
  readonly [field: string]: ArrayLike<unknown> | CodedColumn;
}

/**
 * 由工单数出的记录：一个街乡镇一个考核月，可以交给 `evaluate`。规则的各个计数与 `tickets` 并列，剔除的工单不在其中。
 *
 * What a township's tickets of one month come to: a record that `evaluate` takes. The policy's counts stand beside
 * `tickets`; they leave out the excluded tickets (剔除).
 */
export interface TicketRecord {
  /** 街乡镇 · The township's id or name, as the tickets have it. */
  readonly township: string;
  /** 考核月 · The assessment month, `YYYY-MM`. */
  readonly month: string;
  /**
   * 当月的全部工单，包括各种原因剔除的 · All tickets of the month: those that are not excluded, and all of `excluded`.
   */
  readonly tickets: number;
  /** 规则的各个计数，连同剔除的工单 · The policy's counts with the excluded tickets. */
  readonly withExcluded: Readonly<Record<string, number>>;
  /**
   * 按原因列出剔除的件数；规则列出的原因都在其中 · How many were left out, by reason; every reason of the policy is
   * there.
   */
  readonly excluded: Readonly<Record<string, number>>;
  /** 规则的各个计数 · The policy's counts. */
  readonly [field: string]: unknown;
}

/** 有错的工单 · A ticket that was not counted. */
export interface RejectedTicket {
  /** 行号 · Its row in the input, from 0. */
  readonly row: number;
  /** 错误，前 100 处 · What is wrong, the first 100 mistakes. */
  readonly issues: readonly Issue[];
  /** 没有列出的个数 · How many more there are. */
  readonly more: number;
}
