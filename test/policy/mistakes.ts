// One mistake each: the change that makes it, and the exact issues. Undoing the change makes the document valid.
import type { IssueCode } from '../../src/issues/issue';
import { ABSENT, base, published, type Change } from './base';

type Expected = readonly [code: IssueCode, path: string, expected: string, received: string];

export interface Mistake {
  readonly name: string;
  readonly changes: readonly Change[];
  readonly issues: readonly Expected[];
}

function mistake(name: string, path: Change[0], value: unknown, ...issues: readonly Expected[]): Mistake {
  return { name, changes: [[path, value]], issues };
}

const TEXT = 'text that is not empty';
const FIELD = 'field name that is not empty, other than township, month, __proto__';
const MONTH = 'YYYY-MM, 0001-01 to 9999-12';
const DECIMAL = 'decimal such as 98 or "98.5", without a unit, of at most 40 characters';
const SHARE = 'decimal from 0 to 1, such as "0.03" for 3 %, of at most 40 characters';
const FROM_ONE = 'integer from 1 to 9007199254740991';
const POLICY =
  '{ id, revision, title, inForce, period?, sources, assumptions, tallying?, volume?, scoring, ranking, comparison, classes, ladder?, summary? }';
const EQUALS = '{ field, equals }';
const CONDITION = `one of ${EQUALS} | { field, oneOf } | { field, present } | { deadline, status }`;
const PUBLISHED = '{ published, decimals, rounding }';
const SCORING = `one of ${PUBLISHED} | { fullMarks, decimals, rounding, adjustment?, indicators }`;
const INDICATOR = '{ id, label, fullMarks, whenEmpty, rate, rateDecimals?, deduction?, pointsDecimals? }';
const RATE = 'one of { percent } | { credit, of }';
const SATISFACTION = ['scoring', 'indicators', 0] as const;
const CLOSING = ['scoring', 'indicators', 1] as const;

const TALLYING = ['tallying'] as const;
const URGENCY = { field: 'urgency', values: ['general', 'complex'] };
const LEGACY = { id: 'legacy', label: { zh: '历史遗留', en: 'Legacy' } };
const DEADLINE = {
  id: 'closing',
  by: 'urgency',
  from: 'received',
  until: 'closed',
  limits: [
    { value: 'general', within: 'P8D' },
    { value: 'complex', within: null },
  ],
};
const COUNTS = ['tallying', 'counts'] as const;
const VALUE = 'text that is not empty, true or false';
const DURATION = 'ISO 8601 duration of weeks, days, hours, minutes or seconds, such as PT2H or P7D, or null';

