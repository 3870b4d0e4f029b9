// The shape of a policy, and the only file that knows zod. What a shape cannot say is in check-policy.ts.
import * as z from 'zod/mini';
import { ROUNDING_MODES } from '../exact/rounding-mode';
import { integerLeaf, LEAVES, type Leaf } from './leaves';
import type { TicketValue } from './tallying-types';
import type { ClassRule, DecimalSetting, Policy } from './types';
import { withoutEval } from './without-eval';

const shape = /*@__PURE__*/ withoutEval(z.config, policyShape);

/**
 * 规则的 zod 模式（`zod/mini` 的，也可以放进 zod 的其他模式）· The shape of a policy as a zod schema: unknown keys are
 * rejected, nothing is defaulted. It is one of `zod/mini`, which takes less to load; schemas of zod may hold it.
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
export type PolicyParts = { readonly [K in 'inForce' | 'tallying' | 'scoring' | 'ladder']?: Policy[K] | undefined } & { readonly classes?: readonly ClassParts[] | undefined };

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
    id: text('Identifies the policy, together with its revision.'),
    revision: integer(1, 'A correction is a new revision.'),
    title: bilingual('Name of the policy.'),
    inForce: strict({
      from: leaf<string>(LEAVES.month, 'First month in force.'),
      until: leaf<string | null>(LEAVES.monthOrNull, 'First month no longer in force, or null.'),
    }),
    period: z.optional(z.enum(['month', 'quarter', 'half-year', 'year', 'year-to-date']).check(z.describe('What a record is of: its month, or the period that ends with it.'))),
    sources: z.array(source()).check(z.describe('Where the rules are written down.')),
    assumptions: z.array(text()).check(z.describe('What no source states, in words.')),
    tallying: z.optional(tallying()),
    volume: z.optional(field('Count field that is the volume of requests.')),
    scoring: either([publishedScoring(), indicatorScoring()]),
    ranking: ranking(),
    comparison: strict({
      lagMonths: integer(1, 'Months back that gains compare with, a century at most: 1 is 环比, 12 is 同比.', 1200),
      predecessor: z.optional(field('Field with the id of the township that a new one succeeds, or null; its rank is compared with.')),
    }),
    classes: z.array(classRule()).check(z.describe('Class rules, in order.')),
    ladder: z.optional(strict({
      rungs: z.array(text()).check(z.minLength(2), z.describe('Ids of the classes that a jump climbs, lowest first.')),
      windowMonths: integer(1, 'Most months from leaving the first rung to reaching the last.'),
    })),
    summary: z.optional(strict({
      months: pooling('How the months of a period are taken together.'),
      townships: pooling('How the townships of a district are.'),
    }).check(z.describe('pooled adds counts; mean is that of the rates and scores.'))),
  };
}

function source() {
  return strict({
    title: text(),
    url: leaf<string | null>(LEAVES.address, 'Address of the source, or null.'),
    quote: z.optional(text('The sentence of the source, in its own language.')),
    supports: z.array(z.enum(['tallying', 'inForce', 'period', 'volume', 'scoring', 'ranking', 'comparison', 'classes', 'ladder', 'summary'])).check(z.describe('Parts of the policy that the source supports.')),
  });
}

function tallying() {
  return strict({
    period: strict({
      event: field('Event whose time decides.'),
      day: leaf<number>(integerLeaf(1, 28), 'Day on which a period begins.'),
      hour: leaf<number>(integerLeaf(0, 23), 'Hour at which it begins.'),
      offset: leaf<string>(LEAVES.offset, 'Offset in which day and hour are meant.'),
    }),
    fields: z.array(strict({ field: field(), values: z.array(leaf<TicketValue>(LEAVES.ticketValue)).check(z.minLength(1)) })).check(z.describe('Closed lists of values.')),
    deadlines: z.array(strict({
      id: text(), by: field('Field that the limits go by.'),
      from: field('Event with which the time begins.'), until: field('Event that must come in time.'),
      limits: z.array(strict({ value: leaf<TicketValue>(LEAVES.ticketValue), within: leaf<string | null>(LEAVES.duration, 'Duration, or null for no deadline.') })).check(z.minLength(1)),
    })),
    exclusion: z.optional(strict({ field: field('Field with the reason.'), reasons: z.array(strict({ id: text(), label: bilingual('Name of the reason.') })).check(z.minLength(1)) })
      .check(z.describe('Which tickets are left out; absent reason: not left out.'))),
    counts: z.array(strict({ field: field(), where: z.array(ticketCondition()) })).check(z.minLength(1), z.maxLength(31)),
  }).check(z.describe('How tickets become records.'));
}

function ticketCondition() {
  return either([
    strict({ field: field(), equals: leaf<TicketValue>(LEAVES.ticketValue) }),
    strict({ field: field(), oneOf: z.array(leaf<TicketValue>(LEAVES.ticketValue)).check(z.minLength(1)) }),
    strict({ field: field(), present: z.boolean() }),
    strict({ deadline: text(), status: z.enum(['met', 'late', 'open']) }),
  ]);
}

function publishedScoring() {
  return strict({
    published: field('Field with a score that was published, or null where there is none.'),
    ...rounded(),
  });
}

function indicatorScoring() {
  return strict({
    fullMarks: decimal("Sum of the indicators' marks."),
    ...rounded(),
    adjustment: z.optional(strict({
      field: field('Field with a signed bonus or penalty in points; missing or null is 0.'),
      min: z.optional(decimal('Lowest adjustment that counts.')),
      max: z.optional(decimal('Highest adjustment that counts.')),
      beyondFullMarks: z.optional(z.boolean().check(z.describe('True where the adjusted score may pass the full marks.'))),
    })),
    indicators: z.array(indicator()).check(z.minLength(1)),
  });
}

function rounded() {
  return {
    decimals: decimals('Decimals of the score.'),
    rounding: z.enum(ROUNDING_MODES).check(z.describe('How a score between two decimals is rounded: half-up is 四舍五入.')),
  };
}

function indicator() {
  return strict({
    id: text(),
    label: bilingual('Name of the indicator.'),
    fullMarks: decimal('Points at a rate of 1; above 0.'),
    whenEmpty: z.enum(['full', 'zero', 'unranked', 'excluded']).check(z.describe('What the indicator gives where there was nothing to measure.')),
    rate: either([
      strict({ percent: field('Field with a percent that was published, or null.') }),
      strict({ credit: credits(), of: field('Count field that is the base.') }),
    ]),
    rateDecimals: z.optional(decimals('Decimals to which the percent is rounded first.')),
    deduction: z.optional(strict({
      target: decimal('Target in percent, 0 to 100.'),
      perPoint: decimal('Points lost per percentage point under the target.'),
      floor: decimal('Fewest points that are left.'),
    })),
    pointsDecimals: z.optional(decimals('Decimals to which the points are rounded.')),
  });
}

function credits() {
  return z.pipe(leaf<unknown>(LEAVES.credits), z.record(field(), share())).check(z.describe('Credit from 0 to 1 of each count field.'));
}

function ranking() {
  return strict({
    ties: z.enum(['competition', 'modified', 'dense', 'fractional', 'ordinal']).check(z.describe('Ranks of equal scores: 1224, 1334, 1223, 1 2.5 2.5 4, 1234.')),
    tieBreakers: z.optional(z.array(strict({
      field: field('Decimal field that refines equal scores.'),
      order: z.enum(['ascending', 'descending']).check(z.describe('descending: the larger value is better.')),
    }))),
    groupBy: z.optional(field('Text field; townships are ranked within each of its values.')),
    minimumVolume: z.optional(integer(0, 'Townships with a smaller volume are not ranked.')),
  });
}

function classRule() {
  return strict({
    id: text(),
    label: bilingual('Name of the class.'),
    where: z.optional(z.array(strict({ metric: metric(), atLeast: z.optional(decimal()), atMost: z.optional(decimal()) }))
      .check(z.describe('Conditions that all hold; at least one limit each.'))),
    pick: z.optional(strict({
      by: metric(),
      top: z.optional(integer(1, 'How many; either this or share.')),
      share: z.optional(share('Which share of the ranked, above 0 and at most 1, rounded up; either this or top.')),
      ties: z.enum(['include', 'exclude']).check(z.describe('A tie across the cut: all of it, or none of it.')),
    }).check(z.describe('The best of those that meet the conditions.'))),
    unless: z.optional(z.array(text()).check(z.describe('Ids of earlier classes whose members are left out.'))),
  });
}

function metric() {
  return z.enum(['rank', 'reverseRank', 'percentile', 'score', 'gain', 'scoreGain', 'percentileGain', 'volume']).check(z.describe('What is looked at; of ranks the smaller is better.'));
}

// Messages say which keys there are.
function strict<const T extends z.core.$ZodLooseShape>(fields: T) { const form = formOf(fields); return z.strictObject(fields, { error: ({ code }) => `${code === 'unrecognized_keys' ? 'key of' : 'object'} ${form}` }); }
function either<const T extends readonly z.ZodMiniObject[]>(options: T) { return z.union(options, `one of ${options.map((option) => formOf(option.shape)).join(' | ')}`); }
function formOf(fields: z.core.$ZodLooseShape): string { return `{ ${Object.entries(fields).map(([key, field]) => (field instanceof z.ZodMiniOptional ? `${key}?` : key)).join(', ')} }`; }

function pooling(description: string) { return z.enum(['pooled', 'mean']).check(z.describe(description)); }
function bilingual(description: string) { return strict({ zh: text(), en: text() }).check(z.describe(description)); }
function decimals(description: string) { return leaf<number>(integerLeaf(0, 9), description); }
function integer(least: number, description: string, most = Number.MAX_SAFE_INTEGER) { return leaf<number>(integerLeaf(least, most), description); }
function text(description?: string) { return leaf<string>(LEAVES.text, description); }
function field(description?: string) { return leaf<string>(LEAVES.field, description); }
function share(description?: string) { return leaf<DecimalSetting>(LEAVES.share, description); }
function decimal(description?: string) { return leaf<DecimalSetting>(LEAVES.decimal, description); }

function leaf<T>(kind: Leaf, description?: string) {
  const about = { ...kind.json, ...(description === undefined ? {} : { description }) };
  return z.custom<T>(kind.holds, { params: { leaf: kind }, error: `Expected ${kind.expected}` }).check(z.meta(about));
}
