// The table of issue codes: every code of the closed union, none other, and each of them happens.
import { describe, expect, it } from 'vitest';
import {
  advance,
  beijing2019,
  definePolicy,
  defineRegistry,
  detectJumps,
  evaluate,
  explain,
  mergeRecords,
  rank,
  rankGain,
  RankingRulesError,
  tallyTickets,
  withRegistry,
} from '../../src/index';
import type { IssueCode } from '../../src/issues/issue';
import { textOf } from './pages';

const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
const record = { township: '东镇', month: '2019-06', ...counts };
const ladder = { rungs: ['low', 'high'], windowMonths: 3 };
const label = { zh: '类', en: 'class' };

const indicators = 'indicators' in beijing2019.scoring ? beijing2019.scoring.indicators : [];
const grouped = { ...beijing2019, ranking: { ties: 'competition', groupBy: 'group' } };
const published = { ...beijing2019, scoring: { published: 'score', decimals: 2, rounding: 'half-up' } };
const percent = {
  ...beijing2019,
  scoring: { ...beijing2019.scoring, indicators: indicators.map((one) => ({ ...one, rate: { percent: 'percent' } })) },
};

const tallying = {
  month: { event: 'received', day: 1, hour: 0, offset: '+08:00' },
  fields: [{ field: 'urgent', values: [true, false] }],
  deadlines: [
    {
      id: 'contact',
      by: 'urgent',
      from: 'received',
      until: 'contacted',
      limits: [
        { value: true, within: 'PT2H' },
        { value: false, within: 'P1D' },
      ],
    },
  ],
  counts: [{ field: 'assigned', where: [] as unknown[] }],
};
const ticket = { township: '东镇', urgent: false, received: '2019-06-05T09:00:00+08:00', contacted: '2019-06-05T10:00:00+08:00' };

const judge = (changes: object, policy: object = beijing2019): unknown => evaluate([{ ...record, ...changes }], definePolicy(policy));
const policyWith = (changes: object): unknown => definePolicy({ ...beijing2019, ...changes });
const tally = (changes: object): unknown =>
  tallyTickets([{ ...ticket, ...changes }], definePolicy({ ...beijing2019, tallying }), { asOf: '2019-07-01T00:00:00+08:00' });
const tallyWith = (changes: object): unknown => policyWith({ tallying: { ...tallying, ...changes } });
const goOn = (changes: object, policy = beijing2019): unknown => {
  const { state } = advance(null, [record], beijing2019);
  return advance({ ...state, ...changes } as typeof state, [{ ...record, month: '2019-07' }], policy);
};

const registry = defineRegistry({ townships: ['东区', '西区'].map((district) => ({ id: district, name: '乙街道', district })) });

