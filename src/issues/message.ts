// From issues to sentences, in either language.
import { readSafely } from '../input/foreign-values';
import { chineseText, STARTS_IN_CHINESE } from './chinese-text';
import { fail } from './collect';
import { englishMessage, pathText } from './english-message';
import type { Issue, IssueCode } from './issue';
import { checkedLocale, type Locale } from './locale';

const CHINESE: Readonly<Record<IssueCode, string>> = {
  'not-a-record': '不是一条记录',
  unreadable: '读取时抛出了错误',
  'bad-month': '月份有误',
  'bad-township': '不是街乡镇的标识',
  'missing-field': '缺少字段',
  'bad-count': '不是计数',
  'count-above-base': '计数超过其基数',
  'count-without-base': '基数为 0 而计数不为 0',
  'bad-decimal': '不是十进制数',
  'percent-out-of-range': '百分数超出范围',
  'negative-score': '公布的得分为负',
  'unsafe-score': '得分太大，无法精确表示',
  'bad-group': '不是组名',
  'duplicate-row': '同一街乡镇在同一月份出现两次',
  'bad-input': '参数不合要求',
  'unequal-columns': '各列长度不一',
  'bad-code': '编码不是名称表的下标',
  'bad-policy': '规则中的值不合要求',
  'unknown-key': '没有这个键',
  'bad-limit': '超出允许的范围',
  'marks-do-not-add-up': '各指标满分之和与总满分不符',
  'repeated-id': '标识重复',
  'unknown-class': '没有这个类别',
  'later-class': '只能引用排在前面的类别',
  'missing-volume': '用到诉求量，而规则未指明其字段',
  'no-policy-in-force': '该月没有生效的规则',
  'several-policies-in-force': '该月有多份生效的规则',
  'policies-disagree': '各份规则不一致',
  'several-months': '不是恰好一个月的记录',
  'month-out-of-order': '月份不在已有状态之后',
  'bad-state': '不是 advance 给出的状态',
  'state-version': '状态的格式版本未知',
  'state-policy': '给出的规则中没有状态所属的那一份',
  'bad-instant': '不是带时差的 ISO 8601 时间，也不是毫秒数',
  'unknown-value': '规则没有为该字段列出这个值',
  'events-out-of-order': '时刻先后颠倒',
  'unknown-field': '规则没有列出这个字段或时限',
  'missing-limit': '有的取值没有规定时限',
  'missing-tallying': '规则没有说明工单如何计数',
  'missing-moment': '有时限而没有给出截至时刻',
  'records-disagree': '待合并的记录在非计数字段上不一致',
  'bad-registry': '名录中的值不合要求',
  'unknown-name': '名录中没有这个名称',
  'ambiguous-name': '符合这个名称的街乡镇不止一个',
  'not-found': '查不到',
};

// What every code looks like, also those of later releases.
const CODE = /^[a-z]{1,20}(-[a-z]{1,20}){0,6}$/;

/**
 * 一处错误的完整说明：在哪里，错在哪，应为什么，实为什么。以后的版本才有的代码（服务器上的版本可能更新）照原样写出。
 *
 * The sentence of an issue: where, what is wrong, what was expected and what was found. A code of a later release, as a
 * server with a newer version may send it, stands in it as it is.
 *
 * @param issue 一处错误，取自 {@link RankingRulesError} · an issue of a {@link RankingRulesError}
 * @param locale 语言，`zh` 或 `en` · `zh` or `en`
 * @returns 一句话 · one sentence
 * @throws {@link RankingRulesError}
 *   `bad-input`：语言不是这两种之一，或者不是本包给出的错误（代码不像代码，该是文本的不是文本）；
 *   `unreadable`：读取时抛出了错误，或者位置不是由键和下标组成的列表
 *
 *   `bad-input` where the locale is neither, or the issue is none of the package's: a code that has not the form of one,
 *   texts that are none; `unreadable` where reading it throws, or its path is no list of keys and indices
 * @example
 * ```ts
 * import { beijing2019, issueMessage, safeDefinePolicy } from 'ranking-rules';
 *
 * const result = safeDefinePolicy({ ...beijing2019, ladder: null });
 * result.ok ? [] : result.issues.map((issue) => issueMessage(issue, 'zh')); // → [ 'ladder：规则中的值不合要求；应为形如 { rungs, windowMonths } 的对象，实为 null' ]
 * ```
 * @since 0.1.0
 */
export function issueMessage(issue: Omit<Issue, 'message'>, locale: Locale): string {
  const language = checkedLocale(locale);
  const read = readSafely(['issue'], () => ({
    code: issue.code,
    path: issue.path.slice(),
    expected: issue.expected,
    received: issue.received,
  }));
  if (typeof read.code !== 'string' || !CODE.test(read.code)) return fail('bad-input', ['issue', 'code'], 'code of an issue', read.code);
  for (const part of ['expected', 'received'] as const)
    if (typeof read[part] !== 'string') return fail('bad-input', ['issue', part], 'string', read[part]);
  return readSafely(['issue', 'path'], () => (language === 'zh' ? chineseMessage(read) : englishMessage(read)));
}

function chineseMessage({ code, path, expected, received }: Omit<Issue, 'message'>): string {
  const wanted = chineseText(nearLimit(expected, received));
  return `${pathText(path) || '输入'}：${mistake(code, expected, received)}；${wanted.startsWith('应') ? wanted : `应为${spaced(wanted)}`}${found(code, received)}`;
}

// What is not there at all is no wrong value, what was left empty no missing field, and a name of other months not unknown.
function mistake(code: IssueCode, expected: string, received: string): string {
  if (received === 'undefined' && code.startsWith('bad-')) return '缺少这一项';
  if (code === 'unknown-name' && expected.includes(', as this one ')) return '名录中这个月没有这个名称';
  if (code === 'missing-field' && (received === '""' || received === 'null')) return '没有填写';
  return Object.hasOwn(CHINESE, code) ? CHINESE[code] : `错误 ${code}`;
}

// What is missing is not said twice, and nothing between quotation marks is hard to see.
function found(code: IssueCode, received: string): string {
  // Stryker disable next-line Regex: no code has these words later
  if (received === 'undefined') return /^(bad|missing)-/.test(code) ? '' : '，但没有给出';
  if (received === '""') return code === 'missing-field' ? '' : '，实为空文本';
  // That "26" is text and no number, quotation marks alone do not tell whoever typed 26.
  const kind = code === 'bad-count' && received.startsWith('"') ? '文本' : '';
  // Policies are listed; elsewhere the same sign may be part of a name.
  return `，实为${kind}${spaced(
    code === 'state-policy'
      ? received
          .split(' | ')
          .map((one) => chineseText(one))
          .join(' | ')
      : chineseText(received),
  )}`;
}

// The largest safe integer is in nobody's way who is not above it. Without a least before it, it is all there is.
function nearLimit(expected: string, received: string): string {
  return Number(received) > Number.MAX_SAFE_INTEGER ? expected : expected.replace(/(\d) to 9007199254740991$/, '$1');
}

// Chinese follows Chinese without a space, all else after one.
function spaced(text: string): string {
  return STARTS_IN_CHINESE.test(text) ? text : ` ${text}`;
}
