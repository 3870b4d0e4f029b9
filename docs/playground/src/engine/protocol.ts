// What the page can ask of the engine, and what it answers. Everything can be cloned from thread to thread.
import type { Jump, Standing } from 'ranking-rules';
import type { ImprovementGroup, VegaLiteSpec } from 'ranking-rules/report';
import type { Bilingual, Locale } from '../bilingual';
import type { TextMistake } from './check-policy';
import type { Problem } from './sheet';
import type { ToldJump } from './told-jump';

export type Source =
  | { readonly kind: 'example' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly content: ArrayBuffer };

export interface BuiltIn {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: string;
}

/** Where things stand after each change of policy or data. */
export interface Snapshot {
  /** Another number whenever the results are others. */
  readonly version: number;
  /** The valid policies, first those of the earliest months. */
  readonly inForce: readonly InForce[];
  /** Of the policy's text as it was last given. */
  readonly mistakes: readonly TextMistake[];
  readonly moreMistakes: number;
  /** What was read; null before that. */
  readonly source: { readonly name: Bilingual; readonly notes: readonly Bilingual[] } | null;
  readonly problems: readonly Problem[];
  readonly moreProblems: number;
  /** Null where there is nothing to show yet, or the data have problems. */
  readonly results: Results | null;
}

/** A policy by its name and its months. */
export interface InForce {
  readonly id: string;
  readonly revision: number;
  readonly title: Bilingual;
  readonly from: string;
  /** The first month in which it no longer is in force, or null. */
  readonly until: string | null;
}

export interface Results {
  /** True of the example. */
  readonly madeUp: boolean;
  readonly rows: number;
  readonly townships: number;
  readonly months: readonly string[];
  /** Of each month. */
  readonly rules: readonly MonthRules[];
  readonly ladder: boolean;
  readonly jumps: number;
  /** Worth a look in the chart of ranks. */
  readonly notable: readonly string[];
}

/** What the rules of a month make of its tables. */
export interface MonthRules {
  /** Of its classes. */
  readonly labels: readonly { readonly id: string; readonly label: Bilingual }[];
  readonly grouped: boolean;
  /** Of a score. */
  readonly decimals: number;
  readonly volume: boolean;
}

export type SortKey = 'order' | 'township' | 'score' | 'gain' | 'volume';

export interface PageWanted {
  readonly month: string;
  readonly filter: string;
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly from: number;
  readonly count: number;
}

export interface StandingsPage {
  readonly total: number;
  readonly rows: readonly Standing[];
}

export interface ClassMembers {
  readonly id: string;
  readonly label: Bilingual;
  readonly members: readonly Standing[];
}

export type Topic = 'score' | 'rank' | 'gain' | 'classes' | 'jump';

/** Sentences about one thing, in order. */
export interface Why {
  readonly topic: Topic;
  readonly sentences: readonly string[];
}

export type ChartWanted = {
  readonly kind: 'ranks' | 'gain' | 'scores' | 'ladder';
  readonly month: string;
  readonly townships: readonly string[];
  readonly locale: Locale;
};

export type ChartAnswer = { readonly ok: true; readonly spec: VegaLiteSpec } | { readonly ok: false; readonly message: Bilingual };

/** The text with a revision more, and where in it that begins to be in force; or why there is none. */
export type Revised =
  | { readonly ok: true; readonly text: string; readonly from: number; readonly to: number }
  | { readonly ok: false; readonly message: Bilingual };

export interface Engine {
  readonly builtIns: () => readonly BuiltIn[];
  readonly setPolicy: (text: string) => Snapshot;
  /** A copy of the policy in force in a month, in force from that month on in its place. */
  readonly revise: (text: string, month: string) => Revised;
  readonly open: (source: Source) => Promise<Snapshot>;
  readonly standings: (wanted: PageWanted) => StandingsPage;
  readonly classes: (month: string) => readonly ClassMembers[];
  readonly jumps: () => readonly ToldJump[];
  readonly improvements: (
    from: string,
    to: string,
  ) => readonly { readonly kind: ImprovementGroup['kind']; readonly jumps: readonly ToldJump[] }[];
  readonly explainStanding: (township: string, month: string, locale: Locale) => readonly Why[];
  readonly explainJump: (jump: Jump, locale: Locale) => readonly Why[];
  /** Names that begin with or hold the text, 20 at most. */
  readonly find: (text: string) => readonly string[];
  readonly chart: (wanted: ChartWanted) => ChartAnswer;
  readonly notice: (month: string, locale: Locale) => { readonly markdown: string; readonly html: string };
  /** CSV of one month, or of all. */
  readonly table: (month: string | null, locale: Locale) => string;
  readonly policyJson: () => string;
  /** CSV with the headings that the policies in force need, and nothing else. */
  readonly emptySheet: (locale: Locale) => string;
}

export type Call = {
  readonly [K in keyof Engine]: { readonly id: number; readonly kind: K; readonly args: Parameters<Engine[K]> };
}[keyof Engine];

export type Reply = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: Bilingual };
