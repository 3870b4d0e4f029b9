// A chart, drawn by the script that is loaded with the first one.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { VegaLiteSpec } from 'ranking-rules/report';
import { loadScript } from './load-script';
import { useShared } from './shared';

export function ChartPicture({ spec }: { readonly spec: VegaLiteSpec }) {
  const { say } = useShared();
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let wanted = true;
    let close = (): void => undefined;
    void loadScript('charts.js').then(async () => {
      if (!wanted || place.current === null || globalThis.rankingRulesDraw === undefined) return;
      const element = document.createElement('div');
      // The picture as a whole has a description; marks without names of their own are noise.
      element.setAttribute('aria-hidden', 'true');
      const closed = await globalThis.rankingRulesDraw(spec, element);
      close = () => {
        closed();
        element.remove();
      };
      if (!wanted) return close();
      place.current?.replaceChildren(element);
      setDrawn(true);
    });
    return () => {
      wanted = false;
      close();
    };
  }, [spec]);
  return (
    <figure class="chart">
      {!drawn && <p>{say('loading')}</p>}
      <div class="scroll" tabIndex={0} role="img" aria-label={spec.description} ref={place} />
    </figure>
  );
}
