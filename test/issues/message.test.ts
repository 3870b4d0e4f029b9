// The sentence of an issue: each code in both languages, as it is read, and what has none.
import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../src/issues/issue';
import { issueMessage } from '../../src/issues/message';
import { safeDefinePolicy } from '../../src/policy/define-policy';
import { issuesOf } from './issues-of';
import { messagesOf } from './messages-of';

const WORDS: Readonly<Record<IssueCode, readonly [english: string, chinese: string]>> = {
  'not-a-record': ['not a record', '不是一条记录'],
  unreadable: ['unreadable', '读取时抛出了错误'],
  'bad-month': ['bad month', '月份有误'],
  'bad-township': ['bad township', '不是街乡镇的标识'],
  'missing-field': ['missing field', '缺少字段'],
  'bad-count': ['bad count', '不是计数'],
  'count-above-base': ['count above base', '计数超过其基数'],
  'count-without-base': ['count without base', '基数为 0 而计数不为 0'],
  'bad-decimal': ['bad decimal', '不是十进制数'],
  'percent-out-of-range': ['percent out of range', '百分数超出范围'],
  'negative-score': ['negative score', '公布的得分为负'],
  'unsafe-score': ['unsafe score', '得分太大，无法精确表示'],
  'bad-group': ['bad group', '不是组名'],
  'duplicate-row': ['duplicate row', '同一街乡镇在同一月份出现两次'],
  'bad-input': ['bad input', '参数不合要求'],
  'unequal-columns': ['unequal columns', '各列长度不一'],
  'bad-code': ['bad code', '编码不是名称表的下标'],
  'bad-policy': ['bad policy', '规则中的值不合要求'],
  'unknown-key': ['unknown key', '没有这个键'],
  'bad-limit': ['bad limit', '超出允许的范围'],
  'marks-do-not-add-up': ['marks do not add up', '各指标满分之和与总满分不符'],
  'repeated-id': ['repeated id', '标识重复'],
  'unknown-class': ['unknown class', '没有这个类别'],
  'later-class': ['later class', '只能引用排在前面的类别'],
  'missing-volume': ['missing volume', '用到诉求量，而规则未指明其字段'],
  'no-policy-in-force': ['no policy in force', '该月没有生效的规则'],
  'several-policies-in-force': ['several policies in force', '该月有多份生效的规则'],
  'policies-disagree': ['policies disagree', '各份规则不一致'],
  'several-months': ['several months', '不是恰好一个月的记录'],
  'month-out-of-order': ['month out of order', '月份不在已有状态之后'],
  'bad-state': ['bad state', '不是 advance 给出的状态'],
  'state-version': ['state version', '状态的格式版本未知'],
  'state-policy': ['state policy', '给出的规则中没有状态所属的那一份'],
  'bad-instant': ['bad instant', '不是带时差的 ISO 8601 时间，也不是毫秒数'],
  'unknown-value': ['unknown value', '规则没有为该字段列出这个值'],
  'events-out-of-order': ['events out of order', '时刻先后颠倒'],
  'unknown-field': ['unknown field', '规则没有列出这个字段或时限'],
  'missing-limit': ['missing limit', '有的取值没有规定时限'],
  'missing-tallying': ['missing tallying', '规则没有说明工单如何计数'],
  'missing-moment': ['missing moment', '有时限而没有给出截至时刻'],
  'records-disagree': ['records disagree', '待合并的记录在非计数字段上不一致'],
  'bad-registry': ['bad registry', '名录中的值不合要求'],
  'unknown-name': ['unknown name', '名录中没有这个名称'],
  'ambiguous-name': ['ambiguous name', '符合这个名称的街乡镇不止一个'],
  'not-found': ['not found', '查不到'],
};

describe('the sentence of', () => {
  it.each(Object.entries(WORDS))('%s', (code, [english, chinese]) => {
    const issue = { code: code as IssueCode, path: [17, 'field'], expected: 'text that is not empty', received: 'an array' };
    expect([issueMessage(issue, 'en'), issueMessage(issue, 'zh')]).toEqual([
      `[17].field: ${english}; expected text that is not empty, received an array`,
      `[17].field：${chinese}；应为不为空的文本，实为数组`,
    ]);
  });
  it('the whole input names it', () => {
    const issue = { code: 'not-a-record', path: [], expected: 'include | exclude', received: '7' } as const;
    expect([issueMessage(issue, 'en'), issueMessage(issue, 'zh')]).toEqual([
      'the input: not a record; expected include | exclude, received 7',
      '输入：不是一条记录；应为 include | exclude，实为 7',
    ]);
  });
  it('a text that begins in Chinese has no space before it, and one that has Chinese later has', () => {
    const issue = { code: 'unknown-name', path: ['甲'], expected: '2 or more', received: 'x 甲' } as const;
    expect(issueMessage(issue, 'zh')).toBe('甲：名录中没有这个名称；应为不少于 2 项，实为 x 甲');
  });
});

