import { describe, expect, test } from 'vitest';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { huairou2025 } from '../../src/policy/builtin/huairou-2025';
import { lianyungang2023 } from '../../src/policy/builtin/lianyungang-2023';
import { zhungeer } from '../../src/policy/builtin/zhungeer';
import { safeDefinePolicy } from '../../src/policy/define-policy';
import { isTrusted } from '../../src/policy/trusted';

const builtIns = [beijing2019, huairou2025, zhungeer, lianyungang2023];

describe.each(builtIns)('$id', (policy) => {
  test('passes the check that every policy passes', () => {
    expect(safeDefinePolicy(policy)).toStrictEqual({ ok: true, value: policy });
  });

  test('is known as checked, and frozen', () => {
    expect(isTrusted(policy)).toBe(true);
    expect(Object.isFrozen(policy.scoring)).toBe(true);
  });

  test('names its sources, and in Chinese sentences what they do not state', () => {
    expect(policy.sources.length).toBeGreaterThan(0);
    expect(policy.assumptions.length).toBeGreaterThan(0);
    expect(policy.assumptions.filter((sentence) => !sentence.endsWith('。'))).toStrictEqual([]);
    expect(policy.sources.flatMap(({ supports }) => supports)).toContain('scoring');
  });
});

test('the built-in policies have ids of their own', () => {
  expect(builtIns.map(({ id }) => id)).toStrictEqual(['beijing-2019', 'huairou-2025', 'zhungeer', 'lianyungang-2023']);
});

test('Beijing decides the improved class after both classes that it leaves out', () => {
  expect(beijing2019.classes.map(({ id }) => id)).toStrictEqual(['advanced', 'rectification', 'improved', 'governance']);
  expect(beijing2019.ladder).toStrictEqual({ rungs: ['rectification', 'improved', 'advanced'], windowMonths: 3 });
});
