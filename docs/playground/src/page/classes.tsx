// Who is in which class this month.
import { gainText, scoreText } from './figures';
import { Paged } from './paged';
import { members as count } from './sentences';
import { useShared } from './shared';
import { useAnswer } from './use-answer';
import type { View } from './view';

export function Classes({ version, month, rules, onWhy }: View & { readonly onWhy: (township: string) => void }) {
  const { ask, say } = useShared();
  const { value } = useAnswer(() => ask('classes', month), [version, month]);
  if (value === null) return <p>{say('working')}</p>;
  if (value.length === 0) return <p>{say('noClasses')}</p>;
  return (
    <div class="lists">
      {value.map(({ id, label, members }) => (
        <section key={id} aria-labelledby={`class-${id}`}>
          <h3 id={`class-${id}`}>{say(label)} <small>{say(count(members.length))}</small></h3>
          {members.length === 0 ? <p>{say('noMembers')}</p> : (
            <Paged items={members}>{(shown) => (
              <table>
                <thead><tr><th scope="col" class="number">{say('rank')}</th><th scope="col">{say('township')}</th>{rules.grouped && <th scope="col">{say('group')}</th>}<th scope="col" class="number">{say('gain')}</th><th scope="col" class="number">{say('score')}</th></tr></thead>
                <tbody>
                  {shown.map((standing) => (
                    <tr key={standing.township}>
                      <td class="number">{standing.rank}</td>
                      <td><button type="button" class="link" onClick={() => onWhy(standing.township)}>{standing.township}</button></td>
                      {rules.grouped && <td>{standing.group}</td>}
                      <td class="number">{say(gainText(standing))}</td>
                      <td class="number">{scoreText(standing, rules.decimals)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}</Paged>
          )}
        </section>
      ))}
    </div>
  );
}
