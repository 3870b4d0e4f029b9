// Roundings that other packages' own tests state: as exact quotients, and as published scores where a score can be that.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, decimal, minus, of, over, plus, times, type Rational } from '../oracle/rational';
import { evaluate } from '../../src/evaluate';
import { roundQuotient } from '../../src/exact/round-quotient';
import type { RoundingMode } from '../../src/exact/rounding-mode';
import { publishedPolicy } from '../laws/policies';

interface Vectors {
  readonly source: string;
  readonly commit: string;
  readonly form: readonly string[];
  readonly cases: readonly (readonly (string | number)[])[];
}
interface Rounding {
  readonly value: Rational;
  /** As text, where the source rounds a decimal and no result of a division. */
  readonly text: string | null;
  readonly decimals: number;
  readonly mode: RoundingMode;
  readonly expected: string;
}

const OPERATIONS: Readonly<Record<string, (a: Rational, b: Rational) => Rational>> = {
  add: plus,
  plus,
  subtract: minus,
  minus: (a) => minus(of(0), a),
  multiply: times,
  divide: over,
};

function roundingOf(form: readonly string[], one: readonly (string | number)[]): Rounding {
  const at = (name: string): string => String(one[form.indexOf(name)]);
  const operate = OPERATIONS[at('operation')];
  const text = form.includes('value') ? at('value') : null;
  const value =
    text !== null
      ? decimal(text)
      : operate !== undefined
        ? operate(decimal(at('left')), decimal(at('right')))
        : over(decimal(at('numerator')), decimal(at('denominator')));
  return { value, text, decimals: Number(at('decimals')), mode: at('mode') as RoundingMode, expected: at('expected') };
}

/** The quotient in units of 10^-decimals, and its rounding. */
function rounded({ value, decimals, mode }: Rounding): Rational {
  const unit = decimal(`1e${-decimals}`);
  const { n, d } = over(value, unit);
  return times(of(roundQuotient(n, d, mode)), unit);
}

const files = readdirSync(__dirname).filter((name) => name.endsWith('.json') && !/^rank-|^known/.test(name));

describe.each(files)('%s', (name) => {
  const { source, commit, form, cases } = JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as Vectors;
  const roundings = cases.map((one) => roundingOf(form, one));
  it(`holds for all ${cases.length} cases of ${source}`, () => {
    expect(commit).toMatch(/^[0-9a-f]{40}$/);
    for (const [i, one] of roundings.entries()) expect([cases[i], compare(rounded(one), decimal(one.expected))]).toEqual([cases[i], 0]);
  });
});

it('published scores round as the decimals of decimal.js and of General Decimal Arithmetic do', () => {
  let met = 0;
  for (const name of files) {
    const { form, cases } = JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as Vectors;
    for (const one of cases.map((some) => roundingOf(form, some))) {
      const { text, value, decimals, mode, expected } = one;
      if (text === null || text.length > 40 || text.startsWith('-') || decimals < 0 || decimals > 9 || compare(value, of(100_000)) > 0)
        continue;
      met += 1;
      const { score } = evaluate(
        [{ township: '甲', month: '2019-06', score: text }],
        publishedPolicy({ decimals, rounding: mode }),
      ).columns;
      expect([text, decimals, mode, score[0]]).toEqual([text, decimals, mode, Number(expected)]);
    }
  }
  expect(met).toBeGreaterThan(300);
});
