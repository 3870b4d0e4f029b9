// What notices and lists say in rarer cases: limits of ranks, groups without ranks, several that are gone, ladders of two rungs.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import type { Locale } from '../../src/issues/locale';
import { definePolicy } from '../../src/policy/define-policy';
import type { Policy } from '../../src/policy/types';
import { bulletin } from '../../src/report/bulletin/bulletin';
import { jumpKind } from '../../src/report/wording/jump-kinds';
import { improvementList } from '../../src/report/improvement/improvement-list';
import { twoGroups, twoGroupsRecords } from './two-groups';
import { toldOf } from '../issues/told-of';

const label = (zh: string, en: string) => ({ zh, en });
const policyOf = (change: object): Policy =>
  definePolicy({
    id: 'edges',
    revision: 1,
    title: label('排名', 'Ranking'),
    inForce: { from: '2019-01', until: null },
    sources: [],
    assumptions: [],
    scoring: { published: 'score', decimals: 1, rounding: 'half-up' },
    ranking: { ties: 'competition' },
    comparison: { lagMonths: 1 },
    classes: [],
    ...change,
  });
const score = (township: string, month: string, points: number | null, group = '镇') => ({ township, month, group, score: points });
const told = (records: readonly ReturnType<typeof score>[], change: object, locale: Locale = 'zh'): string =>
  bulletin(evaluate(records, policyOf(change)), '2019-02', { locale });

