// State that belongs to something, and begins anew with another.
import { useState } from 'preact/hooks';

/** An effect that began it anew would come a turn late, and could take what was set meanwhile. */
export function useBelonging<T>(begin: T, of: readonly unknown[]): readonly [value: T, set: (value: T) => void] {
  const [kept, keep] = useState({ of, value: begin });
  const same = of.every((one, i) => Object.is(one, kept.of[i]));
  return [same ? kept.value : begin, (value) => keep({ of, value })];
}
