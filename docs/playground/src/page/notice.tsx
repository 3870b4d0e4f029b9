// The monthly notice, as it will be downloaded.
import { useShared } from './shared';
import { useAnswer } from './use-answer';
import type { View } from './view';

export function Notice({ version, month }: View) {
  const { ask, locale, say } = useShared();
  const { value, error } = useAnswer(() => ask('notice', month, locale), [version, month, locale]);
  if (error !== null) return <p class="bad">{say(error)}</p>;
  if (value === null) return <p>{say('working')}</p>;
  // The engine's HTML: made from the notice with all markup escaped.
  return <article class="notice" dangerouslySetInnerHTML={{ __html: value.html }} />;
}
