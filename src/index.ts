/**
 * 接诉即办街乡镇月度排名：精确的得分、名次（含并列）、进步名次、类别和升级，都能说明理由。
 *
 * Exact, explainable ranking rules: scores, ranks with ties, month-on-month gains, classes and jumps.
 *
 * @module ranking-rules
 */
export { evaluate } from './evaluate';
export { advance, type Advance } from './advance';
export { scoreTownship } from './score-township';
export { tallyTickets, tallyValidTickets, type TallyOptions, type TicketTally } from './tally-tickets';
export { ticketFields } from './ticket-fields';
export { assessmentMonth, monthToDate, type AssessmentMonth, type MonthToDate } from './assessment-months';
export { mergeRecords } from './records/merge-records';
export { rollUp } from './roll-up';
export { summarize } from './summarize';
export type { RollUpOptions } from './rollup/options';
export type { Parts } from './rollup/parts';
export type { Period } from './month/period';
export type { RolledUpRecord } from './rollup/types';
export type { SummaryIndicator, SummaryRow } from './summary/types';
export { defineRegistry, safeDefineRegistry } from './registry/define-registry';
export { resolveTownship } from './registry/resolve-township';
export { safeWithRegistry, withRegistry } from './registry/with-registry';
export type { NamedColumns, NamedRow, NameMatch, RegisteredTownship, Registry, ResolvedColumns, ResolvedRow } from './registry/types';
export { rank, type RankOptions } from './rank/rank';
export { percentileRank } from './rank/percentile-rank';
export { rankGain } from './gain/rank-gain';
export { selectImproved, type ImprovedOptions } from './classes/select-improved';
export { detectJumps } from './jumps/detect-jumps';
export { explain, type Explanation } from './report/explain/explain';
export type { AllRungsReason, ClimbedReason, JumpReason, LeftOutReason, Reason, StayedReason } from './report/explain/reason';
export type {
  AdjustedReason,
  IndicatorReason,
  RescaledReason,
  ScoredReason,
  ScoreReason,
  UnscoredReason,
} from './report/explain/score-reason';
export type {
  BehindReason,
  GainedReason,
  GainUnknownReason,
  GroupedThen,
  NamedTownships,
  RankedReason,
  RankReason,
  TieBrokenReason,
  UnrankedReason,
} from './report/explain/rank-reason';
export type {
  ClassReason,
  JudgedCondition,
  ConditionNotMetReason,
  JudgedCut,
  ExceptedReason,
  InClassReason,
  NotPickedReason,
  JudgedPick,
} from './report/explain/class-reason';
export { roundQuotient } from './exact/round-quotient';
export type { RoundingMode } from './exact/rounding-mode';
export { definePolicy, safeDefinePolicy } from './policy/define-policy';
export { policyJsonSchema } from './policy/json-schema';
export { policySchema } from './policy/schema';
export { policyInForce } from './policy/in-force';
export { policyFields } from './policy/policy-fields';
export type { FieldRole, PolicyField } from './policy/field-uses';
export { beijing2019 } from './policy/builtin/beijing-2019';
export { huairou2025 } from './policy/builtin/huairou-2025';
export { zhungeer } from './policy/builtin/zhungeer';
export { lianyungang2023 } from './policy/builtin/lianyungang-2023';
export { RankingRulesError } from './issues/error';
export type { Checked } from './issues/checked';
export { issueMessage } from './issues/message';
export type { Issue, IssueCode, IssuePath } from './issues/issue';
export type { Locale } from './issues/locale';
export type {
  Adjustment,
  CountedRate,
  Deduction,
  Indicator,
  IndicatorScoring,
  PublishedRate,
  PublishedScoring,
  WhenEmpty,
} from './policy/scoring-types';
export type { PolicyPart, Source } from './policy/source-types';
export type {
  Bilingual,
  ClassPick,
  ClassRule,
  Comparison,
  Condition,
  CutTies,
  DecimalSetting,
  InForce,
  Ladder,
  Metric,
  Order,
  Policy,
  Pooling,
  Ranking,
  Summary,
  TieBreaker,
  TieMethod,
} from './policy/types';
export type { CodedColumn, TextColumn } from './input/types';
export type { RejectedTicket, Ticket, TicketColumns, TicketRecord, TicketRow } from './tickets/types';
export type {
  AssessmentMonthRule,
  DeadlineStatus,
  Tallying,
  TicketCondition,
  TicketCount,
  TicketDeadline,
  TicketExclusion,
  TicketField,
  TicketValue,
} from './policy/tallying-types';
export type { TallyColumns, TallyRecord, TallyRow, TownshipMonth } from './records/types';
export type { IndicatorCard, ScoreCard } from './score/score-card';
export type { PointsOrigin, ScoreOrigin } from './score/exact-score';
export type { ClassMonth, Jump, Stay } from './jumps/jump';
export type { Entry } from './gain/entry';
export type { Standing } from './evaluation/standing';
export type { Evaluation, EvaluationJson, MonthResult } from './evaluation/evaluation';
export type { EvaluationColumns } from './evaluation/columns';
export type { State, StateMonth, StateRun } from './state/state';
