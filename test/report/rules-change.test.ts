// A month under other rules than the one it is compared with: the explanation of a gain says so, and so does the notice.
import { expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { definePolicy } from '../../src/policy/define-policy';
import { explain } from '../../src/report/explain/explain';
import { bulletin } from '../../src/report/bulletin/bulletin';
import { publishedPolicy } from './published';

const first = publishedPolicy({ id: 'rules_a', inForce: { from: '2019-01', until: '2019-03' } });
const second = definePolicy({ ...first, revision: 2, inForce: { from: '2019-03', until: null } });
const record = (township: string, month: string, score: number) => ({ township, month, score });
const records = ['2019-01', '2019-02', '2019-03', '2019-04'].flatMap((month, i) => [
  record('东镇', month, 60 + i),
  record('西镇', month, 70 - 5 * i),
]);
const evaluation = evaluate(records, [second, first]);
const gain = (month: string, locale: 'zh' | 'en') => {
  const { reasons, sentences } = explain(evaluation, { township: '东镇', month }, { locale });
  const index = reasons.findIndex(({ code }) => code === 'gained');
  return { reason: reasons[index], sentence: sentences[index] };
};
const rules = (month: string, locale: 'zh' | 'en') =>
  bulletin(evaluation, month, { locale })
    .split('\n')
    .find((line) => line.startsWith(locale === 'zh' ? '依据规则' : 'Rules of'));

it('is said of the first month under the new rules', () => {
  expect(gain('2019-03', 'zh')).toEqual({
    reason: {
      code: 'gained',
      month: '2019-02',
      lagMonths: 1,
      earlierRank: 2,
      predecessor: null,
      rank: 1,
      gain: 1,
      otherPolicy: { id: 'rules_a', revision: 1 },
    },
    sentence: '2019年2月排名第2名，本月排名第1名，环比上升1位；2019年2月依据的规则不同（rules_a，第1版）',
  });
  expect(gain('2019-03', 'en').sentence).toBe(
    'ranked 2nd in February 2019 and 1st now: up 1 place month-on-month; February 2019 was under other rules (rules_a, revision 1)',
  );
  expect(rules('2019-03', 'zh')).toBe('依据规则：rules\\_a，第2版。2019年2月依据的规则不同（rules\\_a，第1版）。');
  expect(rules('2019-03', 'en')).toBe(
    'Rules of this notice: rules\\_a, revision 2. February 2019 was under other rules (rules\\_a, revision 1).',
  );
});

it('is not said where both months are under the same, or nothing is compared', () => {
  for (const month of ['2019-02', '2019-04']) expect(gain(month, 'zh').reason).toMatchObject({ otherPolicy: null });
  expect(gain('2019-04', 'zh').sentence).toBe('2019年3月排名第1名，本月排名第1名，环比持平');
  expect(rules('2019-01', 'zh')).toBe('依据规则：rules\\_a，第1版。');
  expect(rules('2019-02', 'zh')).toBe('依据规则：rules\\_a，第1版。');
  expect(rules('2019-04', 'zh')).toBe('依据规则：rules\\_a，第2版。');
});

it('is not said of a month that is named and has no records', () => {
  const columns = { township: ['东镇'], month: { codes: Int32Array.of(1), names: ['2019-02', '2019-03'] }, score: [60] };
  const notice = bulletin(evaluate(columns, [first, second]), '2019-03', { locale: 'zh' });
  expect(notice).toContain('依据规则：rules\\_a，第2版。\n');
});

it('is no other group where the rules of one of the two months have none', () => {
  const grouped = definePolicy({
    ...first,
    id: 'rules_b',
    inForce: { from: '2019-03', until: '2019-04' },
    ranking: { ties: 'competition', groupBy: 'part' },
  });
  const again = definePolicy({ ...first, revision: 3, inForce: { from: '2019-04', until: null } });
  const inParts = evaluate(
    records.map((one) => ({ ...one, part: '街道' })),
    [first, grouped, again],
  );
  for (const [month, before, then] of [
    ['2019-03', 'February 2019', 'not grouped'],
    ['2019-04', 'March 2019', 'in 街道'],
  ] as const) {
    const { sentences } = explain(inParts, { township: '东镇', month }, { locale: 'en' });
    expect(sentences).toContain(`no comparison with ${before}: was ${then} then`);
    expect(bulletin(inParts, month, { locale: 'en' })).toContain(`- Grouped differently in ${before} (2): 东镇, 西镇.\n`);
  }
});

it('compares no volume with a month whose rules count another field', () => {
  const assigned = publishedPolicy({ id: 'rules_a', inForce: { from: '2019-01', until: '2019-03' }, volume: 'assigned' });
  const accepted = definePolicy({ ...assigned, revision: 2, inForce: { from: '2019-03', until: null }, volume: 'accepted' });
  const counted = evaluate(
    ['2019-02', '2019-03', '2019-04'].map((month, i) => ({ ...record('东镇', month, 60), assigned: 20 + i, accepted: 10 + i })),
    [assigned, accepted],
  );
  const volume = (month: string, locale: 'zh' | 'en') => /(诉求量合计|Volume: ).*/.exec(bulletin(counted, month, { locale }))?.[0];
  expect(volume('2019-03', 'zh')).toBe('诉求量合计11件，与2019年2月无法比较。');
  expect(volume('2019-03', 'en')).toBe('Volume: 11 requests; no comparison with February 2019.');
  expect(volume('2019-04', 'zh')).toBe('诉求量合计12件，环比增加1件，增长9.1%。');
});
