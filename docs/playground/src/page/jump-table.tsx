// Jumps as a table: who, which way, how fast.
import type { Jump } from 'ranking-rules';
import { useShared } from './shared';
import { Paged } from './paged';
import { useAnswer } from './use-answer';

interface Props {
  readonly version: number;
  /** What the table is of. */
  readonly label: string;
  readonly jumps: readonly Jump[];
  readonly onWhy: (jump: Jump) => void;
}

export function JumpTable({ version, label: name, jumps, onWhy }: Props) {
  const { ask, say } = useShared();
  const labels = useAnswer(() => ask('labels'), [version]).value ?? [];
  const label = (id: string): string => say(labels.find((one) => one.id === id)?.label ?? { zh: id, en: id });
  const way = ({ stays }: Jump): string => stays.map((stay) => `${stay.first === stay.last ? stay.first : `${stay.first}–${stay.last}`} ${label(stay.class)}`).join(' → ');
  const kind = ({ complete, stays }: Jump): string => say(complete ? (stays.length > 2 ? 'tripleJump' : 'complete') : 'jump');
  return (
    <Paged items={jumps}>{(shown) => (
      <div class="scroll" tabIndex={0} role="region" aria-label={name}>
        <table>
          <thead><tr><th scope="col">{say('township')}</th><th scope="col">{say('way')}</th><th scope="col" class="number">{say('span')}</th><th scope="col">{say('kind')}</th></tr></thead>
          <tbody>
            {shown.map((jump) => (
              <tr key={`${jump.township} ${jump.from}`}>
                <td><button type="button" class="link" onClick={() => onWhy(jump)}>{jump.township}</button></td>
                <td>{way(jump)}</td>
                <td class="number">{jump.span}</td>
                <td>{kind(jump)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}</Paged>
  );
}
