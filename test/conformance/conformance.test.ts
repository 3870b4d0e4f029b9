// The conformance cases: policies, records and every answer, as JSON that any other program can read. The answers are
// those of the second definition; the package has to give the same.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  beijing2019,
  definePolicy,
  evaluate,
  huairou2025,
  lianyungang2023,
  zhungeer,
  type Jump,
  type Policy,
  type Standing,
} from '../../src/index';
import { typed } from '../oracle/cases';
import { modelEvaluate } from '../oracle/evaluate';
import type { Row } from '../oracle/score';
import { corpusOf } from '../snapshots/corpus';
import { printed } from './printed';

export interface ConformanceCase {
  readonly policies: readonly Policy[];
  readonly records: readonly Row[];
  /** By month, then as `evaluate` orders them. */
  readonly standings: readonly Standing[];
  readonly jumps: readonly Jump[];
}

const folder = join(__dirname, 'cases');
const names = readdirSync(folder);
const read = (name: string): ConformanceCase => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ConformanceCase;
const builtIn = [beijing2019, huairou2025, lianyungang2023, zhungeer];

describe.each(names)('%s', (name) => {
  const { policies, records, standings, jumps } = read(name);
  it('has the answers of the second definition', () => {
    const model = modelEvaluate(records, policies);
    const answers = { standings: model.months.flatMap((month) => model.standings.get(month) ?? []), jumps: model.jumps };
    if (process.env['WRITE_CASES'] === '1') writeFileSync(join(folder, name), printed({ policies, records, ...answers }));
    else expect({ standings, jumps }).toStrictEqual(JSON.parse(JSON.stringify(answers)));
  });
  it('has those of the package', () => {
    const evaluation = evaluate(typed(records), policies.map(definePolicy));
    expect(JSON.parse(JSON.stringify({ standings: [...evaluation], jumps: evaluation.jumps }))).toStrictEqual({ standings, jumps });
  });
});

describe('the cases together', () => {
  it('have every built-in policy as it is, on records that never change', () => {
    for (const policy of builtIn) {
      const { policies, records } = read(`${policy.id}.json`);
      expect(policies).toEqual([policy]);
      expect(records).toEqual(
        corpusOf(policy).filter(
          ({ township, month }) => Number(township.slice(1, -2)) % 3 === 1 && records.some((one) => one.month === month),
        ),
      );
    }
  });
  it('have every setting that a policy can have, and every kind of answer', () => {
    const all = names.map(read);
    const text = JSON.stringify(
      all.map(({ policies }) =>
        policies.map(({ scoring, ranking, comparison, classes, ladder }) => [scoring, ranking, comparison, classes, ladder]),
      ),
    );
    const settings = [
      ...['half-up', 'half-even', 'half-down', 'up', 'down'].map((mode) => `"rounding":"${mode}"`),
      ...['full', 'zero', 'unranked', 'excluded'].map((what) => `"whenEmpty":"${what}"`),
      ...['competition', 'modified', 'dense', 'fractional', 'ordinal'].map((ties) => `{"ties":"${ties}"`),
      ...['rank', 'reverseRank', 'percentile', 'score', 'gain', 'scoreGain', 'percentileGain', 'volume'].map(
        (metric) => `"by":"${metric}"`,
      ),
      ...['include', 'exclude'].map((ties) => `"ties":"${ties}"`),
      ...[
        'published',
        'percent',
        'credit',
        'rateDecimals',
        'pointsDecimals',
        'deduction',
        'adjustment',
        'beyondFullMarks',
        'tieBreakers',
        'groupBy',
        'minimumVolume',
        'predecessor',
        'share',
        'top',
        'where',
        'unless',
        'windowMonths',
      ].map((key) => `"${key}":`),
    ];
    expect(settings.filter((setting) => !text.includes(setting))).toEqual([]);
    const entries = new Set(all.flatMap(({ standings }) => standings.map(({ entry }) => entry)));
    expect([...entries].sort()).toEqual(['new', 'regrouped', 'returned', 'unranked', 'unscored', null].sort());
    const jumps = all.flatMap((one) => one.jumps);
    for (const kind of [{ complete: true }, { complete: false }, { skips: true }, { skips: false }])
      expect(jumps).toContainEqual(expect.objectContaining(kind));
    expect(all.some(({ policies }) => policies.length > 1)).toBe(true);
  });
});
