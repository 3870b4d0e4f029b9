// A notice as a Chinese office writes it.
import { isTripleJump } from '../../jumps/jump';
import { against, periodText, stayText, underOtherRules } from '../wording/period-text';
import { monthThen } from '../wording/compared-period';
import { completeJump, jumpKind } from '../wording/jump-kinds';
import { PRESENT } from '../wording/period-words';
import { chineseNumber } from '../wording/shown-number';
import { chineseCriteria } from './chinese-criteria';
import { chineseFigures } from './chinese-figures';
import { chineseParticipation } from './chinese-participation';
import { plain } from './markdown';
import type { BulletinWords, Section } from './words';
import { whyUnknown } from '../wording/why-unknown';

const SECTIONS: Readonly<Record<Section, string>> = {
  figures: '总体情况',
  classes: '各类名单',
  groups: '分组情况',
  jumps: '升级情况',
  participation: '参加排名情况变动',
  rules: '规则、来源与假定',
};

export const CHINESE: BulletinWords = {
  locale: 'zh',
  title: ({ policy, month, compared: { period } }) => `${plain(policy.title.zh)}：${periodText(month, period).zh}通报`,
  section: (section, n) => `${chineseNumber(n)}、${SECTIONS[section]}`,
  annex: '附表：各单位排名',
  columns: {
    moved: '名次变化',
    ranked: '参加排名',
    unranked: '不参加排名',
    highest: '最高分',
    median: '中位数',
    lowest: '最低分',
    way: '升级经过',
    span: '相隔',
    kind: '备注',
  },
  figures: chineseFigures,
  classHeading: ({ label }, members) => `${plain(label.zh)}（${members}个）`,
  criteria: chineseCriteria,
  nobody: ({ compared: { period } }) => `${PRESENT[period].zh}没有单位列入。`,
  rank: ({ rank, tied }, shared) => `${shared && (tied ?? 0) > 1 ? '并列' : ''}第${rank}名`,
  reverseRank: ({ reverseRank, tied }) => `${(tied ?? 0) > 1 ? '并列' : ''}倒数第${reverseRank}名`,
  gain: ({ gain, entry }, { compared }) => (entry === null ? `${against(compared).zh}${moved(gain ?? 0)}` : whyUnknown(entry, compared).zh),
  jumps: (jumps, { month, compared: { period } }) => {
    const when = periodText(month, period).zh;
    if (jumps.length === 0) return `${when}没有单位完成升级。`;
    const complete = jumps.filter(isTripleJump);
    const among = complete.length === 0 ? '' : `，其中${completeJump(complete[0].stays.length).zh}${complete.length}个`;
    return `${when}完成升级的单位${jumps.length}个${among}。`;
  },
  stay: (stay, label, { compared: { period } }) => `${stayText(stay, period).zh}${label}`,
  span: (months) => `${months}个月`,
  kind: (jump) => jumpKind(jump).zh,
  participation: chineseParticipation,
  noChange: ({ compared: { period } }) => `${PRESENT[period].zh}没有变动。`,
  ruledBy: ({ policy, compared, otherPolicy }) => {
    const other =
      otherPolicy === null
        ? ''
        : `${underOtherRules(monthThen(compared), compared.period, { ...otherPolicy, id: plain(otherPolicy.id) }).zh}。`;
    return `依据规则：${plain(policy.id)}，第${policy.revision}版。${other}`;
  },
  sources: '规则来源：',
  noSources: '规则未列来源。',
  assumptions: '来源未载明、按假定处理的事项：',
  noAssumptions: '规则未列假定。',
};

function moved(gain: number): string {
  return gain > 0 ? `上升${gain}位` : gain < 0 ? `下降${-gain}位` : '持平';
}
