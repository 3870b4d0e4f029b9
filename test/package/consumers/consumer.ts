// What a user in TypeScript writes: values and types of both entries.
import {
  advance,
  beijing2019,
  definePolicy,
  detectJumps,
  evaluate,
  explain,
  policySchema,
  rank,
  RankingRulesError,
  scoreTownship,
  tallyTickets,
} from 'ranking-rules';
import type { Entry, Evaluation, Explanation, Issue, Jump, Policy, Registry, ScoreCard, Standing, State, TallyRecord } from 'ranking-rules';
import { bulletin, improvementList, ladderChart } from 'ranking-rules/report';
import type { JsonValue, VegaLiteSpec } from 'ranking-rules/report';

const record: TallyRecord = {
  township: '窦店镇',
  month: '2019-06',
  assigned: 40,
  surveyed: 30,
  contacted: 30,
  resolved: 27,
  satisfied: 24,
};
const policy: Policy = definePolicy({ ...beijing2019, id: 'own' });
const evaluation: Evaluation = evaluate([record], policy);
const standings: readonly Standing[] = evaluation.standings('2019-06');
const score: number | null | undefined = standings[0]?.score;
const state: State = advance(null, [record], [policy]).state;
const jumps: readonly Jump[] = detectJumps([{ township: '窦店镇', month: '2019-06', class: 'improved' }], {
  rungs: ['improved', 'advanced'],
  windowMonths: 3,
});
const explanation: Explanation = explain(evaluation, { township: '窦店镇', month: '2019-06' }, { locale: 'en' });
const notice: string = bulletin(evaluation, '2019-06', { locale: 'zh' });
const ranks: Float64Array = rank([90, 80, null], { ties: 'dense' });
const parsed: boolean = policySchema.safeParse(beijing2019).success;
const issues = (error: unknown): readonly Issue[] => (error instanceof RankingRulesError ? error.issues : []);
const points: string = scoreTownship(record, policy).indicators[0]?.points?.toFixed(2) ?? '';
// What may be left out may be undefined, as an optional field of a row or a form is.
const unsaid = undefined;
const registry: Registry = {
  townships: [
    {
      id: 'a',
      name: '甲镇',
      district: unsaid,
      kind: unsaid,
      aliases: unsaid,
      from: unsaid,
      until: unsaid,
      successors: unsaid,
      predecessor: unsaid,
    },
  ],
};
const ladder: VegaLiteSpec = ladderChart(evaluation, { locale: 'zh', from: unsaid, to: unsaid });
// Rows of an interface go in as they are, columns of one spread; what is no column is refused.
interface OwnRow {
  readonly township: string;
  readonly month: string;
  readonly assigned: number;
  readonly note?: string | null;
}
interface OwnColumns {
  readonly township: readonly string[];
  readonly month: readonly string[];
  readonly assigned: Int32Array;
}
const own = (rows: readonly OwnRow[], columns: OwnColumns): readonly Evaluation[] => [
  evaluate(rows, policy),
  evaluate({ ...columns }, policy),
];
// @ts-expect-error a bigint is no count
const none = (columns: OwnColumns): Evaluation => evaluate({ ...columns, surveyed: new BigInt64Array(1) }, policy);
// Coded columns keep what their codes and names are, so that they can be handed on and looked up.
const { entry, township } = evaluation.columns;
const why: Entry | null | undefined = entry.names[entry.codes[0] ?? 0];
const codes: Int32Array = township.codes;
// What is plain JSON is so to TypeScript, as a column of JSON in a database or the body of an answer asks.
const kept: readonly JsonValue[] = [state, evaluation.toJSON(), standings, jumps, issues(null)];
// @ts-expect-error what is not of a decimal
scoreTownship(record, policy).indicators[0]?.points?.toFix(2);
// @ts-expect-error a record has a township
const wrong: TallyRecord = { month: '2019-06' };
// @ts-expect-error no such tie method
rank([1], { ties: 'olympic' });

export type Used = ScoreCard | VegaLiteSpec;
export {
  codes,
  evaluation,
  explanation,
  improvementList,
  issues,
  jumps,
  kept,
  ladder,
  none,
  notice,
  own,
  parsed,
  points,
  ranks,
  registry,
  score,
  state,
  tallyTickets,
  why,
  wrong,
};
