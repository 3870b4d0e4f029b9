// What the engine answers: pages, lists, reasons, charts, and files to take away.
import Papa from 'papaparse';
import { beijing2019, zhungeer } from 'ranking-rules';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../src/engine/engine';
import { csvText } from '../src/engine/table-csv';
import { HEADINGS, opened, ROWS, sheetText } from './engine';

const engine = createEngine();
beforeAll(() => engine.open({ kind: 'example' }));
const wanted = { month: '2019-07', filter: '', sort: 'order', descending: false, from: 0, count: 100 } as const;

describe('the example', () => {
  it('gives the published list', () => {
    expect(engine.improvements('2019-03', '2019-07').map(({ kind, jumps }) => [kind, jumps.length])).toEqual([
      ['triple-jump', 1],
      ['adjacent-months', 6],
      ['several-months', 7],
    ]);
    expect(engine.improvements('2019-05', '2019-06').map(({ jumps }) => jumps.length)).toEqual([0, 4, 0]);
  });

  it('puts those who climbed into the chart of ranks, the triple jump first, and no more than can be told apart', async () => {
    const { results } = await engine.open({ kind: 'example' });
    const complete = engine.jumps().filter(({ jump }) => jump.complete);
    expect(results?.notable).toHaveLength(6);
    expect(results?.notable[0]).toBe(complete[0]?.jump.township);
    const climbers = engine.jumps().map(({ jump }) => jump.township);
    expect(new Set(climbers).size).toBeGreaterThan(6);
    expect(climbers).toEqual(expect.arrayContaining([...(results?.notable ?? [])]));
  });

  it('comes in pages that make up the whole', () => {
    const pages = [0, 100, 200, 300].map((from) => engine.standings({ ...wanted, from }));
    expect(pages.map(({ rows, total }) => [rows.length, total])).toEqual([
      [100, 333],
      [100, 333],
      [100, 333],
      [33, 333],
    ]);
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ township }) => township))).size).toBe(333);
  });

  it.each(['score', 'gain', 'volume'] as const)('is sorted by %s', (sort) => {
    for (const descending of [true, false]) {
      const values = engine.standings({ ...wanted, sort, descending, count: 333 }).rows.map((row) => Number(row[sort]));
      expect(new Set(values).size).toBeGreaterThan(20);
      expect(values).toEqual(values.toSorted((a, b) => (descending ? b - a : a - b)));
    }
  });

  it('is sorted by rank the other way round, and by name as Chinese has it, those without a value last', async () => {
    const rows = ROWS.filter(([township, month]) => township === '西镇' || month === '2019-06');
    const { engine: other } = await opened(sheetText([HEADINGS, ...rows, ['安镇', '2019-06', '40', '30', '30', '27', '0']]));
    const sorted = (sort: 'order' | 'gain' | 'township', descending: boolean): readonly string[] =>
      other.standings({ ...wanted, month: '2019-06', sort, descending }).rows.map(({ township }) => township);
    expect(sorted('order', false)).toEqual(['东镇', '西镇', '安镇']);
    expect(sorted('order', true)).toEqual(['安镇', '西镇', '东镇']);
    expect(sorted('township', false)).toEqual(['安镇', '东镇', '西镇']);
    expect(sorted('township', true)).toEqual(['西镇', '东镇', '安镇']);
    // Nobody but 西镇 was there the month before.
    for (const descending of [true, false]) expect(sorted('gain', descending)).toEqual(['西镇', '东镇', '安镇']);
  });

  it('is filtered by part of a name, and names are found', () => {
    const { rows, total } = engine.standings({ ...wanted, filter: ' 房山区 ' });
    expect(total).toBe(6);
    expect(rows.every(({ township }) => township.includes('房山区'))).toBe(true);
    expect(engine.find(' 窦店 ')).toEqual(['房山区窦店镇']);
    expect(engine.find('街道')).toHaveLength(20);
  });

  it('is explained, each sentence once, under what it explains', () => {
    const whys = engine.explainStanding('房山区窦店镇', '2019-06', 'zh');
    expect(whys.map(({ topic }) => topic)).toEqual(['score', 'rank', 'gain', 'classes']);
    expect(whys[2]?.sentences).toEqual([expect.stringContaining('环比上升264位')]);
    const [jump] = engine
      .jumps()
      .map((told) => told.jump)
      .filter(({ complete }) => complete);
    expect(jump === undefined ? [] : engine.explainJump(jump, 'zh').map(({ topic }) => topic)).toEqual(['jump']);
  });

  it('tells the way of a jump, and of a stay only the months in the class', async () => {
    expect(engine.jumps().find(({ jump }) => jump.township === '房山区大安山乡')?.way).toEqual({
      zh: '2019-04 进步类 → 2019-06–2019-07 先进类',
      en: '2019-04 Improved → 2019-06–2019-07 Advanced',
    });
    const { engine: other } = await opened(
      '单位,月份,得分\n甲,2024-01,60\n乙,2024-01,70\n乙,2024-02,70\n甲,2024-03,60\n乙,2024-03,70\n甲,2024-04,90\n乙,2024-04,70',
    );
    other.setPolicy(
      JSON.stringify({
        ...zhungeer,
        volume: undefined,
        scoring: { published: 'score', decimals: 1, rounding: 'half-up' },
        ladder: { rungs: ['last', 'first'], windowMonths: 3 },
        classes: [
          { id: 'first', label: { zh: '先进类', en: 'Advanced' }, pick: { by: 'rank', top: 1, ties: 'include' } },
          { id: 'last', label: { zh: '整改类', en: 'Rectification' }, where: [{ metric: 'score', atMost: 65 }] },
        ],
      }),
    );
    expect(other.jumps().map(({ jump, way }) => `${jump.township} ${way.zh} | ${way.en}`)).toEqual([
      '甲 2024-01、2024-03 整改类 → 2024-04 先进类 | 2024-01, 2024-03 Rectification → 2024-04 Advanced',
    ]);
  });

  it('is drawn, or it is said why not', async () => {
    for (const kind of ['ranks', 'scores', 'gain', 'ladder'] as const) {
      expect(engine.chart({ kind, month: '2019-07', townships: ['房山区窦店镇'], locale: 'zh' }).ok).toBe(true);
    }
    expect(engine.chart({ kind: 'ranks', month: '2019-07', townships: [], locale: 'zh' })).toEqual({
      ok: false,
      message: { zh: '请先选街乡镇', en: 'Choose a township first' },
    });
    const { ladder: _, ...flat } = beijing2019;
    const one = createEngine();
    one.setPolicy(JSON.stringify({ ...flat, id: 'flat' }));
    await one.open({ kind: 'example' });
    expect(one.chart({ kind: 'ladder', month: '2019-07', townships: [], locale: 'zh' })).toEqual({
      ok: false,
      message: { zh: '规则没有台阶，没有升级可画', en: 'The policy has no ladder, so there are no jumps to draw' },
    });
  });

  it('shows of more jumps than can be drawn those up to the chosen month, from as early on as they can', async () => {
    const scores = Array.from({ length: 100 }, (_, i) =>
      (i < 81 ? [10, 95, 95, 95] : [10, 10, 10, 95]).map((score, m) => `镇${i},2024-0${m + 1},${score}`),
    );
    const one = createEngine();
    const label = { zh: '类', en: 'Class' };
    one.setPolicy(
      JSON.stringify({
        ...beijing2019,
        id: 'many',
        inForce: { from: '2024-01', until: null },
        scoring: { published: 'score', decimals: 0, rounding: 'half-up' },
        volume: undefined,
        classes: [
          { id: 'low', label, where: [{ metric: 'score', atMost: 50 }] },
          { id: 'high', label, where: [{ metric: 'score', atLeast: 90 }] },
        ],
        ladder: { rungs: ['low', 'high'], windowMonths: 3 },
      }),
    );
    await one.open({ kind: 'text', text: ['单位,月份,得分', ...scores.flat()].join('\n') });
    const drawn = (month: string): unknown => {
      const answer = one.chart({ kind: 'ladder', month, townships: [], locale: 'zh' });
      return answer.ok ? answer.spec.description : answer.message;
    };
    expect(['2024-02', '2024-04'].map(drawn)).toEqual(['升级与三级跳。2024年2月，共0个', '升级与三级跳。2024年2月至4月，共19个']);
  });

  it('makes a notice that says that its counts are made up, without markup or styles of its own', () => {
    const { markdown, html } = engine.notice('2019-07', 'zh');
    expect(markdown).toMatch(/^> 虚构数据/);
    expect(html).toContain('<h3>北京市接诉即办街乡镇月度排名（2019年）：2019年7月通报</h3>');
    expect(html).not.toMatch(/style=|<h[12]>/);
    expect(html).toMatch(/<div class="scroll" tabindex="0"><table>\s*<thead>\s*<tr>\s*<th>单位<\/th>[^]*?<th class="number">得分<\/th>/);
  });
});

