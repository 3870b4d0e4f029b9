// Conditions, picks and references of the class rules, and the ladder that stands on them.
import { setting } from '../exact/decimal-text';
import { compare, ONE } from '../exact/fraction';
import { report, reportInWords, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { choices } from '../issues/received';
import { checkDistinct, checkIds } from './check-ids';
import type { ClassParts } from './schema';
import type { ClassPick, Condition, Ladder } from './types';

export function checkClasses(classes: readonly ClassParts[], list: IssueList): void {
  const known = new Set(classes.map(({ id }) => id));
  const earlier = new Set<string>();
  classes.forEach(({ id, where = [], pick, unless = [] }, i) => {
    where.forEach((condition, j) => checkCondition(condition, ['classes', i, 'where', j], list));
    if (pick !== undefined) checkPick(pick, ['classes', i, 'pick'], list);
    unless.forEach((other, j) => {
      const path = ['classes', i, 'unless', j];
      if (!earlier.has(other))
        report(
          list,
          known.has(other) ? 'later-class' : 'unknown-class',
          path,
          earlier.size === 0 ? 'id of an earlier class' : `id of an earlier class: ${choices([...earlier])}`,
          other,
        );
    });
    earlier.add(id);
  });
  checkIds(classes, ['classes'], list);
}

/** Every rung is a class, and none stands twice. */
export function checkLadder({ rungs }: Ladder, classes: readonly ClassParts[], list: IssueList): void {
  const known = new Set(classes.map(({ id }) => id));
  rungs.forEach((rung, i) => {
    if (!known.has(rung))
      report(
        list,
        'unknown-class',
        ['ladder', 'rungs', i],
        known.size === 0 ? 'id of a class' : `id of a class: ${choices([...known])}`,
        rung,
      );
  });
  checkDistinct(rungs, (i) => ['ladder', 'rungs', i], list);
}

function checkCondition({ atLeast, atMost }: Condition, path: IssuePath, list: IssueList): void {
  if (atLeast === undefined && atMost === undefined) reportInWords(list, 'bad-policy', path, 'atLeast, atMost or both', 'neither');
  if (atLeast === undefined || atMost === undefined) return;
  if (compare(setting(atLeast), setting(atMost)) > 0) {
    report(list, 'bad-limit', [...path, 'atMost'], `at least atLeast = ${atLeast}`, atMost);
  }
}

function checkPick(pick: ClassPick, path: IssuePath, list: IssueList): void {
  const { top, share } = pick;
  if ((top === undefined) === (share === undefined))
    reportInWords(list, 'bad-policy', path, 'either top or share', top === undefined ? 'neither' : 'both');
  if (share === undefined) return;
  const part = setting(share);
  if (part.n <= 0n || compare(part, ONE) > 0) report(list, 'bad-limit', [...path, 'share'], 'decimal above 0, at most 1', share);
}
