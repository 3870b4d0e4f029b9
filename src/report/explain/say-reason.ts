// Reasons in words, as an office writes them in Chinese and in plain English.
import type { Period } from '../../month/period';
import type { Bilingual } from '../../policy/types';
import { completeJump } from '../wording/jump-kinds';
import { monthsApart, stayText } from '../wording/period-text';
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
      const [held, when] = [label(reason.class), stayText(reason, period)];
      return { zh: `${when.zh}列入${held.zh}`, en: `${held.en} ${when.en}` };
    }
    case 'climbed': {
      const { from, to, span, windowMonths } = reason;
      const { zh, en } = monthsApart(from, to, span, period);
      return { zh: `${zh}，在规定的${windowMonths}个月之内`, en: `${en}, within ${windowMonths}` };
    }
    case 'all-rungs': {
      const { rungs } = reason;
      return {
        zh: `${rungs}级台阶全部经过${rungs > 2 ? `，为${completeJump(rungs).zh}` : ''}`,
        en: `visited all ${rungs} rungs${rungs === 3 ? ': a triple jump' : ''}`,
      };
    }
    case 'left-out': {
      const { zh, en } = label(reason.class);
      return { zh: `未经过${zh}`, en: `left out ${en}` };
    }
  }
}
