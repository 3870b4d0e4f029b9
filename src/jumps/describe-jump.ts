// A jump in codes → a jump in words.
import { monthText } from '../month/month';
import type { Run } from './run';
import type { Jump } from './jump';

/** @param textOf months as text; of many jumps the same ones, which may be kept */
export function describeJump(
  { stays }: Pick<Run, 'stays'>,
  township: string,
  rungs: readonly string[],
  textOf: (month: number) => string = monthText,
): Jump {
  const first = stays[0];
  const last = stays[stays.length - 1];
  return {
    township,
    stays: stays.map((stay) => ({ class: rungs[stay.rung], first: textOf(stay.first), last: textOf(stay.last) })),
    from: textOf(first.last),
    to: textOf(last.first),
    span: last.first - first.last,
    complete: stays.length === rungs.length,
    skips: stays.some(({ rung }, i) => i > 0 && rung > stays[i - 1].rung + 1),
  };
}