describe('a message in Chinese', () => {
  it('leaves values of the policy as they are, whatever they end in', () => {
    const of = (...values: readonly string[]): string =>
      issueMessage({ code: 'unknown-value', path: [0, 'kind'], expected: `one of ${values.join(' | ')}`, received: '"zz"' }, 'zh');
    expect(of('1 month', '3 months')).toContain('应为下列之一：1 month | 3 months，实为 "zz"');
    expect(of('5 or more')).toContain('应为下列之一：5 or more，');
    expect(of('both')).toContain('应为下列之一：both，');
  });
  it('has Chinese texts, and a space before others', () => {
    const result = safeDefinePolicy({ id: '', ladder: [] });
    const messages = result.ok ? [] : result.issues.map((issue) => issueMessage(issue, 'zh'));
    expect(messages.slice(0, 2)).toMatchInlineSnapshot(`
      [
        "id：规则中的值不合要求；应为不为空的文本，实为空文本",
        "revision：缺少这一项；应为不小于 1 的整数",
      ]
    `);
    expect(issueMessage({ code: 'unknown-key', path: ['revison'], expected: 'key of { id, revision }', received: '2' }, 'zh')).toBe(
      'revison：没有这个键；应为 { id, revision } 中的键，实为 2',
    );
    expect(issueMessage({ code: 'missing-field', path: ['satisfied'], expected: 'a column', received: 'undefined' }, 'zh')).toBe(
      'satisfied：缺少字段；应有这一列',
    );
    expect(issueMessage({ code: 'missing-field', path: ['score'], expected: 'decimal', received: 'null' }, 'zh')).toBe(
      'score：没有填写；应为 98 或 "98.5" 这样的十进制数，实为 null',
    );
    expect(issueMessage({ code: 'several-months', path: ['records'], expected: 'one month', received: '2 months' }, 'zh')).toBe(
      'records：不是恰好一个月的记录；应为一个月，实为 2 个月',
    );
    expect(issueMessage({ code: 'bad-policy', path: ['pick'], expected: 'either top or share', received: 'both' }, 'zh')).toBe(
      'pick：规则中的值不合要求；应为 top 或 share 之一，实为二者都有',
    );
    expect(issueMessage({ code: 'bad-policy', path: ['pick'], expected: 'either top or share', received: 'neither' }, 'zh')).toBe(
      'pick：规则中的值不合要求；应为 top 或 share 之一，实为二者都没有',
    );
    expect(issueMessage({ code: 'bad-input', path: ['ties'], expected: 'include | exclude', received: '"x"' }, 'zh')).toBe(
      'ties：参数不合要求；应为 include | exclude，实为 "x"',
    );
    expect(issueMessage({ code: 'bad-state', path: ['state'], expected: 'an object', received: 'an array' }, 'zh')).toBe(
      'state：不是 advance 给出的状态；应为对象，实为数组',
    );
  });
});

describe('a message in Chinese of what is not there', () => {
  const of = (code: IssueCode, received: string, expected = 'decimal'): string =>
    issueMessage({ code, path: ['x'], expected, received }, 'zh');
  it('says so, instead of calling it a wrong value', () => {
    expect(of('bad-decimal', 'undefined')).toBe('x：缺少这一项；应为 98 或 "98.5" 这样的十进制数');
    expect(of('bad-policy', 'null')).toBe('x：规则中的值不合要求；应为 98 或 "98.5" 这样的十进制数，实为 null');
    expect(of('bad-policy', '"undefined"')).toBe('x：规则中的值不合要求；应为 98 或 "98.5" 这样的十进制数，实为 "undefined"');
  });
  it('says so once', () => {
    expect(of('missing-field', 'undefined')).toBe('x：缺少字段；应为 98 或 "98.5" 这样的十进制数');
    expect(of('missing-moment', 'undefined')).toBe('x：有时限而没有给出截至时刻；应为 98 或 "98.5" 这样的十进制数');
    expect(of('unknown-class', 'undefined', 'a class id')).toBe('x：没有这个类别；应为类别的标识，但没有给出');
  });
  it('tells a field that was left empty from one that is missing', () => {
    expect(of('missing-field', '""', 'one of 紧急 | 一般')).toBe('x：没有填写；应为下列之一：紧急 | 一般');
    expect(of('bad-township', '""', 'text that is not empty')).toBe('x：不是街乡镇的标识；应为不为空的文本，实为空文本');
  });
});