describe('files to take away', () => {
  it('are tables that read back the same', () => {
    const table = engine.table('2019-07', 'zh');
    expect(table.startsWith('\uFEFF')).toBe(true);
    const [headings = [], ...rows] = Papa.parse<string[]>(table.slice(1).trimEnd()).data;
    expect(headings).toEqual([
      '月份',
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
    const shown = engine.standings({ ...wanted, count: 333 }).rows;
    expect(rows.map(([, township, rank]) => `${rank} ${township}`)).toEqual(shown.map(({ township, rank }) => `${rank} ${township}`));
    expect(Papa.parse(engine.table(null, 'en').trimEnd()).data.length).toBe(1 + 5 * 333);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '＋1', '－1', '＠SUM(A1)'])(
    'guard text that Excel would take for a formula: %s',
    (text) => {
      expect(Papa.parse<string[]>(csvText([[text, -5]]).slice(1)).data[0]).toEqual([`'${text}`, '-5']);
    },
  );

  it('guard a township that is named so, and no markup passes into the notice', async () => {
    const hostile = '=HYPERLINK(1)<img src=x onerror=alert(1)>';
    const { engine: other, snapshot } = await opened(sheetText([HEADINGS, ...ROWS]).replaceAll('东镇', hostile));
    expect(snapshot.problems).toEqual([]);
    expect(other.table('2019-06', 'zh')).toContain(`'${hostile}`);
    expect(other.notice('2019-06', 'zh').html).not.toContain('<img');
  });

  it.each(engine.builtIns())('are empty sheets whose headings are understood: $id', async ({ text }) => {
    const one = createEngine();
    const { source } = one.setPolicy(text);
    expect(source).toBeNull();
    for (const locale of ['zh', 'en'] as const) {
      const { problems, source: read } = await one.open({ kind: 'text', text: one.emptySheet(locale) });
      expect(problems.map(({ message }) => message.en)).toEqual(['no data below the headings']);
      expect(read).not.toBeNull();
    }
  });
});
