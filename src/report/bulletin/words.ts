// What a language must be able to say for a notice. Names come in as they are; what comes out is Markdown.
import type { Locale } from '../../issues/locale';
import type { Jump } from '../../jumps/jump';
import type { ClassRule, Policy } from '../../policy/types';
import type { Standing } from '../evaluation/standing';
import type { StayMonths } from '../wording/unbroken';
import type { BulletinFacts } from './bulletin-facts';

/** The numbered parts of a notice. */
export type Section = 'figures' | 'classes' | 'groups' | 'jumps' | 'participation' | 'rules';

/** The columns of its tables that do not hold a field of a standing as it is. */
export type Heading = 'moved' | 'ranked' | 'unranked' | 'highest' | 'median' | 'lowest' | 'way' | 'span' | 'kind';

/** A language's words. */
export interface BulletinWords {
  readonly locale: Locale;
  readonly title: (facts: BulletinFacts) => string;
  /** The heading of the n-th section, from 1. */
  readonly section: (section: Section, n: number) => string;
  /** The heading of the last part: everybody. */
  readonly annex: string;
  readonly columns: Readonly<Record<Heading, string>>;
  /** The headline figures, as one paragraph. */
  readonly figures: (facts: BulletinFacts) => string;
  readonly classHeading: (rule: ClassRule, members: number) => string;
  /** What lets a township into a class. */
  readonly criteria: (rule: ClassRule, policy: Policy) => string;
  readonly nobody: (facts: BulletinFacts) => string;
  /** `shared`: equal ones share a rank under the policy. */
  readonly rank: (standing: Standing, shared: boolean) => string;
  readonly reverseRank: (standing: Standing) => string;
  readonly gain: (standing: Standing, facts: BulletinFacts) => string;
  readonly jumps: (jumps: readonly Jump[], facts: BulletinFacts) => string;
  /** A stay of a jump, and what its class is called, as Markdown. */
  readonly stay: (stay: StayMonths, label: string, facts: BulletinFacts) => string;
  readonly span: (months: number) => string;
  /** What is special about a jump; empty for most. */
  readonly kind: (jump: Jump) => string;
  /** One sentence for each change in who is ranked. */
  readonly participation: (facts: BulletinFacts) => readonly string[];
  readonly noChange: (facts: BulletinFacts) => string;
  readonly ruledBy: (facts: BulletinFacts) => string;
  readonly sources: string;
  readonly noSources: string;
  readonly assumptions: string;
  readonly noAssumptions: string;
}
