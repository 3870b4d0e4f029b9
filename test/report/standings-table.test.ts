// A month as cells: each again from the standings and the score cards, and as the notice's annex writes it.
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { evaluate } from '../../src/evaluate';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { definePolicy } from '../../src/policy/define-policy';
import type { Metric, Policy } from '../../src/policy/types';
import { bulletin } from '../../src/report/bulletin/bulletin';
import { plain } from '../../src/report/bulletin/markdown';
import { standingsTable, type StandingsTable } from '../../src/report/table/standings-table';
import type { TableCell } from '../../src/report/table/table-columns';
import { scoreTownship } from '../../src/score-township';
import { messagesOf } from '../issues/messages-of';
import { often } from '../laws/seed';
import { everyMonth } from './every-month';
import { twoGroups, twoGroupsRecords } from './two-groups';

const evaluation = evaluate(twoGroupsRecords, twoGroups);
const keysOf = ({ columns }: StandingsTable): readonly string[] => columns.map(({ key }) => key);
const asksFor = ({ classes }: Policy, metric: Metric): boolean =>
  classes.some(({ where = [], pick }) => pick?.by === metric || where.some((condition) => condition.metric === metric));

describe('a table of standings', () => {
  it('has a heading and a cell for each thing that the policy has', () => {
    const { columns, rows, notes } = standingsTable(evaluation, '2025-03', { locale: 'zh' });
    expect(columns.map(({ heading }) => heading)).toEqual([
      '月份',
      '组别',
      '单位',
      '名次',
      '并列单位数',
      '倒数名次',
      '参加排名单位数',
      '得分',
      '诉求量',
      '进步名次',
      '备注',
      '得分增加',
      '满意率（%）',
      '类别',
    ]);
    expect(columns.map(({ decimals }) => decimals)).toEqual([null, null, null, null, null, null, null, 1, null, null, null, 1, 2, null]);
    expect(columns.filter(({ type }) => type === 'text').map(({ key }) => key)).toEqual([
      'month',
      'group',
      'township',
      'remark',
      'classLabels',
    ]);
    expect(columns.filter(({ type }) => type === 'number').map(({ key }) => key)).toEqual([
      'rank',
      'tied',
      'reverseRank',
      'of',
      'score',
      'volume',
      'gain',
      'scoreGain',
      'rate:satisfaction',
    ]);
    expect(notes).toEqual([
      '各率按规则保留小数；规则没有规定的，四舍五入，保留两位小数。',
      '各率空白的，是基数为0或没有公布：满意率，按规定本月不计分。',
    ]);
    expect(rows).toEqual([
      ['2025-03', '街道', '东街道', 1, 2, 3, 4, 95, 64, 0, null, 5, 95, '先进类'],
      ['2025-03', '街道', '北街道', 1, 2, 3, 4, 95, 36, 1, null, 10, 95, '先进类'],
      ['2025-03', '街道', '丙镇', 3, 1, 2, 4, 65, 25, null, '2025年2月分组不同', null, 65, null],
      ['2025-03', '街道', '西街道', 4, 1, 1, 4, 60, 64, -1, null, -15, 60, '整改类'],
      ['2025-03', '街道', '南街道', null, null, null, null, null, 47, null, '本月没有得分', null, null, null],
      ['2025-03', '镇', '戊镇', 1, 1, 4, 4, 90, 21, 1, null, 10, 90, '先进类'],
      ['2025-03', '镇', '甲镇', 2, 1, 3, 4, 85, 32, -1, null, -5, 85, '治理类'],
      ['2025-03', '镇', '丁镇', 3, 1, 2, 4, 65, 23, null, '2025年2月未参加排名', null, 65, null],
      ['2025-03', '镇', '己镇', 4, 1, 1, 4, 55, 19, null, '首次参加排名', null, 55, '整改类'],
      ['2025-03', '镇', '庚镇', null, null, null, null, 100, 4, null, '本月不参加排名', null, 100, null],
    ]);
  });

  it('in English too, with two classes side by side', () => {
    const both = definePolicy({
      ...twoGroups,
      classes: twoGroups.classes.map((rule) =>
        rule.id === 'governance' ? { ...rule, pick: { by: 'volume', top: 2, ties: 'include' } } : rule,
      ),
    });
    const { columns, rows, notes } = standingsTable(evaluate(twoGroupsRecords, both), '2025-03', { locale: 'en' });
    expect(notes).toEqual([
      'Rates are rounded as the policy says, or else to two decimals, halves up.',
      'An empty rate has a base of 0 or was not published. Satisfaction rate: no score this month, as the policy says.',
    ]);
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Month',
      'Group',
      'Township',
      'Rank',
      'Tied',
      'Reverse rank',
      'Number ranked',
      'Score',
      'Volume',
      'Places gained',
      'Remark',
      'Points gained',
      'Satisfaction rate (%)',
      'Classes',
    ]);
    expect(rows[0]?.at(-1)).toBe('Advanced, Governance');
    expect(rows[2]?.slice(9, 11)).toEqual([null, 'grouped differently in February 2025']);
    expect(standingsTable(evaluate(twoGroupsRecords, both), '2025-03', { locale: 'zh' }).rows[0]?.at(-1)).toBe('先进类、治理类');
  });

  it('tells what was done where a rate is empty, by what the policy says of it, and of no other', () => {
    const indicator = (id: string, fullMarks: number, whenEmpty: string, of = 'surveyed') => ({
      id,
      label: { zh: `${id}率`, en: id },
      fullMarks,
      whenEmpty,
      rate: { credit: { [id]: 1 }, of },
    });
    const policy = definePolicy({
      ...twoGroups,
      ranking: { ties: 'competition' },
      volume: undefined,
      classes: [],
      ladder: undefined,
      scoring: {
        fullMarks: 100,
        decimals: 1,
        rounding: 'half-up',
        indicators: [
          indicator('响应', 20, 'unranked', 'assigned'),
          indicator('解决', 40, 'excluded'),
          indicator('办结', 20, 'zero'),
          indicator('满意', 10, 'excluded'),
          indicator('签收', 10, 'full'),
        ],
      },
    });
    const counts = { month: '2025-03', assigned: 5, 响应: 5, 解决: 0, 办结: 0, 满意: 0, 签收: 0 };
    const notes = (surveyed: number, locale: 'zh' | 'en'): readonly string[] =>
      standingsTable(evaluate([{ township: '甲', ...counts, surveyed }], policy), '2025-03', { locale }).notes.slice(1);
    expect(notes(0, 'zh')).toEqual([
      '各率空白的，是基数为0或没有公布：解决率、满意率，按规定不计此项，其余指标折算到满分；办结率，按规定得0分；签收率，按规定得满分。',
    ]);
    expect(notes(0, 'en')).toEqual([
      'An empty rate has a base of 0 or was not published. 解决, 满意: left out and the others scaled to full marks, as the policy says; 办结: 0 points, as the policy says; 签收: full marks, as the policy says.',
    ]);
    expect(notes(5, 'zh')).toEqual([]);
  });

  it('tells what tells equal scores apart, where they do not share a rank', () => {
    const notes = (ranking: object, locale: 'zh' | 'en'): string | undefined =>
      standingsTable(evaluate(twoGroupsRecords, definePolicy({ ...twoGroups, ranking: { ...twoGroups.ranking, ...ranking } })), '2025-03', {
        locale,
      }).notes[0];
    const tieBreakers = [
      { field: 'assigned', order: 'descending' },
      { field: 'surveyed', order: 'ascending' },
    ];
    expect(notes({ tieBreakers: tieBreakers.slice(0, 1) }, 'zh')).toBe('得分相同的，按派单量从高到低区分先后。');
    expect(notes({ tieBreakers }, 'zh')).toBe('得分相同的，按派单量从高到低、再按有效回访从低到高区分先后。');
    expect(notes({ tieBreakers, ties: 'ordinal' }, 'zh')).toBe(
      '得分相同的，按派单量从高到低、再按有效回访从低到高区分先后；仍相同的，按记录先后排列。',
    );
    expect(notes({ ties: 'ordinal' }, 'zh')).toBe('得分相同的，按记录先后排列。');
    expect(notes({ tieBreakers }, 'en')).toBe('Equal scores are told apart by assigned (descending), then surveyed (ascending).');
    expect(notes({ tieBreakers, ties: 'ordinal' }, 'en')).toBe(
      'Equal scores are told apart by assigned (descending), then surveyed (ascending), then in the order of the records.',
    );
    expect(notes({ ties: 'ordinal' }, 'en')).toBe('Equal scores are in the order of the records.');
    expect(notes({ ties: 'dense' }, 'zh')).toMatch(/^各率/);
  });

  it('tells whose rank cannot be compared for want of data, in either language', () => {
    const remark = (locale: 'zh' | 'en'): unknown => standingsTable(evaluation, '2025-01', { locale }).rows[0]?.[10];
    expect([remark('zh'), remark('en')]).toEqual(['没有2024年12月的记录', 'no records of December 2024']);
  });

  it('tells with whose rank a gain compares, and that the month before was under other rules', () => {
    const rules = { ...beijing2019, comparison: { lagMonths: 1, predecessor: 'succeeds' } };
    const first = definePolicy({
      ...rules,
      id: 'first',
      inForce: { from: '2019-01', until: '2019-06' },
      scoring: { published: 'score', decimals: 0, rounding: 'half-up' },
      classes: [],
      ladder: undefined,
    });
    const then = definePolicy({
      ...rules,
      id: 'then',
      inForce: { from: '2019-06', until: null },
      classes: [],
      ladder: undefined,
      scoring: { published: 'score', decimals: 2, rounding: 'half-up' },
    });
    const records = [
      { township: '石桥乡', month: '2019-05', assigned: 9, score: '87.25' },
      { township: '石柳镇', month: '2019-06', assigned: 9, score: '90.5', succeeds: '石桥乡' },
    ];
    const made = (month: string, locale: 'zh' | 'en'): StandingsTable =>
      standingsTable(evaluate(records, [first, then]), month, { locale });
    const cell = (table: StandingsTable, key: string): unknown => table.rows[0]?.[keysOf(table).indexOf(key)];
    expect(
      [made('2019-06', 'zh'), made('2019-06', 'en')].map((table) => [cell(table, 'gain'), cell(table, 'remark'), table.notes]),
    ).toEqual([
      [0, '与前身石桥乡的名次比较', ['2019年5月依据的规则不同（first，第1版）。']],
      [0, 'compared with the rank of its predecessor 石桥乡', ['May 2019 was under other rules (first, revision 1).']],
    ]);
    const gains = made('2019-06', 'zh').columns.find(({ key }) => key === 'scoreGain');
    expect([gains?.decimals, cell(made('2019-06', 'zh'), 'scoreGain')]).toEqual([2, 3.5]);
    const may = made('2019-05', 'zh');
    expect([may.notes, may.columns.find(({ key }) => key === 'scoreGain')?.decimals]).toEqual([[], 0]);
  });

  it('writes a bonus with as many decimals as any of the month has, and percentiles with four', () => {
    const { ladder: _ladder, ...rest } = beijing2019;
    const policy = definePolicy({
      ...rest,
      id: 'bonus',
      scoring: { ...rest.scoring, adjustment: { field: 'bonus' } },
      classes: [
        {
          id: 'upper',
          label: { zh: '前列', en: 'Upper' },
          where: [
            { metric: 'percentile', atLeast: '0.5' },
            { metric: 'percentileGain', atLeast: '-1' },
          ],
        },
      ],
    });
    const counts = { month: '2019-06', assigned: 40, surveyed: 30, contacted: 30, resolved: 27 };
    const records = ['-1e-400', '1.125', '-0.5', '2'].map((bonus, i) => ({ township: `镇${i}`, ...counts, satisfied: 20 + i, bonus }));
    const { columns, rows } = standingsTable(evaluate(records, policy), '2019-06', { locale: 'zh' });
    const at = columns.findIndex(({ key }) => key === 'adjustment');
    expect(rows.map((cells) => cells[at])).toEqual([2, 1.125, -0.5, 0]);
    expect(
      columns
        .filter(({ key }) => ['adjustment', 'percentile', 'percentileGain'].includes(key))
        .map(({ heading, type, decimals }) => [heading, type, decimals]),
    ).toEqual([
      ['百分位', 'number', 4],
      ['百分位增加', 'number', 4],
      ['加减分', 'number', 9],
    ]);
  });

  it('has no column for what the policy does not have', () => {
    const { volume: _volume, ladder: _ladder, ...rest } = beijing2019;
    const bare = definePolicy({ ...rest, id: 'bare', scoring: { published: 'score', decimals: 0, rounding: 'half-up' }, classes: [] });
    const made = standingsTable(evaluate([{ township: '东镇', month: '2019-06', score: '87.5' }], bare), '2019-06', { locale: 'zh' });
    expect(keysOf(made)).toEqual(['month', 'township', 'rank', 'tied', 'reverseRank', 'of', 'score', 'gain', 'remark', 'scoreGain']);
    expect(made.notes).toEqual([]);
    expect(made.rows).toEqual([['2019-06', '东镇', 1, 1, 1, 1, 88, null, '没有2019年5月的记录', null]]);
  });

  it('holds the standings, the rates of the score card, and what the annex of the notice says', { timeout: 120_000 }, () => {
    const seen = { ranked: 0, unscored: 0, adjusted: 0, published: 0, percentile: 0, percentileGain: 0, moved: 0 };
    everyMonth(1, 20190909, (drawn, month, policy, records) => {
      const made = standingsTable(drawn, month, { locale: 'zh' });
      const keys = keysOf(made);
      expect(new Set(keys).size).toBe(keys.length);
      const { scoring } = policy;
      const indicators = 'indicators' in scoring ? scoring.indicators : [];
      expect(keys).toEqual([
        'month',
        ...(policy.ranking.groupBy === undefined ? [] : ['group']),
        ...['township', 'rank', 'tied', 'reverseRank', 'of'],
        ...(asksFor(policy, 'percentile') ? ['percentile'] : []),
        ...['score', 'volume', 'gain', 'remark', 'scoreGain'],
        ...(asksFor(policy, 'percentileGain') ? ['percentileGain'] : []),
        ...indicators.map(({ id }) => `rate:${id}`),
        ...('adjustment' in scoring ? ['adjustment'] : []),
        ...(policy.classes.length === 0 ? [] : ['classLabels']),
      ]);
      const standings = drawn.standings(month);
      expect(made.rows.length).toBe(standings.length);
      const annex = bulletin(drawn, month, { locale: 'zh' }).trimEnd().split('\n').slice(-standings.length);
      standings.forEach((standing, i) => {
        const cells = made.rows[i] ?? [];
        const cell = (key: string): TableCell | undefined => (keys.includes(key) ? cells[keys.indexOf(key)] : undefined);
        const written = (key: string): string => {
          const [value, decimals] = [cell(key), made.columns[keys.indexOf(key)]?.decimals ?? null];
          return typeof value === 'number' && decimals !== null ? value.toFixed(decimals) : String(value ?? '');
        };
        for (const key of keys.filter((one) => one in standing)) expect(cell(key)).toBe(standing[key as keyof typeof standing]);
        if (standing.entry === null) expect(String(cell('remark') ?? '与前身')).toMatch(/^与前身/);
        else expect(cell('remark')).not.toBeNull();
        const card = scoreTownship(
          records.find((one) => one.township === standing.township && one.month === month) ?? expect.fail(),
          policy,
        );
        card.indicators.forEach(({ id, percent }, at) => {
          const decimals = indicators[at]?.rateDecimals ?? 2;
          expect(cell(`rate:${id}`)).toBe(percent === null ? null : percent.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toNumber());
        });
        if (made.columns[keys.indexOf('adjustment')]?.decimals !== 9) expect(Number(written('adjustment'))).toBe(cell('adjustment') ?? 0);
        const adjusted = 'adjustment' in scoring && card.score !== null;
        if ('adjustment' in scoring)
          expect(cell('adjustment')).toBe(adjusted ? (card.adjustment?.points ?? new Decimal(0)).toNumber() : null);
        // The annex writes the same numbers; a rank and a gain there are said in words.
        const told = (annex[i] ?? '').slice(2, -2).split(' | ');
        const classes = policy.classes.length === 0 ? [] : [plain(String(cell('classLabels') ?? ''))];
        const rates = indicators.map(({ id }) => (cell(`rate:${id}`) === null ? '' : `${written(`rate:${id}`)}%`));
        expect(
          told
            .slice(told.length - (2 + rates.length + Number('adjustment' in scoring) + classes.length))
            .filter((_, at) => !('adjustment' in scoring) || at !== 2 + rates.length),
        ).toEqual([written('score'), written('volume'), ...rates, ...classes]);
        seen.ranked += Number(standing.rank !== null);
        seen.unscored += Number(standing.score === null);
        seen.adjusted += Number(adjusted);
        seen.published += Number('published' in scoring);
        seen.percentile += Number(typeof cell('percentile') === 'number');
        seen.percentileGain += Number(typeof cell('percentileGain') === 'number');
        seen.moved += Number(standing.gain !== null);
      });
    });
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(often(20));
  });

  it('is its reader’s own, and names stand in it as they are', () => {
    const named = evaluate(
      [{ township: '=1+1|<b>', month: '2019-06', assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 }],
      beijing2019,
    );
    const made = standingsTable(named, '2019-06', { locale: 'zh' }) as unknown as { columns: unknown[]; rows: unknown[][] };
    expect(made.rows[0]?.[1]).toBe('=1+1|<b>');
    made.rows[0]?.fill(null);
    made.columns.length = 0;
    expect(standingsTable(named, '2019-06', { locale: 'zh' }).rows[0]?.slice(0, 3)).toEqual(['2019-06', '=1+1|<b>', 1]);
  });

  it('refuses what it cannot read', () => {
    const { month } = advance(null, twoGroupsRecords.slice(0, 9), twoGroups);
    const refused = (call: () => unknown): unknown => messagesOf(call);
    expect(refused(() => standingsTable(month as never, '2025-01', { locale: 'zh' }))).toEqual([
      'evaluation: bad input; expected what evaluate gave, received an object',
    ]);
    expect(refused(() => standingsTable(evaluation, '2025-3', { locale: 'zh' }))).toEqual([
      'month: bad month; expected YYYY-MM, 0001-01 to 9999-12, received "2025-3"',
    ]);
    expect(refused(() => standingsTable(evaluation, '2025-04', { locale: 'zh' }))).toEqual([
      'month: not found; expected a month of the evaluation, received "2025-04"',
    ]);
    expect(refused(() => standingsTable(evaluation, '2025-03', { locale: 'fr' as never }))).toEqual([
      'locale: bad input; expected zh | en, received "fr"',
    ]);
  });
});
