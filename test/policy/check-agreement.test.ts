import { expect, test } from 'vitest';
import { issueList } from '../../src/issues/collect';
import { checkAgreement } from '../../src/policy/check-agreement';
import { definePolicy } from '../../src/policy/define-policy';
import { ABSENT, base, changed, type Change } from './base';

function disagreements(...changes: readonly (readonly Change[])[]): unknown {
  const list = issueList();
  checkAgreement(
    changes.map((some) => definePolicy(changed(...some))),
    list,
  );
  return list.issues.map(({ code, path, expected, received }) => [code, path, expected, received]);
}

const secondRevision: Change = [['revision'], 2];
const LADDER = 'rungs "rectification" → "improved" → "advanced" within 3 months';
const FIRST = `${LADDER}, as in the first policy`;

test('revisions with one ladder and one lag follow each other', () => {
  expect(disagreements([], [secondRevision])).toStrictEqual([]);
  expect(disagreements([], [[['id'], 'another']])).toStrictEqual([]);
});

test('no policy is not a list of policies', () => {
  expect(disagreements()).toStrictEqual([['bad-input', ['policies'], '1 or more', '0']]);
});

test('one id and revision must not stand for two policies', () => {
  expect(disagreements([], [])).toStrictEqual([
    ['policies-disagree', ['policies', 1, 'revision'], 'revision other than that of [0], as both have the id huairou-2025', '1'],
  ]);
});

test('the lag must be the same', () => {
  expect(disagreements([], [secondRevision, [['comparison', 'lagMonths'], 12]])).toStrictEqual([
    ['policies-disagree', ['policies', 1, 'comparison', 'lagMonths'], '1, as in the first policy', '12'],
  ]);
});

test('the ladder must be the same: its rungs, its window, and that there is one', () => {
  expect(disagreements([], [secondRevision, [['ladder', 'windowMonths'], 4]])).toStrictEqual([
    ['policies-disagree', ['policies', 1, 'ladder'], FIRST, LADDER.replace('3', '4')],
  ]);
  expect(
    disagreements(
      [],
      [
        secondRevision,
        [
          ['ladder', 'rungs'],
          ['improved', 'advanced'],
        ],
      ],
    ),
  ).toStrictEqual([['policies-disagree', ['policies', 1, 'ladder'], FIRST, 'rungs "improved" → "advanced" within 3 months']]);
  expect(disagreements([], [secondRevision, [['ladder'], ABSENT]])).toStrictEqual([
    ['policies-disagree', ['policies', 1, 'ladder'], FIRST, 'no ladder'],
  ]);
  expect(disagreements([[['ladder'], ABSENT]], [secondRevision])).toStrictEqual([
    ['policies-disagree', ['policies', 1, 'ladder'], 'no ladder, as in the first policy', LADDER],
  ]);
});

test('the twin of a policy is named, wherever it stands', () => {
  expect(disagreements([], [secondRevision], [secondRevision])).toStrictEqual([
    ['policies-disagree', ['policies', 2, 'revision'], 'revision other than that of [1], as both have the id huairou-2025', '2'],
  ]);
});

test('rungs that were found are cut, those that were expected are not', () => {
  const long = 'x'.repeat(61);
  const classes = [...base.classes, ...[`${long}1`, `${long}2`].map((id) => ({ ...base.classes[0], id }))];
  const rungs = (from: string): readonly Change[] => [
    [['classes'], classes],
    [
      ['ladder', 'rungs'],
      [from, 'advanced'],
    ],
  ];
  expect(disagreements(rungs(`${long}1`), [secondRevision, ...rungs(`${long}2`)])).toStrictEqual([
    [
      'policies-disagree',
      ['policies', 1, 'ladder'],
      `rungs "${long}1" → "advanced" within 3 months, as in the first policy`,
      `rungs "${'x'.repeat(59)}… within 3 months`,
    ],
  ]);
});
