// A seeded corpus and everything that the package answers to it, as text.
import * as rules from 'ranking-rules';
import * as reports from 'ranking-rules/report';
import { historyInput, ladderInput } from '../../documents/history';
import { policyInput } from '../../documents/policy';
import { randomFrom, type Random } from '../../documents/random';
import { recordInputs } from '../../documents/records';
import { namedInputs, REGISTRY } from '../../documents/registry';
import { AS_OF, TALLYING, ticketInputs } from '../../documents/tickets';

/** How many policies the corpus has. */
export const POLICIES = 60;

/** The answers, each a line of JSON. */
export function* answers(): Generator<string> {
  for (let seed = 1; seed <= POLICIES; seed += 1) {
    const random = randomFrom(seed);
    yield* evaluations(random);
    yield* stages(random);
    yield* tickets(random);
    yield* refusals(random);
  }
}

function* evaluations(random: Random): Generator<string> {
  const policy = rules.definePolicy(policyInput(random));
  const records = recordInputs(random, 10, 8);
  const evaluation = rules.evaluate(records, policy);
  yield line(evaluation.toJSON());
  yield line(evaluation.columns);
  let state: rules.State | null = null;
  for (const month of evaluation.months) {
    const step: rules.Advance = rules.advance(
      state,
      records.filter((record) => record.month === month),
      policy,
    );
    state = step.state;
    yield line(step);
  }
  const month = evaluation.months.at(-1) ?? '';
  for (const locale of ['zh', 'en'] as const) {
    for (const { township } of evaluation.standings(month)) yield line(rules.explain(evaluation, { township, month }, { locale }));
    for (const jump of evaluation.jumps) yield line(rules.explain(evaluation, jump, { locale }));
    yield line(reports.bulletin(evaluation, month, { locale }));
    yield line(reports.standingsTable(evaluation, month, { locale }));
    yield line(reports.scoreDistributionChart(evaluation, month, { locale }));
    yield line(reports.ladderChart(evaluation, { locale }));
  }
  yield line(reports.improvementList(evaluation, { from: '2019-01', to: month }));
  const [record] = records;
  if (record !== undefined) yield line(rules.scoreTownship(record, policy));
}

function* stages(random: Random): Generator<string> {
  const values = random.list(40, () => (random.chance(10) ? null : random.upTo(30) / 3));
  for (const ties of ['competition', 'modified', 'dense', 'fractional', 'ordinal'] as const) {
    yield line([rules.rank(values, { ties }), rules.percentileRank(values, { ties, order: 'ascending' })]);
  }
  const ranks = rules.rank(values, { ties: 'fractional' });
  yield line(rules.selectImproved(rules.rankGain(ranks, [...ranks].reverse()), { top: 3 }));
  yield line(rules.detectJumps(historyInput(random, 60), ladderInput(random)));
  for (const mode of ['half-up', 'half-even', 'half-down', 'up', 'down'] as const) {
    yield line(String(rules.roundQuotient(BigInt(random.upTo(2_000_000) - 1_000_000), BigInt(1 + random.upTo(200)), mode)));
  }
}

function* tickets(random: Random): Generator<string> {
  const policy = rules.definePolicy({ ...rules.beijing2019, id: 'from-tickets', tallying: TALLYING });
  const { records, rejects } = rules.tallyValidTickets(ticketInputs(random, 80), policy, { asOf: AS_OF });
  yield line([records, rejects, rules.mergeRecords(records, records), rules.assessmentMonth('2019-06', policy)]);
  yield line(rules.evaluate(records, policy));
}

function* refusals(random: Random): Generator<string> {
  const registry = rules.defineRegistry(REGISTRY);
  yield line(rules.safeWithRegistry(namedInputs(random, 30), registry));
  const result = rules.safeDefinePolicy({
    ...policyInput(random),
    revison: random.upTo(9),
    ladder: { rungs: ['gold', random.upTo(3)], windowMonths: 0 },
  });
  yield line(result.ok ? [] : result.issues.flatMap((issue) => [rules.issueMessage(issue, 'zh'), rules.issueMessage(issue, 'en')]));
}

function line(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one === 'bigint') return `${one}n`;
    if (typeof one === 'number' && !Number.isFinite(one)) return String(one);
    return ArrayBuffer.isView(one) ? [...(one as unknown as Iterable<number>)] : one;
  });
}
