// Reasons in plain English.
import type { Metric } from '../../policy/types';
import type { ConditionFacts, InClassReason, NotPickedReason, PickedFacts } from './class-reason';
import { isGap, NO_MONTH, whyUnknown } from '../wording/compared-month';
import { counted, listed } from '../wording/english-counts';
import { englishLimits } from '../wording/english-limits';
import { againstEn, monthsOfStayEn, underOtherEn } from '../wording/english-month';
import { METRIC_LABELS, METRIC_UNITS } from '../wording/labels';
import type { BehindReason, GainedReason, GainUnknownReason, NamedTownships, RankedReason, TieBrokenReason } from './rank-reason';
import type { Reason } from './reason';
import { sayScore } from './say-score';
import { shownExact, shownNumber, unsigned } from '../wording/shown-number';
import { percentText } from '../wording/setting-text';
import { tieKeysEn } from '../wording/tie-keys';

export function english(reason: Reason, label: (id: string) => string): string {
  switch (reason.code) {
    case 'ranked':
      return ranked(reason);
    case 'tie-broken':
      return tieBroken(reason);
    case 'behind':
      return behind(reason);
    case 'unranked':
      return `not ranked, and so in no class: volume ${reason.volume} is under the minimum ${reason.minimumVolume}`;
    case 'gained':
      return gained(reason);
    case 'gain-unknown':
      return gainUnknown(reason);
    case 'in-class':
      return `in ${label(reason.class)}: ${picking(reason) || everyone(reason.unless.map(label))}`;
    case 'not-picked':
      return `not in ${label(reason.class)}: ${picking(reason)}`;
    case 'excepted':
      return `not in ${label(reason.class)}: already in ${label(reason.by)}`;
    case 'condition-not-met':
      return `not in ${label(reason.class)}: ${condition(reason)}`;
    case 'stayed':
      return `${label(reason.class)} ${monthsOfStayEn(reason, String)}`;
    case 'climbed':
      return `${counted(reason.span, 'month')} from ${reason.from} to ${reason.to}, within ${reason.windowMonths}`;
    case 'all-rungs':
      return `visited all ${reason.rungs} rungs${reason.rungs === 3 ? ': a triple jump' : ''}`;
    case 'left-out':
      return `left out ${label(reason.class)}`;
    default:
      return sayScore(reason).en;
  }
}

function ranked({ group, rank, of: size, tied, reverseRank, ties, tiedWith }: RankedReason): string {
  const last = reverseRank === 1 ? 'last' : `${ordinal(reverseRank)} from last`;
  const of = group === null ? size : `${size} in ${group}`;
  if (tied === 1) return `ranked ${ordinal(rank)} of ${of}, ${last}`;
  return ties === 'ordinal'
    ? `ranked ${ordinal(rank)} of ${of}, ${last}; equal to ${names(tiedWith)}, in the order of the records`
    : `tied ${ordinal(rank)} of ${of} with ${names(tiedWith)}, ${last}`;
}

function tieBroken({ score, equal, ahead, behind: after, by }: TieBrokenReason): string {
  const around = [ahead === 0 ? '' : `${ahead} before`, after === 0 ? '' : `${after} after`].filter(Boolean);
  return `${equal} scored ${shownNumber(score)}, told apart by ${tieKeysEn(by)}: ${around.join(', ')}`;
}

function behind({ townships, rank, ties, score, missing, tieBreaker }: BehindReason): string {
  const shared = townships.count === 1 ? '' : ties === 'ordinal' ? 'the last of them ' : 'tied ';
  const above = `directly above: ${names(townships)} (${shared}${ordinal(rank)}, scored ${shownNumber(score)})`;
  if (tieBreaker === null) return `${above}, ${measured('score', missing)} away`;
  const { field, order, value, theirs } = tieBreaker;
  return `${above}, the same score, told apart by ${field} (${order}): ${shownExact(theirs)} there, ${shownExact(value)} here`;
}

function gained(reason: GainedReason): string {
  const { month, earlierRank, predecessor, rank, gain, otherPolicy } = reason;
  const whose = predecessor === null ? '' : `its predecessor ${predecessor} `;
  return `${whose}ranked ${ordinal(earlierRank)} in ${month} and ${predecessor === null ? '' : 'it '}${ordinal(rank)} now: ${change(shownNumber(gain), 'gain')} ${againstEn(reason, String)}${otherPolicy === null ? '' : `; ${underOtherEn(month, otherPolicy, String)}`}`;
}

