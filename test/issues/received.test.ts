// What was found, so that its reader sees why it was refused: also what no font shows.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { choices, received, visible } from '../../src/issues/received';
import { issueMessage } from '../../src/issues/message';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { safeDefinePolicy } from '../../src/policy/define-policy';

describe('what was found', () => {
  it.each([
    ['a byte order mark', '\ufeff2019-06', '"\\u{feff}2019-06"'],
    ['a space without width', '2019-06\u200b', '"2019-06\\u{200b}"'],
    ['a space that does not break', '40\u00a0', '"40\\u{a0}"'],
    ['a wide space', '东镇\u3000', '"东镇\\u{3000}"'],
    ['a mark of direction', '\u202e60-9102', '"\\u{202e}60-9102"'],
    ['a line separator', 'a\u2028b', '"a\\u{2028}b"'],
    ['a delete', 'a\u007fb', '"a\\u{7f}b"'],
    ['a tag of two units', 'a\u{e0001}', '"a\\u{e0001}"'],
    // Private use stands for rare characters of names, and what a newer Unicode has is not the same on every engine.
    ['a private character', '\ue863家镇', '"\ue863家镇"'],
    ['a character of tomorrow', '\u{323b0}家镇', '"\u{323b0}家镇"'],
    ['what JSON escapes', 'a\n"b"', '"a\\n\\"b\\""'],
    ['plain text', '2019 年６月', '"2019 年６月"'],
    ['a long text', 'x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ])('shows %s', (_, value, text) => {
    expect(visible(received(value))).toBe(text);
  });
  it('shows it in the sentences of issues', () => {
    expect(() => evaluate([{ township: '东镇', month: '\ufeff2019-06' }], beijing2019)).toThrow(
      '[0].month: bad month; expected YYYY-MM, 0001-01 to 9999-12, received "\\u{feff}2019-06"',
    );
    const result = safeDefinePolicy({ ...beijing2019, inForce: { from: '2019-06\u200b', until: null } });
    expect(result.ok ? [] : result.issues.map((issue) => issueMessage(issue, 'zh'))).toEqual([
      'inForce.from：月份有误；应为 YYYY-MM 形式的月份，0001-01 至 9999-12，实为 "2019-06\\u{200b}"',
    ]);
  });
});

describe('what there is to choose from', () => {
  const names = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `n${i}`);
  it('is listed up to the twentieth, and that there is more', () => {
    expect([0, 1, 2].map((n) => choices(names(n)))).toEqual(['–', 'n0', 'n0 | n1']);
    expect(choices(names(20))).toBe(names(20).join(' | '));
    expect(choices(names(21))).toBe(`${names(20).join(' | ')} | …`);
  });
  it('is cut and made visible one by one', () => {
    expect(choices(['x'.repeat(61), '\u200b'])).toBe(`${'x'.repeat(60)}… | \\u{200b}`);
  });
});
