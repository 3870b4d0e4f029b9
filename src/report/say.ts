// One printer from reasons to sentences.
import type { Locale } from '../issues/locale';
import { ENTRY_LABELS, METRIC_LABELS } from './labels';
import type { Reason } from './reason';

/** A reason as a sentence. `label` names a class in the locale. */
export function say(reason: Reason, locale: Locale, label: (id: string) => string): string {
  return locale === 'zh' ? chinese(reason, label) : english(reason, label);
}

function chinese(reason: Reason, label: (id: string) => string): string {
  switch (reason.code) {
    case 'scored':
      return `得分 ${reason.score}`;
    case 'unscored':
      return '本月没有得分，不参加排名';
    case 'ranked': {
      const shared = reason.tied > 1 ? `，${reason.tied} 个并列` : '';
      return `排名第 ${reason.rank}（共 ${reason.of} 个${shared}），倒数第 ${reason.reverseRank}`;
    }
    case 'unranked':
      return `诉求量 ${reason.volume} 低于下限 ${reason.minimumVolume}，不参加排名`;
    case 'gained':
      return `${reason.month} 排名第 ${reason.earlierRank}，本月第 ${reason.rank}，${places(reason.gain)}`;
    case 'gain-unknown':
      return `与 ${reason.month} 无从比较：${ENTRY_LABELS[reason.entry].zh}`;
    case 'in-class':
      return reason.metric === null
        ? `列入${label(reason.class)}：符合全部条件`
        : `列入${label(reason.class)}：${METRIC_LABELS[reason.metric].zh} ${reason.value}${cutChinese(reason)}`;
    case 'not-picked':
      return reason.metric === null || reason.value === null
        ? `未列入${label(reason.class)}：${reason.metric === null ? '条件' : METRIC_LABELS[reason.metric].zh}未知`
        : `未列入${label(reason.class)}：${METRIC_LABELS[reason.metric].zh} ${reason.value}${cutChinese(reason)}`;
    case 'excepted':
      return `未列入${label(reason.class)}：已列入${label(reason.by)}`;
    case 'condition-not-met': {
      const limits = [reason.atLeast === null ? '' : `不低于 ${reason.atLeast}`, reason.atMost === null ? '' : `不高于 ${reason.atMost}`];
      const value = reason.value === null ? '未知' : String(reason.value);
      return `未列入${label(reason.class)}：${METRIC_LABELS[reason.metric].zh} ${value}，须${limits.filter(Boolean).join('且')}`;
    }
    case 'stayed':
      return reason.first === reason.last ? `${reason.first} ${label(reason.class)}` : `${reason.first} 至 ${reason.last} ${label(reason.class)}`;
    case 'climbed':
      return `从 ${reason.from} 到 ${reason.to} 相隔 ${reason.span} 个月，在 ${reason.windowMonths} 个月之内`;
    case 'all-rungs':
      return `${reason.rungs} 个台阶全部经过`;
    case 'left-out':
      return `未经过${label(reason.class)}`;
  }
}

function places(gain: number): string {
  if (gain === 0) return '名次不变';
  return gain > 0 ? `进步 ${gain} 名` : `退步 ${-gain} 名`;
}

function cutChinese({ top, cut, candidates }: { readonly top: number | null; readonly cut: number | null; readonly candidates: number }): string {
  return cut === null ? `，取前 ${top} 名，符合条件的共 ${candidates} 个` : `，取前 ${top} 名，界线为 ${cut}`;
}

function english(reason: Reason, label: (id: string) => string): string {
  switch (reason.code) {
    case 'scored':
      return `scored ${reason.score}`;
    case 'unscored':
      return 'has no score this month and is not ranked';
    case 'ranked': {
      const shared = reason.tied > 1 ? `, shared by ${reason.tied}` : '';
      return `ranked ${reason.rank} of ${reason.of}${shared}; ${reason.reverseRank} from last`;
    }
    case 'unranked':
      return `not ranked: volume ${reason.volume} is under the minimum ${reason.minimumVolume}`;
    case 'gained':
      return `ranked ${reason.earlierRank} in ${reason.month} and ${reason.rank} now: ${moved(reason.gain)}`;
    case 'gain-unknown':
      return `no comparison with ${reason.month}: ${ENTRY_LABELS[reason.entry].en}`;
    case 'in-class':
      return reason.metric === null
        ? `in ${label(reason.class)}: meets every condition`
        : `in ${label(reason.class)}: ${METRIC_LABELS[reason.metric].en} ${reason.value}${cutEnglish(reason)}`;
    case 'not-picked':
      return reason.metric === null || reason.value === null
        ? `not in ${label(reason.class)}: ${reason.metric === null ? 'condition' : METRIC_LABELS[reason.metric].en} unknown`
        : `not in ${label(reason.class)}: ${METRIC_LABELS[reason.metric].en} ${reason.value}${cutEnglish(reason)}`;
    case 'excepted':
      return `not in ${label(reason.class)}: already in ${label(reason.by)}`;
    case 'condition-not-met': {
      const limits = [reason.atLeast === null ? '' : `at least ${reason.atLeast}`, reason.atMost === null ? '' : `at most ${reason.atMost}`];
      const value = reason.value === null ? 'unknown' : String(reason.value);
      return `not in ${label(reason.class)}: ${METRIC_LABELS[reason.metric].en} ${value}, must be ${limits.filter(Boolean).join(' and ')}`;
    }
    case 'stayed':
      return reason.first === reason.last ? `${label(reason.class)} in ${reason.first}` : `${label(reason.class)} from ${reason.first} to ${reason.last}`;
    case 'climbed':
      return `${reason.span} months from ${reason.from} to ${reason.to}, within ${reason.windowMonths}`;
    case 'all-rungs':
      return `visited all ${reason.rungs} rungs`;
    case 'left-out':
      return `left out ${label(reason.class)}`;
  }
}

function moved(gain: number): string {
  if (gain === 0) return 'no change';
  return gain > 0 ? `up ${gain}` : `down ${-gain}`;
}

function cutEnglish({ top, cut, candidates }: { readonly top: number | null; readonly cut: number | null; readonly candidates: number }): string {
  return cut === null ? `, the best ${top} of ${candidates} candidates` : `, the best ${top}, the cut at ${cut}`;
}
