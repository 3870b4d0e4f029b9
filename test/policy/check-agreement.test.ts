import { expect, test } from 'vitest';
import { issueList } from '../../src/issues/collect';
import { checkAgreement } from '../../src/policy/check-agreement';
import { definePolicy } from '../../src/policy/define-policy';
import { ABSENT, changed, type Change } from './base';

function disagreements(...changes: readonly (readonly Change[])[]): unknown {
  const list = issueList();
  checkAgreement(changes.map((some) => definePolicy(changed(...some))), list);
  return list.issues.map(({ code, path, expected, received }) => [code, path, expected, received]);
}

const secondRevision: Change = [['revision'], 2];
const LADDER = 'rungs "rectification" → "improved" → "advanced" within 3 months';

test('revisions with one ladder and one lag follow each other', () => {
  expect(disagreements([], [secondRevision])).toStrictEqual([]);
  expect(disagreements([], [[['id'], 'another']])).toStrictEqual([]);
});

test('no policy is not a list of policies', () => {
  expect(disagreements()).toStrictEqual([['bad-input', ['policies'], '1 or more', '0']]);
});

test('one id and revision must not stand for two policies', () => {
  expect(disagreements([], [])).toStrictEqual([['policies-disagree', [1, 'revision'], 'another revision of huairou-2025', '1']]);
});

test('the lag must be the same', () => {
  expect(disagreements([], [secondRevision, [['comparison', 'lagMonths'], 12]])).toStrictEqual([['policies-disagree', [1, 'comparison', 'lagMonths'], '1', '12']]);
});

test('the ladder must be the same: its rungs, its window, and that there is one', () => {
  expect(disagreements([], [secondRevision, [['ladder', 'windowMonths'], 4]])).toStrictEqual([['policies-disagree', [1, 'ladder'], LADDER, 'an object']]);
  expect(disagreements([], [secondRevision, [['ladder', 'rungs'], ['improved', 'advanced']]])).toStrictEqual([['policies-disagree', [1, 'ladder'], LADDER, 'an object']]);
  expect(disagreements([], [secondRevision, [['ladder'], ABSENT]])).toStrictEqual([['policies-disagree', [1, 'ladder'], LADDER, 'undefined']]);
  expect(disagreements([[['ladder'], ABSENT]], [secondRevision])).toStrictEqual([['policies-disagree', [1, 'ladder'], 'no ladder', 'an object']]);
});
