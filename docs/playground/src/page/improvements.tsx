// The list that a newspaper prints: who rose in a period.
import type { Jump } from 'ranking-rules';
import { useState } from 'preact/hooks';
import { JumpTable } from './jump-table';
import { members } from './sentences';
import { useShared } from './shared';
import { useAnswer } from './use-answer';
import type { View } from './view';

export function Improvements({ version, results, onWhy }: View & { readonly onWhy: (jump: Jump) => void }) {
  const { ask, say } = useShared();
  const { months } = results;
  const [period, setPeriod] = useState({ from: '', to: '' });
  const from = months.includes(period.from) ? period.from : (months[0] ?? '');
  const to = months.includes(period.to) && period.to >= from ? period.to : (months.at(-1) ?? '');
  const { value } = useAnswer(() => ask('improvements', from, to), [version, from, to]);
  if (!results.ladder) return <p>{say('noLadder')}</p>;
  const choice = (id: 'from' | 'to', value: string, offered: readonly string[]) => (
    <>
      <label for={`period-${id}`}>{say(id)}</label>
      <select id={`period-${id}`} value={value} onChange={({ currentTarget }) => setPeriod({ ...period, from, to, [id]: currentTarget.value })}>
        {offered.map((month) => <option value={month}>{month}</option>)}
      </select>
    </>
  );
  return (
    <>
      <p class="buttons">{choice('from', from, months)}{choice('to', to, months.filter((month) => month >= from))}</p>
      {(value ?? []).map(({ kind, jumps }) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h3 id={`kind-${kind}`}>{say(kind)} <small>{say(members(jumps.length))}</small></h3>
          {jumps.length === 0 ? <p>{say('noJumps')}</p> : <JumpTable label={say(kind)} jumps={jumps} onWhy={onWhy} />}
        </section>
      ))}
    </>
  );
}
