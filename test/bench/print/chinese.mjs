// The tables in Chinese: cell by cell, whatever is no number.
const NAMES = {
  'Columns in, columns out': '按列输入输出',
  'Columns with text for townships and months': '单位和月份是文本的各列',
  'Rows of objects in, standings out': '逐行输入对象，输出排名',
  ratio: '倍数',
  case: '情形',
  time: '时间',
  'ns a row': '每行纳秒',
  'times plain': '与普通之比',
  'at most': '上限',
  import: '导入',
  policy: '规则',
  total: '合计',
  'beyond zod': 'zod 以外',
  goal: '目标',
  wanted: '要求',
  found: '测得',
  yes: '达到',
  no: '未达到',
  'typed arrays, this one policy': '类型化数组，只此一种规则',
  'Maps and sorts, integers': 'Map 和排序，整数',
  'Maps and sorts, doubles': 'Map 和排序，双精度',
  'Maps and sorts, decimal.js': 'Map 和排序，decimal.js',
  'd3-array, integers': 'd3-array，整数',
  'arquero, integers': 'arquero，整数',
  'arquero, doubles': 'arquero，双精度',
  'DuckDB, integers': 'DuckDB，整数',
  'DuckDB, DOUBLE': 'DuckDB，DOUBLE',
  'DuckDB, DECIMAL': 'DuckDB，DECIMAL',
  'polars, integers': 'polars，整数',
  'polars, doubles': 'polars，双精度',
  plain: '普通',
  'rows in random order': '各行次序随机',
  'counts in Int32Array': '计数为 Int32Array',
  'three different bases': '三个不同的基数',
  'a deduction': '扣分',
  'a deduction, its rate and points rounded': '扣分，比率和分数先舍入',
  'a tie-breaker': '附加比较',
  '16 groups': '16 个组',
  '16 groups, 0.3 % of each in a class': '16 个组，每组每类取 0.3%',
  'a tie-breaker and 16 groups': '附加比较和 16 个组',
  'a policy for each year': '每年一份规则',
  'rounding up': 'up 舍入',
  'rounding down': 'down 舍入',
  'rounding half-even': 'half-even 舍入',
  'rounding half-down': 'half-down 舍入',
  'every score an exact half': '得分全部恰在正中间',
  'every score next to a half, bases to 300': '得分全部紧靠正中间，基数到 300',
  'the same, bases to 100,000': '同上，基数到 100,000',
  'the same, bases to 1,000,000,000': '同上，基数到 1,000,000,000',
  'published scores': '公布的得分',
  "the benchmark's policy, checked": '测试用的规则，经过检查',
  'a built-in policy': '内置规则',
  'memory beyond the input, large': '比输入多用的内存，大',
  'time a row, from medium to large': '每行时间，由中到大',
  'advance, 41,000 townships': 'advance，41,000 个单位',
  'first call beyond zod, own policy': '首次调用，zod 以外，自己的规则',
  'first call beyond zod, built-in policy': '首次调用，zod 以外，内置规则',
};
const MODES = { columns: '按列', objects: '对象' };
const SIZES = { small: '小', medium: '中', large: '大' };
const PATTERNS = [
  [/^wrong of (\d+)$/, (_, rows) => `${rows} 行中错`],
  [/^under (.*)$/, (_, most) => `小于 ${most}`],
  [/^(.*) or more$/, (_, least) => `不小于 ${least}`],
  [/^(columns|objects), (\w+): beside the yardstick$/, (_, mode, size) => `${MODES[mode]}，${SIZES[size]}：与手写程序之比`],
  [
    /^(columns|objects), (\w+): ahead of the fastest other \((.*)\)$/,
    (_, mode, size, name) => `${MODES[mode]}，${SIZES[size]}：领先其他各家中最快的（${inChinese(name)}）`,
  ],
  [/^(.*), (small|medium|large)$/, (_, name, size) => `${inChinese(name)}，${SIZES[size]}`],
];

/** Markdown whose tables have Chinese cells; all else stays as it is. */
export function chineseTables(markdown) {
  return markdown.replaceAll(
    /^\|(.*)\|$/gm,
    (_, cells) =>
      `| ${cells
        .split('|')
        .map((cell) => inChinese(cell.trim()))
        .join(' | ')} |`,
  );
}

function inChinese(cell) {
  if (Object.hasOwn(NAMES, cell)) return NAMES[cell];
  const found = PATTERNS.find(([pattern]) => pattern.test(cell));
  return found === undefined ? cell : cell.replace(found[0], found[1]);
}
