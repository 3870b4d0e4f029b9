// What is wrong with the data, and where.
import type { Problem } from '../engine/sheet';
import { more as moreText, problemCount } from './sentences';
import { useShared } from './shared';

export function ProblemsSection({ problems, more }: { readonly problems: readonly Problem[]; readonly more: number }) {
  const { say } = useShared();
  return (
    <section class="card problems" aria-labelledby="problems">
      <h2 id="problems">{say('problems')}</h2>
      <p>{say(problemCount(problems.length + more))}{more > 0 && say(moreText(more))}</p>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="problems">
        <table>
          <thead><tr><th scope="col">{say('place')}</th><th scope="col">{say('problem')}</th></tr></thead>
          <tbody>{problems.map(({ place, message }) => <tr><td>{say(place)}</td><td>{say(message)}</td></tr>)}</tbody>
        </table>
      </div>
    </section>
  );
}
