// What is measured of the package alone, each beside the plain case. `most` is how many times as long it may take.
import { FIELDS } from '../job/draw.mjs';
import { exactHalves, nearHalves } from '../job/halves.mjs';
import { indicator, plainPolicy } from '../job/policy.mjs';

const { scoring } = plainPolicy;
const [response, resolution, satisfaction] = scoring.indicators;
const scored = (change) => ({ ...plainPolicy, scoring: { ...scoring, ...change } });
const rounded = (rounding) => ({ id: rounding, name: `rounding ${rounding}`, policy: scored({ rounding }), most: 2 });
const deduction = { target: '98', perPoint: '0.5', floor: '12.5' };

const ranked = (change) => ({ ...plainPolicy, ranking: { ties: 'competition', ...change } });
const tieBreakers = [{ field: 'assigned', order: 'descending' }];
// In 16 groups ten each are sixteen times as many in a class; with this share they are about as many as in the plain case.
const takesShare = (rule) => ({ ...rule, pick: { by: rule.pick.by, share: '0.003', ties: 'include' } });

// The plain policy anew each year.
const yearly = Array.from({ length: 10 }, (_, i) => ({
  ...plainPolicy,
  id: `benchmark-${2020 + i}`,
  inForce: { from: `${2020 + i}-01`, until: i < 9 ? `${2021 + i}-01` : null },
}));

function inDistricts(coded) {
  const names = Array.from({ length: 16 }, (_, i) => `district-${i}`);
  return { ...coded, district: { codes: coded.township.codes.map((code) => code % 16), names } };
}

export const VARIANTS = [
  { id: 'plain', name: 'plain', policy: plainPolicy },
  { id: 'random', name: 'rows in random order', policy: plainPolicy, order: 'random', most: 2.5 },
  {
    id: 'integers',
    name: 'counts in Int32Array',
    policy: plainPolicy,
    input: (coded) => ({ ...coded, ...Object.fromEntries(FIELDS.map((field) => [field, Int32Array.from(coded[field])])) }),
  },
  {
    id: 'three-bases',
    name: 'three different bases',
    policy: scored({
      indicators: [response, resolution, indicator('satisfaction', '35', { satisfied: '1', basicallySatisfied: '0.9' }, 'contacted')],
    }),
    input: (coded) => ({ ...coded, contacted: coded.surveyed.map((surveyed, row) => surveyed + (row % 7)) }),
    most: 2,
  },
  { id: 'deduction', name: 'a deduction', policy: scored({ indicators: [response, resolution, { ...satisfaction, deduction }] }), most: 2 },
  {
    id: 'rounded-parts',
    name: 'a deduction, its rate and points rounded',
    policy: scored({ indicators: [response, resolution, { ...satisfaction, deduction, rateDecimals: 2, pointsDecimals: 2 }] }),
    most: 2,
  },
  { id: 'tie-breaker', name: 'a tie-breaker', policy: ranked({ tieBreakers }), most: 2 },
  { id: 'groups', name: '16 groups', policy: ranked({ groupBy: 'district' }), input: inDistricts, most: 2 },
  {
    id: 'small-classes',
    name: '16 groups, 0.3 % of each in a class',
    policy: { ...ranked({ groupBy: 'district' }), classes: plainPolicy.classes.map(takesShare) },
    input: inDistricts,
    most: 2,
  },
  {
    id: 'tie-breaker-and-groups',
    name: 'a tie-breaker and 16 groups',
    policy: ranked({ tieBreakers, groupBy: 'district' }),
    input: inDistricts,
    most: 2,
  },
  { id: 'yearly', name: 'a policy for each year', policy: yearly, most: 2 },
  ...['up', 'down', 'half-even', 'half-down'].map(rounded),
  { id: 'exact-halves', name: 'every score an exact half', policy: plainPolicy, input: exactHalves, most: 4 },
  {
    id: 'near-halves',
    name: 'every score next to a half, bases to 300',
    policy: plainPolicy,
    input: (coded) => nearHalves(coded, 300),
    most: 4,
  },
  { id: 'large-bases', name: 'the same, bases to 100,000', policy: plainPolicy, input: (coded) => nearHalves(coded, 100_000), most: 4 },
  {
    id: 'huge-bases',
    name: 'the same, bases to 1,000,000,000',
    policy: plainPolicy,
    input: (coded) => nearHalves(coded, 1_000_000_000),
    sizes: ['medium'],
  },
  {
    id: 'published',
    name: 'published scores',
    policy: { ...plainPolicy, scoring: { published: 'published', decimals: 2, rounding: 'half-up' } },
    input: (coded) => ({ ...coded, published: Float64Array.from(coded.assigned, (_, row) => (4000 + ((row * 7919) % 6001)) / 100) }),
  },
];
