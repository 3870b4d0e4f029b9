// zod's settings are everybody's: they are as they were when a schema has been made, and when making it failed.
import { expect, test } from 'vitest';
import { withoutEval } from '../../src/policy/without-eval';

test.each([undefined, false, true])('settings of jitless %s are put back', (jitless) => {
  const settings: { jitless?: boolean | undefined } = { jitless };
  const configure = (change: { readonly jitless?: boolean | undefined } = {}) => Object.assign(settings, change);
  expect(withoutEval(configure, () => settings.jitless)).toBe(true);
  expect(settings).toStrictEqual({ jitless });
  expect(() =>
    withoutEval(configure, () => {
      throw new RangeError(`${settings.jitless}`);
    }),
  ).toThrow(new RangeError('true'));
  expect(settings).toStrictEqual({ jitless });
});