describe('a message in Chinese of a name', () => {
  it('does not call a name of other months unknown', () => {
    const of = (expected: string): string =>
      issueMessage({ code: 'unknown-name', path: [3, 'township'], expected, received: '"东乡"' }, 'zh');
    expect(of('name of a township in 2024-08, perhaps 新镇, as this one ended in 2024-05')).toBe(
      '[3].township：名录中这个月没有这个名称；应为 2024-08 在册街乡镇的名称，可能是新镇，因为这个名称已于 2024-05 停用，实为 "东乡"',
    );
    expect(of('name of a township in 2024-08, perhaps 新镇')).toBe(
      '[3].township：名录中没有这个名称；应为 2024-08 在册街乡镇的名称，可能是新镇，实为 "东乡"',
    );
  });
});

describe('a message in Chinese of a state', () => {
  it('says which policy it is of, and which there are', () => {
    const of = (received: string): string =>
      issueMessage({ code: 'state-policy', path: ['state', 'policy'], expected: '云江 revision 1 among the policies', received }, 'zh');
    expect(of('云江 revision 2')).toBe('state.policy：给出的规则中没有状态所属的那一份；应有云江第 1 版，实为云江第 2 版');
    expect(of('云江 revision 2 | b revision 3')).toMatch(/，实为云江第 2 版 \| b 第 3 版$/);
  });
});

describe('a message in Chinese of policies that disagree', () => {
  const of = (expected: string, received: string): string =>
    issueMessage({ code: 'policies-disagree', path: [1, 'ladder'], expected, received }, 'zh');
  it('says what either has', () => {
    expect(of('rungs "整改" → "先进" within 3 months, as in the first policy', 'no ladder')).toBe(
      '[1].ladder：各份规则不一致；应为台阶 "整改" → "先进"，3 个月之内（同第一份规则），实为没有台阶',
    );
    expect(of('no ladder, as in the first policy', 'rungs "整改" → "先进" within 3 months')).toBe(
      '[1].ladder：各份规则不一致；应为没有台阶（同第一份规则），实为台阶 "整改" → "先进"，3 个月之内',
    );
    expect(of('1, as in the first policy', '12')).toBe('[1].ladder：各份规则不一致；应为 1（同第一份规则），实为 12');
    expect(of('revision other than that of [0], as both have the id 云江市月度考核', '1')).toBe(
      '[1].ladder：各份规则不一致；应为与 [0] 不同的 revision，因为两份规则的 id 都是云江市月度考核，实为 1',
    );
  });
});

describe('a message in Chinese of integers', () => {
  it.each([
    ['integer from 0 to 9007199254740991', '-1', '不小于 0 的整数'],
    ['integer from 1 to 9007199254740991', '"9007199254740992"', '不小于 1 的整数'],
    ['integer from 1 to 9007199254740991', '9007199254740991.5', '1 至 9007199254740991 的整数'],
    ['integer from 0 to 9007199254740991', '1e+21', '0 至 9007199254740991 的整数'],
    ['integer from 1 to 28', '31', '1 至 28 的整数'],
    // Long text is cut.
    ['integer from 1 to 28', '"31…', '1 至 28 的整数'],
    ['integer from 0 to 90071992547409910', '-1', '0 至 90071992547409910 的整数'],
  ])('names the largest safe one only where it matters: %s, %s', (expected, received, told) => {
    expect(issueMessage({ code: 'bad-count', path: [0, 'x'], expected, received }, 'zh')).toBe(
      `[0].x：不是计数；应为${told.startsWith('不') ? '' : ' '}${told}，实为${received.startsWith('"') ? '文本' : ''} ${received}`,
    );
  });
});

function* endless(): Generator<string> {
  for (;;) yield 'month';
}

