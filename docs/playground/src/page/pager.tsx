// Turns the pages of a long list.
import { pageOf } from './sentences';
import { useShared } from './shared';

interface Props {
  readonly from: number;
  readonly size: number;
  readonly total: number;
  readonly onFrom: (from: number) => void;
}

export function Pager({ from, size, total, onFrom }: Props) {
  const { say } = useShared();
  const last = Math.max(0, Math.ceil(total / size) - 1) * size;
  const turn = (name: 'first' | 'previous' | 'next' | 'last', to: number) => (
    <button type="button" disabled={to === from || to < 0 || to > last} onClick={() => onFrom(to)}>{say(name)}</button>
  );
  return (
    <p class="buttons pager">
      <span aria-live="polite">{say(pageOf(from + 1, Math.min(total, from + size), total))}</span>
      {total > size && <>{turn('first', 0)}{turn('previous', from - size)}{turn('next', from + size)}{turn('last', last)}</>}
    </p>
  );
}
