// A point for each month in which a township has a rank.
import { memo } from '../../input/memo';
import type { Standing } from '../../evaluation/standing';
import type { ChartSource, TownshipHistory } from './chart-source';
import { classLabel, classLabels, drawnClass, DASHES, type ClassMark } from './class-marks';
import { gainSource, gainText } from './gain-text';
import { WORDS } from './words';

export type RankPoint = {
  readonly township: string;
  readonly month: string;
  readonly group: string | null;
  readonly rank: number;
  readonly score: number | null;
  readonly gain: number | null;
  readonly gainText: string;
  readonly class: string;
  readonly classes: string;
  /** Which of the dashes its township has. */
  readonly dash: number;
  /** The unbroken line that it is part of. */
  readonly run: number;
};

export function rankPoints(
  { evaluation, locale, facts }: ChartSource,
  histories: readonly TownshipHistory[],
  marks: readonly ClassMark[],
): readonly RankPoint[] {
  const monthBefore = new Map(evaluation.months.map((month, i) => [month, evaluation.months[i - 1]]));
  const label = classLabel(marks);
  const gainsOf = memo((month: string) => gainSource(facts(month)));
  let run = -1;
  return histories.flatMap(({ standings }, line) => {
    let before: Pick<Standing, 'month' | 'group'> | null = null;
    return standings.flatMap((standing) => {
      const { township, month, group, rank, score, gain } = standing;
      if (rank === null) return [];
      if (before === null || before.month !== monthBefore.get(month) || before.group !== group) run += 1;
      before = { month, group };
      const drawn = drawnClass(standing, facts(month).policy);
      const held = { class: drawn === undefined ? WORDS.noClass[locale] : label(drawn), classes: classLabels(standing, marks, locale) };
      return [
        {
          township,
          month,
          group,
          rank,
          score,
          gain,
          gainText: gainText(standing, gainsOf(month))[locale],
          ...held,
          dash: line % DASHES.length,
          run,
        },
      ];
    });
  });
}
