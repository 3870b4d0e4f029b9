// Why a township is in a class or not, worded in both languages side by side.
import type { Bilingual, Metric } from '../../policy/types';
import { inOrder, NOTHING } from '../wording/bilingual';
import { counted } from '../wording/english-counts';
import { METRIC_LABELS, METRIC_UNITS } from '../wording/labels';
import { inNoneOf, limitsText } from '../wording/limits';
import { measured, moved } from '../wording/measured';
import { percentText } from '../wording/setting-text';
import { shownExact, unsigned } from '../wording/shown-number';
import type { ClassReason, JudgedCondition, InClassReason, NotPickedReason, JudgedPick } from './class-reason';
import { fromLast, names, nth } from './reason-words';

export function sayClass(reason: ClassReason, label: (id: string) => Bilingual): Bilingual {
  const { zh, en } = label(reason.class);
  const why = whyOf(reason, label);
  return reason.code === 'in-class'
    ? { zh: `列入${zh}：${why.zh}`, en: `in ${en}: ${why.en}` }
    : { zh: `未列入${zh}：${why.zh}`, en: `not in ${en}: ${why.en}` };
}

function whyOf(reason: ClassReason, label: (id: string) => Bilingual): Bilingual {
  switch (reason.code) {
    case 'in-class':
      return reason.conditions.length === 0 && reason.pick === null ? everyone(reason.unless.map(label)) : picking(reason);
    case 'not-picked':
      return picking(reason);
    case 'excepted': {
      const { zh, en } = label(reason.by);
      return { zh: `已列入${zh}`, en: `already in ${en}` };
    }
    case 'condition-not-met':
      return condition(reason);
  }
}

// A class without conditions and pick takes what the ones before it left.
function everyone(unless: readonly Bilingual[]): Bilingual {
  return unless.length === 0 ? { zh: '参加排名的全部列入', en: 'takes all that are ranked' } : inNoneOf(unless);
}

function picking({ conditions, pick, candidates }: InClassReason | NotPickedReason): Bilingual {
  return inOrder([...conditions.map(condition), pick === null ? NOTHING : picked(pick, conditions, candidates)]);
}

function condition({ metric, exact, atLeast, atMost }: JudgedCondition): Bilingual {
  // In full, however long: a value that falls short of its limit in the tenth decimal would seem to reach it.
  const { zh, en } = limitsText(metric, atLeast, atMost);
  const label = METRIC_LABELS[metric];
  if (exact === null) return { zh: `${label.zh}未知（要求${zh}）`, en: `${label.en} unknown, must be ${en}` };
  const value = metricValue(metric, exact);
  return { zh: `${value.zh}（要求${zh}）`, en: `${value.en} (${label.en} must be ${en})` };
}

function picked({ metric, exact, top, share, of, cut }: JudgedPick, conditions: readonly JudgedCondition[], candidates: number): Bilingual {
  const known = conditions.some((one) => one.metric === metric);
  if (exact === null) return { zh: `${METRIC_LABELS[metric].zh}未知`, en: `${METRIC_LABELS[metric].en} unknown` };
  const value = known ? NOTHING : metricValue(metric, exact);
  const end: Bilingual = metric === 'reverseRank' ? { zh: '后', en: 'last' } : { zh: '前', en: 'best' };
  const take: Bilingual =
    share === null
      ? { zh: `取${end.zh}${top}个`, en: `takes the ${end.en} ${top}` }
      : {
          zh: `取${of}个中的${end.zh}${percentText(share)}，即${top}个`,
          en: `takes the ${end.en} ${percentText(share)} of ${of}, that is ${top}`,
        };
  if (cut === null)
    return inOrder([value, take, { zh: `符合条件的共${candidates}个，全部列入`, en: `${counted(candidates, 'candidate')}, all taken` }]);
  const [at, who] = [metricValue(metric, cut.exact), names(cut.townships)];
  const line: Bilingual = { zh: `界线为${at.zh}（${who.zh}）`, en: `the cut is ${at.en} (${who.en})` };
  const out: Bilingual = cut.inclusive ? NOTHING : { zh: '界线上的不列入', en: 'which is not taken' };
  return inOrder([value, take, line, out, distance(metric, cut.distance)]);
}

function distance(metric: Metric, points: string | null): Bilingual {
  if (points === null) return NOTHING;
  if (points === '0') return { zh: '恰在界线上', en: 'exactly at the cut' };
  const side: Bilingual = points.startsWith('-') ? { zh: '外', en: 'outside' } : { zh: '内', en: 'inside' };
  const far = measured(metric, shownExact(unsigned(points)));
  return { zh: `在界线以${side.zh}，相差${far.zh}`, en: `${far.en} ${side.en} the cut` };
}

function metricValue(metric: Metric, exact: string): Bilingual {
  const value = shownExact(exact);
  const { zh, en } = METRIC_LABELS[metric];
  switch (metric) {
    case 'rank':
      return { zh: `排名${nth(value).zh}`, en: `rank ${value}` };
    case 'reverseRank':
      return fromLast(value);
    case 'gain': {
      // In English places say what moved.
      const places = moved(metric, value);
      return { zh: `名次${places.zh}`, en: places.en };
    }
    case 'scoreGain':
    case 'percentileGain':
      return moved(metric, value);
    case 'score':
    case 'percentile':
    case 'volume':
      return { zh: `${zh}${value}${METRIC_UNITS[metric].zh}`, en: `${en} ${value}` };
  }
}
