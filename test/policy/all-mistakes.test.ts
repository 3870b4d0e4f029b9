// A mistake in one place of a policy hides none of another place whose values are right in themselves.
import { describe, expect, it } from 'vitest';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { safeDefinePolicy } from '../../src/policy/define-policy';

const told = (policy: unknown): readonly string[] => {
  const result = safeDefinePolicy(policy);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('the list of mistakes', () => {
  it('says of a rung only that it is to be a class, where there is none', () => {
    const result = safeDefinePolicy({ ...beijing2019, classes: [], ladder: { rungs: ['a', 'b'], windowMonths: 3 } });
    expect(result.ok ? [] : result.issues.map(({ expected }) => expected)).toEqual(['id of a class', 'id of a class']);
  });
  it('has those of unless and of the ladder beside a class with a wrong pick', () => {
    const classes = beijing2019.classes.map((rule) =>
      rule.id === 'advanced'
        ? { ...rule, pick: { ...rule.pick, top: 0 } }
        : rule.id === 'improved'
          ? { ...rule, unless: ['nobody'] }
          : rule,
    );
    const found = told({ ...beijing2019, classes, ladder: { rungs: ['improved', 'gold'], windowMonths: 3 } });
    expect(found).toContain('bad-limit classes.0.pick.top');
    expect(found).toContain('unknown-class classes.2.unless.0');
    expect(found).toContain('unknown-class ladder.rungs.1');
  });
  it.each([{ where: [{ metric: 'grade', atLeast: 1 }] }, { unless: 'advanced' }, { pick: { by: 'rank' } }])(
    'has those of the ladder beside a class with %j',
    (wrong) => {
      const classes = beijing2019.classes.map((rule) => (rule.id === 'improved' ? { ...rule, ...wrong } : rule));
      const found = told({ ...beijing2019, classes, ladder: { rungs: ['improved', 'gold'], windowMonths: 3 } });
      expect(found).toContain('unknown-class ladder.rungs.1');
      expect(found.length).toBeGreaterThan(1);
    },
  );
  it('has those of unless and of the ladder beside a misspelt key of a class', () => {
    const classes = beijing2019.classes.map((rule) => (rule.id === 'improved' ? { ...rule, unless: ['nobody'], picks: 1 } : rule));
    const found = told({ ...beijing2019, classes, ladder: { rungs: ['improved', 'gold'], windowMonths: 3 } });
    expect(found).toContain('unknown-key classes.2.picks');
    expect(found).toContain('unknown-class classes.2.unless.0');
    expect(found).toContain('unknown-class ladder.rungs.1');
  });
});
