// The charts against Vega-Lite's own schema and compiler, and their values against the standings.
import Ajv from 'ajv';
import fc from 'fast-check';
import { compile } from 'vega-lite';
import { compile as compileWithNode20 } from 'vega-lite-6.4.3';
import schema from 'vega-lite/vega-lite-schema.json';
import { describe, expect, it } from 'vitest';
import { madeUpRecords } from '../../examples/beijing-2019-data';
import { evaluate, RankingRulesError, beijing2019, type Evaluation, type Locale, type Standing } from '../../src/index';
import { gainChart, ladderChart, rankHistoryChart, scoreDistributionChart, type VegaLiteSpec } from '../../src/report/index';
import { often, runs } from '../laws/seed';
import { drawPolicy, drawRecords } from '../oracle/arbitraries';

const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
const evaluation = evaluate(madeUpRecords(), beijing2019);
const townships = ['朝阳区将台乡', '房山区窦店镇', '延庆区珍珠泉乡'];
const LOCALES: readonly Locale[] = ['zh', 'en'];

function allCharts(of: Evaluation, names: readonly string[], locale: Locale): readonly VegaLiteSpec[] {
  return [
    rankHistoryChart(of, names, { locale }),
    ladderChart(of, { locale }),
    ...of.months.flatMap((month) => {
      const there = of.standings(month).map(({ township }) => township);
      return [scoreDistributionChart(of, month, { locale }), gainChart(of, month, { locale, townships: there.slice(0, 5) })];
    }),
  ];
}

/** What Vega-Lite's compiler complains of. */
function complaints(spec: VegaLiteSpec): readonly string[] {
  const found: string[] = [];
  const note = (...args: readonly unknown[]): void => void found.push(args.join(' '));
  const logger = { level: note, error: note, warn: note, info: () => {}, debug: () => {} };
  compile(JSON.parse(JSON.stringify(spec)), { logger: logger as never });
  return found;
}

type Row = Readonly<Record<string, unknown>>;

/** The rows of every layer whose mark is of a kind, over all panels. */
function rows(spec: VegaLiteSpec, mark: string): readonly (readonly Row[])[] {
  const plain = JSON.parse(JSON.stringify(spec));
  const panels: readonly { layer: readonly { mark: { type: string }; data: { values: readonly Row[] } }[] }[] = plain.vconcat ?? [plain];
  return panels.flatMap(({ layer }) => layer.filter((one) => one.mark.type === mark).map((one) => one.data.values));
}

function codes(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof RankingRulesError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}

/** All keys of objects in a value, at any depth. */
function keys(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [...(Array.isArray(value) ? [] : [key]), ...keys(one)]);
}

