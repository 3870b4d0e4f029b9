// A notice in one language.
import type { Locale } from '../../issues/locale';
import type { Bilingual } from '../../policy/types';
import { tableNotes } from '../table/table-notes';
import { HEADINGS } from '../wording/headings';
import { jumpKind } from '../wording/jump-kinds';
import type { Notice } from './notice';
import type { ClassList } from './class-list';
import { criteria } from './criteria';
import { figures } from './figures';
import { incompleteText } from './incomplete-text';
import { plain, table, titled, type Column } from './markdown';
import { participationText } from './participation-text';
import { annexTable, classTable } from './standing-tables';
import {
  classHeading,
  jumpsText,
  monthsText,
  nobodyText,
  noChangeText,
  numbered,
  rulesText,
  spanHeading,
  stayCell,
  titleText,
  WORDS,
} from './words';

/** The whole notice as Markdown. */
export function compose(notice: Notice, locale: Locale): string {
  const { policy, standings } = notice;
  const lacking = incompleteText(notice).map((one) => one[locale]);
  const changes = participationText(notice).map((one) => one[locale]);
  const sections: readonly (readonly [heading: Bilingual, blocks: readonly string[]])[] = [
    [WORDS.figures, [figures(notice)[locale], ...(lacking.length === 0 ? [] : [bulleted(lacking)])]],
    [WORDS.classes, notice.classes.flatMap((list) => classBlocks(list, notice, locale))],
    [WORDS.groups, notice.groups.length === 0 ? [] : [groupTable(notice, locale)]],
    [WORDS.jumps, notice.jumps === null ? [] : jumpBlocks(notice.jumps, notice, locale)],
    [WORDS.participation, [changes.length === 0 ? noChangeText(notice)[locale] : bulleted(changes)]],
    [WORDS.rules, ruleBlocks(notice, locale)],
  ];
  const told = sections.filter(([, blocks]) => blocks.length > 0);
  const body = told.flatMap(([heading, blocks], i) => [`## ${numbered(heading, i + 1)[locale]}`, ...blocks]);
  const notes = tableNotes(policy, standings, plain).map((note) => note[locale]);
  const all = [`# ${titleText(notice)[locale]}`, ...body, `## ${WORDS.annex[locale]}`, ...notes, annexTable(notice, locale)];
  return `${all.join('\n\n')}\n`;
}

function classBlocks(list: ClassList, notice: Notice, locale: Locale): readonly string[] {
  const { rule, members } = list;
  const head = [`### ${classHeading(rule, members.length)[locale]}`, criteria(rule, notice.policy)[locale]];
  return [...head, members.length === 0 ? nobodyText(notice)[locale] : classTable(list, notice, locale)];
}

function groupTable({ policy, groups }: Notice, locale: Locale): string {
  type Row = Notice['groups'][number];
  return table<Row>(
    [
      { heading: HEADINGS.group[locale], side: 'left', cell: ({ group }) => plain(group) },
      { heading: WORDS.ranked[locale], side: 'right', cell: ({ ranked }) => String(ranked) },
      { heading: WORDS.unranked[locale], side: 'right', cell: ({ unranked }) => String(unranked) },
      { heading: WORDS.highest[locale], side: 'right', cell: ({ scores }) => scores?.highest ?? '' },
      { heading: WORDS.median[locale], side: 'right', cell: ({ scores }) => scores?.median ?? '' },
      { heading: WORDS.lowest[locale], side: 'right', cell: ({ scores }) => scores?.lowest ?? '' },
      ...policy.classes.map(({ label }, i): Column<Row> => ({
        heading: plain(label[locale]),
        side: 'right',
        cell: ({ inClasses }) => String(inClasses[i]),
      })),
    ],
    groups,
  );
}

function jumpBlocks(jumps: NonNullable<Notice['jumps']>, notice: Notice, locale: Locale): readonly string[] {
  const said = jumpsText(jumps, notice)[locale];
  if (jumps.length === 0) return [said];
  return [
    said,
    table(
      [
        { heading: HEADINGS.township[locale], side: 'left', cell: ({ township }) => plain(township) },
        {
          heading: WORDS.way[locale],
          side: 'left',
          cell: ({ stays }) => stays.map((stay) => stayCell(stay, plain(stay.label[locale]), notice)[locale]).join(' → '),
        },
        { heading: spanHeading(notice)[locale], side: 'right', cell: ({ span }) => monthsText(span)[locale] },
        { heading: WORDS.kind[locale], side: 'left', cell: (jump) => jumpKind(jump)[locale] },
      ],
      jumps,
    ),
  ];
}

function ruleBlocks(notice: Notice, locale: Locale): readonly string[] {
  const { sources, assumptions } = notice.policy;
  const titles = sources.map(({ title, url }) => (url === null ? plain(title) : titled(title, url)));
  return [
    rulesText(notice)[locale],
    ...(titles.length === 0 ? [WORDS.noSources[locale]] : [WORDS.sources[locale], bulleted(titles)]),
    ...(assumptions.length === 0 ? [WORDS.noAssumptions[locale]] : [WORDS.assumptions[locale], bulleted(assumptions.map(plain))]),
  ];
}

function bulleted(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
