// The shape of a policy, and the only file that knows zod. What a shape cannot say is in check-policy.ts.
import * as z from 'zod/mini';
import { ROUNDING_MODES } from '../exact/rounding-mode';
import { integerLeaf, LEAVES, type Leaf } from './leaves';
import type { TicketValue } from './tallying-types';
import type { ClassRule, DecimalSetting, Policy } from './types';
import { withoutEval } from './without-eval';

/** What stands in several places; schemas may be shared. */
const PARTS = /*@__PURE__*/ withoutEval(z.config, parts);

function parts() {
  const text = leaf<string>(LEAVES.text);
  return {
    text,
    field: leaf<string>(LEAVES.field),
    decimal: leaf<DecimalSetting>(LEAVES.decimal),
    share: leaf<DecimalSetting>(LEAVES.share),
    decimals: integer(0, 9),
    ticketValue: leaf<TicketValue>(LEAVES.ticketValue),
    bilingual: strict({ zh: text, en: text }),
    metric: z.enum(['rank', 'reverseRank', 'percentile', 'score', 'gain', 'scoreGain', 'percentileGain', 'volume']),
    pooling: z.enum(['pooled', 'mean']),
  };
}

const shape = /*@__PURE__*/ withoutEval(z.config, policyShape);

/**
 * 规则的 zod 模式：不接受多余的键，也没有默认值。它是 `zod/mini` 的，加载得少，也可以放进 zod 的其他模式。
 *
 * 它只管单个的值；几个值彼此是否相合（各项满分之和、类别是否存在），由 {@link definePolicy} 另行检查，
 * 所以只通过它的，还不一定是一份合格的规则。
 *
 * The shape of a policy as a zod schema: unknown keys are rejected, nothing is defaulted. It is one of `zod/mini`, which
 * takes less to load; schemas of zod may hold it.
 *
 * It says what single values look like. Whether they fit each other (marks that add up, classes that exist) is checked
 * by {@link definePolicy} on top of it, so parsing with the schema alone does not make a policy valid.
 *
 * @example
 * ```ts
 * import { beijing2019, policySchema } from 'ranking-rules';
 *
 * policySchema.safeParse(beijing2019).success; // → true
 * policySchema.safeParse({ ...beijing2019, decimals: 2 }).success; // → false
 * ```
 * @since 0.1.0
 */
export const policySchema: z.ZodMiniType<Policy> = /*@__PURE__*/ withoutEval(z.config, () => strict(shape));

/** The same as JSON Schema, draft 2020-12. */
export function shapeAsJson(): object {
  // Stryker disable next-line StringLiteral: zod asks only whether it is to throw
  return z.toJSONSchema(policySchema, { target: 'draft-2020-12', unrepresentable: 'any' });
}

/** One thing that the schema found wrong. */
export type ShapeIssue = z.core.$ZodIssue;

/** What of a class rule is checked further. */
export type ClassParts = Pick<ClassRule, 'id' | 'where' | 'pick' | 'unless'>;

/** The parts of a policy that are checked further; undefined where absent or of the wrong shape. */
export type PolicyParts = { readonly [K in 'inForce' | 'tallying' | 'scoring' | 'ladder']?: Policy[K] | undefined } & {
  readonly classes?: readonly ClassParts[] | undefined;
};

/** What the schema says of an input. */
export interface ShapeResult {
  /** The input as a policy; null where there are issues. */
  readonly policy: Policy | null;
  readonly parts: PolicyParts;
  readonly issues: readonly ShapeIssue[];
}

// Made with the module and not when it is needed, so that reading a policy changes nothing that others could see.
const partsSchema = /*@__PURE__*/ withoutEval(z.config, () =>
  z.object({
    inForce: z.catch(z.optional(shape.inForce), undefined),
    tallying: z.catch(shape.tallying, undefined),
    scoring: z.catch(z.optional(shape.scoring), undefined),
    classes: z.catch(z.optional(z.array(classParts())), undefined),
    ladder: z.catch(shape.ladder, undefined),
  }),
);

// What other rules name of a class, and what of it is checked further, whatever else of it is wrong.
function classParts() {
  const { id, where, pick, unless } = shape.classes.def.element.shape;
  return z.object({ id, where: z.catch(where, undefined), pick: z.catch(pick, undefined), unless: z.catch(unless, undefined) });
}

/** Reads plain data. */
export function readShape(input: unknown): ShapeResult {
  const context = { reportInput: true };
  const whole = policySchema.safeParse(input, context);
  if (whole.success) return { policy: whole.data, parts: whole.data, issues: [] };
  const parts = partsSchema.safeParse(input, context);
  return { policy: null, parts: parts.success ? parts.data : {}, issues: whole.error.issues };
}

function policyShape() {
  return {
    id: PARTS.text,
    revision: integer(1),
    title: PARTS.bilingual,
    inForce: strict({ from: leaf<string>(LEAVES.month), until: leaf<string | null>(LEAVES.monthOrNull) }),
    period: z.optional(z.enum(['month', 'quarter', 'half-year', 'year', 'year-to-date'])),
    sources: z.array(source()),
    assumptions: z.array(PARTS.text),
    tallying: z.optional(tallying()),
    volume: z.optional(PARTS.field),
    scoring: either([publishedScoring(), indicatorScoring()]),
    ranking: ranking(),
    comparison: strict({ lagMonths: integer(1, 1200), predecessor: z.optional(PARTS.field) }),
    classes: z.array(classRule()),
    ladder: z.optional(strict({ rungs: z.array(PARTS.text).check(z.minLength(2)), windowMonths: integer(1) })),
    summary: z.optional(strict({ months: PARTS.pooling, townships: PARTS.pooling })),
  };
}