function gainUnknown(reason: GainUnknownReason): string {
  const { month, entry, groupThen } = reason;
  if (month === null) return NO_MONTH.en;
  const why = groupThen === null ? whyUnknown(entry, reason, 'en', String) : `${groupThen.predecessor === null ? '' : `its predecessor ${groupThen.predecessor} `}was ${groupThen.group === null ? 'not grouped' : `in ${groupThen.group}`} then`;
  return `no comparison${isGap(entry, reason) ? '' : ` with ${month}`}: ${why}`;
}

function change(value: string, metric: Metric): string {
  return value === '0' ? 'no change' : `${value.startsWith('-') ? 'down' : 'up'} ${measured(metric, unsigned(value))}`;
}

// A class without conditions and pick takes what the ones before it left.
function everyone(unless: readonly string[]): string {
  return unless.length === 0 ? 'takes all that are ranked' : `not in ${unless.join(' or ')}`;
}

function picking({ conditions, pick, candidates }: InClassReason | NotPickedReason): string {
  return [...conditions.map(condition), ...(pick === null ? [] : picked(pick, conditions, candidates))].join(', ');
}

function condition({ metric, exact, atLeast, atMost }: ConditionFacts): string {
  const limits = englishLimits(atLeast === null ? null : shownExact(atLeast), atMost === null ? null : shownExact(atMost));
  const { en } = METRIC_LABELS[metric];
  return exact === null ? `${en} unknown, must be ${limits}` : `${metricValue(metric, exact)} (${en} must be ${limits})`;
}

function picked({ metric, exact, top, share, of, cut }: PickedFacts, conditions: readonly ConditionFacts[], candidates: number): readonly string[] {
  const known = conditions.some((one) => one.metric === metric);
  if (exact === null) return [`${METRIC_LABELS[metric].en} unknown`];
  const value = known ? [] : [metricValue(metric, exact)];
  const end = metric === 'reverseRank' ? 'last' : 'best';
  const take = share === null ? `takes the ${end} ${top}` : `takes the ${end} ${percentText(share)} of ${of}, that is ${top}`;
  if (cut === null) return [...value, take, `${counted(candidates, 'candidate')}, all taken`];
  const line = `the cut is ${metricValue(metric, cut.exact)} (${names(cut.townships)})`;
  const out = cut.inclusive ? [] : ['which is not taken'];
  return [...value, take, line, ...out, ...distance(metric, cut.distance)];
}

function distance(metric: Metric, points: string | null): readonly string[] {
  if (points === null) return [];
  return [points === '0' ? 'exactly at the cut' : `${measured(metric, shownExact(unsigned(points)))} ${points.startsWith('-') ? 'outside' : 'inside'} the cut`];
}

function metricValue(metric: Metric, exact: string): string {
  const value = shownExact(exact);
  switch (metric) {
    case 'rank':
      return `rank ${value}`;
    case 'reverseRank':
      return value === '1' ? 'last' : `${ordinal(value)} from last`;
    case 'gain':
      return change(value, metric);
    case 'scoreGain':
      return value === '0' ? 'score unchanged' : `score ${change(value, metric)}`;
    case 'percentileGain':
      return value === '0' ? 'percentile unchanged' : `percentile ${change(value, metric)}`;
    case 'score':
    case 'percentile':
    case 'volume':
      return `${METRIC_LABELS[metric].en} ${value}`;
  }
}

function measured(metric: Metric, value: string): string {
  const { one, more } = METRIC_UNITS[metric];
  return `${value}${value === '1' ? one : more}`;
}

/** 1st, 22nd, 113th; a fractional rank as it is. */
function ordinal(rank: number | string): string {
  const text = String(rank);
  if (!/^\d+$/.test(text)) return text;
  const teen = /1[123]$/.test(text);
  const ending = teen ? 'th' : text.endsWith('1') ? 'st' : text.endsWith('2') ? 'nd' : text.endsWith('3') ? 'rd' : 'th';
  return `${text}${ending}`;
}

function names({ townships, count: whole }: NamedTownships): string {
  const more = whole - townships.length;
  return more > 0 ? `${townships.join(', ')} and ${more} more` : listed(townships);
}
