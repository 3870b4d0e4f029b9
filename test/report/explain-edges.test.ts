// What reasons hold at the edges: of scores, ties, cuts and stays, and what is said of what cannot be explained.
import { describe, expect, it } from 'vitest';
import { madeUpRecords } from '../../examples/beijing-2019-data';
import { evaluate } from '../../src/evaluate';
import type { Jump } from '../../src/jumps/jump';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { definePolicy } from '../../src/policy/define-policy';
import type { Policy } from '../../src/policy/types';
import type { Evaluation } from '../../src/evaluation/evaluation';
import { explain } from '../../src/report/explain/explain';
import type { Reason } from '../../src/report/explain/reason';
import { publishedPolicy } from './published';
import { twoGroups, twoGroupsRecords } from './two-groups';
import { only } from './verdicts';
import { toldOf } from '../issues/told-of';

const label = { zh: '名称', en: 'name' };
const policyOf = (change: object): Policy => definePolicy({ ...publishedPolicy({ volume: 'assigned' }), ...change });
const reasonsOf = (evaluation: Evaluation, township: string, month = '2019-02'): readonly Reason[] =>
  explain(evaluation, { township, month }, { locale: 'zh' }).reasons;
const score = (township: string, month: string, points: number | null, more: object = {}) => ({
  township,
  month,
  assigned: 9,
  score: points,
  ...more,
});
const city = evaluate(madeUpRecords(), beijing2019);

describe('the reasons of a score', () => {
  it('are its field where it was published, and that it was not', () => {
    const evaluation = evaluate([score('甲', '2019-02', 88.25), score('乙', '2019-02', null)], policyOf({}));
    expect(reasonsOf(evaluation, '甲')[0]).toEqual({
      code: 'scored',
      score: 88.3,
      field: 'score',
      most: null,
      sum: '88.25',
      exact: '88.25',
      decimals: 1,
      rounding: 'half-up',
      why: 'published',
    });
    expect(reasonsOf(evaluation, '乙')).toEqual([{ code: 'unscored', why: 'no-score' }]);
  });
  const sharesWithin = (limits: object): Policy =>
    policyOf({
      scoring: {
        fullMarks: 100,
        decimals: 1,
        rounding: 'half-up',
        adjustment: { field: 'extra', ...limits },
        indicators: [
          { id: 'a', label, fullMarks: 60, whenEmpty: 'excluded', rate: { credit: { done: 1 }, of: 'all' } },
          { id: 'b', label, fullMarks: 40, whenEmpty: 'excluded', rate: { percent: 'b' } },
        ],
      },
    });
  const shares = sharesWithin({ min: '-3', max: 2 });
  const row = (township: string, all: number, b: number | null, extra: number | null) => ({
    township,
    month: '2019-02',
    assigned: 9,
    all,
    done: all,
    b,
    extra,
  });
  const parts = (): Evaluation => evaluate([row('甲', 4, 50, -9), row('乙', 0, null, 1), row('丙', 4, null, null)], shares);
  it('name the field of a published percent, and the limits of an adjustment', () => {
    const reasons = reasonsOf(parts(), '甲');
    expect(only(reasons, 'indicator').map(({ base, percentField, exactPercent }) => ({ base, percentField, exactPercent }))).toEqual([
      { base: { field: 'all', count: 4 }, percentField: null, exactPercent: '100' },
      { base: null, percentField: 'b', exactPercent: '50' },
    ]);
    expect(only(reasons, 'adjusted')).toEqual([
      { code: 'adjusted', field: 'extra', given: '-9', min: '-3', max: '2', cutTo: 'min', applied: '-3' },
    ]);
    expect(only(reasonsOf(parts(), '丙'), 'adjusted').map(({ given, applied }) => [given, applied])).toEqual([['0', '0']]);
  });
  it('tell which limit cut an adjustment, where both are one number', () => {
    const evaluation = evaluate([row('甲', 4, 50, -9), row('乙', 4, 50, 9), row('丙', 4, 50, 1)], sharesWithin({ min: 1, max: 1 }));
    expect(['甲', '乙', '丙'].map((township) => only(reasonsOf(evaluation, township), 'adjusted')[0]?.cutTo)).toEqual(['min', 'max', null]);
    const saidOf = (township: string): string | undefined =>
      explain(evaluation, { township, month: '2019-02' }, { locale: 'en' }).sentences.find((sentence) => sentence.startsWith('extra'));
    expect(saidOf('甲')).toBe('extra: -9 points, under the lower limit, counts as +1 point');
    expect(saidOf('乙')).toBe('extra: +9 points, over the upper limit, counts as +1 point');
  });
  it('hold no limit of an adjustment where the policy has none', () => {
    const limitsOf = (limits: object): unknown =>
      only(reasonsOf(evaluate([row('甲', 4, 50, -2)], sharesWithin(limits)), '甲'), 'adjusted').map(({ min, max }) => [min, max]);
    expect([limitsOf({ min: -3 }), limitsOf({ max: 2 }), limitsOf({})]).toEqual([[['-3', null]], [[null, '2']], [[null, null]]]);
  });
  it('hold no most where the adjustment may pass the full marks', () => {
    const mostOf = (limits: object): unknown =>
      only(reasonsOf(evaluate([row('甲', 4, 100, 2)], sharesWithin(limits)), '甲'), 'scored').map(({ most, score: points }) => [
        most,
        points,
      ]);
    expect([mostOf({ beyondFullMarks: true }), mostOf({ beyondFullMarks: false }), mostOf({})]).toEqual([
      [[null, 102]],
      [['100', 100]],
      [['100', 100]],
    ]);
  });
  it('tell of no scaling and no adjustment where every indicator is left out', () => {
    expect(reasonsOf(parts(), '乙').map(({ code }) => code)).toEqual(['indicator', 'indicator', 'unscored']);
    expect(reasonsOf(parts(), '丙').map(({ code }) => code)).toContain('rescaled');
  });
  it('are said in English where nothing was published', () => {
    expect(explain(parts(), { township: '丙', month: '2019-02' }, { locale: 'en' }).sentences.slice(0, 4)).toEqual([
      'name: done 4 / all 4 = 100%, all 60 points',
      'name: nothing published, left out, as the policy says',
      'scaled from the 60 marks that count to 100: times 1.6666…',
      'extra: 0 points',
    ]);
  });
});

