// The notice against the standings it tells of: each number again by a plain way, for policies and records drawn together.
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { madeUpRecords } from '../../examples/beijing-2019-data';
import { evaluate } from '../../src/evaluate';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { definePolicy } from '../../src/policy/define-policy';
import type { Policy } from '../../src/policy/types';
import type { TallyRecord } from '../../src/records/types';
import { bulletin } from '../../src/report/bulletin/bulletin';
import type { Evaluation } from '../../src/evaluation/evaluation';
import type { Standing } from '../../src/evaluation/standing';
import { scoreTownship } from '../../src/score-township';
import { issuesOf } from '../issues/issues-of';
import { often } from '../laws/seed';
import { everyMonth } from './every-month';
import { twoGroups, twoGroupsRecords } from './two-groups';

type Records = Parameters<typeof evaluate>[0];
const zh = (evaluation: Evaluation, month: string): string => bulletin(evaluation, month, { locale: 'zh' });
const section = (notice: string, name: string): string =>
  notice.split(/^## /m).find((part) => part.startsWith(name) || part.slice(2).startsWith(name)) ?? '';
/** Cells of a table's rows, without its heading. */
const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
const numbers = (text: string): number[] => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('the class lists', () => {
  it('hold every member of the standings, and no one else, each with its figures', { timeout: 120_000 }, () => {
    let listed = 0;
    everyMonth(1.5, 20190801, (evaluation, month, policy) => {
      const standings = evaluation.standings(month);
      const lists = section(zh(evaluation, month), '各类名单').split(/^### /m).slice(1);
      expect(lists.length).toBe(policy.classes.length);
      policy.classes.forEach(({ id, pick }, i) => {
        const members = standings.filter(({ classes }) => classes.includes(id));
        const found = rows(lists[i] ?? '');
        const grouped = policy.ranking.groupBy !== undefined;
        expect(lists[i]?.startsWith(`名称（${members.length}个）`)).toBe(true);
        expect(new Set(found.map((cells) => cells[grouped ? 1 : 0]))).toEqual(new Set(members.map(({ township }) => township)));
        expect(found.length).toBe(members.length);
        listed += found.length;
        for (const cells of found) {
          const one = members.find(({ township }) => cells.includes(township));
          if (one === undefined) throw new Error('a member without a standing');
          const other =
            pick === undefined || ['rank', 'gain', 'score', 'volume', 'reverseRank'].includes(pick.by)
              ? []
              : [String(one[pick.by]).replace(/(\.\d{4})\d{6,}$/, '$1…')];
          expect(cells).toEqual([
            ...(grouped ? [one.group] : []),
            one.township,
            `${policy.ranking.ties !== 'ordinal' && Number(one.tied) > 1 ? '并列' : ''}第${one.rank}名`,
            ...(pick?.by === 'reverseRank' ? [`${Number(one.tied) > 1 ? '并列' : ''}倒数第${one.reverseRank}名`] : []),
            gainText(one, policy.comparison.lagMonths, evaluation),
            one.score?.toFixed(policy.scoring.decimals),
            String(one.volume),
            ...other,
          ]);
        }
        if (pick === undefined || grouped) return;
        const picked = found.map((cells) => members.find(({ township }) => township === cells[0])?.[pick.by] ?? 0);
        const sign = pick.by === 'rank' || pick.by === 'reverseRank' ? 1 : -1;
        expect(picked).toEqual([...picked].sort((a, b) => sign * (a - b)));
      });
    });
    expect(listed).toBeGreaterThan(often(1000));
  });
});

describe('the annex', () => {
  it('holds the standings as they are, with the rates and the labels of the classes', { timeout: 120_000 }, () => {
    const seen = { ranked: 0, unranked: 0, unscored: 0, inTwo: 0, grouped: 0, adjusted: 0 };
    everyMonth(1.5, 20190808, (_, month, drawn, records) => {
      // Drawn classes are all called 名称, which would not tell one from another.
      const policy = definePolicy({
        ...drawn,
        classes: drawn.classes.map((rule, i) => ({ ...rule, label: { zh: `类${i}`, en: `Class ${i}` } })),
      });
      const named = evaluate(records as never, policy);
      const grouped = policy.ranking.groupBy !== undefined;
      const annex = zh(named, month).split('\n\n## 附表：各单位排名\n\n');
      expect(annex.length).toBe(2);
      const { scoring } = policy;
      const indicators = 'indicators' in scoring ? scoring.indicators : [];
      const lines = (annex[1] ?? '').split('\n');
      const { ties, tieBreakers = [] } = policy.ranking;
      if (ties === 'ordinal' || tieBreakers.length > 0)
        expect(lines.splice(0, 2)).toEqual([expect.stringMatching(/^得分相同的，(按.+区分先后)?(；仍相同的，)?(按记录先后排列)?。$/), '']);
      if (indicators.length > 0) expect(lines.splice(0, 2)).toEqual(['各率按规则保留小数；规则没有规定的，四舍五入，保留两位小数。', '']);
      const isEmpty = named.standings(month).some((one) =>
        partsOf(one, policy, records as never)
          .slice(0, indicators.length)
          .includes(''),
      );
      if (isEmpty) expect(lines.splice(0, 2)).toEqual([expect.stringMatching(/^各率空白的，是基数为0或没有公布：名称.*，按规定.+。$/), '']);
      expect(lines[0]).toBe(
        `| ${[...(grouped ? ['组别'] : []), '单位', '名次', '名次变化', '得分', '诉求量', ...indicators.map(({ label }) => label.zh), ...('adjustment' in scoring ? ['加减分'] : []), ...(policy.classes.length === 0 ? [] : ['类别'])].join(' | ')} |`,
      );
      const sides = [
        ...(grouped ? ['---'] : []),
        '---',
        '---',
        '---',
        '---:',
        '---:',
        ...indicators.map(() => '---:'),
        ...('adjustment' in scoring ? ['---:'] : []),
        ...(policy.classes.length === 0 ? [] : ['---']),
      ];
      expect(lines[1]).toBe(`| ${sides.join(' | ')} |`);
      const expected = named.standings(month).map((one) => {
        const { rank, score, volume, classes } = one;
        seen.ranked += Number(rank !== null);
        seen.unranked += Number(rank === null && score !== null);
        seen.unscored += Number(score === null);
        seen.inTwo += Number(classes.length > 1);
        seen.grouped += Number(grouped);
        seen.adjusted += Number('adjustment' in scoring);
        return [
          ...(grouped ? [one.group] : []),
          one.township,
          rank === null ? '' : `${policy.ranking.ties !== 'ordinal' && Number(one.tied) > 1 ? '并列' : ''}第${rank}名`,
          gainText(one, policy.comparison.lagMonths, named),
          score === null ? '' : score.toFixed(policy.scoring.decimals),
          String(volume),
          ...partsOf(one, policy, records as never),
          ...(policy.classes.length === 0 ? [] : [classes.map((id) => policy.classes.find((rule) => rule.id === id)?.label.zh).join('、')]),
        ];
      });
      expect(lines.slice(2, -1).map((line) => line.slice(2, -2).split(' | '))).toEqual(expected);
      expect(lines.at(-1)).toBe('');
    });
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(often(20));
  });
});

// By the score card, which works them out in decimals.
function partsOf({ township, month }: Standing, policy: Policy, records: readonly TallyRecord[]): readonly string[] {
  if ('published' in policy.scoring) return [];
  const record = records.find((one) => one.township === township && one.month === month) ?? expect.fail();
  const { indicators, adjustment: rule } = policy.scoring;
  const card = scoreTownship(record, policy);
  const rates = card.indicators.map(({ percent }, i) =>
    percent === null ? '' : `${percent.toFixed(indicators[i]?.rateDecimals ?? 2, Decimal.ROUND_HALF_UP)}%`,
  );
  if (rule === undefined) return rates;
  const counted = card.adjustment?.points ?? new Decimal(0);
  return [
    ...rates,
    card.score === null ? '' : `${counted.greaterThan(0) ? '+' : ''}${counted.toFixed().replace(/(\.\d{4})\d{6,}$/, '$1…')}`,
  ];
}

/** Why a gain is unknown; `written` is the month compared with. */
const entries = (written: string) => ({
  new: '首次参加排名',
  returned: `${written}未参加排名`,
  regrouped: `${written}分组不同`,
  unranked: '本月不参加排名',
  unscored: '本月没有得分',
});

/** The month that lies a lag back: as it is asked for, and as it is written. */
function monthBefore(month: string, lag: number): readonly [asked: string, written: string] {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - lag;
  const [year, number] = [Math.floor(at / 12), (at % 12) + 1];
  return [`${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`, `${year}年${number}月`];
}

// Nobody was ranked before: it is the data that begin here.
function beginsWith({ months, standings }: Evaluation, month: string): boolean {
  return months.every((before) => before >= month || standings(before).every(({ rank }) => rank === null));
}

function gainText({ gain, entry, month }: Standing, lag: number, evaluation: Evaluation): string {
  const [asked, written] = monthBefore(month, lag);
  if (gain === null)
    return entry === null
      ? ''
      : (entry === 'returned' || (entry === 'new' && beginsWith(evaluation, month))) && evaluation.standings(asked).length === 0
        ? `没有${written}的记录`
        : entries(written)[entry];
  const against = lag === 1 ? '环比' : lag === 12 ? '同比' : `较${written}`;
  return against + (gain === 0 ? '持平' : gain > 0 ? `上升${gain}位` : `下降${-gain}位`);
}

describe('the headline figures', () => {
  it('are those of the standings', { timeout: 120_000 }, () => {
    everyMonth(1.5, 20190802, (evaluation, month, policy) => {
      const standings = evaluation.standings(month);
      const ranked = standings.filter(({ rank }) => rank !== null);
      const text = section(zh(evaluation, month), '总体情况');
      const first = numbers(text.slice(text.indexOf('月，'), text.indexOf('。')));
      const unscored = standings.filter(({ score }) => score === null).length;
      const underMinimum = standings.length - ranked.length - unscored;
      expect(first).toEqual(
        standings.length === ranked.length
          ? [ranked.length]
          : [standings.length, ranked.length, standings.length - ranked.length, ...[underMinimum, unscored].filter(Boolean)],
      );

      const sorted = ranked.map(({ score }) => Number(score)).sort((a, b) => a - b);
      const spread = numbers(text.match(/得分最高[^，]*，最低[^，]*，中位数[\d.]+/)?.[0] ?? '');
      const [low, high] = [sorted[0], sorted.at(-1)];
      const middle = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]].map((score) =>
        BigInt((score ?? 0).toFixed(policy.scoring.decimals).replace('.', '')),
      );
      const median = /中位数([\d.]+)/.exec(text)?.[1] ?? '';
      if (ranked.length === 0) expect(spread).toEqual([]);
      else {
        expect(spread.slice(0, 4)).toEqual([
          high,
          sorted.filter((one) => one === high).length,
          low,
          sorted.filter((one) => one === low).length,
        ]);
        const decimals = median.includes('.') ? median.length - median.indexOf('.') - 1 : 0;
        expect(2n * BigInt(median.replace('.', ''))).toBe(
          ((middle[0] ?? 0n) + (middle[1] ?? 0n)) * 10n ** BigInt(decimals - policy.scoring.decimals),
        );
      }

      const known = ranked.flatMap(({ gain }) => (gain === null ? [] : [gain]));
      const moves = numbers(text.match(/上升的[^。]*。/)?.[0] ?? '');
      if (known.length === 0) expect(moves).toEqual([]);
      else
        expect(moves).toEqual([
          known.filter((gain) => gain > 0).length,
          known.filter((gain) => gain < 0).length,
          known.filter((gain) => gain === 0).length,
          ...[ranked.length - known.length].filter(Boolean),
        ]);

      const requests = (some: readonly Standing[]): number => some.reduce((sum, { volume }) => sum + Number(volume), 0);
      const total = requests(standings);
      const volume = text.match(/诉求量合计.*$/m)?.[0] ?? '';
      expect(numbers(volume)[0]).toBe(total);
      const [before] = monthBefore(month, policy.comparison.lagMonths);
      const earlier = evaluation.standings(before);
      if (earlier.length === 0) expect(volume).toContain('无法比较');
      else if (total === requests(earlier)) expect(volume).toContain('持平');
      else expect(volume).toContain(`${total > requests(earlier) ? '增加' : '减少'}${Math.abs(total - requests(earlier))}件`);
    });
  });

  it('tell a change of volume in exact counts and in percent, halves up', () => {
    const total = (before: number, now: number): string => {
      const counts = { surveyed: 10, contacted: 10, resolved: 10, satisfied: 10 };
      const records = [
        { township: '甲', month: '2019-05', assigned: before, ...counts },
        { township: '甲', month: '2019-06', assigned: now, ...counts },
      ];
      return /诉求量.*。/.exec(section(zh(evaluate(records, beijing2019), '2019-06'), '总体情况'))?.[0] ?? '';
    };
    expect(total(2000, 2001)).toBe('诉求量合计2001件，环比增加1件，增长0.1%。');
    expect(total(2001, 2000)).toBe('诉求量合计2000件，环比减少1件。');
    expect(total(0, 7)).toBe('诉求量合计7件，环比增加7件。');
    expect(total(7, 7)).toBe('诉求量合计7件，环比持平。');
    expect(total(2 ** 53 - 1, 0)).toBe('诉求量合计0件，环比减少9007199254740991件，下降100.0%。');
  });

  it('tell where a total is compared with one of other townships', () => {
    const volume = (
      before: readonly string[],
      now: readonly (string | readonly [string, string])[],
      locale: 'zh' | 'en' = 'zh',
      minimumVolume = 0,
    ): string => {
      const policy = definePolicy({
        ...beijing2019,
        id: 'heirs',
        ranking: { ties: 'competition', minimumVolume },
        comparison: { lagMonths: 1, predecessor: 'succeeds' },
      });
      const row = (township: string, month: string, succeeds: string | null) => ({
        township,
        month,
        assigned: 40,
        surveyed: 10,
        contacted: 10,
        resolved: 10,
        satisfied: 10,
        succeeds,
      });
      const records = [
        ...before.map((one) => row(one, '2019-05', null)),
        ...now.map((one) => (typeof one === 'string' ? row(one, '2019-06', null) : row(one[0], '2019-06', one[1]))),
      ];
      return /(?:诉求量合计|Volume:).*[。.]/.exec(bulletin(evaluate(records, policy), '2019-06', { locale }))?.[0] ?? '';
    };
    expect(volume(['甲'], ['甲', '乙'])).toBe(
      '诉求量合计80件，环比增加40件，增长100.0%（本月2个单位，2019年5月1个，其中1个与本月的单位对应）。',
    );
    expect(volume(['甲'], ['甲', '乙'], 'en')).toBe(
      'Volume: 80 requests, up 40 (100.0%) month-on-month (2 townships now, 1 then, of which 1 corresponds to one of this month).',
    );
    expect(volume(['甲', '乙'], ['甲'], 'en')).toBe(
      'Volume: 40 requests, down 40 (50.0%) month-on-month (1 township now, 2 then, of which 1 corresponds to one of this month).',
    );
    expect(volume(['甲', '乙'], ['乙', '丙'])).toBe('诉求量合计80件，环比持平（本月2个单位，2019年5月2个，其中1个与本月的单位对应）。');
    // A successor stands for its predecessor, and so do several.
    expect(volume(['甲', '乙'], [['丙', '甲'], '乙'])).toBe('诉求量合计80件，环比持平。');
    expect(volume(['甲', '乙'], [['丙', '甲'], ['丁', '甲'], '乙'])).toBe('诉求量合计120件，环比增加40件，增长50.0%。');
    expect(volume(['甲', '乙'], [['丙', '甲'], '乙'], 'zh', 41)).toBe('诉求量合计80件，环比持平。');
    expect(volume(['甲', '乙'], [['乙', '甲']])).toBe(
      '诉求量合计40件，环比减少40件，下降50.0%（本月1个单位，2019年5月2个，其中1个与本月的单位对应）。',
    );
    expect(volume(['甲', '乙'], [['丙', '丁'], '乙'])).toBe(
      '诉求量合计80件，环比持平（本月2个单位，2019年5月2个，其中1个与本月的单位对应）。',
    );
    expect(
      volume(
        ['甲', '乙'],
        [
          ['丙', '甲'],
          ['丁', '甲'],
        ],
      ),
    ).toBe('诉求量合计80件，环比持平（本月2个单位，2019年5月2个，其中1个与本月的单位对应）。');
  });

  it('add volumes beyond the safe integers', () => {
    const counts = { month: '2019-05', assigned: 2 ** 53 - 1, surveyed: 1, contacted: 1, resolved: 1, satisfied: 1 };
    const records = ['甲', '乙', '丙'].map((township) => ({ township, ...counts }));
    expect(zh(evaluate(records, beijing2019), '2019-05')).toContain('诉求量合计27021597764222973件');
  });
});

