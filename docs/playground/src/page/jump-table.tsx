// Jumps as a table: who, which way, how fast.
import type { Jump } from 'ranking-rules';
import type { ToldJump } from '../engine/told-jump';
import { both, type Bilingual } from '../bilingual';
import { useShared } from './shared';
import { Paged } from './paged';

interface Props {
  /** What the table is of. */
  readonly label: string;
  readonly jumps: readonly ToldJump[];
  readonly onWhy: (jump: Jump) => void;
}

export function JumpTable({ label: name, jumps, onWhy }: Props) {
  const { say } = useShared();
  // On two rungs every jump is over all of them.
  const kind = ({ complete, skips, stays }: Jump): string => say(complete && stays.length > 2 ? overAll(stays.length) : skips ? 'skips' : 'jump');
  return (
    <Paged items={jumps}>{(shown) => (
      <div class="scroll" tabIndex={0} role="region" aria-label={name}>
        <table>
          <thead><tr><th scope="col">{say('township')}</th><th scope="col">{say('way')}</th><th scope="col" class="number">{say('span')}</th><th scope="col">{say('kind')}</th></tr></thead>
          <tbody>
            {shown.map(({ jump, way }) => (
              <tr key={`${jump.township} ${jump.from}`}>
                <td><button type="button" class="link" onClick={() => onWhy(jump)}>{jump.township}</button></td>
                <td class="way">{say(way)}</td>
                <td class="number">{jump.span}</td>
                <td class="kind">{kind(jump)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}</Paged>
  );
}

// As the charts call it.
function overAll(rungs: number): Bilingual {
  return both(`${'一二三四五六七八九十'[rungs - 1] ?? rungs}级跳`, rungs === 3 ? 'triple jump' : `jump over ${rungs} rungs`);
}