describe('the reasons of a rank', () => {
  const ties = {
    ties: 'competition',
    tieBreakers: [
      { field: 'first', order: 'descending' },
      { field: 'second', order: 'ascending' },
    ],
  };
  const equal = (): Evaluation =>
    evaluate(
      [
        ['甲', 1, 3],
        ['乙', 1, 2],
        ['丙', 1, 1],
        ['丁', 0, 1],
      ].map(([township, first, second]) => score(String(township), '2019-02', 80, { first, second })),
      policyOf({ ranking: ties }),
    );
  it('name the first tie-breaker that differs', () => {
    expect(only(reasonsOf(equal(), '乙'), 'behind').map(({ tieBreaker }) => tieBreaker)).toEqual([
      { field: 'second', order: 'ascending', value: '2', theirs: '1' },
    ]);
    expect(only(reasonsOf(equal(), '丁'), 'behind').map(({ tieBreaker }) => tieBreaker)).toEqual([
      { field: 'first', order: 'descending', value: '0', theirs: '1' },
    ]);
  });
  it('count those of the same score before it and after it', () => {
    const counted = ['丙', '乙', '甲', '丁'].map((township) =>
      only(reasonsOf(equal(), township), 'tie-broken').map(({ equal: all, ahead, behind }) => [all, ahead, behind]),
    );
    expect(counted).toEqual([[[4, 0, 3]], [[4, 1, 2]], [[4, 2, 1]], [[4, 3, 0]]]);
    const three = evaluate(
      ['甲', '乙', '丙'].map((township, i) => score(township, '2019-02', 80, { first: i, second: 0 })),
      policyOf({ ranking: ties }),
    );
    expect(only(reasonsOf(three, '乙'), 'tie-broken').map(({ equal: all, ahead, behind }) => [all, ahead, behind])).toEqual([[3, 1, 1]]);
  });
  it('count nobody without a rank among those of the same score', () => {
    const rows = [
      ['甲', 1, 9],
      ['乙', 0, 9],
      ['丙', 2, 1],
    ] as const;
    const evaluation = evaluate(
      rows.map(([township, first, assigned]) => score(township, '2019-02', 80, { first, second: 0, assigned })),
      policyOf({ ranking: { ...ties, minimumVolume: 5 } }),
    );
    expect(only(reasonsOf(evaluation, '甲'), 'tie-broken').map(({ equal: all, ahead, behind }) => [all, ahead, behind])).toEqual([
      [2, 0, 1],
    ]);
  });
  it('name no tie-breaker where the scores differ', () => {
    const evaluation = evaluate(
      [score('甲', '2019-02', 80, { first: 1, second: 1 }), score('乙', '2019-02', 79, { first: 2, second: 2 })],
      policyOf({ ranking: ties }),
    );
    expect(only(reasonsOf(evaluation, '乙'), 'behind').map(({ missing, tieBreaker }) => [missing, tieBreaker])).toEqual([['1', null]]);
  });
  it('are counted in English as everybody counts', () => {
    for (const { township, rank } of city.standings('2019-06')) {
      const teen = Number(rank) % 100 > 10 && Number(rank) % 100 < 14;
      const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][Number(rank) % 10] ?? 'th');
      expect(
        explain(city, { township, month: '2019-06' }, { locale: 'en' }).sentences.some((text) =>
          text.includes(`ed ${rank}${ending} of 333`),
        ),
      ).toBe(true);
    }
  });
});