describe('a message in Chinese takes for its own words only what can be', () => {
  const said = (issue: Omit<Parameters<typeof issueMessage>[0], 'path'>): string => issueMessage({ ...issue, path: [] }, 'zh');
  it('and no part of a name', () => {
    expect(said({ code: 'ambiguous-name', expected: 'name of one township, not of a, as this one ended in b', received: '"x"' })).toMatch(
      /^输入：符合这个名称的街乡镇不止一个；/,
    );
    expect(said({ code: 'bad-input', expected: 'array', received: 'an array | an object' })).toMatch(/，实为 an array \| an object$/);
  });
  it('and names the largest safe integer above it alone', () => {
    const of = (received: string): string => said({ code: 'bad-limit', expected: 'integer from 1 to 9007199254740991', received });
    expect(of('9007199254740991')).toBe('输入：超出允许的范围；应为不小于 1 的整数，实为 9007199254740991');
    expect(of('9007199254740992')).toBe('输入：超出允许的范围；应为 1 至 9007199254740991 的整数，实为 9007199254740992');
  });
  it('and names it where it is the only limit', () => {
    const of = (expected: string): string => said({ code: 'bad-limit', expected, received: '"99.95"' });
    expect(of('fullMarks × 10^1 = integer up to 9007199254740991')).toBe(
      '输入：超出允许的范围；应使 fullMarks × 10^1 为不超过 9007199254740991 的整数，实为 "99.95"',
    );
    expect(of('(fullMarks + max) × 10^1 up to 9007199254740991')).toBe(
      '输入：超出允许的范围；应使 (fullMarks + max) × 10^1 不超过 9007199254740991，实为 "99.95"',
    );
  });
});

describe('a message', () => {
  const issue = { code: 'bad-month', path: [1, 'month'], expected: 'YYYY-MM', received: '"x"' } as const;
  it.each<readonly [string, object | null, string, string]>([
    ['in no language of the package', issue, 'fr', 'bad-input locale'],
    ['of no issue', null, 'zh', 'unreadable issue'],
    ['of a code that is a sentence', { ...issue, code: 'bad moon' }, 'zh', 'bad-input issue.code'],
    ['of a code that is of no end', { ...issue, code: `bad${'-moon'.repeat(7)}` }, 'zh', 'bad-input issue.code'],
    ['of a code that is too long a word', { ...issue, code: 'a'.repeat(21) }, 'zh', 'bad-input issue.code'],
    ['of a code that every object has', { ...issue, code: 'toString' }, 'en', 'bad-input issue.code'],
    ['of a code that throws when it is taken for text', { ...issue, code: Object.create(null) as unknown }, 'en', 'bad-input issue.code'],
    ['of what was expected, which is no text', { ...issue, expected: {} }, 'en', 'bad-input issue.expected'],
    ['of what was found, which is not there', { ...issue, received: undefined }, 'zh', 'bad-input issue.received'],
    ['of no path', { ...issue, path: null }, 'zh', 'unreadable issue'],
    ['of a path without end', { ...issue, path: endless() }, 'zh', 'unreadable issue'],
    ['of a path of objects', { ...issue, path: [{}] }, 'en', 'unreadable issue.path'],
  ])('%s is refused', (_, wrong, locale, expected) => {
    expect(issuesOf(() => issueMessage(wrong as never, locale as never))).toEqual([expected]);
  });
  it.each(['bad-moon', 'moon', 'constructor', `bad${'-moon'.repeat(6)}`, 'a'.repeat(20)])(
    'has a code of a later release as it is: %s',
    (code) => {
      const later = { ...issue, code } as never;
      expect(issueMessage(later, 'zh')).toBe(`[1].month：错误 ${code}；应为 YYYY-MM，实为 "x"`);
      expect(issueMessage(later, 'en')).toBe(`[1].month: ${code.replaceAll('-', ' ')}; expected YYYY-MM, received "x"`);
    },
  );
  it('is refused in a sentence', () => {
    const refused = (wrong: unknown, locale: unknown): unknown => messagesOf(() => issueMessage(wrong as never, locale as never));
    expect(refused(issue, 'fr')).toEqual(['locale: bad input; expected zh | en, received "fr"']);
    expect(refused(null, 'en')).toEqual(['issue: unreadable; expected readable values, received an error']);
    expect(refused({ ...issue, code: 'Bad-moon' }, 'en')).toEqual([
      'issue.code: bad input; expected code of an issue, received "Bad-moon"',
    ]);
    expect(refused({ ...issue, code: 7 }, 'en')).toEqual(['issue.code: bad input; expected code of an issue, received 7']);
    expect(refused({ ...issue, expected: 7 }, 'en')).toEqual(['issue.expected: bad input; expected string, received 7']);
    expect(refused({ ...issue, received: null }, 'en')).toEqual(['issue.received: bad input; expected string, received null']);
    expect(refused({ ...issue, path: [{}] }, 'zh')).toEqual(['issue.path: unreadable; expected readable values, received an error']);
  });
});
