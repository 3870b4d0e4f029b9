// A notice of a quarter that was rolled up says which months it lacks, where it is given what rollUp gave.
import { describe, expect, it } from 'vitest';
import { beijing2019, definePolicy, evaluate, rollUp, summarize, type RankingRulesError, type RolledUpRecord } from '../../src/index';
import type { Period } from '../../src/month/period';
import { bulletin } from '../../src/report/bulletin/bulletin';
import { issuesOf } from '../issues/issues-of';

const pooled = (period: Period) =>
  definePolicy({
    ...beijing2019,
    id: 'pooled',
    period,
    summary: { months: 'pooled', townships: 'pooled' },
    comparison: { lagMonths: 12 },
    ladder: undefined,
  });
const counts = { assigned: 9, surveyed: 8, contacted: 7, resolved: 6, satisfied: 5 };
const records = (months: Readonly<Record<string, readonly string[]>>, district?: string) =>
  Object.entries(months).flatMap(([township, held]) => held.map((month) => ({ township, month, district, ...counts })));

/** The bullets below the headline figures. */
function told(notice: string): readonly string[] {
  return (notice.split('## ')[1] ?? '').split('\n').filter((line) => line.startsWith('- '));
}

function bullets(rolledUp: readonly RolledUpRecord[], month: string, period: Period): Readonly<Record<'zh' | 'en', readonly string[]>> {
  const evaluation = evaluate(rolledUp, pooled(period));
  return {
    zh: told(bulletin(evaluation, month, { locale: 'zh', rolledUp })),
    en: told(bulletin(evaluation, month, { locale: 'en', rolledUp })),
  };
}