describe('the reason of an unknown gain', () => {
  const unknown = (months: readonly string[], month: string, lagMonths = 1) => {
    const evaluation = evaluate(
      months.map((one) => score('甲', one, 80)),
      policyOf({ inForce: { from: '0001-01', until: null }, comparison: { lagMonths } }),
    );
    return only(reasonsOf(evaluation, '甲', month), 'gain-unknown');
  };
  it('says whether there are records of the month compared with', () => {
    const evaluation = evaluate([score('甲', '2019-04', 80), score('乙', '2019-05', 80), score('甲', '2019-06', 80)], policyOf({}));
    expect(only(reasonsOf(evaluation, '甲', '2019-06'), 'gain-unknown')).toEqual([
      { code: 'gain-unknown', month: '2019-05', hasRecords: true, lagMonths: 1, isFirst: false, entry: 'returned', groupThen: null },
    ]);
    expect(unknown(['2019-04', '2019-06'], '2019-06')).toEqual([
      { code: 'gain-unknown', month: '2019-05', hasRecords: false, lagMonths: 1, isFirst: false, entry: 'returned', groupThen: null },
    ]);
    expect(unknown(['2019-04', '2019-06'], '2019-04')).toEqual([
      { code: 'gain-unknown', month: '2019-03', hasRecords: false, lagMonths: 1, isFirst: true, entry: 'new', groupThen: null },
    ]);
  });
  it('tells new townships from those of the first month, though nobody else is left', () => {
    const records = [score('甲', '2019-04', 80), score('乙', '2019-06', 80)];
    const evaluation = evaluate(records, policyOf({}));
    expect(only(reasonsOf(evaluation, '乙', '2019-06'), 'gain-unknown')).toEqual([
      { code: 'gain-unknown', month: '2019-05', hasRecords: false, lagMonths: 1, isFirst: false, entry: 'new', groupThen: null },
    ]);
    expect(explain(evaluation, { township: '乙', month: '2019-06' }, { locale: 'zh' }).sentences).toContain(
      '名次与2019年5月无法比较：首次参加排名',
    );
    expect(explain(evaluation, { township: '乙', month: '2019-06' }, { locale: 'en' }).sentences).toContain(
      'no comparison with May 2019: ranked for the first time',
    );
  });
  it('counts no month in which nobody was ranked as one before the first', () => {
    const records = [score('甲', '2019-04', 80, { assigned: 1 }), score('乙', '2019-06', 80, { assigned: 9 })];
    const evaluation = evaluate(records, policyOf({ ranking: { ties: 'competition', minimumVolume: 5 } }));
    expect(only(reasonsOf(evaluation, '乙', '2019-06'), 'gain-unknown').map(({ isFirst }) => isFirst)).toEqual([true]);
  });
  it('says in which group the township was then, or the predecessor that it would be compared with', () => {
    const row = (township: string, month: string, group: string, more: object = {}) => score(township, month, 80, { group, ...more });
    const grouped = (groupBy: string | undefined, from: string, until: string | null) =>
      policyOf({
        id: `from-${from}`,
        inForce: { from, until },
        ranking: { ties: 'competition', groupBy, minimumVolume: 5 },
        comparison: { lagMonths: 1, predecessor: 'succeeds' },
      });
    const records = [
      ...['甲', '乙', '丁'].map((one) => row(one, '2019-04', '镇')),
      row('丙', '2019-04', '镇', { assigned: 1 }),
      row('甲', '2019-05', '街道', { succeeds: '乙' }),
      row('戊', '2019-05', '街道', { succeeds: '乙' }),
      row('丙', '2019-05', '街道', { succeeds: '乙' }),
      row('丁', '2019-05', '镇', { succeeds: '乙' }),
    ];
    const then = (policies: readonly Policy[]) => {
      const evaluation = evaluate(records, policies);
      return ['甲', '戊', '丙', '丁'].map((one) =>
        only(reasonsOf(evaluation, one, '2019-05'), 'gain-unknown').map(({ entry, groupThen: other }) => [entry, other]),
      );
    };
    const town = (predecessor: string | null) => [['regrouped', { group: '镇', predecessor }]];
    // 丙 was under the minimum then, so that 乙 stands in.
    expect(then([grouped('group', '2019-01', null)])).toEqual([town(null), town('乙'), town('乙'), []]);
    const ungrouped = (predecessor: string | null) => [['regrouped', { group: null, predecessor }]];
    expect(then([grouped(undefined, '2019-01', '2019-05'), grouped('group', '2019-05', null)])).toEqual([
      ungrouped(null),
      ungrouped('乙'),
      ungrouped('乙'),
      ungrouped(null),
    ]);
    expect(then([grouped('group', '2019-01', '2019-05'), grouped(undefined, '2019-05', null)])).toEqual([
      town(null),
      town('乙'),
      town('乙'),
      town(null),
    ]);
  });
  it('names no month before the first one there is', () => {
    expect(unknown(['0001-02'], '0001-02').map(({ month }) => month)).toEqual(['0001-01']);
    expect(unknown(['0001-01'], '0001-01')).toEqual([
      { code: 'gain-unknown', month: null, hasRecords: false, lagMonths: 1, isFirst: true, entry: 'new', groupThen: null },
    ]);
    expect(unknown(['0001-01', '2019-06'], '2019-06', 1200).map(({ month }) => month)).toEqual(['1919-06']);
    expect(unknown(['0001-01', '0009-06'], '0009-06', 1200).map(({ month, entry }) => [month, entry])).toEqual([[null, 'returned']]);
  });
});

