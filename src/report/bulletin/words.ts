// What a notice says beside its figures, criteria and changes. Names come in as they are; what comes out is Markdown.
import { isTripleJump, type Jump } from '../../jumps/jump';
import type { Bilingual, ClassRule } from '../../policy/types';
import type { Standing } from '../../evaluation/standing';
import { NOTHING } from '../wording/bilingual';
import { monthThen } from '../wording/compared-period';
import { counted } from '../wording/english-counts';
import { completeJump } from '../wording/jump-kinds';
import { moved } from '../wording/measured';
import { against, periodText, stayText, underOtherRules, type StayMonths } from '../wording/period-text';
import { PRESENT } from '../wording/period-words';
import { chineseNumber } from '../wording/shown-number';
import { whyUnknown } from '../wording/why-unknown';
import type { Notice } from './notice';
import { plain } from './markdown';

/** The parts of a notice, the columns of its tables that do not hold a field of a standing as it is, and set phrases. */
export const WORDS = {
  figures: { zh: '总体情况', en: 'Overview' },
  classes: { zh: '各类名单', en: 'Classes' },
  groups: { zh: '分组情况', en: 'Groups' },
  jumps: { zh: '升级情况', en: 'Jumps' },
  participation: { zh: '参加排名情况变动', en: 'Changes in who is ranked' },
  rules: { zh: '规则、来源与假定', en: 'Rules, sources and assumptions' },
  annex: { zh: '附表：各单位排名', en: 'Annex: all townships' },
  moved: { zh: '名次变化', en: 'Places gained' },
  ranked: { zh: '参加排名', en: 'Ranked' },
  unranked: { zh: '不参加排名', en: 'Not ranked' },
  highest: { zh: '最高分', en: 'Highest score' },
  median: { zh: '中位数', en: 'Median' },
  lowest: { zh: '最低分', en: 'Lowest score' },
  way: { zh: '升级经过', en: 'Path' },
  kind: { zh: '备注', en: 'Remark' },
  sources: { zh: '规则来源：', en: 'Sources of the rules:' },
  noSources: { zh: '规则未列来源。', en: 'The rules name no source.' },
  assumptions: { zh: '来源未载明、按假定处理的事项：', en: 'What no source states, and is assumed:' },
  noAssumptions: { zh: '规则未列假定。', en: 'The rules name no assumption.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function titleText({ policy: { title }, month, compared: { period } }: Notice): Bilingual {
  const when = periodText(month, period);
  return { zh: `${plain(title.zh)}：${when.zh}通报`, en: `${plain(title.en)}: notice for ${when.en}` };
}

/** The heading of the n-th section, from 1. */
export function numbered({ zh, en }: Bilingual, n: number): Bilingual {
  return { zh: `${chineseNumber(n)}、${zh}`, en: `${n}. ${en}` };
}

export function classHeading({ label: { zh, en } }: ClassRule, members: number): Bilingual {
  return { zh: `${plain(zh)}（${members}个）`, en: `${plain(en)} (${members})` };
}

export function nobodyText({ compared: { period } }: Notice): Bilingual {
  const { zh, en } = PRESENT[period];
  return { zh: `${zh}没有单位列入。`, en: `No township ${en}.` };
}

export function noChangeText({ compared: { period } }: Notice): Bilingual {
  const { zh, en } = PRESENT[period];
  return { zh: `${zh}没有变动。`, en: `No changes ${en}.` };
}

/** @param shared whether equal ones share a rank under the policy */
export function rankText({ rank, tied }: Standing, shared: boolean): Bilingual {
  const { zh, en } = sharedBy(shared ? tied : null);
  return { zh: `${zh}第${rank}名`, en: `${rank}${en}` };
}

export function reverseRankText({ reverseRank, tied }: Standing): Bilingual {
  const { zh, en } = sharedBy(tied);
  return { zh: `${zh}倒数第${reverseRank}名`, en: `${reverseRank}${en}` };
}

function sharedBy(tied: number | null): Bilingual {
  return (tied ?? 0) > 1 ? { zh: '并列', en: `, shared by ${tied}` } : NOTHING;
}

export function gainText({ gain, entry }: Standing, { compared }: Notice): Bilingual {
  if (entry !== null) return whyUnknown(entry, compared);
  const than = against(compared);
  const places = gain === 0 ? { zh: '持平', en: 'unchanged' } : moved('gain', String(gain));
  return { zh: `${than.zh}${places.zh}`, en: `${places.en} ${than.en}` };
}

export function jumpsText(jumps: readonly Jump[], { month, compared: { period } }: Notice): Bilingual {
  const when = periodText(month, period);
  if (jumps.length === 0) return { zh: `${when.zh}没有单位完成升级。`, en: `No township completed a jump in ${when.en}.` };
  const among = amongThem(jumps.filter(isTripleJump));
  return {
    zh: `${when.zh}完成升级的单位${jumps.length}个${among.zh}。`,
    en: `${counted(jumps.length, 'township')} completed a jump in ${when.en}${among.en}.`,
  };
}

function amongThem(complete: readonly Jump[]): Bilingual {
  if (complete.length === 0) return NOTHING;
  const { zh, one, more } = completeJump(complete[0].stays.length);
  return { zh: `，其中${zh}${complete.length}个`, en: `, among them ${counted(complete.length, one, more)}` };
}

/** @param label what the class of the stay is called, as Markdown */
export function stayCell(stay: StayMonths, label: string, { compared: { period } }: Notice): Bilingual {
  const { zh, en } = stayText(stay, period);
  return { zh: `${zh}${label}`, en: `${label} ${en}` };
}

/** The heading of a jump's span, which counts months from label to label. */
export function spanHeading({ compared: { period } }: Notice): Bilingual {
  return period === 'month' ? { zh: '相隔', en: 'Span' } : { zh: '末月相隔', en: 'Between last months' };
}

export function monthsText(months: number): Bilingual {
  return { zh: `${months}个月`, en: counted(months, 'month') };
}

export function rulesText({ policy, compared, otherPolicy }: Notice): Bilingual {
  const id = plain(policy.id);
  const other =
    otherPolicy === null ? null : underOtherRules(monthThen(compared), compared.period, { ...otherPolicy, id: plain(otherPolicy.id) });
  return {
    zh: `依据规则：${id}，第${policy.revision}版。${other === null ? '' : `${other.zh}。`}`,
    en: `Rules of this notice: ${id}, revision ${policy.revision}.${other === null ? '' : ` ${other.en}.`}`,
  };
}