/** The rows of a class's list, which the annex repeats. */
const listed = (notice: string, row: RegExp): readonly string[] =>
  (notice.split(/\n## (?:附表|Annex)/)[0] ?? '').split('\n').filter((line) => row.test(line));

describe('a notice', () => {
  it('says the limits of a rank as a rank’s', () => {
    const classes = [
      {
        id: 'middle',
        label: label('中游', 'Middle'),
        where: [
          { metric: 'rank', atLeast: 2, atMost: 3 },
          { metric: 'score', atMost: 90 },
        ],
      },
    ];
    expect(told([score('甲', '2019-02', 80)], { classes })).toContain('列入条件：名次不小于2且不大于3；得分不高于90分。');
    expect(told([score('甲', '2019-02', 80)], { classes }, 'en')).toContain('Criteria: rank at least 2 and at most 3; score at most 90.');
  });
  it('says the limits of a gain as places gained, where they are some', () => {
    const limits = (one: object) =>
      told([score('甲', '2019-02', 80)], { classes: [{ id: 'some', label: label('有些', 'Some'), where: [{ metric: 'gain', ...one }] }] });
    expect(limits({ atLeast: 1 })).toContain('列入条件：进步1名及以上。');
    expect(limits({ atLeast: 0 })).toContain('列入条件：进步名次不低于0位。');
    expect(limits({ atLeast: 1, atMost: 9 })).toContain('列入条件：进步名次不低于1位且不高于9位。');
    expect(limits({ atMost: 9 })).toContain('列入条件：进步名次不高于9位。');
    expect(limits({ atMost: -1 })).toContain('列入条件：退步1名及以上。');
    expect(limits({ atMost: '-20.5' })).toContain('列入条件：退步20.5名及以上。');
    expect(limits({ atMost: 0 })).toContain('列入条件：进步名次不高于0位。');
    expect(limits({ atLeast: -9, atMost: -1 })).toContain('列入条件：进步名次不低于-9位且不高于-1位。');
  });
  it('says of equal ones what becomes of them: under ranks by the order of the records none is tied across a cut by rank', () => {
    const picked = (by: string, ties: string, locale: Locale = 'zh') => {
      const notice = told(
        [score('甲', '2019-02', 80)],
        { ranking: { ties }, classes: [{ id: 'some', label: label('有些', 'Some'), pick: { by, top: 10, ties: 'include' } }] },
        locale,
      );
      return notice.split('\n').find((line) => line.startsWith('列入条件') || line.startsWith('Criteria'));
    };
    expect(picked('rank', 'competition')).toBe('列入条件：按名次取前10个，界线上并列的全部列入。');
    expect(picked('rank', 'ordinal')).toBe('列入条件：按名次取前10个，不分高下的按记录先后排名。');
    expect(picked('rank', 'ordinal', 'en')).toBe('Criteria: the first 10 by rank; equal ones are ranked in the order of the records.');
    expect(picked('gain', 'ordinal')).toBe('列入条件：按进步名次取前10个，不分高下的按记录先后排名，界线上并列的全部列入。');
    expect(picked('gain', 'competition')).toBe('列入条件：按进步名次取前10个，界线上并列的全部列入。');
    expect(picked('score', 'ordinal')).toBe('列入条件：按得分取前10个，界线上并列的全部列入。');
    expect(picked('reverseRank', 'ordinal')).toBe('列入条件：按名次取后10个，界线上并列的全部列入。');
    expect(picked('reverseRank', 'ordinal', 'en')).toBe('Criteria: the last 10 by rank; a tie across the cut is taken in.');
  });
  it('counts the rungs of a jump in Chinese up to ten', () => {
    const rungs = (count: number) => Array.from({ length: count }, (_, i) => ({ class: `${i}`, first: '2019-01', last: '2019-01' }));
    const named = Array.from({ length: 10 }, (_, i) => i + 2).map(
      (count) =>
        jumpKind({ township: '甲', stays: rungs(count), from: '2019-01', to: '2019-01', span: 1, complete: true, skips: false }).zh,
    );
    expect(named).toEqual(['', ...'三四五六七八九十', '11'].map((many) => (many === '' ? '' : `${many}级跳`)));
  });
  it('shows what bonuses and penalties count for, and that a bonus may pass the full marks', () => {
    const indicators = [
      { id: 'closing', label: label('办结率', 'Closing rate'), fullMarks: '100', whenEmpty: 'unranked', rate: { percent: 'closing' } },
    ];
    const records = [
      ['甲', 98, 9],
      ['乙', 90, -20],
      ['丙', 80, null],
      ['丁', null, 1],
    ].map(([township, closing, extra]) => ({ township: String(township), month: '2019-02', closing, extra }));
    const notice = (limits: object, locale: Locale): string =>
      bulletin(
        evaluate(
          records as never,
          policyOf({
            scoring: { fullMarks: '100', decimals: 1, rounding: 'half-up', indicators, adjustment: { field: 'extra', ...limits } },
          }),
        ),
        '2019-02',
        { locale },
      );
    const rows = (text: string): readonly string[] =>
      text
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(2)
        .map((line) => line.slice(2, -2).split(' | ').slice(3).join(' '));
    expect(rows(notice({ min: '-5.5', max: '6', beyondFullMarks: true }, 'zh'))).toEqual([
      '104.0 98.00% +6',
      '84.5 90.00% -5.5',
      '80.0 80.00% 0',
      '  ',
    ]);
    expect(notice({ beyondFullMarks: true }, 'zh')).toContain('，满分100分，加分可以使得分超过满分。');
    expect(notice({ beyondFullMarks: true }, 'en')).toContain(', out of 100, which a bonus may pass.');
    expect(notice({}, 'zh')).toContain('，满分100分。');
    expect(notice({ beyondFullMarks: false }, 'en')).toContain(', out of 100.');
    expect(notice({}, 'zh')).toContain(' | 得分 | 办结率 | 加减分 |');
    expect(notice({}, 'en')).toContain(' | Score | Closing rate | Adjustment |');
  });
  it('names all who are gone', () => {
    const records = [...['甲', '乙', '丙'].map((township) => score(township, '2019-01', 80)), score('甲', '2019-02', 80)];
    expect(told(records, {})).toContain('- 2019年1月参加排名、本月没有记录（2个）：乙、丙。');
    expect(told(records, {}, 'en')).toContain('- Ranked in January 2019, without a record this month (2): 乙, 丙.');
  });
  it('tells of no break where a township has its rank in every month, and only the month compared with has no records', () => {
    const records = [score('甲', '2019-01', 80), score('甲', '2019-02', 80)];
    const yearly = { comparison: { lagMonths: 12 } };
    const classes = [{ id: 'all', label: label('全部', 'All') }];
    expect(told(records, { ...yearly, classes })).toContain('| 甲 | 第1名 | 没有2018年2月的记录 | 80.0 |');
    expect(told(records, yearly)).toContain('\n\n- 没有2018年2月的记录，1个单位的名次无法比较。\n\n');
    expect(told(records, { ...yearly, classes }, 'en')).toContain('| 甲 | 1 | no records of February 2018 | 80.0 |');
    expect(told(records, yearly, 'en')).toContain('\n\n- No records of February 2018: the rank of 1 township cannot be compared.\n\n');
    const more = [...records, score('乙', '2019-01', 70), score('乙', '2019-02', 70), score('丙', '2019-02', 60)];
    expect(told(more, yearly)).toContain('\n\n- 首次参加排名（1个）：丙。\n- 没有2018年2月的记录，2个单位的名次无法比较。\n\n');
    expect(told(more, yearly, 'en')).toContain(
      '\n\n- Ranked for the first time (1): 丙.\n- No records of February 2018: the ranks of 2 townships cannot be compared.\n\n',
    );
  });
  it('names those who are new, though nobody else is left', () => {
    const records = [score('甲', '2019-01', 80), score('乙', '2019-02', 80)];
    expect(told(records, {})).toContain('- 首次参加排名（1个）：乙。\n');
    expect(told(records, { comparison: { lagMonths: 12 } })).toContain('- 首次参加排名（1个）：乙。\n');
    expect(told(records, { comparison: { lagMonths: 12 } }, 'en')).toContain('- Ranked for the first time (1): 乙.\n');
  });
  it('says in one sentence that all are new where nobody was ranked before, though there are records', () => {
    const records = [score('甲', '2019-01', null), score('甲', '2019-02', 80), score('乙', '2019-02', 70), score('丙', '2019-02', null)];
    expect(told(records, {})).toContain('\n\n- 参加排名的2个单位均为首次参加排名。\n- 本月没有得分（1个）：丙。\n\n');
    expect(told(records, {}, 'en')).toContain(
      '\n\n- All townships ranked (2): ranked for the first time.\n- No score this month (1): 丙.\n\n',
    );
  });
  it('names no month before the first one there is', () => {
    const policy = policyOf({ inForce: { from: '0001-01', until: null }, comparison: { lagMonths: 2 }, volume: 'assigned' });
    const evaluation = evaluate(
      ['0001-01', '0001-02'].map((month) => ({ ...score('甲', month, 80), assigned: 3 })),
      policy,
    );
    const [first, second] = evaluation.months.map((month) =>
      (['zh', 'en'] as const).map((locale) => bulletin(evaluation, month, { locale })),
    );
    expect(first?.[0]).toContain('名次没有可对比的月份。诉求量合计3件。\n');
    expect(first?.[0]).toContain('- 没有可对比的月份，1个单位的名次无法比较。\n');
    expect(first?.[1]).toContain(' There is no month to compare the ranks with. Volume: 3 requests.\n');
    expect(second?.[0]).toContain('- 没有可对比的月份，1个单位的名次无法比较。\n');
    expect(second?.[1]).toContain('- There is no month to compare with: the rank of 1 township cannot be compared.\n');
  });
  it('says whose the highest score is, where one under the minimum volume has a higher', () => {
    const records = [100, 90, 80].map((points, i) => ({ ...score(`镇${i}`, '2019-02', points), volume: i }));
    const change = { volume: 'volume', ranking: { ties: 'competition', minimumVolume: 1 } };
    expect(told(records, change)).toContain('。参加排名的单位中，得分最高90.0分（1个单位），最低80.0分（1个单位），中位数85.0分。');
    expect(told(records, change, 'en')).toContain(
      '. Scores of those ranked: highest 90.0 (1 township), lowest 80.0 (1 township), median 85.0.',
    );
    const all = { ...change, ranking: { ties: 'competition', minimumVolume: 0 } };
    expect(told(records, all)).toContain('全部参加排名。得分最高100.0分');
    expect(told(records, all, 'en')).toContain('3 in all. Scores: highest 100.0');
  });
  it('leaves the scores of a group empty in which nobody is ranked', () => {
    const records = [score('甲', '2019-02', 80), score('乙', '2019-02', null, '乡')];
    expect(told(records, { ranking: { ties: 'competition', groupBy: 'group' } })).toContain(
      '| 镇 | 1 | 0 | 80.0 | 80.0 | 80.0 |\n| 乡 | 0 | 1 |  |  |  |',
    );
  });
  it('tells gains that stay, rise and fall', () => {
    const before = ['甲', '乙', '丙', '丁'].map((township, i) => score(township, '2019-01', 90 - i));
    const now = ['甲', '丙', '乙', '丁'].map((township, i) => score(township, '2019-02', 90 - i));
    const classes = [{ id: 'all', label: label('全部', 'All') }];
    const gains = (locale: Locale): readonly string[] =>
      listed(told([...before, ...now], { classes }, locale), /^\| [甲乙丙丁]/).map((line) => line.split(' | ')[2] ?? '');
    expect(gains('zh')).toEqual(['环比持平', '环比上升1位', '环比下降1位', '环比持平']);
    expect(gains('en')).toEqual([
      'unchanged month-on-month',
      'up 1 place month-on-month',
      'down 1 place month-on-month',
      'unchanged month-on-month',
    ]);
  });
  it('lists a class group by group, in each the best first', () => {
    const points: Readonly<Record<string, number>> = { 甲: 70, 乙: 95, 丙: 80, 丁: 60 };
    const records = Object.entries(points).map(([township, one], i) => score(township, '2019-02', one, i % 2 === 0 ? '镇' : '乡'));
    const classes = [{ id: 'best', label: label('先进类', 'Advanced'), pick: { by: 'score', top: 2, ties: 'include' } }];
    const rows = listed(told(records, { classes, ranking: { ties: 'competition', groupBy: 'group' } }), /^\| [镇乡] \| [甲乙丙丁]/);
    expect(rows.map((line) => line.split(' | ').slice(0, 3).join(' '))).toEqual([
      '| 镇 丙 第1名',
      '| 镇 甲 第2名',
      '| 乡 乙 第1名',
      '| 乡 丁 第2名',
    ]);
  });
  it('lists a class that takes all as the standings do', () => {
    const records = [
      ['甲', 70],
      ['乙', 95],
      ['丙', 80],
    ].map(([township, one]) => score(String(township), '2019-02', Number(one)));
    const classes = [{ id: 'all', label: label('全部', 'All') }];
    expect(listed(told(records, { classes }), /^\| [甲乙丙]/).map((line) => line[2])).toEqual(['乙', '丙', '甲']);
  });
  it('says of a stay no month in which the class was not held', () => {
    const classes = [
      { id: 'low', label: label('整改类', 'Low'), where: [{ metric: 'score', atMost: 60 }] },
      { id: 'high', label: label('先进类', 'High'), where: [{ metric: 'score', atLeast: 90 }] },
    ];
    const way = (points: readonly number[], locale: Locale) => {
      const months = ['2018-11', '2018-12', '2019-01', '2019-02'];
      const records = points.map((one, i) => score('甲', months[i] ?? '', one));
      return told(
        records,
        { inForce: { from: '2018-01', until: null }, classes, ladder: { rungs: ['low', 'high'], windowMonths: 3 } },
        locale,
      )
        .split('\n')
        .find((line) => line.includes('→'));
    };
    expect(way([50, 80, 55, 95], 'zh')).toBe('| 甲 | 2018年11月、2019年1月整改类 → 2019年2月先进类 | 1个月 |  |');
    expect(way([50, 80, 55, 95], 'en')).toBe('| 甲 | Low in November 2018 and January 2019 → High in February 2019 | 1 month |  |');
    expect(way([50, 60, 55, 95], 'zh')).toBe('| 甲 | 2018年11月至2019年1月整改类 → 2019年2月先进类 | 1个月 |  |');
    expect(way([50, 60, 55, 95], 'en')).toBe('| 甲 | Low from November 2018 to January 2019 → High in February 2019 | 1 month |  |');
  });
  it('makes no more of a ladder of two rungs than a jump', () => {
    const classes = [
      { id: 'low', label: label('后', 'Low'), where: [{ metric: 'score', atMost: 50 }] },
      { id: 'high', label: label('前', 'High'), where: [{ metric: 'score', atLeast: 60 }] },
    ];
    const records = [score('甲', '2019-01', 40), score('甲', '2019-02', 70)];
    const ladder = { rungs: ['low', 'high'], windowMonths: 3 };
    expect(told(records, { classes, ladder }, 'en')).toContain('1 township completed a jump in February 2019.\n');
    expect(told(records, { classes, ladder }, 'en')).toContain('| 甲 | Low in January 2019 → High in February 2019 | 1 month |  |');
    expect(told(records, { classes, ladder })).toContain('2019年2月完成升级的单位1个。');
  });
});

describe('what is wrong is told', () => {
  const evaluation = evaluate(twoGroupsRecords, twoGroups);
  it('of a notice', () => {
    expect(toldOf(() => bulletin({} as never, '2025-03', { locale: 'zh' }))).toEqual([
      ['bad-input', ['evaluation'], 'what evaluate gave', 'an object'],
    ]);
    expect(toldOf(() => bulletin(evaluation, '2025-13', { locale: 'zh' }))).toEqual([
      ['bad-month', ['month'], 'YYYY-MM, 0001-01 to 9999-12', '"2025-13"'],
    ]);
    expect(toldOf(() => bulletin(evaluation, '2025-04', { locale: 'zh' }))).toEqual([
      ['not-found', ['month'], 'a month of the evaluation', '"2025-04"'],
    ]);
    expect(toldOf(() => bulletin(evaluation, '2025-03', { locale: 'fr' as never }))).toEqual([
      ['bad-input', ['locale'], 'zh | en', '"fr"'],
    ]);
  });
  it('of a list of those who rose', () => {
    const period = { from: '2019-04', to: '2019-07' };
    const stay = { class: 'a', first: '2019-04', last: '2019-04' };
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new TypeError('no');
        },
      },
    );
    expect(toldOf(() => improvementList({} as never, period))).toEqual([['bad-input', ['evaluation'], 'what evaluate gave', 'an object']]);
    expect(toldOf(() => improvementList({ jumps: [{ stays: [stay], from: '2019-04', to: '2019-05' }] as never }, period))).toEqual([
      ['bad-input', ['evaluation', 'jumps', 0], 'a jump', 'an object'],
    ]);
    expect(toldOf(() => improvementList({ jumps: [] }, { from: '2019-05', to: '2019-04' }))).toEqual([
      ['bad-limit', ['from'], 'no later than 2019-04', '"2019-05"'],
    ]);
    expect(toldOf(() => improvementList(throwing as never, period))).toEqual([['unreadable', [], 'readable values', 'an error']]);
  });
});