function source() {
  return strict({
    title: PARTS.text,
    url: leaf<string | null>(LEAVES.address),
    quote: z.optional(PARTS.text),
    supports: z.array(
      z.enum(['tallying', 'inForce', 'period', 'volume', 'scoring', 'ranking', 'comparison', 'classes', 'ladder', 'summary']),
    ),
  });
}

function tallying() {
  return strict({
    month: strict({ event: PARTS.field, day: integer(1, 28), hour: integer(0, 23), offset: leaf<string>(LEAVES.offset) }),
    fields: z.array(strict({ field: PARTS.field, values: z.array(PARTS.ticketValue).check(z.minLength(1)) })),
    deadlines: z.array(
      strict({
        id: PARTS.text,
        by: PARTS.field,
        from: PARTS.field,
        until: PARTS.field,
        limits: z.array(strict({ value: PARTS.ticketValue, within: leaf<string | null>(LEAVES.duration) })).check(z.minLength(1)),
      }),
    ),
    exclusion: z.optional(
      strict({ field: PARTS.field, reasons: z.array(strict({ id: PARTS.text, label: PARTS.bilingual })).check(z.minLength(1)) }),
    ),
    counts: z.array(strict({ field: PARTS.field, where: z.array(ticketCondition()) })).check(z.minLength(1), z.maxLength(31)),
  });
}

function ticketCondition() {
  return either([
    strict({ field: PARTS.field, equals: PARTS.ticketValue }),
    strict({ field: PARTS.field, oneOf: z.array(PARTS.ticketValue).check(z.minLength(1)) }),
    strict({ field: PARTS.field, present: z.boolean() }),
    strict({ deadline: PARTS.text, status: z.enum(['met', 'late', 'open']) }),
  ]);
}

function publishedScoring() {
  return strict({ published: PARTS.field, ...rounded() });
}

function indicatorScoring() {
  return strict({
    fullMarks: PARTS.decimal,
    ...rounded(),
    adjustment: z.optional(
      strict({
        field: PARTS.field,
        min: z.optional(PARTS.decimal),
        max: z.optional(PARTS.decimal),
        beyondFullMarks: z.optional(z.boolean()),
      }),
    ),
    indicators: z.array(indicator()).check(z.minLength(1)),
  });
}

function rounded() {
  return { decimals: PARTS.decimals, rounding: z.enum(ROUNDING_MODES) };
}

function indicator() {
  return strict({
    id: PARTS.text,
    label: PARTS.bilingual,
    fullMarks: PARTS.decimal,
    whenEmpty: z.enum(['full', 'zero', 'unranked', 'excluded']),
    rate: either([strict({ percent: PARTS.field }), strict({ credit: credits(), of: PARTS.field })]),
    rateDecimals: z.optional(PARTS.decimals),
    deduction: z.optional(strict({ target: PARTS.decimal, perPoint: PARTS.decimal, floor: PARTS.decimal })),
    pointsDecimals: z.optional(PARTS.decimals),
  });
}

function credits() {
  return z.pipe(leaf<unknown>(LEAVES.credits), z.record(PARTS.field, PARTS.share));
}

function ranking() {
  return strict({
    ties: z.enum(['competition', 'modified', 'dense', 'fractional', 'ordinal']),
    tieBreakers: z.optional(z.array(strict({ field: PARTS.field, order: z.enum(['ascending', 'descending']) }))),
    groupBy: z.optional(PARTS.field),
    minimumVolume: z.optional(integer(0)),
  });
}

function classRule() {
  return strict({
    id: PARTS.text,
    label: PARTS.bilingual,
    where: z.optional(z.array(strict({ metric: PARTS.metric, atLeast: z.optional(PARTS.decimal), atMost: z.optional(PARTS.decimal) }))),
    pick: z.optional(
      strict({
        by: PARTS.metric,
        top: z.optional(integer(1)),
        share: z.optional(PARTS.share),
        ties: z.enum(['include', 'exclude']),
      }),
    ),
    unless: z.optional(z.array(PARTS.text)),
  });
}

// Messages say which keys there are.
function strict<const T extends z.core.$ZodLooseShape>(fields: T) {
  const form = formOf(fields);
  return z.strictObject(fields, { error: ({ code }) => `${code === 'unrecognized_keys' ? 'key of' : 'object'} ${form}` });
}
function either<const T extends readonly z.ZodMiniObject[]>(options: T) {
  return z.union(options, `one of ${options.map((option) => formOf(option.shape)).join(' | ')}`);
}
function formOf(fields: z.core.$ZodLooseShape): string {
  return `{ ${Object.entries(fields)
    .map(([key, field]) => (field instanceof z.ZodMiniOptional ? `${key}?` : key))
    .join(', ')} }`;
}

function integer(least: number, most = Number.MAX_SAFE_INTEGER) {
  return leaf<number>(integerLeaf(least, most));
}

function leaf<T>(kind: Leaf) {
  return z.custom<T>(kind.holds, { params: { leaf: kind }, error: `Expected ${kind.expected}` }).check(z.meta(kind.json));
}
