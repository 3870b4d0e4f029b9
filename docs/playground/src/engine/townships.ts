// Who is in the data.
import type { Evaluation } from 'ranking-rules';

/** The townships that have rows of their own: among the names there may be a predecessor without any. */
export function townshipsOf({ columns: { township } }: Evaluation): readonly string[] {
  const there = new Set(township.codes);
  return township.names.filter((_, code) => there.has(code));
}
