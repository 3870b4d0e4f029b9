// A jump in codes → a jump in words.
import { monthText } from '../month/month';
import type { Run } from './run';
import type { Jump } from './jump';

export function describeJump({ stays }: Pick<Run, 'stays'>, township: string, rungs: readonly string[]): Jump {
  const first = stays[0];
  const last = stays[stays.length - 1];
  return {
    township,
    stays: stays.map((stay) => ({ class: rungs[stay.rung], first: monthText(stay.first), last: monthText(stay.last) })),
    from: monthText(first.last),
    to: monthText(last.first),
    span: last.first - first.last,
    complete: stays.length === rungs.length,
    skips: stays.some(({ rung }, i) => i > 0 && rung > stays[i - 1].rung + 1),
  };
}
