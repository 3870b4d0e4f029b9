// What can be taken away.
import { download } from './download';
import { useShared } from './shared';

export function Downloads({ month }: { readonly month: string }) {
  const { ask, locale, say } = useShared();
  const table = (of: string | null, name: string) => () => void ask('table', of, locale).then((text) => download(name, 'text/csv', text));
  return (
    <span class="buttons" role="group" aria-label={say('downloads')}>
      <button type="button" onClick={() => void ask('notice', month, locale).then(({ markdown }) => download(`notice-${month}.md`, 'text/markdown', markdown))}>{say('downloadNotice')}</button>
      <button type="button" onClick={table(month, `standings-${month}.csv`)}>{say('downloadTable')}</button>
      <button type="button" onClick={table(null, 'standings.csv')}>{say('downloadAll')}</button>
    </span>
  );
}
