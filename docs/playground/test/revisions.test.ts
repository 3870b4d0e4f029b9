// Rules that change in mid-year: two policies in one text, each for its own months.
import Papa from 'papaparse';
import { beijing2019, lianyungang2023, type Policy } from 'ranking-rules';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../src/engine/engine';
import { policyStatus } from '../src/page/sentences';
import { HEADINGS, ROWS, sheetText } from './engine';

const label = (zh: string, en: string): Policy['title'] => ({ zh, en });
const first = { ...beijing2019, id: 'ours', title: label('本区办法', 'Our rules'), inForce: { from: '2019-01', until: '2019-06' } };
/** From June on: published scores with one decimal, in groups, no volume, and other classes. */
const second = {
  ...first,
  revision: 2,
  inForce: { from: '2019-06', until: null },
  volume: undefined,
  scoring: { published: 'points', decimals: 1, rounding: 'half-up' },
  ranking: { ties: 'competition', groupBy: 'group' },
  classes: [
    { id: 'advanced', label: label('表扬类', 'Praised'), pick: { by: 'rank', top: 1, ties: 'include' } },
    { id: 'rectification', label: label('督办类', 'Supervised'), pick: { by: 'reverseRank', top: 1, ties: 'include' } },
    { id: 'improved', label: label('进步类', 'Improved') },
  ],
};
const list = JSON.stringify([first, second]);
const sheet = [
  [...HEADINGS, '组别', 'points'],
  ...ROWS.map((row, i) => (row[1] === '2019-05' ? [...row, '', ''] : [...row.slice(0, 2), '', '', '', '', '', '街道', `${80 + i}.25`])),
];