export const mistakes: readonly Mistake[] = [
  mistake('a title of which nothing can be seen', ['title', 'zh'], '\u200b', ['bad-policy', 'title.zh', TEXT, '"\\u{200b}"']),
  // the tallying
  mistake('a period on the 29th', [...TALLYING, 'month', 'day'], 29, ['bad-limit', 'tallying.month.day', 'integer from 1 to 28', '29']),
  mistake('a period at 24 hours', [...TALLYING, 'month', 'hour'], 24, ['bad-limit', 'tallying.month.hour', 'integer from 0 to 23', '24']),
  mistake('an offset without a sign', [...TALLYING, 'month', 'offset'], '08:00', [
    'bad-policy',
    'tallying.month.offset',
    '±HH:MM',
    '"08:00"',
  ]),
  mistake(
    'a field listed twice',
    [...TALLYING, 'fields'],
    [URGENCY, { field: 'answer', values: ['satisfied', 'dissatisfied'] }, URGENCY],
    ['repeated-id', 'tallying.fields.2.field', 'id that is used once', '"urgency"'],
  ),
  mistake(
    'a value listed twice',
    [...TALLYING, 'fields', 1, 'values'],
    ['satisfied', 'dissatisfied', 'satisfied'],
    ['repeated-id', 'tallying.fields.1.values.2', 'id that is used once', '"satisfied"'],
  ),
  mistake(
    'a value that is a number',
    [...TALLYING, 'fields', 1, 'values'],
    ['satisfied', 'dissatisfied', 1],
    ['bad-policy', 'tallying.fields.1.values.2', VALUE, '1'],
  ),
  mistake('a duration of a month', [...TALLYING, 'deadlines', 0, 'limits', 0, 'within'], 'P1M', [
    'bad-policy',
    'tallying.deadlines.0.limits.0.within',
    DURATION,
    '"P1M"',
  ]),
  mistake(
    'a deadline without a limit for a kind',
    [...TALLYING, 'deadlines', 0, 'limits'],
    [{ value: 'general', within: 'P7D' }],
    ['missing-limit', 'tallying.deadlines.0.limits', 'limit for "complex"', 'undefined'],
  ),
  {
    name: 'a deadline without a limit for two further kinds',
    changes: [
      [
        [...TALLYING, 'fields', 0, 'values'],
        ['general', 'complex', 'odd', true],
      ],
    ],
    issues: [
      ['missing-limit', 'tallying.deadlines.0.limits', 'limit for "odd"', 'undefined'],
      ['missing-limit', 'tallying.deadlines.0.limits', 'limit for true', 'undefined'],
    ],
  },
  mistake(
    'two limits for a kind',
    [...TALLYING, 'deadlines', 0, 'limits'],
    [
      { value: 'general', within: 'P7D' },
      { value: 'general', within: 'P9D' },
      { value: 'complex', within: null },
    ],
    ['repeated-id', 'tallying.deadlines.0.limits.1.value', 'id that is used once', '"general"'],
  ),
  mistake(
    'two deadlines of one id',
    [...TALLYING, 'deadlines'],
    [DEADLINE, DEADLINE],
    ['repeated-id', 'tallying.deadlines.1.id', 'id that is used once', '"closing"'],
  ),
  mistake('an offset that is null', [...TALLYING, 'month', 'offset'], null, ['bad-policy', 'tallying.month.offset', '±HH:MM', 'null']),
  mistake(
    'an offset in characters',
    [...TALLYING, 'month', 'offset'],
    [...'+08:00'],
    ['bad-policy', 'tallying.month.offset', '±HH:MM', 'an array'],
  ),
  mistake(
    'a limit for a kind that is none',
    [...TALLYING, 'deadlines', 0, 'limits'],
    [
      { value: 'general', within: 'P7D' },
      { value: 'complex', within: null },
      { value: 'odd', within: null },
    ],
    ['unknown-value', 'tallying.deadlines.0.limits.2.value', 'one of general | complex', '"odd"'],
  ),
  mistake('a deadline by a field that is not listed', [...TALLYING, 'deadlines', 0, 'by'], 'kind', [
    'unknown-field',
    'tallying.deadlines.0.by',
    'field of the list fields',
    '"kind"',
  ]),
  mistake('a deadline until a listed field', [...TALLYING, 'deadlines', 0, 'until'], 'answer', [
    'bad-policy',
    'tallying.fields.1.field',
    'field that is not used as event too',
    '"answer"',
  ]),
  mistake(
    'a reason twice',
    [...TALLYING, 'exclusion', 'reasons'],
    [LEGACY, LEGACY],
    ['repeated-id', 'tallying.exclusion.reasons.1.id', 'id that is used once', '"legacy"'],
  ),
  mistake('reasons in a listed field', [...TALLYING, 'exclusion', 'field'], 'urgency', [
    'bad-policy',
    'tallying.exclusion.field',
    'field of its own',
    '"urgency"',
  ]),
  mistake('a count twice', [...COUNTS, 1, 'field'], 'assigned', [
    'repeated-id',
    'tallying.counts.1.field',
    'id that is used once',
    '"assigned"',
  ]),
  mistake('a count with a name that is taken', [...COUNTS, 1, 'field'], 'tickets', [
    'bad-policy',
    'tallying.counts.1.field',
    'field name other than tickets, withExcluded, excluded, parts',
    '"tickets"',
  ]),
  mistake('a count named as what a roll-up is made of', [...COUNTS, 1, 'field'], 'parts', [
    'bad-policy',
    'tallying.counts.1.field',
    'field name other than tickets, withExcluded, excluded, parts',
    '"parts"',
  ]),
  mistake('a deadline until it begins', [...TALLYING, 'deadlines', 0, 'until'], DEADLINE.from, [
    'bad-policy',
    'tallying.deadlines.0.until',
    `event other than ${DEADLINE.from}`,
    `"${DEADLINE.from}"`,
  ]),
  mistake('a condition on a value that is not listed', [...COUNTS, 2, 'where', 0, 'equals'], 'glad', [
    'unknown-value',
    'tallying.counts.2.where.0.equals',
    'one of satisfied | dissatisfied',
    '"glad"',
  ]),
  mistake('a condition on a field that is not listed', [...COUNTS, 2, 'where', 0, 'field'], 'mood', [
    'unknown-field',
    'tallying.counts.2.where.0.field',
    'field of the list fields',
    '"mood"',
  ]),
  mistake('a condition on the reasons', [...COUNTS, 1, 'where', 0, 'field'], 'excludedFor', [
    'bad-policy',
    'tallying.counts.1.where.0.field',
    'field that no reason for leaving out stands in',
    '"excludedFor"',
  ]),
  mistake('a condition on a deadline that is none', [...COUNTS, 3, 'where', 0, 'deadline'], 'answering', [
    'unknown-field',
    'tallying.counts.3.where.0.deadline',
    'id of a deadline',
    '"answering"',
  ]),
  mistake('a condition on a number', [...COUNTS, 2, 'where', 0, 'equals'], 7, [
    'bad-policy',
    'tallying.counts.2.where.0.equals',
    VALUE,
    '7',
  ]),
  mistake(
    'a condition on one of several that are no values',
    [...COUNTS, 3, 'where', 1, 'oneOf'],
    [1, null, {}],
    ['bad-policy', 'tallying.counts.3.where.1.oneOf.0', VALUE, '1'],
    ['bad-policy', 'tallying.counts.3.where.1.oneOf.1', VALUE, 'null'],
    ['bad-policy', 'tallying.counts.3.where.1.oneOf.2', VALUE, 'an object'],
  ),
  mistake(
    'a condition on one of none',
    [...COUNTS, 3, 'where', 1, 'oneOf'],
    [],
    ['bad-limit', 'tallying.counts.3.where.1.oneOf', '1 or more', '0'],
  ),
  mistake('a presence in words', [...COUNTS, 1, 'where', 0, 'present'], 'yes', [
    'bad-policy',
    'tallying.counts.1.where.0.present',
    'boolean',
    '"yes"',
  ]),
  mistake('a status that is none', [...COUNTS, 3, 'where', 0, 'status'], 'lost', [
    'bad-policy',
    'tallying.counts.3.where.0.status',
    'met | late | open',
    '"lost"',
  ]),
  mistake('a condition with a slip of the pen', [...COUNTS, 2, 'where', 0], { field: 'answer', equal: 'satisfied' }, [
    'bad-policy',
    'tallying.counts.2.where.0',
    CONDITION,
    '{ equal, field }',
  ]),
  mistake('a condition that nobody knows', [...COUNTS, 2, 'where', 0], { x: 'satisfied' }, [
    'bad-policy',
    'tallying.counts.2.where.0',
    CONDITION,
    '{ x }',
  ]),
  mistake(
    'two conditions in one',
    [...COUNTS, 2, 'where', 0, 'oneOf'],
    ['satisfied'],
    ['unknown-key', 'tallying.counts.2.where.0.oneOf', `key of ${EQUALS}`, '"oneOf"'],
  ),
  // the document
  mistake('null', [], null, ['bad-policy', '', `object ${POLICY}`, 'null']),
  mistake('an array', [], [], ['bad-policy', '', `object ${POLICY}`, 'an array']),
  mistake('a function', [], () => 1, ['bad-policy', '', `object ${POLICY}`, 'a function']),
  mistake('text', [], '{}', ['bad-policy', '', `object ${POLICY}`, '"{}"']),
  mistake('an unknown key', ['decimals'], 2, ['unknown-key', 'decimals', `key of ${POLICY}`, '"decimals"']),
  mistake('an unknown key deep inside', [...SATISFACTION, 'rate', 'base'], 'surveyed', [
    'unknown-key',
    'scoring.indicators.0.rate.base',
    'key of { credit, of }',
    '"base"',
  ]),
  mistake('an own __proto__ key', ['title'], JSON.parse('{"zh":"示","en":"I","__proto__":{"zh":"x"}}'), [
    'unknown-key',
    'title.__proto__',
    'key of { zh, en }',
    '"__proto__"',
  ]),
  mistake('an own __proto__ key among credits', [...SATISFACTION, 'rate', 'credit'], JSON.parse('{"satisfied":1,"__proto__":"1"}'), [
    'unknown-key',
    'scoring.indicators.0.rate.credit.__proto__',
    FIELD,
    '"__proto__"',
  ]),

  // head
  mistake('no id', ['id'], ABSENT, ['bad-policy', 'id', TEXT, 'undefined']),
  mistake('an empty id', ['id'], '', ['bad-policy', 'id', TEXT, '""']),
  mistake('revision 0', ['revision'], 0, ['bad-limit', 'revision', FROM_ONE, '0']),
  mistake('half a revision', ['revision'], 1.5, ['bad-limit', 'revision', FROM_ONE, '1.5']),
  mistake('an unsafe revision', ['revision'], 2 ** 53, ['bad-limit', 'revision', FROM_ONE, '9007199254740992']),
  mistake('a revision in text', ['revision'], '1', ['bad-policy', 'revision', FROM_ONE, '"1"']),
  mistake('a title in one language', ['title'], { zh: '示例' }, ['bad-policy', 'title.en', TEXT, 'undefined']),
  mistake('a blank title', ['title', 'zh'], ' ', ['bad-policy', 'title.zh', TEXT, '" "']),
  mistake('a thirteenth month', ['inForce', 'from'], '2025-13', ['bad-month', 'inForce.from', MONTH, '"2025-13"']),
  mistake('a day', ['inForce', 'from'], '2025-01-19', ['bad-month', 'inForce.from', MONTH, '"2025-01-19"']),
  mistake('a month in number', ['inForce', 'from'], 202501, ['bad-month', 'inForce.from', MONTH, '202501']),
  mistake('no until', ['inForce', 'until'], ABSENT, ['bad-month', 'inForce.until', `${MONTH}, or null`, 'undefined']),
  mistake('the year 0', ['inForce', 'until'], '0000-01', ['bad-month', 'inForce.until', `${MONTH}, or null`, '"0000-01"']),
  mistake('until before from', ['inForce', 'until'], '2024-12', [
    'bad-limit',
    'inForce.until',
    'month after 2025-01, or null',
    '"2024-12"',
  ]),
  mistake('until equal to from', ['inForce', 'until'], '2025-01', [
    'bad-limit',
    'inForce.until',
    'month after 2025-01, or null',
    '"2025-01"',
  ]),
  mistake('an address that is not of the web', ['sources', 0, 'url'], 'javascript:alert(1)', [
    'bad-policy',
    'sources.0.url',
    'http or https address, or null',
    '"javascript:alert(1)"',
  ]),
  mistake(
    'an address in a list',
    ['sources', 0, 'url'],
    ['https://example.org'],
    ['bad-policy', 'sources.0.url', 'http or https address, or null', 'an array'],
  ),
  mistake('an address that is an object', ['sources', 0, 'url'], {}, [
    'bad-policy',
    'sources.0.url',
    'http or https address, or null',
    'an object',
  ]),
  mistake('no address, not even null', ['sources', 0, 'url'], ABSENT, [
    'bad-policy',
    'sources.0.url',
    'http or https address, or null',
    'undefined',
  ]),
  mistake('an empty quote', ['sources', 0, 'quote'], '', ['bad-policy', 'sources.0.quote', TEXT, '""']),
  mistake('a source for no part', ['sources', 0, 'supports', 1], 'ranks', [
    'bad-policy',
    'sources.0.supports.1',
    'tallying | inForce | period | volume | scoring | ranking | comparison | classes | ladder | summary',
    '"ranks"',
  ]),
  mistake('sources that are no list', ['sources'], {}, ['bad-policy', 'sources', 'array', 'an object']),
  mistake('an assumption that is no text', ['assumptions', 0], 1, ['bad-policy', 'assumptions.0', TEXT, '1']),

  // field names
  mistake('the township as a field', ['volume'], 'township', ['bad-policy', 'volume', FIELD, '"township"']),
  mistake('the month as a group', ['ranking', 'groupBy'], 'month', ['bad-policy', 'ranking.groupBy', FIELD, '"month"']),
  mistake('__proto__ as a field', ['volume'], '__proto__', ['bad-policy', 'volume', FIELD, '"__proto__"']),
  mistake('an empty field name', ['scoring', 'adjustment', 'field'], '', ['bad-policy', 'scoring.adjustment.field', FIELD, '""']),
  mistake('a blank credit name', [...SATISFACTION, 'rate', 'credit', ' '], 1, [
    'bad-policy',
    'scoring.indicators.0.rate.credit. ',
    FIELD,
    '" "',
  ]),
  mistake('a count that is a percent too', [...CLOSING, 'rate', 'percent'], 'surveyed', [
    'bad-policy',
    'scoring.indicators.1.rate.percent',
    'field that is not used as count too',
    '"surveyed"',
  ]),
  mistake('a volume that is the adjustment too', ['scoring', 'adjustment', 'field'], 'assigned', [
    'bad-policy',
    'scoring.adjustment.field',
    'field that is not used as count too',
    '"assigned"',
  ]),
  mistake('an adjustment that is a credit too', ['scoring', 'adjustment', 'field'], 'satisfied', [
    'bad-policy',
    'scoring.indicators.0.rate.credit.satisfied',
    'field that is not used as adjustment too',
    '"satisfied"',
  ]),
  mistake(
    'an adjustment that is a base too',
    ['scoring', 'adjustment', 'field'],
    'surveyed',
    ['bad-policy', 'scoring.indicators.0.rate.of', 'field that is not used as adjustment too', '"surveyed"'],
    ['bad-policy', 'scoring.indicators.2.rate.of', 'field that is not used as adjustment too', '"surveyed"'],
  ),
  mistake('a group that is a count too', ['ranking', 'groupBy'], 'resolved', [
    'bad-policy',
    'ranking.groupBy',
    'field that is not used as count too',
    '"resolved"',
  ]),
  mistake('a group that is a percent too', ['ranking', 'groupBy'], 'closingPercent', [
    'bad-policy',
    'ranking.groupBy',
    'field that is not used as percent too',
    '"closingPercent"',
  ]),
  mistake('a group that breaks ties', ['ranking', 'tieBreakers', 0, 'field'], 'group', [
    'bad-policy',
    'ranking.groupBy',
    'field that is not used as decimal too',
    '"group"',
  ]),
  mistake('a score that is the volume too', ['scoring'], { ...published, published: 'assigned' }, [
    'bad-policy',
    'scoring.published',
    'field that is not used as count too',
    '"assigned"',
  ]),

  // scoring
  mistake('no scoring', ['scoring'], ABSENT, ['bad-policy', 'scoring', SCORING, 'undefined']),
  mistake('a published score that is no field', ['scoring'], { ...published, published: null }, [
    'bad-policy',
    'scoring.published',
    FIELD,
    'null',
  ]),
  mistake('ten decimals', ['scoring'], { ...published, decimals: 10 }, ['bad-limit', 'scoring.decimals', 'integer from 0 to 9', '10']),
  mistake('decimals below 0', ['scoring', 'decimals'], -1, ['bad-limit', 'scoring.decimals', 'integer from 0 to 9', '-1']),
  mistake('no decimals', ['scoring', 'decimals'], ABSENT, ['bad-policy', 'scoring.decimals', 'integer from 0 to 9', 'undefined']),
  mistake('an unknown rounding', ['scoring', 'rounding'], 'bankers', [
    'bad-policy',
    'scoring.rounding',
    'half-up | half-even | half-down | up | down',
    '"bankers"',
  ]),
  mistake('a published score with full marks', ['scoring'], { ...published, fullMarks: 100 }, [
    'unknown-key',
    'scoring.fullMarks',
    `key of ${PUBLISHED}`,
    '"fullMarks"',
  ]),
  mistake('full marks in words', ['scoring', 'fullMarks'], 'hundred', ['bad-decimal', 'scoring.fullMarks', DECIMAL, '"hundred"']),
  mistake('full marks that are not finite', ['scoring', 'fullMarks'], Number.POSITIVE_INFINITY, [
    'bad-decimal',
    'scoring.fullMarks',
    DECIMAL,
    'Infinity',
  ]),
  mistake('no full marks', ['scoring', 'fullMarks'], ABSENT, ['bad-decimal', 'scoring.fullMarks', DECIMAL, 'undefined']),
  mistake('marks that do not add up', ['scoring', 'fullMarks'], '100.1', [
    'marks-do-not-add-up',
    'scoring.fullMarks',
    'Σ indicators.fullMarks = 100',
    '"100.1"',
  ]),
  {
    name: 'full marks finer than the score',
    changes: [
      [['scoring', 'fullMarks'], '100.05'],
      [[...SATISFACTION, 'fullMarks'], '40.05'],
    ],
    issues: [['bad-limit', 'scoring.fullMarks', 'fullMarks × 10^1 = integer up to 9007199254740991', '"100.05"']],
  },
  {
    name: 'full marks beyond what doubles count',
    changes: [
      [['scoring', 'fullMarks'], '900719925474100'],
      [[...SATISFACTION, 'fullMarks'], '900719925474040'],
    ],
    issues: [['bad-limit', 'scoring.fullMarks', 'fullMarks × 10^1 = integer up to 9007199254740991', '"900719925474100"']],
  },
  {
    name: 'an indicator without marks',
    changes: [
      [[...SATISFACTION, 'fullMarks'], 0],
      [['scoring', 'fullMarks'], 60],
    ],
    issues: [['bad-limit', 'scoring.indicators.0.fullMarks', 'decimal above 0', '0']],
  },
  mistake(
    'an indicator without an id and with many keys that it does not have',
    SATISFACTION,
    { ...base.scoring.indicators[0], id: '', a: 1, b: 2, c: 3, d: 4, e: 5 },
    ['bad-policy', 'scoring.indicators.0.id', TEXT, '""'],
    ...['a', 'b', 'c', 'd', 'e'].map((key) => ['unknown-key', `scoring.indicators.0.${key}`, `key of ${INDICATOR}`, `"${key}"`] as const),
  ),
  mistake('no indicators', ['scoring', 'indicators'], [], ['bad-limit', 'scoring.indicators', '1 or more', '0']),
  mistake('two indicators of one id', [...CLOSING, 'id'], 'satisfaction', [
    'repeated-id',
    'scoring.indicators.1.id',
    'id that is used once',
    '"satisfaction"',
  ]),
  mistake('no answer to an empty base', [...CLOSING, 'whenEmpty'], ABSENT, [
    'bad-policy',
    'scoring.indicators.1.whenEmpty',
    'full | zero | unranked | excluded',
    'undefined',
  ]),
  mistake('a rate of neither kind', [...CLOSING, 'rate'], { of: 'surveyed' }, [
    'bad-policy',
    'scoring.indicators.1.rate.credit',
    'object',
    'undefined',
  ]),
  mistake('a percent that is no field', [...CLOSING, 'rate', 'percent'], 98, [
    'bad-policy',
    'scoring.indicators.1.rate.percent',
    FIELD,
    '98',
  ]),
  mistake("a rate in words of one's own", [...SATISFACTION, 'rate'], { numerator: 'resolved', denominator: 'surveyed' }, [
    'bad-policy',
    'scoring.indicators.0.rate',
    RATE,
    '{ denominator, numerator }',
  ]),
  mistake('a rate of nothing', [...SATISFACTION, 'rate'], {}, ['bad-policy', 'scoring.indicators.0.rate', RATE, '{ }']),
  mistake('a rate that is a field', [...SATISFACTION, 'rate'], 'resolved', ['bad-policy', 'scoring.indicators.0.rate', RATE, '"resolved"']),
  mistake('a rate of a list', [...SATISFACTION, 'rate'], ['resolved'], ['bad-policy', 'scoring.indicators.0.rate', RATE, 'an array']),
  mistake('no rate', [...SATISFACTION, 'rate'], ABSENT, ['bad-policy', 'scoring.indicators.0.rate', RATE, 'undefined']),
  mistake(
    'a scoring that nobody knows, with decimals and a rounding that none has',
    ['scoring'],
    { publish: 's', decimals: 99, rounding: 'bankers' },
    ['bad-policy', 'scoring', SCORING, '{ decimals, publish, rounding }'],
    ['bad-limit', 'scoring.decimals', 'integer from 0 to 9', '99'],
    ['bad-policy', 'scoring.rounding', 'half-up | half-even | half-down | up | down', '"bankers"'],
  ),
  mistake('a percent beside credits', [...SATISFACTION, 'rate'], { percent: 'closingRate', credit: { satisfied: '1' } }, [
    'unknown-key',
    'scoring.indicators.0.rate.credit',
    'key of { percent }',
    '"credit"',
  ]),
  mistake(
    'a wrong percent beside credits',
    [...SATISFACTION, 'rate'],
    { percent: 5, credit: { satisfied: '1' } },
    ['bad-policy', 'scoring.indicators.0.rate.percent', FIELD, '5'],
    ['unknown-key', 'scoring.indicators.0.rate.credit', 'key of { percent }', '"credit"'],
  ),
  mistake('keys of which nothing can be seen', [...SATISFACTION, 'rate'], { '\u200b': 1 }, [
    'bad-policy',
    'scoring.indicators.0.rate',
    RATE,
    '{ \\u{200b} }',
  ]),
  mistake('a percent with a base', [...CLOSING, 'rate', 'of'], 'surveyed', [
    'unknown-key',
    'scoring.indicators.1.rate.of',
    'key of { percent }',
    '"of"',
  ]),
  mistake('no credit', [...SATISFACTION, 'rate', 'credit'], {}, ['bad-limit', 'scoring.indicators.0.rate.credit', '1 or more', '0']),
  mistake('a credit that is null', [...SATISFACTION, 'rate', 'credit'], null, [
    'bad-policy',
    'scoring.indicators.0.rate.credit',
    'object',
    'null',
  ]),
  mistake('a credit above 1', [...SATISFACTION, 'rate', 'credit', 'satisfied'], '1.0000000000000000000001', [
    'bad-limit',
    'scoring.indicators.0.rate.credit.satisfied',
    'decimal from 0 to 1',
    '"1.0000000000000000000001"',
  ]),
  mistake('a credit below 0', [...SATISFACTION, 'rate', 'credit', 'satisfied'], -0.1, [
    'bad-limit',
    'scoring.indicators.0.rate.credit.satisfied',
    'decimal from 0 to 1',
    '-0.1',
  ]),
  mistake('a credit that is a fraction', [...SATISFACTION, 'rate', 'credit', 'satisfied'], '9/10', [
    'bad-decimal',
    'scoring.indicators.0.rate.credit.satisfied',
    SHARE,
    '"9/10"',
  ]),
  mistake('half a decimal of the percent', [...CLOSING, 'rateDecimals'], 0.5, [
    'bad-limit',
    'scoring.indicators.1.rateDecimals',
    'integer from 0 to 9',
    '0.5',
  ]),
  mistake('ten decimals of the points', [...CLOSING, 'pointsDecimals'], 10, [
    'bad-limit',
    'scoring.indicators.1.pointsDecimals',
    'integer from 0 to 9',
    '10',
  ]),
  mistake('a target above 100', [...CLOSING, 'deduction', 'target'], '100.01', [
    'bad-limit',
    'scoring.indicators.1.deduction.target',
    'decimal from 0 to 100',
    '"100.01"',
  ]),
  mistake('a deduction that adds', [...CLOSING, 'deduction', 'perPoint'], -1, [
    'bad-limit',
    'scoring.indicators.1.deduction.perPoint',
    'decimal from 0',
    '-1',
  ]),
  mistake('a floor above the marks', [...CLOSING, 'deduction', 'floor'], 26, [
    'bad-limit',
    'scoring.indicators.1.deduction.floor',
    'decimal from 0 to fullMarks = 25',
    '26',
  ]),
  mistake('a deduction without a floor', [...CLOSING, 'deduction', 'floor'], ABSENT, [
    'bad-decimal',
    'scoring.indicators.1.deduction.floor',
    DECIMAL,
    'undefined',
  ]),
  mistake('an adjustment upside down', ['scoring', 'adjustment', 'min'], 6, [
    'bad-limit',
    'scoring.adjustment.max',
    'at least min = 6',
    '"5"',
  ]),
  mistake('yes for true', ['scoring', 'adjustment', 'beyondFullMarks'], 'yes', [
    'bad-policy',
    'scoring.adjustment.beyondFullMarks',
    'boolean',
    '"yes"',
  ]),
  mistake('a bonus beyond what doubles count', ['scoring', 'adjustment'], { field: 'bonus', max: '1e15', beyondFullMarks: true }, [
    'bad-limit',
    'scoring.adjustment.max',
    '(fullMarks + max) × 10^1 up to 9007199254740991',
    '"1e15"',
  ]),

  // ranking and comparison
  mistake('no way with ties', ['ranking', 'ties'], ABSENT, [
    'bad-policy',
    'ranking.ties',
    'competition | modified | dense | fractional | ordinal',
    'undefined',
  ]),
  mistake('an unknown order', ['ranking', 'tieBreakers', 0, 'order'], 'desc', [
    'bad-policy',
    'ranking.tieBreakers.0.order',
    'ascending | descending',
    '"desc"',
  ]),
  mistake('a minimum below 0', ['ranking', 'minimumVolume'], -1, [
    'bad-limit',
    'ranking.minimumVolume',
    'integer from 0 to 9007199254740991',
    '-1',
  ]),
  {
    name: 'a minimum without a volume',
    changes: [
      [['ranking', 'minimumVolume'], 100],
      [['volume'], ABSENT],
    ],
    issues: [['missing-volume', 'volume', 'count field', 'undefined']],
  },
  {
    name: 'a pick by a volume that is not named',
    changes: [
      [['classes', 0, 'pick', 'by'], 'volume'],
      [['volume'], ABSENT],
    ],
    issues: [['missing-volume', 'volume', 'count field', 'undefined']],
  },
  {
    name: 'a condition on a volume that is not named',
    changes: [
      [['classes', 2, 'where', 0, 'metric'], 'volume'],
      [['volume'], ABSENT],
    ],
    issues: [['missing-volume', 'volume', 'count field', 'undefined']],
  },
  mistake('a predecessor without a name', ['comparison', 'predecessor'], '', ['bad-policy', 'comparison.predecessor', FIELD, '""']),
  mistake('a predecessor in the field of the group', ['comparison', 'predecessor'], 'group', [
    'bad-policy',
    'comparison.predecessor',
    'field that is not used as group too',
    '"group"',
  ]),
  mistake('a predecessor that breaks ties', ['comparison', 'predecessor'], 'assigned', [
    'bad-policy',
    'comparison.predecessor',
    'field that is not used as count too',
    '"assigned"',
  ]),
  mistake('lag 0', ['comparison', 'lagMonths'], 0, ['bad-limit', 'comparison.lagMonths', 'integer from 1 to 1200', '0']),
  mistake('a period that is none', ['period'], 'week', [
    'bad-policy',
    'period',
    'month | quarter | half-year | year | year-to-date',
    '"week"',
  ]),
  {
    name: 'a lag of no whole half-year, and a window of less',
    changes: [
      [['period'], 'half-year'],
      [['comparison', 'lagMonths'], 9],
      [['ladder', 'windowMonths'], 5],
    ],
    issues: [
      ['bad-limit', 'comparison.lagMonths', 'multiple of 6, as the period is half-year', '9'],
      ['bad-limit', 'ladder.windowMonths', 'integer from 6, as the period is half-year', '5'],
    ],
  },
  mistake('a lag of more than a century', ['comparison', 'lagMonths'], 1201, [
    'bad-limit',
    'comparison.lagMonths',
    'integer from 1 to 1200',
    '1201',
  ]),

  // classes and ladder
  mistake('an empty class id', ['classes', 0, 'id'], '', ['bad-policy', 'classes.0.id', TEXT, '""']),
  mistake('an unknown metric', ['classes', 2, 'where', 0, 'metric'], 'place', [
    'bad-policy',
    'classes.2.where.0.metric',
    'rank | reverseRank | percentile | score | gain | scoreGain | percentileGain | volume',
    '"place"',
  ]),
  mistake('a condition without a limit', ['classes', 2, 'where', 0, 'atLeast'], ABSENT, [
    'bad-policy',
    'classes.2.where.0',
    'atLeast, atMost or both',
    'neither',
  ]),
  mistake('a condition upside down', ['classes', 2, 'where', 0, 'atMost'], '0.5', [
    'bad-limit',
    'classes.2.where.0.atMost',
    'at least atLeast = 1',
    '"0.5"',
  ]),
  mistake('top 0', ['classes', 0, 'pick', 'top'], 0, ['bad-limit', 'classes.0.pick.top', FROM_ONE, '0']),
  mistake('top and share', ['classes', 0, 'pick', 'share'], 0.1, ['bad-policy', 'classes.0.pick', 'either top or share', 'both']),
  mistake('neither top nor share', ['classes', 0, 'pick', 'top'], ABSENT, [
    'bad-policy',
    'classes.0.pick',
    'either top or share',
    'neither',
  ]),
  mistake('a share of nothing', ['classes', 1, 'pick', 'share'], 0, [
    'bad-limit',
    'classes.1.pick.share',
    'decimal above 0, at most 1',
    '0',
  ]),
  mistake('a share above all', ['classes', 1, 'pick', 'share'], '1.01', [
    'bad-limit',
    'classes.1.pick.share',
    'decimal above 0, at most 1',
    '"1.01"',
  ]),
  mistake('no way with ties at a cut', ['classes', 0, 'pick', 'ties'], ABSENT, [
    'bad-policy',
    'classes.0.pick.ties',
    'include | exclude',
    'undefined',
  ]),
  mistake('unless of no class', ['classes', 2, 'unless', 1], 'poor', [
    'unknown-class',
    'classes.2.unless.1',
    'id of an earlier class: advanced | rectification',
    '"poor"',
  ]),
  mistake('unless itself', ['classes', 2, 'unless', 0], 'improved', [
    'later-class',
    'classes.2.unless.0',
    'id of an earlier class: advanced | rectification',
    '"improved"',
  ]),
  mistake(
    'unless a later class',
    ['classes', 0, 'unless'],
    ['rectification'],
    ['later-class', 'classes.0.unless.0', 'id of an earlier class', '"rectification"'],
  ),
  {
    name: 'two classes of one id',
    changes: [
      [['classes', 1, 'id'], 'advanced'],
      [['classes', 2, 'unless'], ABSENT],
      [['ladder'], ABSENT],
    ],
    issues: [['repeated-id', 'classes.1.id', 'id that is used once', '"advanced"']],
  },
  mistake('one rung', ['ladder', 'rungs'], ['advanced'], ['bad-limit', 'ladder.rungs', '2 or more', '1']),
  mistake('a rung of no class', ['ladder', 'rungs', 0], 'poor', [
    'unknown-class',
    'ladder.rungs.0',
    'id of a class: advanced | rectification | improved',
    '"poor"',
  ]),
  mistake('a rung twice', ['ladder', 'rungs', 2], 'improved', ['repeated-id', 'ladder.rungs.2', 'id that is used once', '"improved"']),
  mistake('window 0', ['ladder', 'windowMonths'], 0, ['bad-limit', 'ladder.windowMonths', FROM_ONE, '0']),
  mistake('months neither pooled nor averaged', ['summary', 'months'], 'median', [
    'bad-policy',
    'summary.months',
    'pooled | mean',
    '"median"',
  ]),
  mistake('no word of townships', ['summary', 'townships'], ABSENT, ['bad-policy', 'summary.townships', 'pooled | mean', 'undefined']),
  mistake('percents that are to be pooled', ['summary', 'months'], 'pooled', [
    'bad-policy',
    'summary.months',
    'mean, as bonus is no count',
    '"pooled"',
  ]),
  mistake('no ladder, not even absent', ['ladder'], null, ['bad-policy', 'ladder', 'object { rungs, windowMonths }', 'null']),
];
