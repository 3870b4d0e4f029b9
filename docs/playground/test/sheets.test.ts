// Sheets as offices keep them: whatever the form, the same standings; whatever cannot be read, at its row and column.
import { Buffer } from 'node:buffer';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { beijing2019 } from 'ranking-rules';
import { describe, expect, it } from 'vitest';
import { columnLetters } from '../src/engine/sheet';
import { HEADINGS, opened, ranked, ROWS, sheetText } from './engine';
import { gbk } from './gbk';

const TEXT = sheetText([HEADINGS, ...ROWS]);
const EXPECTED = ['1 东镇 93 1', '2 西镇 89.5 -1'];
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

type Rows = readonly (readonly (string | number | Date | undefined)[])[];
const sheetOf = (sheet: string, rows: Rows): { readonly sheet: string; readonly data: Cell[][] } => ({
  sheet,
  data: rows.map((row) => row.map((value): Cell => (value instanceof Date ? { value, type: Date, format: 'yyyy/mm/dd' } : value))),
});
const workbook = async (rows: Rows): Promise<Uint8Array> => writeExcelFile([sheetOf('表', rows)]).toBuffer();

describe('a sheet is read', () => {
  const forms: readonly (readonly [string, () => Promise<Uint8Array | string> | Uint8Array | string])[] = [
    ['pasted with commas', () => TEXT],
    ['pasted from Excel, with tabs', () => sheetText([HEADINGS, ...ROWS], '\t')],
    [
      'pasted from Excel, with a comma in a heading',
      () => sheetText([[...HEADINGS, '备注,其他'], ...ROWS.map((row) => [...row, '无'])], '\t'),
    ],
    ['with semicolons', () => sheetText([HEADINGS, ...ROWS], ';')],
    ['with a title above and empty rows within', () => `2019年统计表,,,,,,\n,,,,,,\n${TEXT.replaceAll('\n', '\n\n')}\n\n`],
    [
      'with English headings, in another order',
      () =>
        sheetText([
          ['month', 'Township', 'assigned', 'surveyed', 'contacted', 'resolved', 'satisfied'],
          ...ROWS.map(([a = '', b = '', ...rest]) => [b, a, ...rest]),
        ]),
    ],
    ['with further columns', () => sheetText([[...HEADINGS, '备注'], ...ROWS.map((row) => [...row, '=1+1'])])],
    ['in UTF-8', () => Buffer.from(TEXT)],
    ['in UTF-8 with its mark and Windows lines', () => Buffer.from(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`)],
    ['in GBK', () => gbk(TEXT)],
    ['in UTF-16 with its mark', () => utf16(TEXT)],
    [
      'in Excel, counts as numbers, months as text',
      () => workbook([HEADINGS, ...ROWS.map(([a, b, ...counts]) => [a, b, ...counts.map(Number)])]),
    ],
    [
      'in Excel, months as dates',
      () => workbook([HEADINGS, ...ROWS.map(([a, b, ...counts]) => [a, new Date(`${b}-01T00:00:00Z`), ...counts.map(Number)])]),
    ],
    ...['2019/5|2019/6', '2019年5月|2019年6月', '201905|201906', '2019.05|2019.06', '2019/5/1|2019/6/1', '2019-05-01|2019-06-01'].map(
      (pair) => {
        const [may = '', june = ''] = pair.split('|');
        return [`with months such as ${may}`, () => TEXT.replaceAll('2019-05', may).replaceAll('2019-06', june)] as const;
      },
    ),
  ];
  it('but not with a month as a number that has lost a 0: 2019.1 may be January or October', async () => {
    const { snapshot } = await opened(
      await workbook([HEADINGS, ...ROWS.map(([a, b, ...counts]) => [a, b === '2019-05' ? 2019.1 : b, ...counts.map(Number)])]),
    );
    expect(snapshot.problems.map(({ message }) => message.zh)).toContainEqual(expect.stringContaining('2019.1'));
  });
  it.each(forms)('%s', async (_, content) => {
    const { engine, snapshot } = await opened(await content());
    expect(snapshot.problems).toEqual([]);
    expect(ranked(engine, '2019-06')).toEqual(EXPECTED);
  });

  it('which is the first one of a workbook that is not empty, and the others are told', async () => {
    const sheets = [sheetOf('封面', [[' ']]), sheetOf('五月', [HEADINGS, ...ROWS]), sheetOf('说明', [['表二']])];
    const { engine, snapshot } = await opened(await writeExcelFile(sheets).toBuffer());
    expect(ranked(engine, '2019-06')).toEqual(EXPECTED);
    expect(snapshot.source?.notes.map(({ zh }) => zh)).toEqual(['读入工作表“五月”，未读：封面、说明']);
  });

  it('with the predecessors that it names; one without rows of its own is no township of the sheet', async () => {
    const { engine } = await opened('x');
    engine.setPolicy(JSON.stringify({ ...beijing2019, id: 'heirs', comparison: { lagMonths: 1, predecessor: '前身' } }));
    const before = [['前身'], [' '], ['老镇'], ['西镇'], ['']];
    const { problems, results } = await engine.open({
      kind: 'text',
      text: sheetText([HEADINGS, ...ROWS].map((row, i) => [...(i === 3 ? row.with(0, '新镇') : row), ...(before[i] ?? [])])),
    });
    expect(problems).toEqual([]);
    expect([results?.townships, engine.find('镇')]).toEqual([3, ['东镇', '西镇', '新镇']]);
    expect(ranked(engine, '2019-06')).toEqual(['1 新镇 93 0', '2 西镇 89.5 -1']);
  });

  it('and what was not read of it is told', async () => {
    const { snapshot } = await opened(sheetText([[...HEADINGS, '备注'], ...ROWS.map((row) => [...row, '无'])]));
    expect(snapshot.source?.notes.map(({ zh }) => zh)).toEqual(['规则用不到、未读的列：H 备注']);
    const titled = await opened(`2019年统计表\n${TEXT}`);
    expect(titled.snapshot.source?.notes.map(({ zh }) => zh)).toEqual(['表头在第 2 行，其上各行未读']);
    const gb = await opened(gbk(TEXT));
    expect(gb.snapshot.source?.notes.map(({ en }) => en)).toEqual(['Read as GBK (GB 18030)']);
  });
});

describe('a mistake is told at its row and column', () => {
  const wrong = (row: number, column: number, text: string): string =>
    sheetText([HEADINGS, ...ROWS].map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell))));
  it.each([
    [wrong(2, 4, '31'), '第 3 行 E 列（响应）', '计数超过其基数；应使响应不超过有效回访（30），实为 31'],
    [wrong(1, 3, '0').replace('0,30,27,24', '0,0,0,1'), '第 2 行 G 列（满意）', '基数为 0 而计数不为 0；应为 0，因为有效回访为 0，实为 1'],
    [wrong(1, 2, '四十'), '第 2 行 C 列（受理量）', '不是计数；应为不小于 0 的整数，实为文本 "四十"'],
    [wrong(1, 2, '1,040').replace('1,040', '"1,040"'), '第 2 行 C 列（受理量）', '不是计数；应为不小于 0 的整数，实为文本 "1,040"'],
    [wrong(1, 2, '9007199254740993'), '第 2 行 C 列（受理量）', '不是计数；应为不小于 0 的整数，实为文本 "9007199254740993"'],
    [wrong(4, 1, 'Jun-19'), '第 5 行 B 列（月份）', '月份有误；应为 2019-06 或 2019年6月 这样的月份，实为 "Jun-19"'],
    [wrong(4, 1, '2019-13'), '第 5 行 B 列（月份）', '月份有误；应为 2019-06 或 2019年6月 这样的月份，实为 "2019-13"'],
    [wrong(4, 1, '2019/6/15'), '第 5 行 B 列（月份）', '月份有误；应为 2019-06 或 2019年6月 这样的月份，实为 "2019/6/15"'],
    [wrong(4, 0, ' '), '第 5 行 A 列（街乡镇）', '不是街乡镇的名称；应为名称，实为空白'],
    [wrong(4, 0, '东镇'), '第 5 行 A 列（街乡镇）', '同一街乡镇在同一月份出现两次；应在 2019-06 只有一行，不与第 4 行重复，实为 "东镇"'],
    [wrong(0, 6, '满意度'), '第 1 行', '缺少一列；应为表头 满意 | 满意量 | satisfied，但没有找到'],
    [wrong(0, 6, '解决量'), '第 1 行 G 列（解决量）', '与 F 列（解决）指同一字段 resolved；应为一列，实为两列'],
    [
      wrong(0, 0, '街镇名称').replace(/^/, '某区统计表\n'),
      '第 2 行',
      '缺少一列；应为表头 街乡镇 | 街道乡镇 | 街道(乡镇) | 乡镇街道 | 镇街 | 单位 | 单位名称 | township，但没有找到',
    ],
    [wrong(4, 0, '合 计'), '第 5 行 A 列', '“合 计”不是一个单位，不能参加排名；应删去这一行'],
    [wrong(4, 1, '平均'), '第 5 行 B 列', '“平均”不是一个单位，不能参加排名；应删去这一行'],
    ['{ "id": "x" }', '文件', '是 JSON，不是表格；如果是规则，请用“打开规则”'],
    [wrong(3, 6, '27,9'), '第 4 行 H 列', '所在列没有表头；应为空，实为“9”'],
    [HEADINGS.join(','), '文件', '表头之下没有数据'],
    [wrong(3, 0, '"西镇'), '第 4 行', '引号没有成对，无法分清单元格'],
  ])('%#', async (text, place, message) => {
    const { snapshot } = await opened(text);
    expect(snapshot.results).toBeNull();
    const found = snapshot.problems.map((problem) => [problem.place.zh, problem.message.zh]);
    expect(found).toContainEqual([place, message]);
  });

  it.each([
    ...['合计', '总计', '小计', '共计', '总数', '汇总', '平均', '平均值', '平均数', '均值', '全区', '全市', '全县'],
    ...['Total', 'Subtotal', 'Grand Total', 'Average', 'Mean'],
  ])('and %s is no unit', async (text) => {
    const { snapshot } = await opened(wrong(4, 0, text));
    const found = snapshot.problems.map((problem) => [problem.place.zh, problem.message.zh]);
    expect(found).toContainEqual(['第 5 行 A 列', `“${text}”不是一个单位，不能参加排名；应删去这一行`]);
  });

  it.each([
    [wrong(1, 2, '四十'), 'row 2, column C (受理量)', 'bad count; expected a whole number, 0 or more, received "四十"'],
    [wrong(4, 1, 'Jun-19'), 'row 5, column B (月份)', 'bad month; expected a month such as 2019-06, received "Jun-19"'],
    [wrong(4, 0, ' '), 'row 5, column A (街乡镇)', 'bad township; expected a name, found nothing'],
  ])('and in plain English: %#', async (text, place, message) => {
    const { snapshot } = await opened(text);
    expect(snapshot.problems.map((problem) => [problem.place.en, problem.message.en])).toEqual([[place, message]]);
  });

  it('and no more than that: cells under headings that are not understood are not told one by one', async () => {
    const { snapshot } = await opened(`某区统计表\n${wrong(0, 0, '街镇名称')}`);
    expect(snapshot.problems).toHaveLength(1);
  });

  it('and blank cells of a column with others are told to come of merged cells', async () => {
    const { snapshot } = await opened(wrong(2, 1, ''));
    expect(snapshot.problems.map(({ place, message }) => [place.zh, message.zh])).toEqual([
      ['第 3 行 B 列（月份）', '月份有误；应为 2019-06 或 2019年6月 这样的月份，实为空白'],
    ]);
    expect(snapshot.source?.notes.map(({ zh }) => zh)).toEqual(['“月份”一列有空白：合并的单元格只有第一格有值，请取消合并，每行都填写']);
  });

  it('or of the whole file, where it is none that can be read', async () => {
    for (const [bytes, message] of [
      [[0xd0, 0xcf, 0x11, 0xe0, 0], /^an old \.xls file; please save it as \.xlsx or CSV$/],
      [[0x50, 0x4b, 3, 4, 0, 0], /^not an \.xlsx file that can be read \(.+\)$/],
      [[0xff, 0x00, 0xff, 0xff], /^text in neither UTF-8 nor GBK$/],
    ] as const) {
      const { snapshot } = await opened(Uint8Array.from(bytes));
      expect(snapshot.problems.map(({ place, message: { en } }) => [place.en, en])).toEqual([['the file', expect.stringMatching(message)]]);
    }
  });

  it('a hundred at most, and how many more there are', async () => {
    const counted = async (wrongRow: readonly string[], times: number): Promise<readonly number[]> => {
      const { snapshot } = await opened(sheetText([HEADINGS, ...Array.from({ length: times }, () => wrongRow)]));
      return [snapshot.problems.length, snapshot.moreProblems];
    };
    expect(await counted(['合计', '2019-05', '40', '30', '30', '27', '24'], 120)).toEqual([100, 20]);
    expect(await counted(['东镇', '2019-05', '40', '30', '30', '27', 'x'], 120)).toEqual([100, 139]);
    expect(await counted(['合计', '2019-05', '40', '30', '30', '27', '24'], 100)).toEqual([100, 0]);
  });

  it('by the letters that a column has', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('and a column of fractions where percents are meant is doubted', async () => {
    const { engine } = await opened('x');
    const [, , , lianyungang] = engine.builtIns();
    engine.setPolicy(lianyungang?.text ?? '');
    const shares = await engine.open({
      kind: 'text',
      text: '单位,组别,月份,按时办结率,满意率\n甲,部门,2023-01,0.99,88.5%\n乙,部门,2023-01,1,90',
    });
    expect(shares.problems).toEqual([]);
    expect(shares.source?.notes.map(({ en }) => en)).toEqual([expect.stringContaining('No value of closingPercent is above 1')]);
  });
});
