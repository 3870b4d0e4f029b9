// One printer from issues to sentences, in both languages.
import type { Issue, IssueCode, IssuePath } from './issue';
import type { Locale } from './locale';

const SENTENCES: Readonly<Record<IssueCode, Readonly<Record<Locale, string>>>> = {
  'not-a-record': { zh: '不是一条记录', en: 'is not a record' },
  unreadable: { zh: '读取时抛出了错误', en: 'could not be read' },
  'bad-month': { zh: '不是月份', en: 'is not a month' },
  'bad-township': { zh: '不是街乡镇的标识', en: 'is not a township id' },
  'missing-field': { zh: '缺少字段', en: 'is missing' },
  'bad-count': { zh: '不是计数', en: 'is not a count' },
  'count-above-base': { zh: '计数超过其基数', en: 'is more than its base' },
  'count-without-base': { zh: '基数为 0 而计数不为 0', en: 'is counted although its base is 0' },
  'bad-decimal': { zh: '不是十进制数', en: 'is not a decimal' },
  'percent-out-of-range': { zh: '百分数超出范围', en: 'is a percent out of range' },
  'negative-score': { zh: '公布的得分为负', en: 'is a negative score' },
  'unsafe-score': { zh: '得分太大，无法精确表示', en: 'makes a score too large to be exact' },
  'bad-group': { zh: '不是组名', en: 'is not a group' },
  'duplicate-row': { zh: '同一街乡镇在同一月份出现两次', en: 'is the same township and month as an earlier row' },
  'bad-input': { zh: '参数不合要求', en: 'is not what the function takes' },
  'unequal-columns': { zh: '各列长度不一', en: 'is a column of another length' },
  'bad-code': { zh: '编码不是名称表的下标', en: 'is not an index of the names' },
  'bad-policy': { zh: '规则中的值不合要求', en: 'is not what a policy has here' },
  'unknown-key': { zh: '规则中没有这个键', en: 'is not a key of a policy' },
  'bad-limit': { zh: '限值没有意义', en: 'is a limit that makes no sense' },
  'marks-do-not-add-up': { zh: '各指标满分之和与总满分不符', en: 'is not the sum of the indicators’ marks' },
  'repeated-id': { zh: '标识重复', en: 'is used twice' },
  'unknown-class': { zh: '没有这个类别', en: 'names no class' },
  'later-class': { zh: '只能引用排在前面的类别', en: 'names a class that does not come earlier' },
  'missing-volume': { zh: '用到诉求量，而规则未指明其字段', en: 'needs the policy to name its volume field' },
  'no-policy-in-force': { zh: '该月没有生效的规则', en: 'is a month without a policy in force' },
  'several-policies-in-force': { zh: '该月有多份生效的规则', en: 'is a month with several policies in force' },
  'policies-disagree': { zh: '各份规则不一致', en: 'differs between the policies' },
  'several-months': { zh: '须恰为一个月的记录', en: 'is not records of exactly one month' },
  'month-out-of-order': { zh: '月份不在已有状态之后', en: 'is not after the month of the state' },
  'bad-state': { zh: '不是 advance 给出的状态', en: 'is not a state that advance made' },
  'state-version': { zh: '状态的格式版本未知', en: 'is a state of another format version' },
  'state-policy': { zh: '状态所属的规则不在其中', en: 'is a state of a policy that was not given' },
  'not-found': { zh: '其中没有', en: 'is not there' },
};

/**
 * The sentence of an issue: where, what is wrong, what was expected and what was found.
 *
 * @param issue an issue of a {@link RankingRulesError}
 * @param locale `zh` or `en`
 * @returns one sentence
 * @example
 * ```ts
 * import { issueMessage, safeDefinePolicy } from 'ranking-rules';
 *
 * const result = safeDefinePolicy(null);
 * result.ok ? [] : result.issues.map((issue) => issueMessage(issue, 'zh')); // → [ '输入：规则中的值不合要求；应为 object，实为 null' ]
 * ```
 * @since 0.1.0
 */
export function issueMessage(issue: Omit<Issue, 'message'>, locale: Locale): string {
  const what = SENTENCES[issue.code][locale];
  return locale === 'zh'
    ? `${place(issue.path, '输入')}：${what}；应为 ${issue.expected}，实为 ${issue.received}`
    : `${place(issue.path, 'the input')}: ${what}; expected ${issue.expected}, received ${issue.received}`;
}

function place(path: IssuePath, whole: string): string {
  if (path.length === 0) return whole;
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}
