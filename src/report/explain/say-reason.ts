// Reasons in words, as an office writes them in Chinese and in plain English.
import type { Period } from '../../month/period';
import type { Bilingual } from '../../policy/types';
import { periodsOfStayZh, rangeZh } from '../wording/chinese-period';
import { counted } from '../wording/english-counts';
import { periodsOfStayEn, rangeEn } from '../wording/english-period';
import { completeZh } from '../wording/jump-kinds';
import type { JumpReason, Reason } from './reason';
import { sayClass } from './say-class';
import { sayRank } from './say-rank';
import { sayScore } from './say-score';

/**
 * @param period what a record is of
 * @param label what a class is called, by its id
 */
export function sayReason(reason: Reason, period: Period, label: (id: string) => Bilingual): Bilingual {
  switch (reason.code) {
    case 'ranked':
    case 'tie-broken':
    case 'behind':
    case 'unranked':
    case 'gained':
    case 'gain-unknown':
      return sayRank(reason, period);
    case 'in-class':
    case 'not-picked':
    case 'excepted':
    case 'condition-not-met':
      return sayClass(reason, label);
    case 'stayed':
    case 'climbed':
    case 'all-rungs':
    case 'left-out':
      return sayJump(reason, period, label);
    default:
      return sayScore(reason, period);
  }
}

function sayJump(reason: JumpReason, period: Period, label: (id: string) => Bilingual): Bilingual {
  switch (reason.code) {
    case 'stayed': {
      const { zh, en } = label(reason.class);
      return { zh: `${periodsOfStayZh(reason, period)}列入${zh}`, en: `${en} ${periodsOfStayEn(reason, period)}` };
    }
    case 'climbed': {
      const { from, to, span, windowMonths } = reason;
      return {
        zh: `${rangeZh(from, to, period)}相隔${span}个月，在规定的${windowMonths}个月之内`,
        en: `${counted(span, 'month')} from ${rangeEn(from, to, period)}, within ${windowMonths}`,
      };
    }
    case 'all-rungs': {
      const { rungs } = reason;
      return {
        zh: `${rungs}个台阶全部经过${rungs > 2 ? `，为${completeZh(rungs)}` : ''}`,
        en: `visited all ${rungs} rungs${rungs === 3 ? ': a triple jump' : ''}`,
      };
    }
    case 'left-out': {
      const { zh, en } = label(reason.class);
      return { zh: `未经过${zh}`, en: `left out ${en}` };
    }
  }
}
