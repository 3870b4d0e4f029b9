// All jumps of the data.
import type { Jump } from 'ranking-rules';
import { JumpTable } from './jump-table';
import { useShared } from './shared';
import { useAnswer } from './use-answer';
import type { View } from './view';

export function Jumps({ version, results, onWhy }: View & { readonly onWhy: (jump: Jump) => void }) {
  const { ask, say } = useShared();
  const { value } = useAnswer(() => ask('jumps'), [version]);
  if (!results.ladder) return <p>{say('noLadder')}</p>;
  if (value === null) return <p>{say('working')}</p>;
  return value.length === 0 ? <p>{say('noJumps')}</p> : <JumpTable label={say('jumps')} jumps={value} onWhy={onWhy} />;
}
