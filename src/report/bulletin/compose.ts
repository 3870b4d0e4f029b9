// A notice from its facts, in the words of one language.
import { equalScoresNote } from '../table/equal-scores-note';
import { ratesNotes } from '../table/rates-notes';
import { HEADINGS } from '../wording/headings';
import { classNames } from '../wording/labels';
import type { BulletinFacts } from './bulletin-facts';
import type { ClassList } from './class-list';
import { plain, table, titled, type Column } from './markdown';
import { annexTable, classTable } from './standing-tables';
import type { BulletinWords, Section } from './words';

/** The whole notice as Markdown. */
export function compose(facts: BulletinFacts, words: BulletinWords): string {
  const sections: readonly (readonly [Section, readonly string[]])[] = [
    ['figures', [words.figures(facts)]],
    ['classes', facts.classes.flatMap((list) => classBlocks(list, facts, words))],
    ['groups', facts.groups.length === 0 ? [] : [groupTable(facts, words)]],
    ['jumps', facts.jumps === null ? [] : jumpBlocks(facts.jumps, facts, words)],
    ['participation', bulleted(words.participation(facts), words.noChange(facts))],
    ['rules', ruleBlocks(facts, words)],
  ];
  const told = sections.filter(([, blocks]) => blocks.length > 0);
  const body = told.flatMap(([section, blocks], i) => [`## ${words.section(section, i + 1)}`, ...blocks]);
  return `${[`# ${words.title(facts)}`, ...body, `## ${words.annex}`, ...equalScoresNote(facts.policy, words.locale, plain), ...ratesNotes(facts.policy, facts.standings, words.locale, plain), annexTable(facts, words)].join('\n\n')}\n`;
}

function classBlocks(list: ClassList, facts: BulletinFacts, words: BulletinWords): readonly string[] {
  const { rule, members } = list;
  const head = [`### ${words.classHeading(rule, members.length)}`, words.criteria(rule, facts.policy)];
  return [...head, members.length === 0 ? words.nobody(facts) : classTable(list, facts, words)];
}

function groupTable({ policy, groups }: BulletinFacts, { columns, locale }: BulletinWords): string {
  type Row = BulletinFacts['groups'][number];
  return table<Row>(
    [
      { heading: HEADINGS.group[locale], side: 'left', cell: ({ group }) => plain(group) },
      { heading: columns.ranked, side: 'right', cell: ({ ranked }) => String(ranked) },
      { heading: columns.unranked, side: 'right', cell: ({ unranked }) => String(unranked) },
      { heading: columns.highest, side: 'right', cell: ({ scores }) => scores?.highest ?? '' },
      { heading: columns.median, side: 'right', cell: ({ scores }) => scores?.median ?? '' },
      { heading: columns.lowest, side: 'right', cell: ({ scores }) => scores?.lowest ?? '' },
      ...policy.classes.map(({ label }, i): Column<Row> => ({
        heading: plain(label[locale]),
        side: 'right',
        cell: ({ inClasses }) => String(inClasses[i]),
      })),
    ],
    groups,
  );
}

function jumpBlocks(jumps: NonNullable<BulletinFacts['jumps']>, facts: BulletinFacts, words: BulletinWords): readonly string[] {
  const said = words.jumps(jumps, facts);
  if (jumps.length === 0) return [said];
  const { columns, locale } = words;
  const label = classNames(facts.policy);
  return [
    said,
    table(
      [
        { heading: HEADINGS.township[locale], side: 'left', cell: ({ township }) => plain(township) },
        {
          heading: columns.way,
          side: 'left',
          cell: ({ stays }) => stays.map((stay) => words.stay(stay, plain(label(stay.class)[locale]), facts)).join(' → '),
        },
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
    ...bulleted(
      sources.map(({ title, url }) => (url === null ? plain(title) : titled(title, url))),
      words.noSources,
    ),
    ...(assumptions.length === 0 ? [] : [words.assumptions]),
    ...bulleted(assumptions.map(plain), words.noAssumptions),
  ];
}

function bulleted(items: readonly string[], none: string): readonly string[] {
  return [items.length === 0 ? none : items.map((item) => `- ${item}`).join('\n')];
}
