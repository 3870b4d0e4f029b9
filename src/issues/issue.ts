// What can be wrong with an input: one entry per mistake, told apart by a code.

/** 错误的位置 · Where the mistake is: `[17, 'resolved']` is the field `resolved` of the 18th record. */
export type IssuePath = readonly (string | number)[];

/**
 * 错误代码 · The closed list of mistakes. A code's meaning never changes.
 *
 * | code | what is wrong |
 * |---|---|
 * | `not-a-record` | a row that is not an object |
 * | `unreadable` | reading a row or a value threw |
 * | `bad-month` | a month that is not `YYYY-MM`, 0001 to 9999 |
 * | `bad-township` | a township that is not text, or is empty |
 * | `missing-field` | a field that the policy names is absent |
 * | `bad-count` | a count that is not an integer from 0 to 2^53−1 |
 * | `count-above-base` | Σ credit · count is more than the base |
 * | `count-without-base` | a count above 0 where the base is 0 |
 * | `bad-decimal` | not a decimal, as a number or as text of at most 40 characters with an exponent from −400 to 400 |
 * | `percent-out-of-range` | a percent outside 0 to 100 |
 * | `negative-score` | a published score below 0 |
 * | `unsafe-score` | a score, or for a class by points gained one month's score in the decimals of the other, that has no exact scaled integer below 2^53 |
 * | `bad-group` | a group that is not text, or is empty |
 * | `duplicate-row` | one township twice in a month |
 * | `bad-input` | an argument that is not of the documented kind |
 * | `unequal-columns` | columns of different lengths |
 * | `bad-code` | a coded column whose code is not an index of its names |
 * | `bad-policy` | a policy value of the wrong kind or form |
 * | `unknown-key` | a key that a policy or registry does not have |
 * | `bad-limit` | a limit that makes no sense |
 * | `marks-do-not-add-up` | the indicators' marks differ from the full marks |
 * | `repeated-id` | an id that is used twice |
 * | `unknown-class` | a class id that no rule has |
 * | `later-class` | `unless` names its own class, or one that comes later |
 * | `missing-volume` | volume is used, and the policy names no volume field |
 * | `no-policy-in-force` | a month without a policy |
 * | `several-policies-in-force` | a month with more than one policy |
 * | `policies-disagree` | ladder, lag or policy identity differ within one list |
 * | `several-months` | `advance` was given records of more than one month, or none |
 * | `month-out-of-order` | `advance` was given a month that is not after the state's |
 * | `bad-state` | a state that `advance` did not make |
 * | `state-version` | a state of a format that this version does not know |
 * | `state-policy` | a state of a policy that is not among those given |
 * | `bad-instant` | a time that is not ISO 8601 with an offset, nor milliseconds |
 * | `unknown-value` | a value that is not in the policy's list for its field |
 * | `events-out-of-order` | an event before the one that it must follow |
 * | `unknown-field` | a field or deadline that the policy does not list |
 * | `missing-limit` | a deadline without a limit for some value |
 * | `missing-tallying` | tickets, and a policy that does not say how they are counted |
 * | `missing-moment` | a deadline, and no moment as of which it is judged |
 * | `records-disagree` | records to be merged that differ in a field that is no count |
 * | `bad-registry` | a registry value of the wrong kind or form |
 * | `unknown-name` | a township's name or id that the registry does not have, or not in that month |
 * | `ambiguous-name` | a name that fits several townships |
 * | `not-found` | a township, month or jump was asked for that is not there |
 */
export type IssueCode =
  | 'not-a-record'
  | 'unreadable'
  | 'bad-month'
  | 'bad-township'
  | 'missing-field'
  | 'bad-count'
  | 'count-above-base'
  | 'count-without-base'
  | 'bad-decimal'
  | 'percent-out-of-range'
  | 'negative-score'
  | 'unsafe-score'
  | 'bad-group'
  | 'duplicate-row'
  | 'bad-input'
  | 'unequal-columns'
  | 'bad-code'
  | 'bad-policy'
  | 'unknown-key'
  | 'bad-limit'
  | 'marks-do-not-add-up'
  | 'repeated-id'
  | 'unknown-class'
  | 'later-class'
  | 'missing-volume'
  | 'no-policy-in-force'
  | 'several-policies-in-force'
  | 'policies-disagree'
  | 'several-months'
  | 'month-out-of-order'
  | 'bad-state'
  | 'state-version'
  | 'state-policy'
  | 'bad-instant'
  | 'unknown-value'
  | 'events-out-of-order'
  | 'unknown-field'
  | 'missing-limit'
  | 'missing-tallying'
  | 'missing-moment'
  | 'records-disagree'
  | 'bad-registry'
  | 'unknown-name'
  | 'ambiguous-name'
  | 'not-found';

/** 一处错误 · One mistake in an input. */
export interface Issue {
  /** 错误代码 · What kind of mistake. */
  readonly code: IssueCode;
  /** 位置 · Where: row and field, or the keys and indices that lead to a policy's value. */
  readonly path: IssuePath;
  /**
   * 说明 · A sentence with what was found and what was expected, in English; {@link issueMessage} writes either
   * language.
   */
  readonly message: string;
  /** 应为 · What was expected, in short and in English, such as `integer from 0 to 9007199254740991`. */
  readonly expected: string;
  /** 实为 · What was found, as short text. */
  readonly received: string;
}
