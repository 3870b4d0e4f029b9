// Every function with arguments that it accepts, to be damaged, and what a user does with its answer.
import * as rules from '../../src/index';
import * as reports from '../../src/report/index';
import { historyInput, ladderInput } from '../documents/history';
import { policyInput } from '../documents/policy';
import { randomFrom, type Random } from '../documents/random';
import { monthText, NAMES, recordInputs } from '../documents/records';
import { namedInputs, REGISTRY } from '../documents/registry';
import { AS_OF, TALLYING, ticketInputs } from '../documents/tickets';

/** A function under attack. */
export interface Target {
  readonly name: string;
  readonly call: Function;
  /** Arguments that are valid before they are damaged. */
  readonly args: (random: Random) => unknown[];
  /** Reads the whole answer. */
  readonly use?: (answer: unknown, random: Random) => unknown;
}

const policies = Array.from({ length: 60 }, (_, seed) => rules.definePolicy(policyInput(randomFrom(seed))));
const tallying = rules.definePolicy({ ...rules.beijing2019, id: 'from-tickets', tallying: TALLYING });
const summed = rules.definePolicy({ ...rules.beijing2019, id: 'summed', summary: { months: 'pooled', townships: 'pooled' } });
const quarterly = rules.definePolicy({ ...summed, id: 'quarterly', period: 'quarter', comparison: { lagMonths: 3 }, ladder: undefined });
const registry = rules.defineRegistry(REGISTRY);

// Checked policies cannot be damaged, and are quicker; a part of the inputs has plain ones.
const policy = (random: Random): unknown => (random.chance(90) ? random.one(policies) : policyInput(random));
const tallyPolicy = ({ chance }: Random): unknown =>
  chance(90) ? tallying : { ...structuredClone(rules.beijing2019), id: 'from-tickets', tallying: structuredClone(TALLYING) };
const names = ({ chance }: Random): unknown => (chance(85) ? registry : structuredClone(REGISTRY));
const locale = ({ one }: Random) => ({ locale: one(['zh', 'en'] as const) });
const rows = (random: Random, months: number) => recordInputs(random, 1 + random.upTo(4), months);
// Counts alone, which add up.
const countRows = (random: Random) =>
  rows(random, 2).map(({ township, month, group, assigned, surveyed, contacted, resolved, satisfied }) => ({
    township,
    month,
    group,
    assigned,
    surveyed,
    contacted,
    resolved,
    satisfied,
  }));
const span = ({ one }: Random) => ({
  period: one(['month', 'quarter', 'half-year', 'year', 'year-to-date'] as const),
  by: one(['group', undefined]),
});
const values = (random: Random): unknown[] => random.list(random.upTo(8), () => (random.chance(10) ? null : random.upTo(9) / 2));

