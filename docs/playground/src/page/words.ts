// The words of the page.
import { both } from '../bilingual';
import type { Topic } from '../engine/protocol';

export const WORDS = {
  title: both('排名试算', 'Try the ranking'),
  lead: both(
    '选规则，给数据，看排名、类别与理由。一切在本机浏览器内计算，不上传任何数据。',
    'Choose a policy, give it data, and see ranks, classes and reasons. All of it is worked out in this browser; nothing is sent anywhere.',
  ),
  skip: both('跳到结果', 'Skip to the results'),
  language: both('语言', 'Language'),
  guides: both('指南', 'Guides'),
  licences: both('所用软件的许可', 'Licences of the software in this page'),
  loading: both('正在载入……', 'Loading …'),
  working: both('正在计算……', 'Working …'),

  data: both('数据', 'Data'),
  dataHelp: both(
    '每行一个街乡镇的一个月，首行为表头，不要合计行；规则按季度、年度等排名的，每行一个季度、一年，月份写末月。CSV（UTF-8 或 GBK）与 .xlsx 均可，也可从 Excel 复制后粘贴。',
    'One township in one month a row, under a row of headings, without totals; where the policy ranks quarters or years, a row is of one of those and has its last month. CSV (UTF-8 or GBK) or .xlsx, or cells copied from Excel.',
  ),
  example: both('2019 年的例子', '2019 example'),
  file: both('选择文件……', 'Choose a file …'),
  drop: both('或把文件拖到这里', 'or drop one here'),
  paste: both('粘贴表格', 'Paste a sheet'),
  readPasted: both('读入粘贴的表', 'Read what was pasted'),
  emptySheet: both('下载空表', 'Download an empty sheet'),

  policy: both('规则', 'Policy'),
  builtIn: both('内置规则', 'Built-in policy'),
  edited: both('（已修改）', '(edited)'),
  openPolicy: both('打开规则……', 'Open a policy …'),
  editor: both('规则（JSON）', 'Policy (JSON)'),
  editorHelp: both(
    '可直接修改，改动即时检查。本页不保存规则：改好后请下载，下次再打开。',
    'Edit it here; it is checked as you type. The page keeps no policy: download yours, and open it next time.',
  ),
  reviseHelp: both(
    '年中改过规则的，新旧两版都要：填新版生效的首月，按“增加新版”，再改排在后面的一版。各月按当月生效的一版计算。',
    'Where the rules changed in mid-year, both versions are needed: give the first month of the new revision, press “Add a revision”, and edit the copy that follows. Each month is judged by the one in force.',
  ),
  revisedFrom: both('新版生效首月', 'First month of the new revision'),
  revise: both('增加新版', 'Add a revision'),
  downloadPolicy: both('下载规则', 'Download the policy'),

  results: both('结果', 'Results'),
  madeUp: both('例子的计数是虚构的，不是任何街乡镇的实际成绩。', "The counts of the example are made up and are no township's results."),
  problemsFirst: both('数据中的问题改正之后，这里显示结果。', 'The results appear here when the problems in the data are mended.'),
  nothing: both('还没有数据。请按“2019 年的例子”，或给一份自己的表。', 'No data yet. Press “2019 example”, or give a sheet of your own.'),
  month: both('月份', 'Month'),
  downloads: both('下载：', 'Download:'),
  downloadNotice: both('通报（.md）', 'Notice (.md)'),
  downloadTable: both('当前表格（.csv）', 'This table (.csv)'),
  downloadAll: both('全部表格（.csv）', 'All tables in one (.csv)'),
  formula: both(
    "表格中以 = + - @ 开头的文本前加了撇号（'），以免 Excel 当成公式执行。",
    "In tables, text that begins with = + - @ gets an apostrophe (') before it, so that Excel does not run it as a formula.",
  ),

  standings: both('排名', 'Standings'),
  classes: both('类别', 'Classes'),
  jumps: both('升级', 'Jumps'),
  improvements: both('升级名单', 'Improvement list'),
  charts: both('图', 'Charts'),
  notice: both('通报', 'Notice'),

  filter: both('按名称或组别筛选', 'Filter by name or group'),
  gridHelp: both('在表中用方向键移动，按回车看理由。', 'Move with the arrow keys; Enter tells why.'),
  rank: both('名次', 'Rank'),
  township: both('街乡镇', 'Township'),
  group: both('组别', 'Group'),
  score: both('得分', 'Score'),
  gain: both('进步名次', 'Places gained'),
  volume: both('诉求量', 'Volume'),
  unranked: both('不排名', 'unranked'),
  tied: both('并列', 'tied'),
  none: both('—', '—'),
  noMembers: both('没有单位列入', 'No township'),
  noClasses: both('规则没有设类别', 'The policy has no classes'),

  noJumps: both('没有升级', 'No jumps'),
  noLadder: both('规则没有台阶，因而没有升级', 'The policy has no ladder, so there are no jumps'),
  way: both('经过', 'Way'),
  span: both('相隔月数', 'Months between'),
  kind: both('类型', 'Kind'),
  skips: both('升级（越级）', 'jump (a rung left out)'),
  jump: both('升级', 'jump'),
  why: both('理由', 'Why'),
  'triple-jump': both('三级跳', 'Triple jumps'),
  'adjacent-months': both('相隔一个月', 'From one month to the next'),
  'several-months': both('相隔两个月及以上', 'Over two months or more'),
  from: both('自', 'From'),
  to: both('至', 'To'),

  chartRanks: both('排名变化', 'Rank over time'),
  chartScores: both('得分分布', 'Distribution of scores'),
  chartGain: both('进步名次', 'Places gained'),
  chartLadder: both('升级', 'Jumps up the ladder'),
  chartKind: both('哪种图', 'Which chart'),
  chosen: both('图中的街乡镇', 'Townships in the chart'),
  addTownship: both('添加街乡镇', 'Add a township'),
  add: both('添加', 'Add'),
  remove: both('移除', 'Remove'),
  intoChart: both('加入排名变化图', 'Add to the chart of ranks'),

  close: both('关闭', 'Close'),
  first: both('首页', 'First'),
  previous: both('上一页', 'Previous'),
  next: both('下一页', 'Next'),
  last: both('末页', 'Last'),
  ascending: both('升序', 'ascending'),
  descending: both('降序', 'descending'),
  place: both('位置', 'Where'),
  problem: both('问题', 'What is wrong'),
  problems: both('数据中的问题', 'Problems in the data'),
} as const;

export const TOPICS = {
  score: both('得分', 'Score'),
  rank: both('名次', 'Rank'),
  gain: both('进步名次', 'Places gained'),
  classes: both('类别', 'Classes'),
  jump: both('升级', 'Jump'),
} as const satisfies Readonly<Record<Topic, unknown>>;

/** Why a gain is unknown. */
export const ENTRIES = {
  new: both('首次', 'new'),
  returned: both('当时未排名', 'not ranked then'),
  regrouped: both('换组', 'regrouped'),
  unranked: both('不排名', 'unranked'),
  unscored: both('无得分', 'no score'),
} as const;