describe('a list of two policies', () => {
  const engine = createEngine();
  beforeAll(() => engine.setPolicy(list));
  const results = async () => (await engine.open({ kind: 'text', text: sheetText(sheet) })).results;

  it('judges each month by the one in force, with its own fields, decimals, groups and labels', async () => {
    expect((await results())?.rules).toEqual([
      {
        labels: expect.arrayContaining([{ id: 'advanced', label: label('先进类', 'Advanced') }]),
        grouped: false,
        decimals: 2,
        volume: true,
      },
      { labels: second.classes.map(({ id, label: own }) => ({ id, label: own })), grouped: true, decimals: 1, volume: false },
    ]);
    const ranks = (month: string) =>
      engine
        .standings({ month, filter: '', sort: 'order', descending: false, from: 0, count: 9 })
        .rows.map(({ township, group, rank, score, volume }) => [township, group, rank, score, volume]);
    expect(ranks('2019-05')).toEqual([
      ['西镇', null, 1, 93, 40],
      ['东镇', null, 2, 89.5, 40],
    ]);
    expect(ranks('2019-06')).toEqual([
      ['西镇', '街道', 1, 83.3, null],
      ['东镇', '街道', 2, 82.3, null],
    ]);
    const filtered = (filter: string) =>
      engine.standings({ month: '2019-06', filter, sort: 'order', descending: false, from: 0, count: 9 }).total;
    expect(['街', '东', '区'].map(filtered)).toEqual([2, 1, 0]);
    const classes = (month: string) => engine.classes(month).map(({ label: own, members }) => [own.zh, members.length]);
    expect(classes('2019-05')).toEqual([
      ['先进类', 2],
      ['整改类', 2],
      ['进步类', 0],
      ['治理类', 2],
    ]);
    expect(classes('2019-06')).toEqual([
      ['表扬类', 1],
      ['督办类', 1],
      ['进步类', 2],
    ]);
  });

  it('labels the classes of each month in the tables, and tells in the notice that the rules are others', async () => {
    await results();
    const [headings, ...rows] = Papa.parse<string[]>(engine.table(null, 'zh').slice(1).trimEnd()).data;
    expect(headings).toEqual([
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
      '响应率（%）',
      '解决率（%）',
      '满意率（%）',
      '类别',
    ]);
    expect(rows.map((row) => [row[0], row[1], row[2], row.at(-1)])).toEqual([
      ['2019-05', '', '西镇', expect.stringContaining('先进类')],
      ['2019-05', '', '东镇', expect.stringContaining('先进类')],
      ['2019-06', '街道', '西镇', '表扬类、进步类'],
      ['2019-06', '街道', '东镇', '督办类、进步类'],
    ]);
    expect(engine.notice('2019-06', 'zh').markdown).toContain('依据规则：ours，第2版。2019年5月依据的规则不同（ours，第1版）。');
    expect(engine.explainStanding('东镇', '2019-06', 'zh').map(({ topic }) => topic)).toEqual(['score', 'rank', 'gain', 'classes']);
  });

  it('labels the stays of a jump as the month in which it arrives does', async () => {
    const one = createEngine();
    const scored = (from: string, until: string | null, [low, high]: readonly [string, string]): object => ({
      ...second,
      revision: from === '2019-01' ? 1 : 2,
      inForce: { from, until },
      ranking: { ties: 'competition' },
      classes: [
        { id: 'low', label: label(low, low), where: [{ metric: 'score', atMost: 50 }] },
        { id: 'high', label: label(high, high), where: [{ metric: 'score', atLeast: 90 }] },
      ],
      ladder: { rungs: ['low', 'high'], windowMonths: 3 },
    });
    one.setPolicy(JSON.stringify([scored('2019-01', '2019-06', ['后段', '前段']), scored('2019-06', null, ['督办类', '表扬类'])]));
    await one.open({ kind: 'text', text: '单位,月份,points\n甲,2019-05,10\n甲,2019-06,95' });
    expect(one.jumps().map(({ way }) => way.zh)).toEqual(['2019-05 督办类 → 2019-06 表扬类']);
  });

  it('offers the charts of each month, where a class is picked by gain and where none is', async () => {
    await results();
    const chart = (month: string) => engine.chart({ kind: 'gain', month, townships: ['东镇'], locale: 'zh' });
    for (const [month, drawn] of [
      ['2019-05', '，进步类，共0个'],
      ['2019-06', ''],
    ] as const) {
      const answer = chart(month);
      expect(answer.ok ? answer.spec.description : '').toMatch(new RegExp(`至${Number(month.slice(5))}月${drawn}(；|$)`));
    }
  });

  it('asks for the columns of the months that are there, and its empty sheet has those of all', async () => {
    const early = await engine.open({ kind: 'text', text: sheetText([HEADINGS, ...ROWS.slice(0, 2)]) });
    expect([early.problems, early.results?.months]).toEqual([[], ['2019-05']]);
    const late = await engine.open({ kind: 'text', text: sheetText([HEADINGS, ...ROWS]) });
    expect(late.problems.map(({ message }) => message.zh)).toEqual([
      '缺少一列；应为表头 points，但没有找到',
      '缺少一列；应为表头 组别 | 分组 | 类型 | group，但没有找到',
    ]);
    const none = await engine.open({ kind: 'text', text: sheetText([HEADINGS, ...ROWS.map((row) => row.with(1, '2018-05'))]) });
    expect(none.problems).toHaveLength(2);
    expect(engine.emptySheet('zh').slice(1).trim()).toBe('街乡镇,考核月,诉求量,联系,回访,解决,满意,points,组别');
    const wrong = await engine.open({ kind: 'text', text: sheetText(sheet.map((row, i) => (i === 3 ? row.with(8, '八十') : row))) });
    expect(wrong.problems.map(({ place, message }) => [place.zh, message.zh])).toEqual([
      ['第 4 行 I 列（points）', expect.stringContaining('实为 "八十"')],
    ]);
    const blank = await engine.open({ kind: 'text', text: sheetText(sheet.map((row, i) => (i === 3 ? row.with(7, ' ') : row))) });
    expect(blank.problems.map(({ message }) => [message.zh, message.en])).toEqual([
      ['不是组名；应为组名，实为空白', 'bad group; expected a name, found nothing'],
    ]);
  });

  it('reads a column as the policy of each month does', async () => {
    const one = createEngine();
    const { classes, ...rest } = { ...lianyungang2023, inForce: { from: '2023-01', until: '2023-02' } };
    const scored = {
      ...rest,
      revision: 2,
      inForce: { from: '2023-02', until: null },
      classes,
      scoring: { published: 'satisfactionPercent', decimals: 1, rounding: 'half-up' },
    };
    expect(one.setPolicy(JSON.stringify([{ ...rest, classes }, scored])).mistakes).toEqual([]);
    const rows = (month: string, value: string): string => `甲,部门,${month},99,${value}\n乙,部门,${month},98,90`;
    const text = (february: string): string =>
      `单位,组别,月份,按时办结率,满意率\n${rows('2023-01', '88.5%')}\n${rows('2023-02', february)}`;
    expect((await one.open({ kind: 'text', text: text('120') })).problems).toEqual([]);
    expect((await one.open({ kind: 'text', text: text('88.5%') })).problems.map(({ place }) => place.zh)).toEqual([
      '第 4 行 E 列（满意率）',
    ]);
  });

  it('is said to be in force with its months, and stays so while the text has mistakes', () => {
    expect(policyStatus(engine.setPolicy(list))).toEqual({
      zh: '规则有效，正按此计算：2019-01 至 2019-05，本区办法（第1版）；2019-06 起，本区办法（第2版）。',
      en: 'The policies are valid and in force: from 2019-01 to 2019-05, Our rules (revision 1); from 2019-06 on, Our rules (revision 2).',
    });
    expect(policyStatus(engine.setPolicy(`${list}]`)).zh).toMatch(
      /^规则有 1 处错误，改正之前仍按上一次的有效规则计算：2019-01 至 2019-05，/,
    );
    expect(JSON.parse(engine.policyJson())).toMatchObject([{ revision: 1 }, { revision: 2 }]);
    const until = JSON.stringify([{ ...first, inForce: { from: '2018-01', until: '2019-01' } }]);
    expect(policyStatus(engine.setPolicy(until)).en).toBe('The policy is valid and in force: Our rules.');
    expect(JSON.parse(engine.policyJson())).toMatchObject([{ revision: 1 }]);
  });

  it('is no sheet', async () => {
    const { problems } = await engine.open({ kind: 'text', text: list });
    expect(problems.map(({ message }) => message.zh)).toEqual(['是 JSON，不是表格；如果是规则，请用“打开规则”']);
  });
});

