// Classes of townships by month, with gaps, relapses and classes off the ladder.
import type { Random } from './random';
import { monthText, NAMES } from './records';

export function historyInput({ list, one, upTo }: Random, count: number) {
  return list(count, () => ({
    township: NAMES[upTo(4)] ?? '东镇',
    month: monthText(upTo(14)),
    class: one(['rectification', 'improved', 'advanced', 'governance']),
  }));
}

export function ladderInput({ upTo }: Random) {
  return { rungs: ['rectification', 'improved', 'advanced'], windowMonths: 1 + upTo(4) };
}
