// Reasons as an office writes them in Chinese.
import type { Metric } from '../../policy/types';
import type { ConditionFacts, InClassReason, NotPickedReason, PickedFacts } from './class-reason';
import { chineseLimits } from '../wording/chinese-limits';
import { againstZh, monthRangeZh, monthsOfStayZh, monthZh, underOtherZh } from '../wording/chinese-month';
import { isGap, NO_MONTH, whyUnknown } from '../wording/compared-month';
import { METRIC_LABELS, METRIC_UNITS } from '../wording/labels';
import { completeZh } from '../wording/jump-kinds';
import type { BehindReason, GainedReason, GainUnknownReason, NamedTownships, RankedReason, TieBrokenReason } from './rank-reason';
import type { Reason } from './reason';
import { sayScore } from './say-score';
import { shownExact, shownNumber, unsigned } from '../wording/shown-number';
import { percentText } from '../wording/setting-text';
import { tieKeysZh } from '../wording/tie-keys';

export function chinese(reason: Reason, label: (id: string) => string): string {
  switch (reason.code) {
    case 'ranked':
      return ranked(reason);
    case 'tie-broken':
      return tieBroken(reason);
    case 'behind':
      return behind(reason);
    case 'unranked':
      return `诉求量${reason.volume}件，低于下限${reason.minimumVolume}件，不参加排名，也不列入任何类别`;
    case 'gained':
      return gained(reason);
    case 'gain-unknown':
      return gainUnknown(reason);
    case 'in-class':
      return `列入${label(reason.class)}：${picking(reason) || everyone(reason.unless.map(label))}`;
    case 'not-picked':
      return `未列入${label(reason.class)}：${picking(reason)}`;
    case 'excepted':
      return `未列入${label(reason.class)}：已列入${label(reason.by)}`;
    case 'condition-not-met':
      return `未列入${label(reason.class)}：${condition(reason)}`;
    case 'stayed':
      return `${monthsOfStayZh(reason)}列入${label(reason.class)}`;
    case 'climbed':
      return `${monthRangeZh(reason.from, reason.to)}相隔${reason.span}个月，在规定的${reason.windowMonths}个月之内`;
    case 'all-rungs':
      return `${reason.rungs}个台阶全部经过${reason.rungs > 2 ? `，为${completeZh(reason.rungs)}` : ''}`;
    case 'left-out':
      return `未经过${label(reason.class)}`;
    default:
      return sayScore(reason).zh;
  }
}

function ranked({ group, rank, of, tied, reverseRank, ties, tiedWith }: RankedReason): string {
  const whole = `共${of}个，倒数${nth(reverseRank)}`;
  const within = group === null ? '' : `“${group}”组内`;
  if (tied === 1) return `${within}排名${nth(rank)}，${whole}`;
  return ties === 'ordinal' ? `${within}排名${nth(rank)}，${whole}，与${names(tiedWith)}不分高下，按记录先后排列` : `${within}与${names(tiedWith)}并列${nth(rank)}，${whole}`;
}

function tieBroken({ score, equal, ahead, behind: after, by }: TieBrokenReason): string {
  const around = [ahead === 0 ? '' : `${ahead}个在前`, after === 0 ? '' : `${after}个在后`].filter(Boolean);
  return `得分同为${shownNumber(score)}分的共${equal}个，${tieKeysZh(by)}区分先后，${around.join('，')}`;
}

function behind({ townships, rank, ties, score, missing, tieBreaker }: BehindReason): string {
  const shared = townships.count === 1 ? '' : ties === 'ordinal' ? '依次排至' : '并列';
  const above = `前一名是${names(townships)}（${shared}${nth(rank)}，${shownNumber(score)}分）`;
  if (tieBreaker === null) return `${above}，相差${missing}分`;
  const { value, theirs } = tieBreaker;
  return `${above}，得分相同，${tieKeysZh([tieBreaker])}区分先后，对方为${shownExact(theirs)}，本单位为${shownExact(value)}`;
}

