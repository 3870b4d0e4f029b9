// What can be wrong with an input: one entry per mistake, told apart by a code. A type, as interfaces are no
// JSON to TypeScript.

/** 错误的位置 · Where the mistake is: `[17, 'resolved']` is the field `resolved` of the 18th record. */
export type IssuePath = readonly (string | number)[];

/**
 * 错误代码。已有代码的含义不会改变，以后的次版本可能增加 · What is wrong. A code's meaning never changes; a minor release may
 * add new ones.
 *
 * | 代码 · code | 错在哪里 | what is wrong |
 * |---|---|---|
 * | `not-a-record` | 不是一条记录 | a row that is not an object |
 * | `unreadable` | 读取时抛出了错误 | reading a row or a value threw |
 * | `bad-month` | 月份有误 | a month that is not `YYYY-MM`, 0001 to 9999, or under the policy no end of a quarter or year |
 * | `bad-township` | 不是街乡镇的标识 | a township that is not text, or is empty |
 * | `missing-field` | 缺少字段 | a field that the policy names is absent |
 * | `bad-count` | 不是计数 | a count that is not an integer from 0 to 2^53−1 |
 * | `count-above-base` | 计数超过其基数 | Σ credit · count is more than the base |
 * | `count-without-base` | 基数为 0 而计数不为 0 | a count above 0 where the base is 0 |
 * | `bad-decimal` | 不是十进制数 | not a decimal, as a number or as text of at most 40 characters with an exponent from −400 to 400 |
 * | `percent-out-of-range` | 百分数超出范围 | a percent outside 0 to 100 |
 * | `negative-score` | 公布的得分为负 | a published score below 0 |
 * | `unsafe-score` | 得分太大，或按另一个月的小数位数（按得分变化分类时）换算后太大，无法精确表示 | a score, or for a class by points gained one month's score in the decimals of the other, that has no exact scaled integer below 2^53 |
 * | `bad-group` | 不是组名 | a group that is not text, or is empty |
 * | `duplicate-row` | 同一街乡镇在同一月份出现两次 | one township twice in a month |
 * | `bad-input` | 参数不合要求 | an argument that is not of the documented kind |
 * | `unequal-columns` | 各列长度不一 | columns of different lengths |
 * | `bad-code` | 编码不是名称表的下标 | a coded column whose code is not an index of its names |
 * | `bad-policy` | 规则中的值不合要求 | a policy value of the wrong kind or form |
 * | `unknown-key` | 没有这个键 | a key that a policy or registry does not have |
 * | `bad-limit` | 超出允许的范围 | a limit that makes no sense |
 * | `marks-do-not-add-up` | 各指标满分之和与总满分不符 | the indicators' marks differ from the full marks |
 * | `repeated-id` | 标识重复 | an id that is used twice |
 * | `unknown-class` | 没有这个类别 | a class id that no rule has |
 * | `later-class` | 只能引用排在前面的类别 | `unless` names its own class, or one that comes later |
 * | `missing-volume` | 用到诉求量，而规则未指明其字段 | volume is used, and the policy names no volume field |
 * | `no-policy-in-force` | 该月没有生效的规则 | a month without a policy |
 * | `several-policies-in-force` | 该月有多份生效的规则 | a month with more than one policy |
 * | `policies-disagree` | 各份规则不一致 | ladder, lag, period or policy identity differ within one list, or from those of a state |
 * | `several-months` | 不是恰好一个月的记录 | `advance` was given records of more than one month, or none |
 * | `month-out-of-order` | 月份不在已有状态之后 | `advance` was given a month that is not after the state's |
 * | `bad-state` | 不是 advance 给出的状态 | a state that `advance` did not make |
 * | `state-version` | 状态的格式版本未知 | a state of a format that this version does not know |
 * | `state-policy` | 给出的规则中没有状态所属的那一份 | a state of a policy that is not among those given |
 * | `bad-instant` | 不是带时差的 ISO 8601 时间，也不是毫秒数 | a time that is not ISO 8601 with an offset, nor milliseconds |
 * | `unknown-value` | 规则没有为该字段列出这个值 | a value that is not in the policy's list for its field |
 * | `events-out-of-order` | 时刻先后颠倒 | an event before the one that it must follow |
 * | `unknown-field` | 规则没有列出这个字段或时限 | a field or deadline that the policy does not list |
 * | `missing-limit` | 有的取值没有规定时限 | a deadline without a limit for some value |
 * | `missing-tallying` | 规则没有说明工单如何计数 | tickets, and a policy that does not say how they are counted |
 * | `missing-moment` | 有时限而没有给出截至时刻 | a deadline, and no moment as of which it is judged |
 * | `records-disagree` | 待合并的记录在非计数字段上不一致 | records to be merged that differ in a field that is no count |
 * | `bad-registry` | 名录中的值不合要求 | a registry value of the wrong kind or form |
 * | `unknown-name` | 名录中没有这个名称 | a township's name or id that the registry does not have, or not in that month |
 * | `ambiguous-name` | 符合这个名称的街乡镇不止一个 | a name that fits several townships |
 * | `not-found` | 查不到 | a township, month or jump was asked for that is not there |
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
export type Issue = {
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
};
