// A policy that ranks quarters: what the page itself says does not speak of months.
import { beijing2019 } from 'ranking-rules';
import { expect, it } from 'vitest';
import { createEngine } from '../src/engine/engine';
import { extent } from '../src/page/sentences';
import { ENTRIES, WORDS } from '../src/page/words';
import { HEADINGS, ROWS, sheetText } from './engine';

it('calls a quarter neither this month nor one of several months', async () => {
  const engine = createEngine();
  const ladder = { ...beijing2019.ladder, windowMonths: 6 };
  engine.setPolicy(JSON.stringify({ ...beijing2019, id: 'ours', period: 'quarter', comparison: { lagMonths: 3 }, ladder }));
  const quarters = ROWS.map(([township = '', month, ...counts]) => [township, month === '2019-05' ? '2019-03' : '2019-06', ...counts]);
  const { results } = await engine.open({ kind: 'text', text: sheetText([HEADINGS, ...quarters]) });
  expect(engine.notice('2019-06', 'zh').markdown).toContain('：2019年第二季度通报');
  expect(results && extent(results)).toEqual({ zh: '共 4 行，2 个街乡镇，2 期。', en: 'Rows: 4; townships: 2; periods: 2.' });
  // The heading of the labels, when a policy begins, and how many months a jump takes are of months all the same.
  const { month, revisedFrom, reviseHelp, dataHelp, span, ...words } = WORDS;
  const ofMonths = [...Object.values(words), ...Object.values(ENTRIES)].filter(({ zh, en }) =>
    /本月|各月|月份|this month|by month|the month/i.test(zh + en),
  );
  expect(ofMonths).toEqual([]);
  expect(dataHelp.zh).toContain('月份写末月');
});
