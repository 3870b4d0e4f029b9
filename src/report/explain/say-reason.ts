// Reasons in words, as an office writes them in Chinese and in plain English.
import type { Bilingual } from '../../policy/types';
import { monthRangeZh, monthsOfStayZh } from '../wording/chinese-month';
import { counted } from '../wording/english-counts';
import { monthsOfStayEn } from '../wording/english-month';
import { completeZh } from '../wording/jump-kinds';
import type { JumpReason, Reason } from './reason';
import { sayClass } from './say-class';
import { sayRank } from './say-rank';
import { sayScore } from './say-score';

/** @param label what a class is called, by its id */
export function sayReason(reason: Reason, label: (id: string) => Bilingual): Bilingual {
  switch (reason.code) {
    case 'ranked':
    case 'tie-broken':
    case 'behind':
    case 'unranked':
    case 'gained':
    case 'gain-unknown':
      return sayRank(reason);
    case 'in-class':
    case 'not-picked':
    case 'excepted':
    case 'condition-not-met':
      return sayClass(reason, label);
    case 'stayed':
    case 'climbed':
    case 'all-rungs':
    case 'left-out':
      return sayJump(reason, label);
    default:
      return sayScore(reason);
  }
}

function sayJump(reason: JumpReason, label: (id: string) => Bilingual): Bilingual {
  switch (reason.code) {
    case 'stayed': {
      const { zh, en } = label(reason.class);
      return { zh: `${monthsOfStayZh(reason)}列入${zh}`, en: `${en} ${monthsOfStayEn(reason, String)}` };
    }
    case 'climbed': {
      const { from, to, span, windowMonths } = reason;
      return { zh: `${monthRangeZh(from, to)}相隔${span}个月，在规定的${windowMonths}个月之内`, en: `${counted(span, 'month')} from ${from} to ${to}, within ${windowMonths}` };
    }
    case 'all-rungs': {
      const { rungs } = reason;
      return { zh: `${rungs}个台阶全部经过${rungs > 2 ? `，为${completeZh(rungs)}` : ''}`, en: `visited all ${rungs} rungs${rungs === 3 ? ': a triple jump' : ''}` };
    }
    case 'left-out': {
      const { zh, en } = label(reason.class);
      return { zh: `未经过${zh}`, en: `left out ${en}` };
    }
  }
}
