// A notice from its facts, in the words of one language.
import type { Metric } from '../../policy/types';
import { shownExact, shownNumber } from '../shown-number';
import type { Standing } from '../standing';
import type { BulletinFacts } from './bulletin-facts';
import type { ClassList } from './class-list';
import { plain, table, titled, type Side } from './markdown';
import type { BulletinWords, Section } from './words';

type Part = readonly [section: Section, blocks: readonly string[]];

/** The whole notice as Markdown. */
export function compose(facts: BulletinFacts, words: BulletinWords): string {
  const parts: readonly Part[] = [
    ['figures', [words.figures(facts)]],
    ['classes', facts.classes.flatMap((list) => classBlocks(list, facts, words))],
    ['groups', facts.groups.length === 0 ? [] : [groupTable(facts, words)]],
    ['jumps', facts.jumps === null ? [] : jumpBlocks(facts.jumps, facts, words)],
    ['participation', list(words.participation(facts), words.noChange)],
    ['rules', ruleBlocks(facts, words)],
  ];
  const told = parts.filter(([, blocks]) => blocks.length > 0);
  const body = told.flatMap(([section, blocks], i) => [`## ${words.section(section, i + 1)}`, ...blocks]);
  return `${[`# ${words.title(facts)}`, ...body].join('\n\n')}\n`;
}

interface Cells<T> {
  readonly heading: string;
  readonly side: Side;
  readonly cell: (row: T) => string;
}

function tableOf<T>(columns: readonly Cells<T>[], rows: readonly T[]): string {
  return table(columns, rows.map((row) => columns.map(({ cell }) => cell(row))));
}

// Always shown, beside the rank from the end and what else a class picks by.
const SHOWN: ReadonlySet<Metric> = /*@__PURE__*/ new Set<Metric>(['rank', 'gain', 'score', 'volume']);

function classBlocks({ rule, members }: ClassList, facts: BulletinFacts, words: BulletinWords): readonly string[] {
  const { policy, scoreTexts } = facts;
  const head = [`### ${words.classHeading(rule, members.length)}`, words.criteria(rule, facts)];
  if (members.length === 0) return [...head, words.nobody];
  const { columns } = words;
  const by = rule.pick?.by;
  const shared = policy.ranking.ties !== 'ordinal';
  const metric = (heading: Metric, side: Side, cell: (standing: Standing) => string): Cells<Standing> => ({ heading: columns[heading], side, cell });
  return [
    ...head,
    tableOf<Standing>(
      [
        ...(policy.ranking.groupBy === undefined ? [] : [{ heading: columns.group, side: 'left', cell: ({ group }) => plain(String(group)) } satisfies Cells<Standing>]),
        { heading: columns.township, side: 'left', cell: ({ township }) => plain(township) },
        metric('rank', 'left', (standing) => words.rank(standing, shared)),
        ...(by === 'reverseRank' ? [metric(by, 'left', words.reverseRank)] : []),
        metric('gain', 'left', (standing) => words.gain(standing, facts)),
        metric('score', 'right', ({ township }) => String(scoreTexts.get(township))),
        ...(policy.volume === undefined ? [] : [metric('volume', 'right', ({ volume }) => String(volume))]),
        ...(by === undefined || by === 'reverseRank' || SHOWN.has(by) ? [] : [metric(by, 'right', ({ [by]: value }) => shownExact(shownNumber(Number(value))))]),
      ],
      members,
    ),
  ];
}

function groupTable({ policy, groups }: BulletinFacts, { columns, locale }: BulletinWords): string {
  type Row = BulletinFacts['groups'][number];
  return tableOf<Row>(
    [
      { heading: columns.group, side: 'left', cell: ({ group }) => plain(group) },
      { heading: columns.ranked, side: 'right', cell: ({ ranked }) => String(ranked) },
      { heading: columns.unranked, side: 'right', cell: ({ unranked }) => String(unranked) },
      { heading: columns.highest, side: 'right', cell: ({ scores }) => scores?.highest ?? '' },
      { heading: columns.median, side: 'right', cell: ({ scores }) => scores?.median ?? '' },
      { heading: columns.lowest, side: 'right', cell: ({ scores }) => scores?.lowest ?? '' },
      ...policy.classes.map(({ label }, i): Cells<Row> => ({ heading: plain(label[locale]), side: 'right', cell: ({ inClasses }) => String(inClasses[i]) })),
    ],
    groups,
  );
}

function jumpBlocks(jumps: NonNullable<BulletinFacts['jumps']>, facts: BulletinFacts, words: BulletinWords): readonly string[] {
  const said = words.jumps(jumps, facts);
  if (jumps.length === 0) return [said];
  const { columns } = words;
  return [
    said,
    tableOf(
      [
        { heading: columns.township, side: 'left', cell: ({ township }) => plain(township) },
        { heading: columns.way, side: 'left', cell: (jump) => words.way(jump, facts) },
        { heading: columns.span, side: 'right', cell: ({ span }) => words.span(span) },
        { heading: columns.kind, side: 'left', cell: words.kind },
      ],
      jumps,
    ),
  ];
}

function ruleBlocks(facts: BulletinFacts, words: BulletinWords): readonly string[] {
  const { sources, assumptions } = facts.policy;
  return [
    words.ruledBy(facts),
    ...(sources.length === 0 ? [] : [words.sources]),
    ...list(sources.map(({ title, url }) => (url === null ? plain(title) : titled(title, url))), words.noSources),
    ...(assumptions.length === 0 ? [] : [words.assumptions]),
    ...list(assumptions.map(plain), words.noAssumptions),
  ];
}

function list(items: readonly string[], none: string): readonly string[] {
  return [items.length === 0 ? none : items.map((item) => `- ${item}`).join('\n')];
}