describe('the reasons of a class', () => {
  const best = (id: string, by: string, top: number, more: object = {}) => ({ id, label, pick: { by, top, ties: 'include' }, ...more });
  const classes = [
    best('first', 'score', 1),
    best('next', 'score', 1, { unless: ['first'] }),
    best('risen', 'gain', 1),
    best('two', 'gain', 2),
    best('better', 'scoreGain', 1, { where: [{ metric: 'scoreGain', atLeast: 1 }] }),
  ];
  const evaluation = (): Evaluation =>
    evaluate(
      [
        ...['甲', '乙', '丙'].map((township, i) => score(township, '2019-01', 90 - 10 * i)),
        ...[
          score('丁', '2019-02', 99, { assigned: 1 }),
          score('甲', '2019-02', 81.5),
          score('乙', '2019-02', 82),
          score('丙', '2019-02', 70.5),
          score('戊', '2019-02', 60),
        ],
      ],
      policyOf({ ranking: { ties: 'competition', minimumVolume: 5 }, classes }),
    );
  const verdict = (township: string, id: string): unknown => {
    const [found] = reasonsOf(evaluation(), township).filter((reason) => 'class' in reason && reason.class === id);
    return found === undefined || !('pick' in found) ? found : [found.code, found.candidates, found.pick];
  };
  it('meet a limit where they lie exactly on it', () => {
    const exactly = (id: string, points: number) => ({ id, label, where: [{ metric: 'score', atLeast: points, atMost: points }] });
    const found = evaluate(
      [score('甲', '2019-02', 50)],
      policyOf({ classes: [exactly('on', 50), exactly('under', 50.1), exactly('over', 49.9)] }),
    );
    expect(
      reasonsOf(found, '甲')
        .filter((reason) => 'class' in reason)
        .map((reason) => [reason.code, reason.class]),
    ).toEqual([
      ['in-class', 'on'],
      ['condition-not-met', 'under'],
      ['condition-not-met', 'over'],
    ]);
    expect(found.standings('2019-02').map(({ classes: held }) => held)).toEqual([['on']]);
  });
  it('say in Chinese that a pick counts townships, where the third rank is the fourth township', () => {
    const dense = policyOf({
      ranking: { ties: 'dense' },
      classes: [{ id: 'three', label: { zh: '三个', en: 'Three' }, pick: { by: 'rank', top: 3, ties: 'include' } }],
    });
    const found = evaluate(
      [score('甲', '2019-02', 90), score('乙', '2019-02', 80), score('丙', '2019-02', 80), score('丁', '2019-02', 70)],
      dense,
    );
    expect(explain(found, { township: '丁', month: '2019-02' }, { locale: 'zh' }).sentences.at(-1)).toBe(
      '未列入三个：排名第3名，取前3个，界线为排名第2名（乙、丙），在界线以外，相差1位',
    );
  });
  it('name the classes before, where one takes whom they left', () => {
    const found = evaluate(
      [score('甲', '2019-02', 90), score('乙', '2019-02', 70), score('丙', '2019-02', 50)],
      policyOf({
        classes: [
          { id: 'good', label: { zh: '优秀', en: 'Good' }, where: [{ metric: 'score', atLeast: 85 }] },
          { id: 'fair', label: { zh: '合格', en: 'Fair' }, where: [{ metric: 'score', atLeast: 60 }], unless: ['good'] },
          { id: 'poor', label: { zh: '不合格', en: 'Poor' }, unless: ['good', 'fair'] },
        ],
      }),
    );
    const said = (township: string, locale: 'zh' | 'en'): readonly string[] =>
      explain(found, { township, month: '2019-02' }, { locale }).sentences.slice(-3);
    expect(said('丙', 'zh')).toEqual([
      '未列入优秀：得分50分（要求得分不低于85分）',
      '未列入合格：得分50分（要求得分不低于60分）',
      '列入不合格：未列入优秀、合格',
    ]);
    expect(said('丙', 'en').at(-1)).toBe('in Poor: not in Good or Fair');
    expect(only(reasonsOf(found, '乙'), 'in-class').map(({ class: id, unless }) => [id, unless])).toEqual([['fair', ['good']]]);
    expect(only(reasonsOf(found, '丙'), 'in-class').map(({ class: id, unless }) => [id, unless])).toEqual([['poor', ['good', 'fair']]]);
  });
  it('are the first condition of several that is not met, and the first excepted class of several that holds it', () => {
    const least = (atLeast: number) => ({ metric: 'score', atLeast });
    const found = evaluate(
      [score('甲', '2019-02', 70)],
      policyOf({
        classes: [
          { id: 'one', label, where: [least(50)] },
          { id: 'two', label, where: [least(60)] },
          { id: 'high', label, where: [least(65), least(80), { metric: 'rank', atLeast: 2 }, least(90)] },
          { id: 'rest', label, unless: ['high', 'two', 'one'] },
        ],
      }),
    );
    expect(only(reasonsOf(found, '甲'), 'condition-not-met').map(({ metric, atLeast }) => [metric, atLeast])).toEqual([['score', '80']]);
    expect(only(reasonsOf(found, '甲'), 'excepted').map(({ class: id, by }) => [id, by])).toEqual([['rest', 'two']]);
  });
  it('count as candidates neither those without a rank nor those in an excepted class', () => {
    expect(verdict('甲', 'first')).toEqual([
      'not-picked',
      4,
      {
        metric: 'score',
        value: 81.5,
        exact: '81.5',
        top: 1,
        share: null,
        of: 4,
        cut: { value: 82, exact: '82', inclusive: true, townships: { townships: ['乙'], count: 1 }, distance: '-0.5' },
      },
    ]);
    expect(verdict('乙', 'next')).toEqual({ code: 'excepted', class: 'next', by: 'first' });
    expect(verdict('丙', 'next')).toEqual([
      'not-picked',
      3,
      {
        metric: 'score',
        value: 70.5,
        exact: '70.5',
        top: 1,
        share: null,
        of: 4,
        cut: { value: 81.5, exact: '81.5', inclusive: true, townships: { townships: ['甲'], count: 1 }, distance: '-11' },
      },
    ]);
  });
  it('measure the last of nine decimals from the cut', () => {
    const scoring = { published: 'score', decimals: 9, rounding: 'half-up' };
    const found = evaluate(
      [score('甲', '2019-02', 91.005001728), score('乙', '2019-02', 91.005001727)],
      policyOf({ scoring, classes: [best('first', 'score', 1)] }),
    );
    const cut = {
      value: 91.005001728,
      exact: '91.005001728',
      inclusive: true,
      townships: { townships: ['甲'], count: 1 },
      distance: '-0.000000001',
    };
    expect(only(reasonsOf(found, '乙'), 'not-picked').map(({ pick }) => pick)).toEqual([
      { metric: 'score', value: 91.005001727, exact: '91.005001727', top: 1, share: null, of: 2, cut },
    ]);
  });
  it('leave open how far from the cut it is where its value is unknown', () => {
    expect(verdict('戊', 'risen')).toEqual([
      'not-picked',
      3,
      {
        metric: 'gain',
        value: null,
        exact: null,
        top: 1,
        share: null,
        of: 4,
        cut: { value: 1, exact: '1', inclusive: true, townships: { townships: ['乙'], count: 1 }, distance: null },
      },
    ]);
  });
  it('tell of no cut where there are no more candidates than are taken', () => {
    const two = evaluate(
      [score('甲', '2019-01', 90), score('乙', '2019-01', 80), score('甲', '2019-02', 70), score('乙', '2019-02', 80)],
      policyOf({ classes }),
    );
    expect(
      only(reasonsOf(two, '甲'), 'in-class')
        .filter((reason) => reason.class === 'two')
        .map(({ candidates, pick }) => [candidates, pick]),
    ).toEqual([[2, { metric: 'gain', value: -1, exact: '-1', top: 2, share: null, of: 2, cut: null }]]);
  });
  it('have values in the metric’s own unit', () => {
    expect(verdict('甲', 'better')).toEqual({
      code: 'condition-not-met',
      class: 'better',
      metric: 'scoreGain',
      value: -8.5,
      exact: '-8.5',
      atLeast: '1',
      atMost: null,
    });
    expect(verdict('乙', 'better')).toEqual([
      'in-class',
      1,
      { metric: 'scoreGain', value: 2, exact: '2', top: 1, share: null, of: 4, cut: null },
    ]);
  });
  it('give each verdict of two groups, in every month', () => {
    const groups = evaluate(twoGroupsRecords, twoGroups);
    for (const { township, month, classes: held } of groups)
      expect([township, month, only(reasonsOf(groups, township, month), 'in-class').map((reason) => reason.class)]).toEqual([
        township,
        month,
        held,
      ]);
    const [last] = only(reasonsOf(groups, '西街道', '2025-03'), 'in-class').filter((reason) => reason.class === 'rectification');
    expect(last?.pick).toEqual({
      metric: 'reverseRank',
      value: 1,
      exact: '1',
      top: 1,
      share: '0.25',
      of: 4,
      cut: { value: 1, exact: '1', inclusive: true, townships: { townships: ['西街道'], count: 1 }, distance: '0' },
    });
  });
});

