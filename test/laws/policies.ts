// Policies for laws that look at one stage: everything else as plain as it can be.
import type { PublishedScoring } from '../../src/policy/scoring-types';
import type { Policy } from '../../src/policy/types';

const plain: Omit<Policy, 'scoring'> = {
  id: 'plain',
  revision: 1,
  title: { zh: '名称', en: 'title' },
  inForce: { from: '0001-01', until: null },
  sources: [],
  assumptions: [],
  ranking: { ties: 'competition' },
  comparison: { lagMonths: 1 },
  classes: [],
};

export const policyOf = (scoring: Policy['scoring'], rest: Partial<Policy> = {}): Policy => ({ ...plain, ...rest, scoring });

export const publishedPolicy = (scoring: Partial<PublishedScoring> = {}, rest: Partial<Policy> = {}): Policy =>
  policyOf({ published: 'score', decimals: 2, rounding: 'half-up', ...scoring }, rest);