function columns(inputs: readonly object[], { chance }: Random): Record<string, unknown> {
  const fields = [...new Set(inputs.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(
    fields.map((field) => {
      const column: unknown[] = inputs.map((row) => Reflect.get(row, field) ?? null);
      if (!chance(30)) return [field, column];
      const distinct = [...new Set(column)];
      return [field, { codes: column.map((value) => distinct.indexOf(value)), names: distinct }];
    }),
  );
}

const rowsOrColumns = (random: Random, months: number): unknown =>
  random.chance(60) ? rows(random, months) : columns(rows(random, months), random);

/** An evaluation read as far as it goes. */
function readEvaluation(answer: unknown, random: Random): void {
  const evaluation = answer as rules.Evaluation;
  evaluation.toJSON();
  const month = evaluation.months.at(-1);
  if (month === undefined) return;
  const [standing] = evaluation.standings(month);
  if (standing !== undefined) rules.explain(evaluation, { township: standing.township, month }, locale(random));
  if (random.chance(20)) reports.bulletin(evaluation, month, locale(random));
  if (random.chance(20)) reports.standingsTable(evaluation, month, locale(random));
  if (random.chance(10)) reports.gainChart(evaluation, month, locale(random));
}

const evaluations = Array.from({ length: 60 }, (_, seed) => {
  const random = randomFrom(seed);
  return rules.evaluate(recordInputs(random, 4, 6), random.one(policies));
});
const shared = new Set<unknown>(evaluations);

/** True of what several inputs have in common, and none may change. */
export const isShared = (value: unknown): boolean => shared.has(value);

const evaluated = (random: Random): rules.Evaluation =>
  random.chance(90) ? random.one(evaluations) : rules.evaluate(rows(random, 2), random.one(policies));

async function* streamed(list: readonly unknown[]): AsyncGenerator<unknown> {
  yield* list;
}

function streamedTally(tickets?: unknown, ...rest: readonly unknown[]): unknown {
  return Reflect.apply(rules.tallyTickets, undefined, [isList(tickets) ? streamed(tickets) : tickets, ...rest]);
}

// Array.isArray throws for a revoked proxy.
function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

export const TARGETS: readonly Target[] = [
  {
    name: 'evaluate',
    call: rules.evaluate,
    args: (random) => [rowsOrColumns(random, 3), random.chance(80) ? policy(random) : [policy(random)]],
    use: readEvaluation,
  },
  { name: 'evaluate, much', call: rules.evaluate, args: (random) => [rowsOrColumns(random, 2), random.one(policies)], use: readEvaluation },
  {
    name: 'advance',
    call: rules.advance,
    args: (random) => {
      const plain = random.one(policies);
      const first = rows(random, 1);
      const state = first.length === 0 || random.chance(10) ? null : rules.advance(null, first, plain).state;
      return [
        JSON.parse(JSON.stringify(state)),
        recordInputs(random, 4, 1).map((row) => ({ ...row, month: monthText(random.upTo(3)) === row.month ? row.month : '2019-02' })),
        random.chance(90) ? plain : [policy(random)],
      ];
    },
    use: (answer) => JSON.stringify((answer as rules.Advance).month.standings),
  },
  { name: 'scoreTownship', call: rules.scoreTownship, args: (random) => [recordInputs(random, 9, 1)[0] ?? {}, policy(random)] },
  { name: 'definePolicy', call: rules.definePolicy, args: (random) => [policyInput(random)] },
  {
    name: 'safeDefinePolicy',
    call: rules.safeDefinePolicy,
    args: () => [{ ...structuredClone(rules.beijing2019), tallying: structuredClone(TALLYING) }],
  },
  { name: 'policyInForce', call: rules.policyInForce, args: (random) => [[policy(random)], '2019-06'] },
  {
    name: 'rank',
    call: rules.rank,
    args: (random) => [values(random), { ties: random.one(['dense', 'ordinal', 'modified']), order: 'ascending' }],
  },
  {
    name: 'percentileRank',
    call: rules.percentileRank,
    args: (random) => [Float64Array.from(values(random), Number), { ties: 'fractional' }],
  },
  {
    name: 'rankGain',
    call: rules.rankGain,
    args: (random) => {
      const before = values(random);
      return [before, [...before].reverse()];
    },
  },
  { name: 'selectImproved', call: rules.selectImproved, args: (random) => [values(random), { top: 2, atLeast: 1, ties: 'include' }] },
  { name: 'detectJumps', call: rules.detectJumps, args: (random) => [historyInput(random, 12), ladderInput(random)] },
  {
    name: 'roundQuotient',
    call: rules.roundQuotient,
    args: ({ upTo, one }) => [BigInt(upTo(999)), BigInt(upTo(9)), one(['half-up', 'half-even', 'down'])],
  },
  {
    name: 'explain',
    call: rules.explain,
    args: (random) => [evaluated(random), { township: random.one(NAMES), month: '2019-01' }, locale(random)],
  },
  {
    name: 'explain a jump',
    call: rules.explain,
    args: (random) => {
      const one = evaluated(random);
      return [one, structuredClone(one.jumps[0]) ?? {}, locale(random)];
    },
  },
  { name: 'bulletin', call: reports.bulletin, args: (random) => [evaluated(random), '2019-01', locale(random)] },
  {
    name: 'bulletin of rolled-up records',
    call: reports.bulletin,
    args: (random) => {
      const rolledUp = rules.rollUp(countRows(random), summed, { period: 'quarter' });
      return [rules.evaluate(rolledUp, quarterly), '2019-03', { ...locale(random), rolledUp: structuredClone(rolledUp) }];
    },
  },
  { name: 'standingsTable', call: reports.standingsTable, args: (random) => [evaluated(random), '2019-01', locale(random)] },
  {
    name: 'improvementList',
    call: reports.improvementList,
    args: (random) => [
      { jumps: rules.detectJumps(historyInput(random, 12) as rules.ClassMonth[], ladderInput(random)) },
      { from: '2019-01', to: '2019-12' },
    ],
  },
  {
    name: 'rankHistoryChart',
    call: reports.rankHistoryChart,
    args: (random) => [evaluated(random), ['东镇', '__proto__'], locale(random)],
  },
  {
    name: 'scoreDistributionChart',
    call: reports.scoreDistributionChart,
    args: (random) => [evaluated(random), '2019-01', locale(random)],
  },
  { name: 'gainChart', call: reports.gainChart, args: (random) => [evaluated(random), '2019-02', locale(random)] },
  {
    name: 'ladderChart',
    call: reports.ladderChart,
    args: (random) => [evaluated(random), { ...(random.chance(50) ? {} : { from: '2019-01', to: '2019-03' }), ...locale(random) }],
  },
  {
    name: 'tallyTickets',
    call: rules.tallyTickets,
    args: (random) => [
      random.chance(60) ? ticketInputs(random, 5) : columns(ticketInputs(random, 5), random),
      tallyPolicy(random),
      { asOf: AS_OF },
    ],
  },
  { name: 'tallyTickets, streamed', call: streamedTally, args: (random) => [ticketInputs(random, 4), tallying, { asOf: AS_OF }] },
  {
    name: 'tallyValidTickets',
    call: rules.tallyValidTickets,
    args: (random) => [ticketInputs(random, 4), tallyPolicy(random), { asOf: AS_OF }],
  },
  { name: 'assessmentMonth', call: rules.assessmentMonth, args: (random) => ['2019-06', tallyPolicy(random)] },
  { name: 'monthToDate', call: rules.monthToDate, args: (random) => [AS_OF, tallyPolicy(random)] },
  { name: 'mergeRecords', call: rules.mergeRecords, args: (random) => [countRows(random), countRows(random)] },
  {
    name: 'rollUp',
    call: rules.rollUp,
    args: (random) => [
      random.chance(50) ? countRows(random) : structuredClone(rules.rollUp(countRows(random), summed, { period: 'month' })),
      summed,
      span(random),
    ],
  },
  {
    name: 'summarize',
    call: rules.summarize,
    args: (random) => [random.chance(60) ? countRows(random) : columns(countRows(random), random), summed, span(random)],
  },
  { name: 'policyFields', call: rules.policyFields, args: (random) => [policyInput(random)] },
  {
    name: 'ticketFields',
    call: rules.ticketFields,
    args: () => [{ ...structuredClone(rules.beijing2019), id: 'from-tickets', tallying: structuredClone(TALLYING) }],
  },
  {
    name: 'issueMessage',
    call: rules.issueMessage,
    args: ({ one }) => [{ code: 'bad-month', path: [0, 'month'], expected: 'YYYY-MM', received: '1' }, one(['zh', 'en'])],
  },
  { name: 'defineRegistry', call: rules.defineRegistry, args: () => [structuredClone(REGISTRY)] },
  { name: 'resolveTownship', call: rules.resolveTownship, args: (random) => [names(random), random.one(['窦店镇', '窦店乡']), '2019-06'] },
  {
    name: 'withRegistry',
    call: rules.withRegistry,
    args: (random) => [random.chance(60) ? namedInputs(random, 4) : columns(namedInputs(random, 4), random), names(random)],
  },
  { name: 'safeWithRegistry', call: rules.safeWithRegistry, args: (random) => [namedInputs(random, 4), names(random)] },
];