describe('the reasons of a class in a group', () => {
  const best = (id: string) => ({ id, label, where: [{ metric: id, atLeast: 0 }], pick: { by: id, top: 1, ties: 'include' } });
  const grouped = policyOf({
    ranking: { ties: 'competition', groupBy: 'kind' },
    classes: [best('gain'), best('scoreGain'), best('percentileGain')],
  });
  const points: Readonly<Record<string, readonly (readonly [string, string, number])[]>> = {
    '2019-01': [
      ['甲', '乡', 50],
      ['乙', '乡', 40],
      ['丙', '镇', 90],
      ['丁', '镇', 80],
      ['戊', '镇', 70],
    ],
    '2019-02': [
      ['甲', '乡', 50],
      ['乙', '乡', 60],
      ['丙', '镇', 60],
      ['戊', '镇', 70.5],
      ['丁', '镇', 81],
    ],
  };
  it('are of its own gains, in places, points and percentiles', () => {
    const evaluation = evaluate(
      Object.entries(points).flatMap(([month, rows]) => rows.map(([township, kind, one]) => score(township, month, one, { kind }))),
      grouped,
    );
    const told = (township: string): readonly string[] =>
      explain(evaluation, { township, month: '2019-02' }, { locale: 'zh' }).sentences.slice(-3);
    expect(told('丁')).toEqual([
      '列入名称：名次上升1位（要求进步名次不低于0位），取前1个，界线为名次上升1位（戊、丁），恰在界线上',
      '列入名称：得分上升1分（要求得分增加不低于0分），取前1个，界线为得分上升1分（丁），恰在界线上',
      '列入名称：百分位上升0.5（要求百分位增加不低于0），取前1个，界线为百分位上升0.5（戊、丁），恰在界线上',
    ]);
    expect(told('戊')).toEqual([
      '列入名称：名次上升1位（要求进步名次不低于0位），取前1个，界线为名次上升1位（戊、丁），恰在界线上',
      '未列入名称：得分上升0.5分（要求得分增加不低于0分），取前1个，界线为得分上升1分（丁），在界线以外，相差0.5分',
      '列入名称：百分位上升0.5（要求百分位增加不低于0），取前1个，界线为百分位上升0.5（戊、丁），恰在界线上',
    ]);
    expect(told('丙')).toEqual([
      '未列入名称：名次下降2位（要求进步名次不低于0位）',
      '未列入名称：得分下降30分（要求得分增加不低于0分）',
      '未列入名称：百分位下降1（要求百分位增加不低于0）',
    ]);
    expect(told('乙')).toEqual([
      '列入名称：名次上升1位（要求进步名次不低于0位），取前1个，符合条件的共1个，全部列入',
      '列入名称：得分上升20分（要求得分增加不低于0分），取前1个，界线为得分上升20分（乙），恰在界线上',
      '列入名称：百分位上升1（要求百分位增加不低于0），取前1个，符合条件的共1个，全部列入',
    ]);
    expect(told('甲')).toEqual([
      '未列入名称：名次下降1位（要求进步名次不低于0位）',
      '未列入名称：得分持平（要求得分增加不低于0分），取前1个，界线为得分上升20分（乙），在界线以外，相差20分',
      '未列入名称：百分位下降1（要求百分位增加不低于0）',
    ]);
  });
});