describe('every chart', () => {
  it.each(LOCALES)('of 2019 is valid by Vega-Lite’s schema, compiles without a warning and is plain JSON (%s)', (locale) => {
    for (const spec of [...allCharts(evaluation, townships, locale), gainChart(evaluation, '2019-06', { locale })]) {
      expect(validate(spec)).toBe(true);
      expect(complaints(spec)).toEqual([]);
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    }
  });
  it('is judged by a schema that rejects a broken one', () => {
    const spec = rankHistoryChart(evaluation, townships, { locale: 'zh' });
    expect(validate({ ...spec, width: 'wide' })).toBe(false);
    expect(validate({ ...spec, layer: [{ mark: 'no-such-mark', encoding: {} }] })).toBe(false);
    expect(
      complaints({ ...spec, layer: [{ data: { values: [] }, mark: 'bar', encoding: { shape: { field: 'a', type: 'nominal' } } }] }),
    ).not.toEqual([]);
  });
  it('is valid for any policy and records, with groups, gaps and all methods of ties', () => {
    let panels = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const drawn = evaluate(drawRecords(g) as never, drawPolicy(g));
        const names = [...new Set(Array.from(drawn, ({ township }) => township))];
        if (names.length === 0) return;
        for (const spec of allCharts(drawn, names, 'zh')) {
          if ('vconcat' in spec) panels += 1;
          if (!validate(spec)) throw new Error(JSON.stringify(validate.errors?.slice(0, 3)));
          void expect(complaints(spec)).toEqual([]);
          void expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
        }
      }),
      { ...runs(0.125), seed: 20190802, endOnFailure: true },
    );
    expect(panels).toBeGreaterThan(often(0));
  }, 60_000);
  it('holds township names as values only, whatever they are called', () => {
    const hostile = [
      '__proto__',
      'constructor',
      'a.b[0]',
      "'];alert(1)//",
      'datum.rank',
      '甲\n乙',
      '</script><b>',
      '"',
      'x'.repeat(500),
      '\\',
    ];
    const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27 };
    const records = ['2019-05', '2019-06'].flatMap((month, m) =>
      hostile.map((township, i) => ({ township, month, ...counts, satisfied: m === 0 ? i : 10 - i })),
    );
    const some = evaluate(records, beijing2019);
    for (const spec of allCharts(some, hostile, 'en')) {
      expect(validate(spec)).toBe(true);
      expect(complaints(spec)).toEqual([]);
      expect(keys(spec).filter((key) => hostile.includes(key))).toEqual([]);
    }
    const [points] = rows(rankHistoryChart(some, hostile, { locale: 'en' }), 'point');
    expect([...new Set(points?.map(({ township }) => township))]).toEqual(hostile);
  });
  it('has its lines drawn alike by the last Vega-Lite for Node 20, which breaks a line at each value of a band with an offset', () => {
    const plain = (spec: VegaLiteSpec) => JSON.parse(JSON.stringify(spec));
    const groupings = (compiled: unknown): readonly string[] => JSON.stringify(compiled).match(/"groupby":\[[^\]]*\]/g) ?? [];
    for (const spec of allCharts(evaluation, townships, 'zh')) {
      expect(groupings(compileWithNode20(plain(spec)).spec)).toEqual(groupings(compile(plain(spec)).spec));
    }
    expect(groupings(compile(plain(ladderChart(evaluation, { locale: 'zh' }))).spec)).not.toEqual([]);
  });
  it('refuses what it does not know, with every problem', () => {
    const locale = 'zh';
    for (const wrong of [{}, null, { locale: 'fr' }]) {
      expect(codes(() => ladderChart(evaluation, wrong as never))).toEqual(['bad-input']);
      expect(codes(() => gainChart(evaluation, '2019-06', wrong as never))).toEqual(['bad-input']);
      expect(codes(() => rankHistoryChart(evaluation, townships, wrong as never))).toEqual(['bad-input']);
      expect(codes(() => scoreDistributionChart(evaluation, '2019-06', wrong as never))).toEqual(['bad-input']);
    }
    for (const wrong of [{}, null, 1]) expect(codes(() => ladderChart(wrong as never, { locale }))).toEqual(['bad-input']);
    for (const [month, code] of [
      ['2018-01', 'not-found'],
      ['', 'bad-month'],
      [null, 'bad-month'],
      ['2019-13', 'bad-month'],
    ]) {
      expect(codes(() => scoreDistributionChart(evaluation, month as never, { locale }))).toEqual([code]);
      expect(codes(() => gainChart(evaluation, month as never, { locale }))).toEqual([code]);
    }
    expect(codes(() => rankHistoryChart(evaluation, ['无', '房山区窦店镇', 7 as never], { locale }))).toEqual(['not-found', 'not-found']);
    expect(codes(() => rankHistoryChart(evaluation, [], { locale }))).toEqual(['bad-input']);
    expect(codes(() => gainChart(evaluation, '2019-06', { townships: ['无'], locale }))).toEqual(['not-found']);
    const { ladder: _, ...flat } = beijing2019;
    expect(codes(() => ladderChart(evaluate(madeUpRecords(), { ...flat, classes: [] }), { locale }))).toEqual(['bad-input']);
    expect(codes(() => gainChart(evaluate(madeUpRecords(), { ...flat, classes: [] }), '2019-06', { locale }))).toEqual(['bad-input']);
    expect(codes(() => ladderChart(evaluate([], beijing2019), { locale }))).toEqual(['bad-input']);
  });
});

const inClass =
  (id: string) =>
  ({ classes }: Standing): boolean =>
    classes.includes(id);

