// The single values that a policy is made of: which are right, what to say where they are not, and how an editor tells.
import { FILLED_FORM, isFilled, VISIBLE } from '../input/filled';
import { isObject } from '../input/foreign-values';
import { DECIMAL_FORM, MAX_DECIMAL_TEXT, parseDecimal } from '../exact/decimal-text';
import type { IssueCode } from '../issues/issue';
import { DURATION_FORM, DURATION_PATTERN, durationMs } from '../month/duration';
import { OFFSET_FORM, offsetOf } from '../month/instant';
import { MONTH_FORM, monthIndex } from '../month/month';

/** One kind of value. */
export interface Leaf {
  readonly holds: (value: unknown) => boolean;
  /** The code for a value that does not. */
  readonly code: (value: unknown) => IssueCode;
  readonly expected: string;
  /** The same for JSON Schema, as near as it can say it. */
  readonly json: Readonly<Record<string, unknown>>;
}

// What a row is known by, and the one name under which plain objects hold no data.
const RESERVED: readonly string[] = ['township', 'month', '__proto__'];

/** Every kind of value. Made by a call, so that bundles without a policy's check can drop it. */
export const LEAVES = /*@__PURE__*/ leaves();

function leaves() {
  // Not every validator knows of characters beyond four digits.
  const notBlank = VISIBLE.source.replace('\\u{e0000}-\\u{e0fff}', '');
  const monthForm = '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])$';
  const address = '^https?://\\S+$';
  const addressForm = new RegExp(address);
  const fieldForm = `field name that is not empty, other than ${RESERVED.join(', ')}`;
  const decimal: Leaf = {
    holds: (value) => parseDecimal(value) !== null,
    code: () => 'bad-decimal',
    expected: DECIMAL_FORM,
    json: {
      type: ['string', 'number'],
      pattern: '^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$',
      maxLength: MAX_DECIMAL_TEXT,
    },
  };
  return {
    text: {
      holds: isFilled,
      code: () => 'bad-policy',
      expected: FILLED_FORM,
      json: { type: 'string', pattern: notBlank },
    },
    field: {
      holds: (value) => isFilled(value) && !RESERVED.includes(value),
      code: () => 'bad-policy',
      expected: fieldForm,
      json: { type: 'string', pattern: notBlank, not: { enum: RESERVED } },
    },
    month: {
      holds: (value) => !Number.isNaN(monthIndex(value)),
      code: () => 'bad-month',
      expected: MONTH_FORM,
      json: { type: 'string', pattern: monthForm },
    },
    monthOrNull: {
      holds: (value) => value === null || !Number.isNaN(monthIndex(value)),
      code: () => 'bad-month',
      expected: `${MONTH_FORM}, or null`,
      json: { type: ['string', 'null'], pattern: monthForm },
    },
    decimal,
    // Who is told that it is to have no % must not write 1 for 1 %.
    share: { ...decimal, expected: 'decimal from 0 to 1, such as "0.03" for 3 %, of at most 40 characters' },
    address: {
      holds: (value) => value === null || (typeof value === 'string' && addressForm.test(value)),
      code: () => 'bad-policy',
      expected: 'http or https address, or null',
      json: { type: ['string', 'null'], pattern: address },
    },
    offset: {
      holds: (value) => typeof value === 'string' && !Number.isNaN(offsetOf(value)),
      code: () => 'bad-policy',
      expected: OFFSET_FORM,
      json: { type: 'string', pattern: '^[+-]([01][0-9]|2[0-3]):[0-5][0-9]$' },
    },
    duration: {
      holds: (value) => value === null || !Number.isNaN(durationMs(value)),
      code: () => 'bad-policy',
      expected: `${DURATION_FORM}, or null`,
      json: { type: ['string', 'null'], pattern: DURATION_PATTERN },
    },
    ticketValue: {
      holds: (value) => isFilled(value) || typeof value === 'boolean',
      code: () => 'bad-policy',
      expected: `${FILLED_FORM}, true or false`,
      json: { type: ['string', 'boolean'], pattern: notBlank },
    },
    // A record is copied key by key, and this key would vanish on the way instead of being refused.
    credits: {
      holds: (value) => !isObject(value) || !Object.hasOwn(value, '__proto__'),
      code: () => 'unknown-key',
      expected: fieldForm,
      json: {},
    },
  } satisfies Record<string, Leaf>;
}

/** An integer within limits, both inclusive. */
export function integerLeaf(least: number, most: number): Leaf {
  return {
    holds: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    code: (value) => (typeof value === 'number' ? 'bad-limit' : 'bad-policy'),
    expected: `integer from ${least} to ${most}`,
    json: { type: 'integer', minimum: least, maximum: most },
  };
}

export function isLeaf(value: unknown): value is Leaf {
  return 'holds' in Object(value);
}