/** One way to meet each code, as the page tells it. */
const TRIGGERS: Readonly<Record<IssueCode, () => unknown>> = {
  'not-a-record': () => evaluate([null as never], beijing2019),
  unreadable: () => evaluate([Object.defineProperty({ ...record }, 'surveyed', { get: () => fail() })], beijing2019),
  'bad-month': () => judge({ month: '2019-13' }),
  'bad-township': () => judge({ township: '' }),
  'missing-field': () => judge({ surveyed: undefined }),
  'bad-count': () => judge({ surveyed: '36' }),
  'count-above-base': () => judge({ contacted: 31 }),
  'count-without-base': () => judge({ surveyed: 0, contacted: 0, resolved: 0, satisfied: 2 }),
  'bad-decimal': () => judge({ percent: '83.33%' }, percent),
  'percent-out-of-range': () => judge({ percent: 104 }, percent),
  'negative-score': () => judge({ score: -1 }, published),
  'unsafe-score': () => judge({ score: 1e15 }, published),
  'bad-group': () => judge({ group: '' }, grouped),
  'duplicate-row': () => evaluate([record, record], beijing2019),
  'bad-input': () => rank([1, 2], { ties: 'skip' as never }),
  'unequal-columns': () => rankGain([1, 2], [1]),
  'bad-code': () =>
    evaluate(
      {
        ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, [count]])),
        township: { codes: [1], names: ['东镇'] },
        month: ['2019-06'],
      },
      beijing2019,
    ),
  'bad-policy': () => policyWith({ ranking: { ties: 'skip' } }),
  'unknown-key': () => policyWith({ $schema: './policy.schema.json' }),
  'bad-limit': () => policyWith({ comparison: { lagMonths: 0 } }),
  'marks-do-not-add-up': () => policyWith({ scoring: { ...beijing2019.scoring, fullMarks: '105' } }),
  'repeated-id': () =>
    policyWith({
      classes: [
        { id: 'a', label },
        { id: 'a', label },
      ],
      ladder: undefined,
    }),
  'unknown-class': () => policyWith({ ladder: { rungs: ['improved', 'gold'], windowMonths: 3 } }),
  'later-class': () =>
    policyWith({
      classes: [
        { id: 'a', label, unless: ['b'] },
        { id: 'b', label },
      ],
      ladder: undefined,
    }),
  'missing-volume': () => policyWith({ volume: undefined }),
  'unknown-field': () => tallyWith({ counts: [{ field: 'assigned', where: [{ field: 'answer', equals: '满意' }] }] }),
  'missing-limit': () =>
    tallyWith({
      fields: [{ field: 'urgent', values: ['a', 'b'] }],
      deadlines: tallying.deadlines.map((one) => ({ ...one, limits: [{ value: 'a', within: null }] })),
    }),
  'no-policy-in-force': () => judge({ month: '2018-12' }),
  'several-policies-in-force': () => evaluate([record], [beijing2019, definePolicy({ ...beijing2019, revision: 2 })]),
  'policies-disagree': () => evaluate([record], [beijing2019, beijing2019]),
  'several-months': () => advance(null, [record, { ...record, month: '2019-07' }], beijing2019),
  'month-out-of-order': () => advance(advance(null, [record], beijing2019).state, [record], beijing2019),
  'bad-state': () => goOn({ format: 'mine' }),
  'state-version': () => goOn({ version: 99 }),
  'state-policy': () => goOn({}, definePolicy({ ...beijing2019, revision: 2 })),
  'bad-instant': () => tally({ received: '2025-06-18 23:59' }),
  'unknown-value': () => tally({ urgent: 'very' }),
  'events-out-of-order': () => tally({ contacted: '2019-06-05T08:59:00+08:00' }),
  'missing-tallying': () => tallyTickets([ticket], beijing2019),
  'missing-moment': () => tallyTickets([ticket], definePolicy({ ...beijing2019, tallying })),
  'records-disagree': () => mergeRecords([{ ...record, group: '街道' }], [{ ...record, group: '镇' }]),
  'bad-registry': () => defineRegistry({ townships: [{ id: 'a', name: '' }] }),
  'unknown-name': () => withRegistry([{ township: '窦店乡' }], registry),
  'ambiguous-name': () => withRegistry([{ township: '乙街道' }], registry),
  'not-found': () => explain(evaluate([record], beijing2019), { township: '西镇', month: '2019-06' }, { locale: 'zh' }),
};

function fail(): never {
  throw new Error('no');
}

const codes = Object.keys(TRIGGERS);

function codesOf(action: () => unknown): readonly string[] {
  try {
    action();
    return [];
  } catch (error) {
    return error instanceof RankingRulesError ? error.issues.map(({ code }) => code) : [String(error)];
  }
}

describe('the issue codes', () => {
  it.each(Object.entries(TRIGGERS))('%s happens', (code, action) => {
    expect(codesOf(action)).toContain(code);
  });

  it.each(['docs/guides/en/issue-codes.md', 'docs/guides/zh/issue-codes.md'])(
    'are all in the table of %s, once, and none other is',
    (page) => {
      const rows = [...textOf(page).matchAll(/^\| `([a-z-]+)` \| (.*) \| (.*) \|$/gm)];
      expect(rows.map(([, code = '']) => code).sort()).toEqual([...codes].sort());
      for (const [, , what = '', trigger = ''] of rows) expect([what.trim(), trigger.trim()]).not.toContain('');
    },
  );

  it.each([
    ['zh', 1],
    ['en', 2],
  ] as const)('have the same meaning in the %s guide as in the source', (language, column) => {
    const inSource = [...textOf('src/issues/issue.ts').matchAll(/^ \* \| `([a-z-]+)` \| (.*?) \| (.*?) \|$/gm)];
    const inGuide = [...textOf(`docs/guides/${language}/issue-codes.md`).matchAll(/^\| `([a-z-]+)` \| (.*?) \|/gm)];
    expect(new Map(inGuide.map(([, code, what]) => [code, what]))).toEqual(new Map(inSource.map((row) => [row[1], row[1 + column]])));
  });

  it('of a history without a class id is unknown-class', () => {
    expect(codesOf(() => detectJumps([{ township: '东镇', month: '2019-06', class: null as never }], ladder))).toEqual(['unknown-class']);
  });
});