describe('of a rolled-up record that lacks months', () => {
  const quarter = (months: Readonly<Record<string, readonly string[]>>) =>
    rollUp(records(months), pooled('quarter'), { period: 'quarter' });

  it('the notice says which, those together that lack the same, and nothing of other quarters', () => {
    const rolledUp = quarter({
      东镇: ['2025-04'],
      '西*镇': ['2025-04'],
      南镇: ['2025-04', '2025-05', '2025-06'],
      北镇: ['2025-01', '2025-05', '2025-06'],
      走镇: ['2025-01'],
    });
    expect(bullets(rolledUp, '2025-06', 'quarter')).toEqual({
      zh: ['- 缺2025年5月、2025年6月的记录（2个）：东镇、西\\*镇。', '- 缺2025年4月的记录（1个）：北镇。'],
      en: ['- Without records of May 2025 and June 2025 (2): 东镇, 西\\*镇.', '- Without records of April 2025 (1): 北镇.'],
    });
  });

  it('the notice names nobody where all lack the same', () => {
    expect(bullets(quarter({ 东镇: ['2025-04', '2025-05'], 西镇: ['2025-04', '2025-05'] }), '2025-06', 'quarter')).toEqual({
      zh: ['- 缺2025年6月的记录：全部2个单位。'],
      en: ['- Without records of June 2025: all 2 townships.'],
    });
    expect(bullets(quarter({ 东镇: ['2025-04', '2025-05'] }), '2025-06', 'quarter').zh).toEqual(['- 缺2025年6月的记录（1个）：东镇。']);
  });

  it('the notice says nothing where nothing is missing, where it is not asked, and of those who are not in the notice', () => {
    const whole = quarter({ 东镇: ['2025-04', '2025-05', '2025-06'] });
    expect(bullets(whole, '2025-06', 'quarter')).toEqual({ zh: [], en: [] });
    const lacking = quarter({ 东镇: ['2025-04'] });
    expect(told(bulletin(evaluate(lacking, pooled('quarter')), '2025-06', { locale: 'zh' }))).toEqual([]);
    expect(
      told(
        bulletin(evaluate(whole, pooled('quarter')), '2025-06', { locale: 'zh', rolledUp: [...whole, ...quarter({ 西镇: ['2025-04'] })] }),
      ),
    ).toEqual([]);
  });

  it('the notice counts what units of several townships lack, unless it is whole months', () => {
    const by = (months: Readonly<Record<string, readonly string[]>>, district: string) =>
      rollUp(records(months, district), pooled('quarter'), { period: 'quarter', by: 'district' });
    const all = ['2025-04', '2025-05', '2025-06'];
    const rolledUp = [
      ...by({ 甲: all, 乙: ['2025-05', '2025-06'] }, '东区'),
      ...by({ 丙: all, 丁: ['2025-04', '2025-06'] }, '西区'),
      ...by({ 戊: ['2025-04'], 己: ['2025-04', '2025-05', '2025-06'] }, '南区'),
      ...by({ 庚: ['2025-05', '2025-06'], 辛: ['2025-05', '2025-06'] }, '北区'),
      ...by({ 子: ['2025-04', '2025-05'], 丑: ['2025-04'] }, '外区'),
      ...by({ 壬: all, 癸: all }, '中区'),
    ];
    expect(bullets(rolledUp, '2025-06', 'quarter')).toEqual({
      zh: [
        '- 各缺1条记录（2个）：东区、西区。',
        '- 缺2条记录（1个）：南区。',
        '- 缺2025年4月的记录（1个）：北区。',
        '- 缺3条记录（1个）：外区。',
      ],
      en: [
        '- 1 record missing each (2): 东区, 西区.',
        '- 2 records missing (1): 南区.',
        '- Without records of April 2025 (1): 北区.',
        '- 3 records missing (1): 外区.',
      ],
    });
  });

  it('units of few townships and of many that lack the same months are told together', () => {
    const by = (names: readonly string[], district: string) =>
      rollUp(records(Object.fromEntries(names.map((name) => [name, ['2025-04', '2025-05']])), district), pooled('quarter'), {
        period: 'quarter',
        by: 'district',
      });
    const rolledUp = [...by(['甲'], '东区'), ...by(['乙', '丙'], '西区')];
    expect(bullets(rolledUp, '2025-06', 'quarter').zh).toEqual(['- 缺2025年6月的记录：全部2个单位。']);
  });

  it('a year to date has the months up to its last', () => {
    const rolledUp = rollUp(records({ 东镇: ['2025-01', '2025-03'], 西镇: ['2025-02', '2025-03'] }), pooled('year-to-date'), {
      period: 'year-to-date',
    });
    expect(bullets(rolledUp, '2025-03', 'year-to-date').zh).toEqual([
      '- 缺2025年2月的记录（1个）：东镇。',
      '- 缺2025年1月的记录（1个）：西镇。',
    ]);
  });

  it('records that rollUp did not give are refused', () => {
    const evaluation = evaluate(quarter({ 东镇: ['2025-04'] }), pooled('quarter'));
    const notice = (rolledUp: unknown) => () => bulletin(evaluation, '2025-06', { locale: 'zh', rolledUp: rolledUp as never });
    const refused = (rolledUp: unknown): unknown => {
      try {
        return notice(rolledUp)();
      } catch (error) {
        return (error as RankingRulesError).issues.map(({ code, path, expected }) => [code, path, expected]);
      }
    };
    expect(refused(records({ 东镇: ['2025-04'] }))).toEqual([['missing-field', ['rolledUp', 0, 'parts'], 'what rollUp gave the record']]);
    expect(refused({ township: '东镇' })).toEqual([['bad-input', ['rolledUp'], 'what rollUp gave']]);
    expect(refused([null, { township: '东镇', month: '2025-06', parts: 3 }])).toEqual([
      ['not-a-record', ['rolledUp', 0], 'an object'],
      ['bad-input', ['rolledUp', 1, 'parts'], 'what rollUp gave the record'],
    ]);
    const thrower = () => {
      throw new Error('gone');
    };
    expect(refused({ [Symbol.iterator]: thrower })).toEqual([['unreadable', ['rolledUp'], 'readable values']]);
    expect(refused(Object.defineProperty({}, Symbol.iterator, { get: thrower }))).toEqual([
      ['unreadable', ['rolledUp'], 'a readable value'],
    ]);
    const [record] = quarter({ 东镇: ['2025-04'] });
    const parts = Object.defineProperty({ ...record?.parts }, 'from', { enumerable: false, get: thrower });
    expect(refused([{ ...record, parts }])).toEqual([['unreadable', ['rolledUp', 0, 'parts'], 'readable values']]);
  });

  it('mistakes are told row by row', () => {
    const notice = () =>
      bulletin(evaluate(quarter({ 东镇: ['2025-04'] }), pooled('quarter')), '2025-06', {
        locale: 'zh',
        rolledUp: [records({ 东镇: ['2025-04'] })[0], null] as never,
      });
    expect(issuesOf(notice)).toEqual(['missing-field rolledUp.0.parts', 'not-a-record rolledUp.1']);
  });

  it('those of another period that ends in the same month are refused', () => {
    const evaluation = evaluate(quarter({ 东镇: ['2025-04', '2025-05'], 西镇: ['2025-04'] }), pooled('quarter'));
    const rolledUp = (period: Period, months: readonly string[]) => rollUp(records({ 东镇: months }), pooled(period), { period });
    const notice = (given: readonly RolledUpRecord[]) => () => bulletin(evaluation, '2025-06', { locale: 'zh', rolledUp: given });
    expect(issuesOf(notice(rolledUp('month', ['2025-06'])))).toEqual(['bad-input rolledUp.0.parts.from']);
    expect(notice(rolledUp('month', ['2025-06']))).toThrow(
      'rolledUp[0].parts.from: bad input; expected 2025-04, where the period begins, received "2025-06"',
    );
    expect(issuesOf(notice(rolledUp('half-year', ['2025-01', '2025-04'])))).toEqual(['bad-input rolledUp.0.parts.from']);
    expect(issuesOf(notice(rolledUp('year-to-date', ['2025-03', '2025-06'])))).toEqual(['bad-input rolledUp.1.parts.from']);
    expect(issuesOf(notice(rolledUp('half-year', ['2025-07'])))).toEqual(['not-found rolledUp', 'not-found rolledUp']);
    expect(notice(quarter({ 东镇: ['2025-04'] }))).toThrow(
      'rolledUp: not found; expected a record of each township in 2025-06, received "西镇"',
    );
  });

  it('rows of summarize that are made of quarters are refused, as they lack no months', () => {
    const published = (period: Period) =>
      definePolicy({
        ...pooled(period),
        scoring: { published: 'score', decimals: 2, rounding: 'half-up' },
        summary: { months: 'mean', townships: 'mean' },
      });
    const scores = ['2025-03', '2025-06', '2025-09', '2025-12'].map((month) => ({ township: '东镇', month, score: 90, assigned: 9 }));
    const rows = summarize(scores, published('quarter'), { period: 'year' }).map((row) => ({ ...row, assigned: 9 }));
    const notice = () => bulletin(evaluate(rows, published('year')), '2025-12', { locale: 'zh', rolledUp: rows });
    expect(issuesOf(notice)).toEqual(['bad-input rolledUp.0.parts.missing']);
    expect(notice).toThrow('expected what rollUp gave the record, received 0');
  });

  it('who is there twice is refused, as it would count twice', () => {
    const once = quarter({ 东镇: ['2025-04'], 西镇: ['2025-04', '2025-05', '2025-06'] });
    const notice = (rolledUp: readonly (RolledUpRecord | undefined)[]) => () =>
      bulletin(evaluate(once, pooled('quarter')), '2025-06', { locale: 'en', rolledUp: rolledUp as never });
    expect(issuesOf(notice([...once, ...once]))).toEqual(['duplicate-row rolledUp.2.township', 'duplicate-row rolledUp.3.township']);
    expect(notice([...once, once[1]])).toThrow(
      'rolledUp[2].township: duplicate row; expected one row of 2025-06; the first is row 1, received "西镇"',
    );
    expect(told(notice([...once, ...quarter({ 东镇: ['2025-01'] })])())).toEqual([
      '- Without records of May 2025 and June 2025 (1): 东镇.',
    ]);
  });
});
