// An option that there is not would change nothing, and whoever misspelt it would not know: it is refused, by name.
import { expect, it } from 'vitest';
import {
  beijing2019,
  definePolicy,
  evaluate,
  explain,
  percentileRank,
  rank,
  rollUp,
  tallyValidTickets,
  selectImproved,
  summarize,
  tallyTickets,
} from '../../src/index';
import { bulletin, gainChart, ladderChart, rankHistoryChart, scoreDistributionChart, standingsTable } from '../../src/report/index';
import { TALLYING } from '../documents/tickets';
import { messagesOf } from '../issues/messages-of';

const record = { township: '窦店镇', month: '2019-06', assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
const evaluation = evaluate([record], beijing2019);
const pooled = definePolicy({ ...beijing2019, id: 'pooled', summary: { months: 'pooled', townships: 'pooled' } });
const fromTickets = definePolicy({ ...beijing2019, id: 'from-tickets', tallying: TALLYING });
const locale = 'zh';

it.each<readonly [name: string, call: (options: never) => unknown, right: object, known: string]>([
  ['rank', (options) => rank([3, 3, 1], options), { ties: 'dense' }, 'order | ties'],
  ['percentileRank', (options) => percentileRank([3, 3, 1], options), { order: 'ascending' }, 'order | ties'],
  ['selectImproved', (options) => selectImproved([3, 3, 1], options), { top: 1 }, 'top | atLeast | ties'],
  ['rollUp', (options) => rollUp([record], pooled, options), { period: 'year' }, 'period | by'],
  ['summarize', (options) => summarize([record], pooled, options), { period: 'year' }, 'period | by'],
  ['tallyTickets', (options) => tallyTickets([], fromTickets, options), { asOf: 0 }, 'asOf'],
  ['tallyValidTickets', (options) => tallyValidTickets([], fromTickets, options), { asOf: 0 }, 'asOf'],
  ['explain', (options) => explain(evaluation, record, options), { locale }, 'locale'],
  ['bulletin', (options) => bulletin(evaluation, '2019-06', options), { locale }, 'locale | rolledUp'],
  ['standingsTable', (options) => standingsTable(evaluation, '2019-06', options), { locale }, 'locale'],
  ['gainChart', (options) => gainChart(evaluation, '2019-06', options), { locale }, 'locale | townships'],
  ['ladderChart', (options) => ladderChart(evaluation, options), { locale }, 'locale | from | to'],
  ['rankHistoryChart', (options) => rankHistoryChart(evaluation, ['窦店镇'], options), { locale }, 'locale'],
  ['scoreDistributionChart', (options) => scoreDistributionChart(evaluation, '2019-06', options), { locale }, 'locale'],
])('%s refuses an option that there is not', (_, call, right, known) => {
  const refused = (options: object): unknown => messagesOf(() => call(options as never));
  expect(call(right as never)).toBeDefined();
  expect(refused({ ...right, methd: 1 })).toEqual([`methd: bad input; expected ${known}, received "methd"`]);
  expect(refused({ ...right, __proto__: null, constructor: 1 })).toEqual([
    `constructor: bad input; expected ${known}, received "constructor"`,
  ]);
});

it('of options that are a text, too', () => {
  expect(messagesOf(() => rank([3, 3, 1], 'dense' as never))).toEqual(['0: bad input; expected order | ties, received "0"']);
  expect(messagesOf(() => selectImproved([3, 3, 1], 'top' as never))).toEqual(['options: bad input; expected an object, received "top"']);
});
