/**
 * 结果的文字、表和图：理由、月度通报、排名表、升级名单、图表。
 *
 * Words, tables and pictures of an evaluation: explanations, the monthly notice, tables, lists and charts.
 *
 * @module ranking-rules/report
 */
export { bulletin } from './bulletin/bulletin';
export { explain, type Explanation } from './explain/explain';
export { improvementList, type ImprovementGroup, type ImprovementKind } from './improvement/improvement-list';
export { standingsTable, type StandingsTable } from './table/standings-table';
export type { TableCell, TableColumn, TableKey } from './table/table-columns';
export { rankHistoryChart } from './charts/rank-history';
export { scoreDistributionChart } from './charts/score-distribution';
export { gainChart } from './charts/gain';
export { ladderChart } from './charts/ladder';
export type { JsonValue, VegaLiteSpec } from './charts/vega-lite-spec';
