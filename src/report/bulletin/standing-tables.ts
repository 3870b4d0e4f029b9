// Townships in a table, a line each: those of a class, and all of them.
import { fixedText } from '../../exact/decimal-text';
import type { Locale } from '../../issues/locale';
import type { Metric, Policy } from '../../policy/types';
import { HEADINGS } from '../wording/headings';
import { BETWEEN_NAMES, classNames } from '../wording/labels';
import { shownExact, shownNumber } from '../wording/shown-number';
import type { ScoredStanding } from '../table/scored-standings';
import type { Notice } from './notice';
import type { ClassList } from './class-list';
import { plain, table, type Column, type Side } from './markdown';
import { gainText, rankText, reverseRankText, WORDS } from './words';

// Always shown, beside the rank from the end and what else a class picks by.
const SHOWN: ReadonlySet<Metric> = /*@__PURE__*/ new Set<Metric>(['rank', 'gain', 'score', 'volume']);

/** The members of a class, with what it picks by. */
export function classTable({ rule, members }: ClassList, notice: Notice, locale: Locale): string {
  const by = rule.pick?.by;
  const { ranks, figures } = columnsOf(notice, locale);
  if (by === undefined || SHOWN.has(by)) return table([...ranks, ...figures], members);
  if (by === 'reverseRank')
    return table([...ranks, column(by, 'left', (standing) => reverseRankText(standing)[locale], locale), ...figures], members);
  const picked = column(by, 'right', ({ [by]: value }) => shownExact(shownNumber(Number(value))), locale);
  return table([...ranks, ...figures, picked], members);
}

/** Everybody with records this month, with what the score is made of and the classes; in a group the unranked come last. */
export function annexTable(notice: Notice, locale: Locale): string {
  const { policy, standings } = notice;
  const { ranks, figures } = columnsOf(notice, locale);
  const label = classNames(policy);
  const labels = ({ classes }: ScoredStanding): string => classes.map((id) => plain(label(id)[locale])).join(BETWEEN_NAMES[locale]);
  const held = policy.classes.length === 0 ? [] : [column('classLabels', 'left', labels, locale)];
  return table([...ranks, ...figures, ...scorePartColumns(policy.scoring, locale), ...held], standings);
}

function scorePartColumns(scoring: Policy['scoring'], locale: Locale): readonly Column<ScoredStanding>[] {
  if ('published' in scoring) return [];
  const rates = scoring.indicators.map(({ label }, i): Column<ScoredStanding> => ({
    heading: plain(label[locale]),
    side: 'right',
    cell: ({ rates: own }) => (own[i] === null ? '' : `${own[i]}%`),
  }));
  if (scoring.adjustment === undefined) return rates;
  return [...rates, column('adjustment', 'right', ({ adjustment }) => signedText(adjustment), locale)];
}

function signedText(points: string | null): string {
  if (points === null) return '';
  return `${points === '0' || points.startsWith('-') ? '' : '+'}${shownExact(points)}`;
}

// Who has which rank, and the figures that follow.
function columnsOf(notice: Notice, locale: Locale): Readonly<Record<'ranks' | 'figures', readonly Column<ScoredStanding>[]>> {
  const { policy } = notice;
  const { groupBy, ties } = policy.ranking;
  const shared = ties !== 'ordinal';
  return {
    ranks: [
      ...(groupBy === undefined ? [] : [column('group', 'left', ({ group }) => plain(String(group)), locale)]),
      column('township', 'left', ({ township }) => plain(township), locale),
      column('rank', 'left', (standing) => (standing.rank === null ? '' : rankText(standing, shared)[locale]), locale),
    ],
    figures: [
      { heading: WORDS.moved[locale], side: 'left', cell: (standing) => gainText(standing, notice)[locale] },
      column('score', 'right', ({ scaled }) => (scaled === null ? '' : fixedText(scaled, policy.scoring.decimals)), locale),
      ...(policy.volume === undefined ? [] : [column('volume', 'right', ({ volume }) => String(volume), locale)]),
    ],
  };
}

function column(key: keyof typeof HEADINGS, side: Side, cell: Column<ScoredStanding>['cell'], locale: Locale): Column<ScoredStanding> {
  return { heading: HEADINGS[key][locale], side, cell };
}
