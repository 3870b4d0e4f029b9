// A jump with its way in words. A stay lasts over months on no rung: only those in the class are named.
import { explain, type Evaluation, type Jump, type Policy } from 'ranking-rules';
import { both, type Bilingual } from '../bilingual';
import { classLabel } from './in-force';

export interface ToldJump {
  readonly jump: Jump;
  readonly way: Bilingual;
}

export function toldJump(evaluation: Evaluation, policies: readonly Policy[], jump: Jump): ToldJump {
  const stays = explain(evaluation, jump, { locale: 'zh' }).reasons.flatMap((reason) => (reason.code === 'stayed' ? [reason] : []));
  // As the explanation labels them: under the policy of the month in which the jump arrives.
  const label = (id: string): Bilingual => classLabel(policies, jump.to, id);
  return {
    jump,
    way: both(
      stays.map((stay) => `${monthsOf(stay, '、')} ${label(stay.class).zh}`).join(' → '),
      stays.map((stay) => `${monthsOf(stay, ', ')} ${label(stay.class).en}`).join(' → '),
    ),
  };
}

function monthsOf(
  { first, last, months }: { readonly first: string; readonly last: string; readonly months: readonly string[] },
  between: string,
): string {
  const unbroken = count(last) - count(first) + 1 === months.length;
  return unbroken && first !== last ? `${first}–${last}` : months.join(between);
}

function count(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
