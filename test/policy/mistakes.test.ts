import { expect, test } from 'vitest';
import { safeDefinePolicy } from '../../src/policy/define-policy';
import { policySchema } from '../../src/policy/schema';
import { base, changed } from './base';
import { mistakes } from './mistakes';

test('the base policy, which uses every key, is valid', () => {
  expect(safeDefinePolicy(base)).toStrictEqual({ ok: true, value: base });
});

test.each(mistakes)('$name is found, exactly and alone', ({ changes, issues }) => {
  const result = safeDefinePolicy(changed(...changes));
  const found = result.ok ? [] : result.issues.map(({ code, path, expected, received }) => [code, path.join('.'), expected, received]);
  expect(found).toStrictEqual(issues);
  expect(issues.length).toBeGreaterThan(0);
});

test('the schema alone finds every mistake of shape, and none of the mistakes between values', () => {
  const between = ['marks-do-not-add-up', 'repeated-id', 'unknown-class', 'later-class', 'missing-volume'];
  for (const { name, changes, issues } of mistakes) {
    const shaped = policySchema.safeParse(changed(...changes)).success;
    if (issues.some(([code]) => code === 'unknown-key' || code === 'bad-decimal' || code === 'bad-month'))
      expect([name, shaped]).toStrictEqual([name, false]);
    if (issues.every(([code]) => between.includes(code))) expect([name, shaped]).toStrictEqual([name, true]);
  }
});
