// What of the answers can be stored as JSON, and what can be sent to another thread: the table of the guide on embedding.
import { describe, expect, it } from 'vitest';
import {
  advance,
  beijing2019,
  definePolicy,
  defineRegistry,
  evaluate,
  explain,
  issueMessage,
  RankingRulesError,
  scoreTownship,
  summarize,
  withRegistry,
} from '../../src/index';
import { gainChart, standingsTable } from '../../src/report/index';

const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27 };
const records = [
  { township: '东镇', month: '2019-06', ...counts, satisfied: 20 },
  { township: '西镇', month: '2019-06', ...counts, satisfied: 24 },
];
const evaluation = evaluate(records, beijing2019);
const registry = defineRegistry({
  townships: [
    { id: '东镇', name: '东镇' },
    { id: '西镇', name: '西镇' },
  ],
});

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const plain: readonly (readonly [string, unknown])[] = [
  ['toJSON', evaluation.toJSON()],
  ['standings', evaluation.standings('2019-06')],
  ['a history', evaluation.history('东镇')],
  ['jumps', evaluation.jumps],
  ['an explanation', explain(evaluation, { township: '东镇', month: '2019-06' }, { locale: 'zh' })],
  ['a table', standingsTable(evaluation, '2019-06', { locale: 'zh' })],
  ['a chart', gainChart(evaluation, '2019-06', { locale: 'zh' })],
  ['a month of advance', advance(null, records, beijing2019).month],
  ['a state', advance(null, records, beijing2019).state],
  ['a policy', beijing2019],
  ['a registry', registry],
];

function refused(): RankingRulesError {
  try {
    evaluate([{ ...records[0], month: '2019-13' }], beijing2019);
  } catch (error) {
    if (error instanceof RankingRulesError) return error;
  }
  throw new Error('nothing was refused');
}

describe('what crosses', () => {
  it.each(plain)('%s goes through JSON and to threads', (_, value) => {
    expect(throughJson(value)).toEqual(value);
    expect(structuredClone(value)).toEqual(value);
  });
  it('a policy and a registry work on the other side', () => {
    expect(evaluate(records, structuredClone(beijing2019)).toJSON()).toEqual(evaluation.toJSON());
    expect(withRegistry(records, structuredClone(registry))).toEqual(records);
  });
  it('an evaluation is JSON, and no message', () => {
    expect(throughJson(evaluation)).toEqual(evaluation.toJSON());
    expect(() => structuredClone(evaluation)).toThrow('could not be cloned');
  });
  // As TanStack Query does with what a query gives, and MobX with what it observes.
  it('an evaluation stays what it is in a store that copies plain objects', () => {
    const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value));
    const stored = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && isPlain(value)
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, stored(one)]))
        : value;
    const { data } = stored({ data: evaluation }) as { readonly data: typeof evaluation };
    expect([...data]).toEqual(evaluation.standings('2019-06'));
    const target = { township: '东镇', month: '2019-06' };
    expect(explain(data, target, { locale: 'zh' })).toEqual(explain(evaluation, target, { locale: 'zh' }));
    // Vue leaves what is frozen as it is.
    expect(Object.isFrozen(data)).toBe(true);
  });
  it('columns are a message, and no JSON', () => {
    expect(structuredClone(evaluation.columns)).toEqual({ ...evaluation.columns });
    expect(throughJson(evaluation.columns)).toMatchObject({ rank: { 0: 2, 1: 1 }, classes: {} });
  });
  it('cards and summaries have decimals, which are text in JSON and go to no thread', () => {
    const card = scoreTownship(records[0] ?? { township: '', month: '' }, beijing2019);
    expect(throughJson(card)).toMatchObject({ score: '84.83', indicators: [{}, { percent: '90' }, {}] });
    const [row] = summarize(records, definePolicy({ ...beijing2019, id: 'summed', summary: { months: 'pooled', townships: 'mean' } }), {
      period: 'year',
    });
    expect(throughJson(row)).toMatchObject({ score: 84.83, indicators: [{}, { percent: '90' }, {}] });
    expect(() => structuredClone(card)).toThrow('could not be cloned');
    expect(() => structuredClone(row)).toThrow('could not be cloned');
  });
  it('an error has its issues in JSON, its words as a message, and its issues are both', () => {
    const error = refused();
    expect(throughJson(error)).toEqual({ name: 'RankingRulesError', issues: error.issues, more: 0 });
    expect({ ...structuredClone(error) }).toEqual({});
    expect(structuredClone(error).message).toBe(error.message);
    for (const [issue] of [structuredClone(error.issues), throughJson(error.issues) as typeof error.issues]) {
      expect(issue === undefined ? '' : issueMessage(issue, 'zh')).toBe(
        '[0].month：月份有误；应为 YYYY-MM 形式的月份，0001-01 至 9999-12，实为 "2019-13"',
      );
    }
  });
});