describe('a revision', () => {
  const engine = createEngine();
  const text = JSON.stringify({ ...beijing2019, id: 'ours' }, null, 2);
  const revised = (of: string, month: string): string => {
    const answer = engine.revise(of, month);
    if (!answer.ok) throw new Error(answer.message.en);
    expect(answer.text.slice(answer.from, answer.to)).toMatch(/^"\d{4}-\d{2}"$/);
    return answer.text;
  };
  const told = (of: string): unknown =>
    (JSON.parse(of) as readonly Policy[]).map(({ id, revision, inForce: { from, until } }) => [id, revision, from, until]);

  it('is a copy that follows the policy and takes its place from the month on', () => {
    const twice = revised(text, '2019年7月');
    expect(told(twice)).toEqual([
      ['ours', 1, beijing2019.inForce.from, '2019-07'],
      ['ours', 2, '2019-07', null],
    ]);
    const [before, after] = (JSON.parse(twice) as readonly Policy[]).map(({ revision, inForce, ...rest }) => [
      revision,
      inForce,
      JSON.stringify(rest),
    ]);
    expect(after?.[2]).toBe(before?.[2]);
    expect(engine.setPolicy(twice).mistakes).toEqual([]);
    expect(told(revised(twice, '2019-05'))).toEqual([
      ['ours', 1, beijing2019.inForce.from, '2019-05'],
      ['ours', 3, '2019-05', '2019-07'],
      ['ours', 2, '2019-07', null],
    ]);
    expect(told(revised(twice, '2020-01'))).toEqual([
      ['ours', 1, beijing2019.inForce.from, '2019-07'],
      ['ours', 2, '2019-07', '2020-01'],
      ['ours', 3, '2020-01', null],
    ]);
  });

  it('is counted among the revisions of its own policy', () => {
    const other = { ...beijing2019, id: 'others', revision: 7, inForce: { from: '2018-01', until: '2019-01' } };
    expect(told(revised(JSON.stringify([other, JSON.parse(text)]), '2019-07'))).toEqual([
      ['others', 7, '2018-01', '2019-01'],
      ['ours', 1, '2019-01', '2019-07'],
      ['ours', 2, '2019-07', null],
    ]);
  });

  it('changes no result until it is edited', async () => {
    await engine.open({ kind: 'example' });
    const tables = [text, revised(text, '2019-06')].map((of) => [
      engine.setPolicy(of).problems.length,
      engine.table(null, 'zh'),
      engine.jumps(),
    ]);
    expect(tables[1]).toEqual(tables[0]);
  });

  it.each([
    [`${text}]`, '2019-07', '请先改正规则中的错误'],
    [text, 'Jul-19', '“Jul-19”不是月份；应为 2019-06 或 2019年6月 这样的月份'],
    [text, '2019-13', '“2019-13”不是月份；应为 2019-06 或 2019年6月 这样的月份'],
    [text, '2001-01', '2001-01 没有生效的规则，无从增加新版'],
    [text, beijing2019.inForce.from, `已有规则自 ${beijing2019.inForce.from} 起生效；新版应自更晚的月份起生效`],
  ])('or it is said why there is none: %#', (of, month, message) => {
    const answer = engine.revise(of, month);
    expect(answer.ok ? '' : answer.message.zh).toBe(message);
  });
});