function gained(reason: GainedReason): string {
  const { month, earlierRank, predecessor, rank, gain, otherPolicy } = reason;
  // A name may end in a digit, as an id does, so that a word keeps it from the year; and this month's rank is not the predecessor's.
  const [whose, own] = predecessor === null ? ['', ''] : [`前身${predecessor}在`, '本单位'];
  return `${whose}${monthZh(month)}排名${nth(earlierRank)}，${own}本月排名${nth(rank)}，${againstZh(reason)}${change('', shownNumber(gain), '位')}${otherPolicy === null ? '' : `；${underOtherZh(month, otherPolicy)}`}`;
}

function gainUnknown(reason: GainUnknownReason): string {
  const { month, entry, groupThen } = reason;
  if (month === null) return NO_MONTH.zh;
  const why = groupThen === null ? whyUnknown(entry, reason, 'zh', monthZh) : `${groupThen.predecessor === null ? '' : `前身${groupThen.predecessor}`}当时${groupThen.group === null ? '不分组' : `在“${groupThen.group}”组`}`;
  return `${isGap(entry, reason) ? '' : `与${monthZh(month)}`}无法比较：${why}`;
}

function change(what: string, value: string, unit: string): string {
  if (value === '0') return `${what}持平`;
  return `${what}${value.startsWith('-') ? '下降' : '上升'}${unsigned(value)}${unit}`;
}

// A class without conditions and pick takes what the ones before it left.
function everyone(unless: readonly string[]): string {
  return unless.length === 0 ? '参加排名的全部列入' : `未列入${unless.join('、')}`;
}

function picking({ conditions, pick, candidates }: InClassReason | NotPickedReason): string {
  return [...conditions.map(condition), ...(pick === null ? [] : picked(pick, conditions, candidates))].join('，');
}

function condition({ metric, exact, atLeast, atMost }: ConditionFacts): string {
  const limits = chineseLimits(metric, atLeast === null ? null : shownExact(atLeast), atMost === null ? null : shownExact(atMost));
  return exact === null ? `${METRIC_LABELS[metric].zh}未知（要求${limits}）` : `${metricValue(metric, exact)}（要求${limits}）`;
}

function picked({ metric, exact, top, share, of, cut }: PickedFacts, conditions: readonly ConditionFacts[], candidates: number): readonly string[] {
  const known = conditions.some((one) => one.metric === metric);
  if (exact === null) return [`${METRIC_LABELS[metric].zh}未知`];
  const value = known ? [] : [metricValue(metric, exact)];
  const end = metric === 'reverseRank' ? '后' : '前';
  const take = share === null ? `取${end}${top}个` : `取${of}个中的${end}${percentText(share)}，即${top}个`;
  if (cut === null) return [...value, take, `符合条件的共${candidates}个，全部列入`];
  const line = `界线为${metricValue(metric, cut.exact)}（${names(cut.townships)}）`;
  const out = cut.inclusive ? [] : ['界线上的不取'];
  return [...value, take, line, ...out, ...distance(metric, cut.distance)];
}

function distance(metric: Metric, points: string | null): readonly string[] {
  if (points === null) return [];
  return [points === '0' ? '恰在界线上' : `在界线以${points.startsWith('-') ? '外' : '内'}，相差${shownExact(unsigned(points))}${METRIC_UNITS[metric].zh}`];
}

function metricValue(metric: Metric, exact: string): string {
  const value = shownExact(exact);
  switch (metric) {
    case 'rank':
      return `排名${nth(value)}`;
    case 'reverseRank':
      return `倒数${nth(value)}`;
    case 'gain':
      return change('', value, '位');
    case 'scoreGain':
      return change('得分', value, '分');
    case 'percentileGain':
      return change('百分位', value, '');
    case 'score':
    case 'percentile':
    case 'volume':
      return `${METRIC_LABELS[metric].zh}${value}${METRIC_UNITS[metric].zh}`;
  }
}

function nth(rank: number | string): string {
  return `第${rank}名`;
}

function names({ townships, count }: NamedTownships): string {
  return `${townships.join('、')}${count > townships.length ? `等${count}个` : ''}`;
}
