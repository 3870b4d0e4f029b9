// The charts, and the townships that are drawn.
import { useState } from 'preact/hooks';
import type { ChartWanted } from '../engine/protocol';
import { ChartPicture } from './chart-picture';
import { Chosen } from './chosen';
import { useShared } from './shared';
import { useAnswer } from './use-answer';
import type { View } from './view';

const KINDS = { ranks: 'chartRanks', scores: 'chartScores', gain: 'chartGain', ladder: 'chartLadder' } as const;

interface Props extends View {
  readonly townships: readonly string[];
  readonly onTownships: (townships: readonly string[]) => void;
}

export function Charts({ version, month, townships, onTownships }: Props) {
  const { ask, locale, say } = useShared();
  const [kind, setKind] = useState<ChartWanted['kind']>('ranks');
  const wanted: ChartWanted = { kind, month, townships, locale };
  const { value, error } = useAnswer(() => ask('chart', wanted), [version, kind, month, townships, locale]);
  const choose = (one: ChartWanted['kind']) => (
    <button type="button" aria-pressed={one === kind} onClick={() => setKind(one)}>{say(KINDS[one])}</button>
  );
  const message = error ?? (value?.ok === false ? value.message : null);
  return (
    <>
      <p class="choice" role="group" aria-label={say('chartKind')}>{choose('ranks')}{choose('scores')}{choose('gain')}{choose('ladder')}</p>
      {kind === 'ranks' && <Chosen version={version} townships={townships} onTownships={onTownships} />}
      {message !== null && <p class="bad">{say(message)}</p>}
      {value?.ok === true && <ChartPicture spec={value.spec} />}
    </>
  );
}
