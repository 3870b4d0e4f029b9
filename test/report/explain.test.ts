// Explanations agree with the standings they explain, for every township, month and jump that is drawn.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { RankingRulesError } from '../../src/issues/error';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { explain } from '../../src/report/explain';
import { drawPolicy, drawRecords } from '../oracle/arbitraries';

describe('explain', () => {
  it('gives one verdict per class, and it is the standing’s', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const policy = drawPolicy(g);
        const evaluation = evaluate(drawRecords(g) as never, policy);
        for (const standing of evaluation) {
          const { reasons, sentences } = explain(evaluation, standing, { locale: 'zh' });
          expect(sentences.length).toBe(reasons.length);
          const held = reasons.flatMap((reason) => (reason.code === 'in-class' ? [reason.class] : []));
          expect(held).toEqual(standing.classes);
          const judged = reasons.flatMap((reason) => ('class' in reason ? [reason.class] : []));
          expect(judged).toEqual(standing.rank === null ? [] : policy.classes.map(({ id }) => id));
          for (const reason of reasons) {
            if (reason.code === 'ranked') expect(reason).toMatchObject({ rank: standing.rank, of: standing.of, tied: standing.tied, reverseRank: standing.reverseRank });
            if (reason.code === 'gained') expect(reason.gain).toBe(standing.gain);
            if (reason.code === 'gain-unknown') expect(reason.entry).toBe(standing.entry);
            if (reason.code === 'scored') expect(reason.score).toBe(standing.score);
          }
        }
        for (const jump of evaluation.jumps) {
          const { reasons } = explain(evaluation, jump, { locale: 'en' });
          expect(reasons.filter(({ code }) => code === 'stayed').length).toBe(jump.stays.length);
          expect(reasons.some(({ code }) => code === 'all-rungs')).toBe(jump.complete);
          expect(reasons.some(({ code }) => code === 'left-out')).toBe(jump.skips);
        }
      }),
      { numRuns: 300, seed: 20190801 },
    );
  });
  it('reads as an office would write it, and in plain English', () => {
    const month = (text: string, satisfied: readonly number[]): { township: string; month: string }[] =>
      satisfied.map((count, i) => ({ township: `${'甲乙丙丁'[i]}镇`, month: text, assigned: 20 + i, surveyed: 10, contacted: 10, resolved: 10, satisfied: count }));
    const policy = { ...beijing2019, classes: beijing2019.classes.map((rule) => ({ ...rule, ...(rule.pick ? { pick: { ...rule.pick, top: 1 } } : {}) })) };
    const evaluation = evaluate([...month('2019-05', [9, 8, 7, 6]), ...month('2019-06', [9, 7, 8, 9])], policy);
    const target = { township: '丙镇', month: '2019-06' };
    expect(explain(evaluation, target, { locale: 'zh' }).sentences).toEqual([
      '得分 93',
      '排名第 3（共 4 个），倒数第 2',
      '2019-05 排名第 3，本月第 3，名次不变',
      '未列入先进类：排名 3，取前 1 名，界线为 1',
      '未列入整改类：倒数排名 2，取前 1 名，界线为 1',
      '未列入进步类：进步名次 0，须不低于 1',
      '未列入治理类：诉求量 22，取前 1 名，界线为 23',
    ]);
    expect(explain(evaluation, { ...target, township: '丁镇' }, { locale: 'en' }).sentences).toEqual([
      'scored 96.5',
      'ranked 1 of 4, shared by 2; 3 from last',
      'ranked 4 in 2019-05 and 1 now: up 3',
      'in Advanced: rank 1, the best 1, the cut at 1',
      'not in Rectification: reverse rank 3, the best 1, the cut at 1',
      'not in Improved: already in Advanced',
      'in Governance: volume 23, the best 1, the cut at 23',
    ]);
  });
  it('knows nothing of what is not in the evaluation', () => {
    const evaluation = evaluate([], beijing2019);
    for (const target of [{ township: '甲', month: '2019-05' }, null, 'x', {}]) {
      expect(() => explain(evaluation, target as never, { locale: 'zh' })).toThrow(RankingRulesError);
    }
    expect(() => explain({} as never, { township: '甲', month: '2019-05' }, { locale: 'zh' })).toThrow(RankingRulesError);
    expect(() => explain(evaluation, { township: '甲', month: '2019-05' }, {} as never)).toThrow(RankingRulesError);
  });
});
