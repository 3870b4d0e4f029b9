// How tickets become counts: the part of a policy that the tickets stage follows.
import type { Bilingual } from './types';

/** 字段的取值 · A value that a ticket's field can have. */
export type TicketValue = string | boolean;

/** 考核月怎样划分 · The months that a city assesses, which need not be those of the calendar. */
export interface AssessmentMonthRule {
  /** 按哪个时刻划分 · The event whose time decides, such as `received`. */
  readonly event: string;
  /**
   * 几日开始，1 至 28；考核月以结束的月份为名 · The day of the month on which a month begins, 1 to 28. It is
   * labelled with the month in which it ends.
   */
  readonly day: number;
  /** 几时开始，0 至 23 · The hour of that day, 0 to 23. */
  readonly hour: number;
  /**
   * 几日几时所按的时差，如 `+08:00`；没有夏令时 · The offset in which day and hour are meant, such as `+08:00`; there
   * is no daylight saving.
   */
  readonly offset: string;
}

/** 工单的字段 · A field with a closed list of values; every other value is a mistake. */
export interface TicketField {
  /** 字段 · The field. */
  readonly field: string;
  /** 允许的取值 · Its values. */
  readonly values: readonly TicketValue[];
}

/** 时限 · A deadline from one event to another, by kind of request. */
export interface TicketDeadline {
  /** 标识 · Its id. */
  readonly id: string;
  /** 按哪个字段分别规定，每件工单都要填 · The field that the limits go by, such as `urgency`; every ticket must have it. */
  readonly by: string;
  /** 从哪个时刻起 · The event with which the time begins. */
  readonly from: string;
  /** 到哪个时刻止 · The event that must come in time. */
  readonly until: string;
  /** 各种取值的时限 · One for each value of `by`. */
  readonly limits: readonly {
    /** 取值 · A value of that field. */
    readonly value: TicketValue;
    /**
     * 时限，长度固定的 ISO 8601 时长，如 `PT2H`、`P7D`（一日为 24 小时）；没有时限则为 null · An ISO 8601 duration
     * of fixed length, such as `PT2H` or `P7D` (a day is 24 hours); null is no deadline.
     */
    readonly within: string | null;
  }[];
}

/**
 * 按时、超时或未到期 · Where a ticket stands with a deadline at a given moment:
 *
 * - `met`：按时，事件在时限之内发生；没有时限的，发生了就是 · the event came in time, or came at all where it has no
 *   deadline
 * - `late`：超时，事件在时限之后发生，或者还没有发生而时限已过 · it came after it, or has not come and the time is over
 * - `open`：未到期，还没有发生，时限也还没有过 · it has not come and there is time left
 */
export type DeadlineStatus = 'met' | 'late' | 'open';

/**
 * 计数的条件；null、undefined 和空文本都是没有填 · What a ticket must be to be counted. Absent are null, undefined and
 * empty text.
 */
export type TicketCondition =
  | {
      /** 字段 · The field. */
      readonly field: string;
      /** 等于 · The value that it has. */
      readonly equals: TicketValue;
    }
  | {
      /** 字段 · The field. */
      readonly field: string;
      /** 等于其中之一 · The values of which it has one. */
      readonly oneOf: readonly TicketValue[];
    }
  | {
      /** 字段 · The field, or an event. */
      readonly field: string;
      /**
       * 是否已填：true 为已填，false 为没有填 · Whether it is there: true where it must be, false where it must not.
       */
      readonly present: boolean;
    }
  | {
      /** 时限的标识 · The id of the deadline. */
      readonly deadline: string;
      /** 按时、超时或未到期 · Where the ticket stands with it. */
      readonly status: DeadlineStatus;
    };

/**
 * 计数 · A count of the records, and the conditions that all hold for the tickets that add to it; none is every ticket.
 */
export interface TicketCount {
  /** 计数字段，不能是 `tickets`、`withExcluded`、`excluded`、`parts` · The field that it fills, none of these four. */
  readonly field: string;
  /** 条件 · All of them must hold. */
  readonly where: readonly TicketCondition[];
}

/** 剔除 · Why tickets are left out (剔除), by the values of a field; absent is not left out. */
export interface TicketExclusion {
  /** 字段 · The field with the reason. */
  readonly field: string;
  /** 原因 · The reasons that there are. */
  readonly reasons: readonly {
    /** 原因，即字段的取值 · The reason, as the field has it. */
    readonly id: string;
    /** 名称 · What it is called. */
    readonly label: Bilingual;
  }[];
}

/** 工单怎样计数 · How tickets become records. */
export interface Tallying {
  /** 考核月怎样划分 · How months are divided. */
  readonly month: AssessmentMonthRule;
  /** 工单的字段 · The fields of a ticket. */
  readonly fields: readonly TicketField[];
  /** 时限 · How long requests may take. */
  readonly deadlines: readonly TicketDeadline[];
  /** 剔除 · Which tickets are left out. */
  readonly exclusion?: TicketExclusion | undefined;
  /** 计数，1 至 31 个 · 1 to 31 counts. */
  readonly counts: readonly TicketCount[];
}
