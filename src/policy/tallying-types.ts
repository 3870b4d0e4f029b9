// How tickets become counts: the part of a policy that the tickets stage follows.
import type { Bilingual } from './types';

/** A value that a ticket's field can have. */
export type TicketValue = string | boolean;

/** The months that a city assesses, which need not be those of the calendar. */
export interface AssessmentPeriod {
  /** The event whose time decides, such as `received`. */
  readonly event: string;
  /** The day of the month on which a period begins, 1 to 28. A period is labelled with the month in which it ends. */
  readonly day: number;
  /** The hour of that day, 0 to 23. */
  readonly hour: number;
  /** The offset in which day and hour are meant, such as `+08:00`; there is no daylight saving. */
  readonly offset: string;
}

/** A field with a closed list of values; every other value is a mistake. */
export interface TicketField {
  readonly field: string;
  readonly values: readonly TicketValue[];
}

/** How long a request of one kind may take. */
export interface DeadlineLimit {
  /** A value of the deadline's `by` field. */
  readonly value: TicketValue;
  /** An ISO 8601 duration of fixed length, such as `PT2H` or `P7D` (a day is 24 hours); null is no deadline. */
  readonly within: string | null;
}

/** A deadline from one event to another, by kind of request. */
export interface TicketDeadline {
  readonly id: string;
  /** The field that the limits go by, such as `urgency`. */
  readonly by: string;
  /** The event with which the time begins. */
  readonly from: string;
  /** The event that must come in time. */
  readonly until: string;
  /** One for each value of `by`. */
  readonly limits: readonly DeadlineLimit[];
}

/**
 * Where a ticket stands with a deadline at a given moment: `met` the event came in time (or has no deadline), `late` it
 * came after it, or has not come and the time is over, `open` it has not come and there is time left.
 */
export type DeadlineStatus = 'met' | 'late' | 'open';

/** What a ticket must be to be counted. Absent are null, undefined and empty text. */
export type TicketCondition =
  | { readonly field: string; readonly equals: TicketValue }
  | { readonly field: string; readonly oneOf: readonly TicketValue[] }
  | { readonly field: string; readonly present: boolean }
  | { readonly deadline: string; readonly status: DeadlineStatus };

/** A count of the records, and the conditions that all hold for the tickets that add to it; none is every ticket. */
export interface TicketCount {
  readonly field: string;
  readonly where: readonly TicketCondition[];
}

/** Why tickets are left out (剔除), by the values of a field; absent is not left out. */
export interface TicketExclusion {
  readonly field: string;
  readonly reasons: readonly { readonly id: string; readonly label: Bilingual }[];
}

/** How tickets become records. */
export interface Tallying {
  readonly period: AssessmentPeriod;
  readonly fields: readonly TicketField[];
  readonly deadlines: readonly TicketDeadline[];
  readonly exclusion?: TicketExclusion | undefined;
  /** 1 to 31 counts. */
  readonly counts: readonly TicketCount[];
}
