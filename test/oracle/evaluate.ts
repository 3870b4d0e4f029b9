// The whole evaluation by counting and by definition: slow, plain, and independent of the stages.
import type { Condition, Metric, Policy } from '../../src/policy/types';
import type { Jump, Stay } from '../../src/jumps/jump';
import type { Entry } from '../../src/gain/entry';
import type { Standing } from '../../src/evaluation/standing';
import { compare, decimal, minus, of, over, times, toNumber, type Rational } from './rational';
import { modelScore, type Row } from './score';

interface Ranked {
  readonly row: Row;
  readonly township: string;
  readonly month: string;
  readonly group: string | null;
  readonly policy: Policy;
  readonly score: Rational | null;
  readonly volume: number | null;
  rank: Rational | null;
  reverseRank: number;
  tied: number;
  of: number;
  percentile: Rational | null;
  before: Ranked | null;
  entry: Entry | null;
  classes: string[];
}

export interface ModelResult {
  readonly months: readonly string[];
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  readonly jumps: readonly Jump[];
}

const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const text = (index: number): string => `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;

export function modelEvaluate(records: readonly Row[], policies: readonly Policy[]): ModelResult {
  const rows = records.map((row) => ranked(row, policies));
  const months = [...new Set(rows.map(({ month }) => month))].sort();
  for (const month of months) {
    const here = rows.filter((one) => one.month === month);
    for (const group of new Set(here.map((one) => one.group))) rankGroup(here.filter((one) => one.group === group));
    for (const one of here) compareRow(one, rows);
    for (const group of new Set(here.map((one) => one.group))) classify(here.filter((one) => one.group === group && one.rank !== null));
  }
  const standings = new Map(months.map((month) => [month, order(rows.filter((one) => one.month === month)).map(standing)]));
  return { months, standings, jumps: jumps(rows, months) };
}

function ranked(row: Row, policies: readonly Policy[]): Ranked {
  const month = String(row.month);
  const policy = policies.find(({ inForce: { from, until } }) => from <= month && (until === null || month < until));
  if (policy === undefined) throw new Error(`no policy in ${month}`);
  const { groupBy } = policy.ranking;
  return {
    row,
    township: String(row.township),
    month,
    group: groupBy === undefined ? null : String(row[groupBy]),
    policy,
    score: modelScore(row, policy),
    volume: policy.volume === undefined ? null : Number(row[policy.volume]),
    rank: null,
    reverseRank: 0,
    tied: 0,
    of: 0,
    percentile: null,
    before: null,
    entry: null,
    classes: [],
  };
}

/** Above 0 where a is better than b, 0 where they are equal. */
function better(a: Ranked, b: Ranked): number {
  const scores = compare(a.score ?? of(0), b.score ?? of(0));
  if (scores !== 0) return scores;
  for (const { field, order: way } of a.policy.ranking.tieBreakers ?? []) {
    const one = compare(decimal(a.row[field] as string), decimal(b.row[field] as string));
    if (one !== 0) return way === 'descending' ? one : -one;
  }
  return 0;
}

function rankGroup(group: readonly Ranked[]): void {
  const some = group.filter(({ score, volume, policy }) => score !== null && !((volume ?? 0) < (policy.ranking.minimumVolume ?? 0)));
  some.forEach((one, i) => {
    const above = some.filter((other) => better(other, one) > 0);
    const equal = some.filter((other) => better(other, one) === 0);
    const distinct = above.filter((other, k) => above.findIndex((first) => better(first, other) === 0) === k).length;
    const [b, t] = [above.length, equal.length];
    switch (one.policy.ranking.ties) {
      case 'competition':
        one.rank = of(1 + b);
        break;
      case 'modified':
        one.rank = of(b + t);
        break;
      case 'dense':
        one.rank = of(1 + distinct);
        break;
      case 'fractional':
        one.rank = of(2 * b + t + 1, 2);
        break;
      case 'ordinal':
        one.rank = of(1 + b + some.slice(0, i).filter((other) => better(other, one) === 0).length);
        break;
    }
    one.reverseRank = 1 + some.filter((other) => better(other, one) < 0).length;
    one.tied = t;
    one.of = some.length;
    one.percentile = some.length === 1 ? of(1) : over(minus(of(some.length), one.rank), of(some.length - 1));
  });
}

function compareRow(one: Ranked, rows: readonly Ranked[]): void {
  if (one.rank === null) {
    one.entry = one.score === null ? 'unscored' : 'unranked';
    return;
  }
  const earlier = number(one.month) - one.policy.comparison.lagMonths;
  const then = rows.find((other) => other.township === one.township && number(other.month) === earlier && other.rank !== null);
  const field = one.policy.comparison.predecessor;
  const old =
    field === undefined
      ? undefined
      : rows.find((other) => other.township === one.row[field] && number(other.month) === earlier && other.rank !== null);
  const ever = rows.some((other) => other.township === one.township && other.month < one.month && other.rank !== null);
  const compared = then ?? old;
  if (compared === undefined) one.entry = ever ? 'returned' : 'new';
  else if (compared.group !== one.group) one.entry = 'regrouped';
  else one.before = compared;
}

function metric(one: Ranked, name: Metric): Rational | null {
  const { rank, percentile, score, before, volume } = one;
  switch (name) {
    case 'rank':
      return rank;
    case 'reverseRank':
      return of(one.reverseRank);
    case 'percentile':
      return percentile;
    case 'score':
      return score;
    case 'gain':
      return before?.rank == null || rank === null ? null : minus(before.rank, rank);
    case 'scoreGain':
      return before?.score == null || score === null ? null : minus(score, before.score);
    case 'percentileGain':
      return before?.percentile == null || percentile === null ? null : minus(percentile, before.percentile);
    case 'volume':
      return volume === null ? null : of(volume);
  }
}

function meets(one: Ranked, { metric: name, atLeast, atMost }: Condition): boolean {
  const found = metric(one, name);
  if (found === null) return false;
  return (atLeast === undefined || compare(found, decimal(atLeast)) >= 0) && (atMost === undefined || compare(found, decimal(atMost)) <= 0);
}

function classify(group: readonly Ranked[]): void {
  for (const rule of group[0]?.policy.classes ?? []) {
    const candidates = group.filter(
      (one) =>
        (rule.where ?? []).every((condition) => meets(one, condition)) && !(rule.unless ?? []).some((id) => one.classes.includes(id)),
    );
    const { pick } = rule;
    if (pick === undefined) {
      for (const one of candidates) one.classes.push(rule.id);
      continue;
    }
    const known = candidates.flatMap((one) => {
      const found = metric(one, pick.by);
      return found === null ? [] : [{ one, key: pick.by === 'rank' || pick.by === 'reverseRank' ? times(found, of(-1)) : found }];
    });
    const share = pick.share === undefined ? null : times(decimal(pick.share), of(group.length));
    const top = share === null ? (pick.top ?? 0) : Number(share.n / share.d) + (share.n % share.d === 0n ? 0 : 1);
    const picked = known.filter(({ key }) => {
      const above = known.filter((other) => compare(other.key, key) > 0).length;
      const asGood = known.filter((other) => compare(other.key, key) >= 0).length;
      return pick.ties === 'include' ? 1 + above <= top : asGood <= top;
    });
    for (const { one } of picked) one.classes.push(rule.id);
  }
}

function order(month: readonly Ranked[]): readonly Ranked[] {
  const groups = [...new Set(month.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const some = month.filter((one) => one.group === group);
    const best = some.filter(({ rank }) => rank !== null).map((one, i) => ({ one, i }));
    best.sort((a, b) => -better(a.one, b.one) || a.i - b.i);
    return [...best.map(({ one }) => one), ...some.filter(({ rank }) => rank === null)];
  });
}

function standing(one: Ranked): Standing {
  const known = (value: Rational | null): number | null => (value === null ? null : toNumber(value));
  const at = one.rank !== null;
  return {
    township: one.township,
    month: one.month,
    group: one.group,
    score: known(one.score),
    rank: known(one.rank),
    reverseRank: at ? one.reverseRank : null,
    tied: at ? one.tied : null,
    of: at ? one.of : null,
    percentile: known(one.percentile),
    gain: known(metric(one, 'gain')),
    scoreGain: known(metric(one, 'scoreGain')),
    percentileGain: known(metric(one, 'percentileGain')),
    entry: one.entry,
    volume: one.volume,
    classes: one.classes,
  };
}

function jumps(rows: readonly Ranked[], months: readonly string[]): readonly Jump[] {
  const ladder = rows[0]?.policy.ladder;
  if (ladder === undefined) return [];
  const appearance = [...new Set(months.flatMap((month) => rows.filter((one) => one.month === month).map(({ township }) => township)))];
  return appearance.flatMap((township) => {
    const history = months.flatMap((month) => {
      const held = rows.find((one) => one.township === township && one.month === month)?.classes ?? [];
      const rung = Math.max(...held.map((id) => ladder.rungs.indexOf(id)), -1);
      return rung < 0 ? [] : [{ month: number(month), rung }];
    });
    return modelJumps(township, history, ladder.rungs, ladder.windowMonths);
  });
}

/** Every run of stays that the definition allows, and of these the maximal ones. */
export function modelJumps(
  township: string,
  history: readonly { readonly month: number; readonly rung: number }[],
  rungs: readonly string[],
  window: number,
): readonly Jump[] {
  const stays: { rung: number; first: number; last: number }[] = [];
  for (const { month, rung } of history) {
    const last = stays.at(-1);
    if (last?.rung === rung) last.last = month;
    else stays.push({ rung, first: month, last: month });
  }
  const runs: { from: number; to: number }[] = [];
  for (let from = 0; from < stays.length; from += 1) {
    for (let to = from + 1; to < stays.length; to += 1) {
      const some = stays.slice(from, to + 1);
      const rising = some.every((stay, i) => i === 0 || stay.rung > (some[i - 1]?.rung ?? 0));
      if (rising && (some.at(-1)?.first ?? 0) - (some[0]?.last ?? 0) <= window) runs.push({ from, to });
    }
  }
  const inside = (a: { from: number; to: number }, b: { from: number; to: number }): boolean => a !== b && b.from <= a.from && a.to <= b.to;
  return runs
    .filter((run) => !runs.some((other) => inside(run, other)))
    .map(({ from, to }) => {
      const some = stays.slice(from, to + 1);
      const [first, last] = [some[0], some.at(-1)];
      if (first === undefined || last === undefined) throw new Error('a run has stays');
      const visited = some.map(({ rung }) => rung);
      return {
        township,
        stays: some.map((stay): Stay => ({ class: rungs[stay.rung] ?? '', first: text(stay.first), last: text(stay.last) })),
        from: text(first.last),
        to: text(last.first),
        span: last.first - first.last,
        complete: visited.length === rungs.length,
        skips: rungs.some((_, rung) => rung > first.rung && rung < last.rung && !visited.includes(rung)),
      };
    });
}