describe('the groups', () => {
  it('add up to the whole', { timeout: 120_000 }, () => {
    everyMonth(1, 20190803, (evaluation, month, policy) => {
      const standings = evaluation.standings(month);
      const found = rows(section(zh(evaluation, month), '分组情况'));
      if (policy.ranking.groupBy === undefined) expect(found).toEqual([]);
      else expect(found.map(([group]) => group)).toEqual([...new Set(standings.map(({ group }) => group))]);
      for (const [group, ranked, unranked, highest, , lowest, ...classes] of found) {
        const members = standings.filter((one) => one.group === group);
        const scores = members.flatMap(({ rank, score }) => (rank === null || score === null ? [] : [score]));
        expect([Number(ranked), Number(unranked)]).toEqual([scores.length, members.length - scores.length]);
        if (scores.length > 0) expect([Number(highest), Number(lowest)]).toEqual([Math.max(...scores), Math.min(...scores)]);
        expect(classes.map(Number)).toEqual(policy.classes.map(({ id }) => members.filter((one) => one.classes.includes(id)).length));
      }
    });
  });
});

describe('who takes part', () => {
  it('is told with the reason, everyone in one list', { timeout: 120_000 }, () => {
    everyMonth(1.5, 20190804, (evaluation, month, policy) => {
      const [before, written] = monthBefore(month, policy.comparison.lagMonths);
      const standings = evaluation.standings(month);
      const text = section(zh(evaluation, month), '参加排名情况变动');
      for (const [entry, word] of Object.entries(entries(written))) {
        const names = standings.filter((one) => one.entry === entry).map(({ township }) => township);
        const line = text.split('\n').find((one) => one.startsWith(`- ${word}`));
        if (text.includes('均为首次参加排名') && entry === 'new')
          expect(names.length).toBe(standings.filter(({ rank }) => rank !== null).length);
        else if (names.length === 0) expect(line).toBeUndefined();
        else if ((entry === 'returned' || (entry === 'new' && beginsWith(evaluation, month))) && evaluation.standings(before).length === 0)
          expect(text).toContain(`- 没有${written}的记录，${names.length}个单位的名次无法比较。\n`);
        else
          expect(
            line
              ?.split('：')[1]
              ?.replace(/（[^）]*）|。/g, '')
              .split('、'),
          ).toEqual(names);
      }
    });
  });
});