describe('the reasons of a jump', () => {
  const between = (id: string, atLeast: number, atMost: number) => ({ id, label, where: [{ metric: 'score', atLeast, atMost }] });
  const rungs = policyOf({
    classes: [between('low', 0, 20), between('off', 25, 35), between('mid', 40, 60), between('high', 80, 100)],
    ladder: { rungs: ['low', 'mid', 'high'], windowMonths: 3 },
  });
  it('name the months of a stay in which the class was held: not those between without it, without a record, or without records', () => {
    const months: readonly (readonly [string, number | null])[] = [
      ['2019-01', 10],
      ['2019-02', 30],
      ['2019-03', null],
      ['2019-05', 15],
      ['2019-06', 90],
    ];
    const evaluation = evaluate(
      months.flatMap(([month, points]) => [score('乙', month, 50), ...(points === null ? [] : [score('甲', month, points)])]),
      rungs,
    );
    const [jump] = evaluation.jumps;
    if (jump === undefined) throw new Error('there is one');
    expect(explain(evaluation, jump, { locale: 'en' })).toEqual({
      township: '甲',
      month: '2019-06',
      reasons: [
        { code: 'stayed', class: 'low', first: '2019-01', last: '2019-05', months: ['2019-01', '2019-05'] },
        { code: 'stayed', class: 'high', first: '2019-06', last: '2019-06', months: ['2019-06'] },
        { code: 'climbed', from: '2019-05', to: '2019-06', span: 1, windowMonths: 3, rungs: ['low', 'mid', 'high'] },
        { code: 'left-out', class: 'mid' },
      ],
      sentences: [
        'name in January 2019 and May 2019',
        'name in June 2019',
        '1 month from May 2019 to June 2019, within 3',
        'left out name',
      ],
    });
  });
  it('name as left out the rungs between the first and the last, upwards, none under or over them', () => {
    const five = policyOf({
      classes: [between('a', 0, 10), between('b', 20, 30), between('c', 40, 50), between('d', 60, 70), between('e', 80, 90)],
      ladder: { rungs: ['a', 'b', 'c', 'd', 'e'], windowMonths: 1 },
    });
    const leftOut = (from: number, to: number): unknown => {
      const evaluation = evaluate([score('甲', '2019-01', from), score('甲', '2019-02', to)], five);
      const [jump] = evaluation.jumps;
      if (jump === undefined) throw new Error('there is one');
      return only(explain(evaluation, jump, { locale: 'zh' }).reasons, 'left-out').map((reason) => reason.class);
    };
    expect([leftOut(25, 65), leftOut(25, 85), leftOut(5, 85)]).toEqual([['c'], ['c', 'd'], ['b', 'c', 'd']]);
  });
  it('are those of the very jump, of many', () => {
    expect(city.jumps.length).toBeGreaterThan(10);
    for (const jump of city.jumps) {
      const { township, month, reasons } = explain(city, jump, { locale: 'zh' });
      const [climbed] = only(reasons, 'climbed');
      expect([township, climbed?.from, month]).toEqual([jump.township, jump.from, jump.to]);
    }
  });
});

