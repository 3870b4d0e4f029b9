// What is written at a table: what tells equal scores apart, and how its rates are rounded.
import { groupBy } from '../../input/group-by';
import { periodOf, type Period } from '../../month/period';
import type { Bilingual, Policy } from '../../policy/types';
import type { WhenEmpty } from '../../policy/scoring-types';
import { joinedTexts } from '../wording/bilingual';
import { BETWEEN_NAMES, notScored, tieBreakersText } from '../wording/labels';
import type { ScoredStanding } from './scored-standings';

/** Names of fields and indicators are written as `written` does. */
export function tableNotes(policy: Policy, rows: readonly ScoredStanding[], written: (name: string) => string): readonly Bilingual[] {
  return [...equalScoresNote(policy, written), ...ratesNotes(policy, rows, written)];
}

// None where equal scores share a rank.
function equalScoresNote({ ranking: { ties, tieBreakers = [] } }: Policy, written: (name: string) => string): readonly Bilingual[] {
  const inOrder = ties === 'ordinal';
  if (tieBreakers.length === 0)
    return inOrder ? [{ zh: '得分相同的，按记录先后排列。', en: 'Equal scores are in the order of the records.' }] : [];
  const by = tieBreakersText(tieBreakers);
  const zh = `得分相同的，${written(by.zh)}区分先后`;
  const en = `Equal scores are told apart by ${written(by.en)}`;
  return [
    inOrder ? { zh: `${zh}；仍相同的，按记录先后排列。`, en: `${en}, then in the order of the records.` } : { zh: `${zh}。`, en: `${en}.` },
  ];
}

const ROUNDED: Bilingual = {
  zh: '各率按规则保留小数；规则没有规定的，四舍五入，保留两位小数。',
  en: 'Rates are rounded as the policy says, or else to two decimals, halves up.',
};
const EMPTY: Bilingual = { zh: '各率空白的，是基数为0或没有公布：', en: 'An empty rate has a base of 0 or was not published. ' };

// How the rates are rounded; and, where some are empty, what that did to the score, which their cells do not show: a
// township that nobody was asked about may well be first.
function ratesNotes(policy: Policy, rows: readonly ScoredStanding[], written: (name: string) => string): readonly Bilingual[] {
  const { scoring } = policy;
  if ('published' in scoring) return [];
  const empty = scoring.indicators.filter((_, i) => rows.some(({ rates }) => rates[i] === null));
  if (empty.length === 0) return [ROUNDED];
  const each = [...groupBy(empty, ({ whenEmpty }) => whenEmpty)].map(([way, alike]) => {
    const names = alike.map(({ label: { zh, en } }) => ({ zh: written(zh), en: written(en) }));
    return joinedTexts([joinedTexts(names, BETWEEN_NAMES), done(way, periodOf(policy))], { zh: '，', en: ': ' });
  });
  const { zh, en } = joinedTexts(each, { zh: '；', en: '; ' });
  return [ROUNDED, { zh: `${EMPTY.zh}${zh}。`, en: `${EMPTY.en}${en}.` }];
}

// What a policy does with such an indicator.
function done(way: WhenEmpty, period: Period): Bilingual {
  switch (way) {
    case 'full':
      return { zh: '按规定得满分', en: 'full marks, as the policy says' };
    case 'zero':
      return { zh: '按规定得0分', en: '0 points, as the policy says' };
    case 'unranked':
      return notScored(period);
    case 'excluded':
      return { zh: '按规定不计此项，其余指标折算到满分', en: 'left out and the others scaled to full marks, as the policy says' };
  }
}
