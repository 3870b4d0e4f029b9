// The tests that each folder answers to: its own, its laws, and what else asks it directly. That others notice too does not count.
export const FOLDERS = {
  exact: ['exact/*', 'vectors/rounding', 'laws/rounding'],
  month: ['month/*', 'tickets/assessment-period'],
  jumps: ['jumps/*', 'laws/jumps'],
  issues: ['issues/*', 'jumps/detect-jumps', 'exact/*'],
  policy: ['policy/*'],
  state: ['state/*', 'oracle/successor', 'laws/time'],
  summary: ['summary/*'],
  rollup: ['rollup/*', 'summary/*'],
  tickets: ['tickets/*', 'laws/tickets', 'registry/with-registry'],
  registry: ['registry/*', 'laws/registry'],
  report: ['report/*', 'laws/report', 'golden/*'],
};