describe('the values', () => {
  it('of a rank history are the standings of its townships, and the bands the ranks of the classes', () => {
    const spec = rankHistoryChart(evaluation, townships, { locale: 'zh' });
    const plain = townships.flatMap((township) => evaluation.history(township));
    const [points] = rows(spec, 'point');
    expect(points?.map(({ township, month, rank, score, gain }) => ({ township, month, rank, score, gain }))).toEqual(
      plain.map(({ township, month, rank, score, gain }) => ({ township, month, rank, score, gain })),
    );
    const [bands] = rows(spec, 'rect');
    for (const [id, label] of [
      ['advanced', '先进类'],
      ['rectification', '整改类'],
    ] as const) {
      const expected = evaluation.months.map((month) => {
        const ranks = evaluation
          .standings(month)
          .filter(inClass(id))
          .map(({ rank }) => rank ?? 0);
        return { class: label, month, first: Math.min(...ranks), last: Math.max(...ranks) };
      });
      expect(
        bands?.filter((band) => band.class === label).map(({ class: one, month, first, last }) => ({ class: one, month, first, last })),
      ).toEqual(expected);
    }
    expect(bands?.length).toBe(10);
  });
  it('of a rank history leave a gap where a month has no rank', () => {
    const counts = { assigned: 4, surveyed: 10, contacted: 10, resolved: 10, satisfied: 9 };
    const month = (text: string, ...names: readonly string[]) => names.map((township) => ({ township, month: text, ...counts }));
    const unscored = { township: '乙', month: '2019-03', assigned: 0, surveyed: 0, contacted: 0, resolved: 0, satisfied: 0 };
    const some = evaluate(
      [
        ...month('2019-01', '甲', '乙'),
        ...month('2019-02', '甲', '乙'),
        ...month('2019-03', '甲'),
        unscored,
        ...month('2019-04', '甲', '乙'),
      ],
      beijing2019,
    );
    const [line] = rows(rankHistoryChart(some, ['甲', '乙'], { locale: 'en' }), 'line');
    expect(line?.map(({ township, month: at, run }) => [township, at, run])).toEqual([
      ['甲', '2019-01', 0],
      ['甲', '2019-02', 0],
      ['甲', '2019-03', 0],
      ['甲', '2019-04', 0],
      ['乙', '2019-01', 1],
      ['乙', '2019-02', 1],
      ['乙', '2019-04', 2],
    ]);
  });
  it('of a distribution count every score once, and the rules are the cuts', () => {
    for (const month of evaluation.months) {
      const spec = scoreDistributionChart(evaluation, month, { locale: 'zh' });
      const standings = evaluation.standings(month);
      const scores = (id: string): readonly number[] => standings.filter(inClass(id)).map(({ score }) => score ?? Number.NaN);
      const [bars] = rows(spec, 'bar');
      const plain = (bars ?? []).map(({ from, to }, i, all) => ({
        from,
        to,
        townships: standings.filter(
          ({ score }) => Number(score) >= Number(from) && (Number(score) < Number(to) || (i === all.length - 1 && score === to)),
        ).length,
      }));
      expect(bars).toEqual(plain);
      expect(plain.reduce((all, { townships: some }) => all + some, 0)).toBe(333);
      const [rules] = rows(spec, 'rule');
      expect(rules?.map(({ class: one, score }) => [one, score])).toEqual([
        ['先进类', Math.min(...scores('advanced'))],
        ['整改类', Math.max(...scores('rectification'))],
      ]);
    }
  });
  it('of the gains are earlier and present ranks, of the improved unless others are named', () => {
    const spec = gainChart(evaluation, '2019-06', { locale: 'en' });
    const improved = evaluation.standings('2019-06').filter(inClass('improved'));
    const before = new Map(evaluation.standings('2019-05').map(({ township, rank }) => [township, rank]));
    const [line] = rows(spec, 'line');
    expect(line?.map(({ township, month, at }) => [township, month, at])).toEqual(
      improved.flatMap(({ township, rank }) => [
        [township, '2019-05', before.get(township)],
        [township, '2019-06', rank],
      ]),
    );
    const named = rows(gainChart(evaluation, '2019-07', { locale: 'en', townships }), 'line')[0];
    expect([...new Set(named?.map(({ township }) => township))]).toEqual(townships);
  });
  it('of a gain that is unknown are the present rank and the reason', () => {
    const spec = gainChart(evaluation, '2019-03', { locale: 'zh', townships: ['房山区窦店镇'] });
    expect(rows(spec, 'line')[0]).toEqual([]);
    expect(rows(spec, 'point')[1]).toEqual([
      { township: '房山区窦店镇', rank: 243, gainText: '没有2019年2月的记录', month: '2019-03', at: 243 },
    ]);
    expect(spec.description).toBe('进步名次。2019年2月至3月；没有2019年2月的记录');
  });
  it('of the ladder are the stays of every jump, and the complete one is told apart', () => {
    const [stops] = rows(ladderChart(evaluation, { locale: 'zh' }), 'point');
    const label = (id: string): string => beijing2019.classes.find((rule) => rule.id === id)?.label.zh ?? '';
    const plain = evaluation.jumps.flatMap(({ township, stays, complete }) =>
      stays.flatMap(({ class: id, first, last }) =>
        [...new Set([first, last])].map((month) => [township, month, label(id), complete ? '三级跳' : '升级'].join()),
      ),
    );
    expect(evaluation.jumps.length).toBe(14);
    expect(stops?.map(({ township, month, rung, kind }) => [township, month, rung, kind].join()).sort()).toEqual(plain.sort());
    expect(new Set(stops?.map(({ lane }) => lane)).size).toBe(14);
  });
});