describe('a notice', () => {
  it('does not change when later months come in, its jumps included', { timeout: 120_000 }, () => {
    let jumps = 0;
    everyMonth(2.5, 20190805, (evaluation, month, policy, records) => {
      const then = evaluate(records.filter((record) => String(record.month) <= month) as unknown as Records, policy);
      for (const locale of ['zh', 'en'] as const) expect(bulletin(evaluation, month, { locale })).toBe(bulletin(then, month, { locale }));
      const told = rows(section(zh(evaluation, month), '升级情况'));
      const completed = then.jumps.filter(({ to }) => to === month);
      expect(told.map(([township, , span, kind]) => [township, span, kind])).toEqual(
        completed.map(({ township, span, complete, skips, stays }) => [
          township,
          `${span}个月`,
          skips ? '越级' : complete && stays.length > 2 ? `${stays.length === 3 ? '三' : stays.length}级跳` : '',
        ]),
      );
      jumps += completed.length;
    });
    expect(jumps).toBeGreaterThan(often(30));
  });

  it('tells each jump of 2019 in the month that completed it', () => {
    const evaluation = evaluate(madeUpRecords(), beijing2019);
    const told = evaluation.months.map((month) => rows(section(zh(evaluation, month), '升级情况')).map(([township]) => township));
    expect(told.map((names) => names.length)).toEqual([0, 0, 2, 9, 4]);
    expect(new Set(told.flat())).toEqual(new Set(evaluation.jumps.map(({ township }) => township)));
    expect(zh(evaluation, '2019-05')).toContain('| 朝阳区将台乡 | 2019年4月整改类 → 2019年5月进步类 | 1个月 |  |');
    expect(zh(evaluation, '2019-07')).toContain('| 朝阳区将台乡 | 2019年4月整改类 → 2019年5月进步类 → 2019年7月先进类 | 3个月 | 三级跳 |');
  });

  it('is the same text every time, and for columns as for rows', () => {
    const records = madeUpRecords();
    const names = ['township', 'month', 'assigned', 'surveyed', 'contacted', 'resolved', 'satisfied'];
    const columns = Object.fromEntries(names.map((name) => [name, records.map((record) => record[name])]));
    const evaluation = evaluate(records, beijing2019);
    for (const locale of ['zh', 'en'] as const) {
      const notice = bulletin(evaluation, '2019-06', { locale });
      expect(bulletin(evaluation, '2019-06', { locale })).toBe(notice);
      expect(bulletin(evaluate(columns as never, beijing2019), '2019-06', { locale })).toBe(notice);
    }
  });

  it('takes the policy of its month', () => {
    const first = definePolicy({ ...twoGroups, inForce: { from: '2025-01', until: '2025-03' } });
    const later = definePolicy({
      ...twoGroups,
      revision: 4,
      title: { zh: '新办法', en: 'New rules' },
      classes: twoGroups.classes.slice(0, 3),
      inForce: { from: '2025-03', until: null },
    });
    const evaluation = evaluate(twoGroupsRecords, [first, later]);
    expect(zh(evaluation, '2025-02')).toMatch(/^# 某区接诉即办月度排名：2025年2月通报\n[\s\S]*### 治理类[\s\S]*第3版/);
    expect(zh(evaluation, '2025-03')).toMatch(/^# 新办法：2025年3月通报\n(?![\s\S]*### 治理类)[\s\S]*第4版/);
  });

  it('says what is wrong with what it is asked', () => {
    const evaluation = evaluate(twoGroupsRecords, twoGroups);
    const code = (...args: readonly unknown[]): string => String(issuesOf(() => Reflect.apply(bulletin, undefined, args)));
    expect(code(evaluation, '2025-03', { locale: 'en' })).toMatch(/^# /);
    for (const month of ['2025-3', '2025-13', '', 7, null, undefined])
      expect(code(evaluation, month, { locale: 'en' })).toBe('bad-month month');
    for (const month of ['2024-12', '2025-04', '0001-01']) expect(code(evaluation, month, { locale: 'en' })).toBe('not-found month');
    for (const options of [undefined, null, 'zh']) expect(code(evaluation, '2025-03', options)).toBe('bad-input options');
    for (const options of [{}, { locale: 'fr' }, { locale: '__proto__' }])
      expect(code(evaluation, '2025-03', options)).toBe('bad-input locale');
    for (const other of [null, undefined, {}, 'x', { ...evaluation }])
      expect(code(other, '2025-03', { locale: 'zh' })).toBe('bad-input evaluation');
  });
});
