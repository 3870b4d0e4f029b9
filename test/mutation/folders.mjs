// The public functions that compose the stages, and the parts of these.
const WHOLE = [
  ...['whole/*', 'report/columns', 'report/explain-edges', 'score/score-township', 'summary/summarize', 'rollup/roll-up', 'tickets/*'],
  ...['state/read-state', 'state/month-names', 'records/mistakes', 'issues/unreadable', 'golden/lianyungang-2023', 'snapshots/*', 'oracle/successor', 'hostile/throwing'],
];

// The tests that each folder answers to: its own, and its laws where those are quick. That others would notice too does not
// count. A folder is listed once its score has been measured and is at least what stryker.config.mjs asks for.
export const FOLDERS = {
  exact: ['exact/*', 'vectors/rounding', 'laws/rounding'],
  month: ['month/*', 'tickets/assessment-period'],
  score: ['score/*'],
  columns: ['columns/*'],
  jumps: ['jumps/*', 'laws/jumps'],
  gain: ['gain/*'],
  classes: ['classes/*'],
  state: ['state/*', 'hostile/too-many'],
  issues: ['issues/*'],
  summary: ['summary/*'],
  rollup: ['rollup/*'],
  rank: ['rank/*'],
  tickets: ['tickets/*', 'laws/tickets', 'whole/refusals'],
  registry: ['registry/*', 'laws/registry'],
  policy: ['policy/*'],
  'report/charts': ['report/chart-*'],
  '*': WHOLE,
  composition: WHOLE,
  'report/bulletin': ['report/bulletin*', 'report/notice-edges', 'report/english-notice', 'report/decimals-change', 'report/rules-change', 'report/successions'],
  records: ['records/*', 'policy/period'],
  'report/evaluation': ['report/columns', 'report/months-held', 'report/chart-refusals', 'report/standings', 'report/township-places', 'report/successions', 'report/explain-edges', 'oracle/successor', 'whole/negative-zero', 'whole/changed-columns'],
  'report/wording': ['report/words', 'report/sentences', 'report/decimals-change', 'report/rules-change', 'report/successions', 'report/bulletin-texts', 'report/notice-edges', 'report/english-notice', 'report/explain*', 'report/chart-rules', 'report/periods'],
  'report/explain': ['report/explain*', 'report/months-held', 'report/sentences', 'report/decimals-change', 'report/rules-change', 'report/successions', 'report/words', 'report/periods', 'oracle/successor'],
  'report/table': ['report/standings-table', 'report/bulletin'],
  'report/improvement': ['report/improvement-list', 'report/chart-ladder', 'report/chart-refusals'],
};