describe('what cannot be explained', () => {
  const issuesOf = (...args: readonly unknown[]): unknown => toldOf(() => Reflect.apply(explain, undefined, args));
  const zh = { locale: 'zh' };
  const target = { township: '房山区窦店镇', month: '2019-06' };
  const throwing = (key: string): unknown =>
    new Proxy(
      { ...city.jumps[0] },
      {
        get: (own, asked) => {
          if (asked === key) throw new TypeError('no');
          return Reflect.get(own, asked);
        },
      },
    );
  it.each<readonly [string, readonly unknown[], readonly unknown[]]>([
    ['is no evaluation', [{}, target, zh], ['bad-input', ['evaluation'], 'what evaluate gave', 'an object']],
    ['is null', [city, null, zh], ['bad-input', ['target'], 'a township and month, or a jump', 'null']],
    ['is text', [city, '房山区窦店镇', zh], ['bad-input', ['target'], 'a township and month, or a jump', '"房山区窦店镇"']],
    ['is in another language', [city, target, { locale: 'fr' }], ['bad-input', ['locale'], 'zh | en', '"fr"']],
    [
      'is of a month without records',
      [city, { ...target, month: '2018-06' }, zh],
      ['not-found', ['target'], 'a township and month of the evaluation', '"房山区窦店镇" "2018-06"'],
    ],
    [
      'has no record',
      [city, { ...target, township: '窦店' }, zh],
      ['not-found', ['target'], 'a township and month of the evaluation', '"窦店" "2019-06"'],
    ],
    [
      'is of a month that is none',
      [city, { ...target, month: '2019-13' }, zh],
      ['bad-month', ['target', 'month'], 'YYYY-MM, 0001-01 to 9999-12', '"2019-13"'],
    ],
    [
      'is of a township that is a number',
      [city, { ...target, township: 1 }, zh],
      ['not-found', ['target'], 'a township and month of the evaluation', '1'],
    ],
    ['is of numbers', [city, { township: 1, month: 2 }, zh], ['bad-month', ['target', 'month'], 'YYYY-MM, 0001-01 to 9999-12', '2']],
    ['cannot be read', [city, throwing('stays'), zh], ['unreadable', ['target'], 'a readable value', 'an error']],
    [
      'has a month that cannot be read',
      [
        city,
        new Proxy(target, {
          get: (own, key) => {
            if (key === 'month') throw new TypeError('no');
            return Reflect.get(own, key);
          },
        }),
        zh,
      ],
      ['unreadable', ['target'], 'a readable value', 'an error'],
    ],
    [
      'has a township that cannot be read',
      [
        city,
        new Proxy(target, {
          get: (own, key) => {
            if (key === 'township') throw new TypeError('no');
            return Reflect.get(own, key);
          },
        }),
        zh,
      ],
      ['unreadable', ['target'], 'a readable value', 'an error'],
    ],
    ['is a jump that cannot be read', [city, throwing('from'), zh], ['unreadable', ['target', 'from'], 'a readable value', 'an error']],
  ])('is told: what %s', (_, args, issue) => {
    expect(issuesOf(...args)).toEqual([issue]);
  });
  it('is a jump that differs in its township, its beginning or its end', () => {
    const [jump] = city.jumps;
    for (const change of [{ township: '某镇' }, { from: '2018-01' }, { to: '2018-02' }] as readonly Partial<Jump>[]) {
      const other = { ...jump, ...change };
      expect(issuesOf(city, other, zh)).toEqual([
        ['not-found', ['target'], 'a jump of the evaluation', `"${other.township}" "${other.from}"`],
      ]);
    }
  });
  it('are columns that have changed since', () => {
    const said = (change: number): unknown => {
      const satisfied = Float64Array.of(20);
      const evaluation = evaluate(
        { township: ['甲镇'], month: ['2019-05'], assigned: [40], surveyed: [30], contacted: [30], resolved: [30], satisfied },
        beijing2019,
      );
      satisfied[0] = change;
      return issuesOf(evaluation, { township: '甲镇', month: '2019-05' }, zh);
    };
    expect(said(12)).toEqual([['unreadable', [], 'columns that stay as they were evaluated', '"甲镇"']]);
    expect(said(0.5)).toEqual([['unreadable', [], 'readable values', 'an error']]);
  });
});
