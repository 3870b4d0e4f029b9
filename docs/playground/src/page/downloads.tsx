// What can be taken away.
import { download } from './download';
import { useShared } from './shared';

interface Props {
  readonly month: string;
  /** True of the example: its files say so in their names. */
  readonly madeUp: boolean;
}

export function Downloads({ month, madeUp }: Props) {
  const made = madeUp ? '-made-up' : '';
  const { ask, locale, say } = useShared();
  const table = (of: string | null, name: string) => () => void ask('table', of, locale).then((text) => download(name, 'text/csv', text));
  return (
    <span class="buttons" role="group" aria-labelledby="downloads">
      <span id="downloads">{say('downloads')}</span>
      <button type="button" onClick={() => void ask('notice', month, locale).then(({ markdown }) => download(`notice-${month}${made}.md`, 'text/markdown', markdown))}>{say('downloadNotice')}</button>
      <button type="button" onClick={table(month, `standings-${month}${made}.csv`)}>{say('downloadTable')}</button>
      <button type="button" onClick={table(null, `standings${made}.csv`)}>{say('downloadAll')}</button>
    </span>
  );
}
