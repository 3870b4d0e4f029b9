// Sheets as offices keep them: whatever the form, the same standings; whatever cannot be read, at its row and column.
import { Buffer } from 'node:buffer';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { HEADINGS, opened, ranked, ROWS, sheetText } from './engine';
import { gbk } from './gbk';

const TEXT = sheetText([HEADINGS, ...ROWS]);
const EXPECTED = ['1 东镇 93 1', '2 西镇 89.5 -1'];
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

async function workbook(rows: readonly (readonly (string | number | Date | undefined)[])[]): Promise<Uint8Array> {
  const data = rows.map((row) => row.map((value): Cell => (value instanceof Date ? { value, type: Date, format: 'yyyy/mm/dd' } : value)));
  return writeExcelFile([{ data, sheet: '表' }]).toBuffer();
}

describe('a sheet is read', () => {
  const forms: readonly (readonly [string, () => Promise<Uint8Array | string> | Uint8Array | string])[] = [
    ['pasted with commas', () => TEXT],
    ['pasted from Excel, with tabs', () => sheetText([HEADINGS, ...ROWS], '\t')],
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

  it('and what was not read of it is told', async () => {
    const { snapshot } = await opened(sheetText([[...HEADINGS, '备注'], ...ROWS.map((row) => [...row, '无'])]));
    expect(snapshot.source?.notes.map(({ zh }) => zh)).toEqual(['规则用不到、未读的列：H 备注']);
    const gb = await opened(gbk(TEXT));
    expect(gb.snapshot.source?.notes.map(({ en }) => en)).toEqual(['Read as GBK (GB 18030)']);
  });
});

describe('a mistake is told at its row and column', () => {
  const wrong = (row: number, column: number, text: string): string =>
    sheetText([HEADINGS, ...ROWS].map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell))));
  it.each([
    [wrong(2, 4, '31'), '第 3 行 E 列（响应）', '计数超过其基数；应使 contacted 不超过 surveyed（30），实为 31'],
    [wrong(1, 2, '四十'), '第 2 行 C 列（受理量）', '不是计数；应为不小于 0 的整数，实为 "四十"'],
    [wrong(1, 2, '1,040').replace('1,040', '"1,040"'), '第 2 行 C 列（受理量）', '不是计数；应为不小于 0 的整数，实为 "1,040"'],
    [wrong(4, 1, 'Jun-19'), '第 5 行 B 列（月份）', '月份有误；应为 2019-06 或 2019年6月 这样的月份，实为 "Jun-19"'],
    [wrong(4, 1, '2019-13'), '第 5 行 B 列（月份）', '月份有误；应为 2019-06 或 2019年6月 这样的月份，实为 "2019-13"'],
    [wrong(4, 0, ' '), '第 5 行 A 列（街乡镇）', '不是街乡镇的名称；应为名称，实为空白'],
    [wrong(4, 0, '东镇'), '第 5 行 A 列（街乡镇）', '同一街乡镇在同一月份出现两次；应在 2019-06 只有一行，不与第 4 行重复，实为 "东镇"'],
    [wrong(0, 6, '满意度'), '第 1 行', '缺少一列；应为表头 满意 | 满意量 | satisfied，但没有找到'],
    [wrong(0, 6, '解决量'), '第 1 行 G 列（解决量）', '与 F 解决 列指同一字段 resolved；应为一列，实为两列'],
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
    for (const bytes of [
      [0xd0, 0xcf, 0x11, 0xe0, 0],
      [0x50, 0x4b, 3, 4, 0, 0],
      [0xff, 0x00, 0xff, 0xff],
    ]) {
      const { snapshot } = await opened(Uint8Array.from(bytes));
      expect(snapshot.problems.map(({ place }) => place.en)).toEqual(['the file']);
    }
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
