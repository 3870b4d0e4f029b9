import { expect, test } from 'vitest';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { lianyungang2023 } from '../../src/policy/builtin/lianyungang-2023';
import { definePolicy } from '../../src/policy/define-policy';
import { fieldUses } from '../../src/policy/field-uses';
import { policyFields } from '../../src/policy/policy-fields';
import { ABSENT, base, changed, published } from './base';

function rolesOf(policy: unknown): unknown {
  return policyFields(definePolicy(policy)).map(({ name, role }) => `${name} ${role}`);
}

test('every field is named once, in the order of the policy', () => {
  expect(rolesOf(base)).toStrictEqual([
    'assigned count',
    'bonus adjustment',
    'satisfied count',
    'basicallySatisfied count',
    'surveyed count',
    'closingPercent percent',
    'resolved count',
    'group group',
    'succeeds predecessor',
  ]);
});

test('a tie-breaker is a decimal unless it is something else', () => {
  const tieBreakers = ['assigned', 'closingPercent', 'bonus', 'backlog'].map((field) => ({ field, order: 'ascending' }));
  expect(rolesOf(changed([['ranking', 'tieBreakers'], tieBreakers], [['volume'], ABSENT]))).toStrictEqual([
    'bonus adjustment',
    'satisfied count',
    'basicallySatisfied count',
    'surveyed count',
    'closingPercent percent',
    'resolved count',
    'assigned decimal',
    'backlog decimal',
    'group group',
    'succeeds predecessor',
  ]);
});

test('a published score needs its field and little else', () => {
  expect(rolesOf(changed([['scoring'], published], [['ranking'], { ties: 'dense' }]))).toStrictEqual([
    'assigned count',
    'score score',
    'succeeds predecessor',
  ]);
});

test('the built-in policies read the fields that their documentation names', () => {
  expect(policyFields(beijing2019).map(({ name }) => name)).toStrictEqual(['assigned', 'contacted', 'surveyed', 'resolved', 'satisfied']);
  expect(policyFields(lianyungang2023).map(({ name, role }) => [name, role])).toStrictEqual([
    ['bonus', 'adjustment'],
    ['closingPercent', 'percent'],
    ['satisfactionPercent', 'percent'],
    ['group', 'group'],
  ]);
});

test('every place is where the policy has the name: as the last step of the path, or as what stands there', () => {
  const found = (policy: unknown): unknown =>
    fieldUses(definePolicy(policy)).map(({ path, name }) => {
      const there = path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), definePolicy(policy));
      return [path.join('.'), there === name || path.at(-1) === name];
    });
  const tieBreakers = ['assigned', 'backlog'].map((field) => ({ field, order: 'ascending' }));
  expect(found(changed([['ranking', 'tieBreakers'], tieBreakers]))).toStrictEqual([
    ['volume', true],
    ['scoring.adjustment.field', true],
    ['scoring.indicators.0.rate.credit.satisfied', true],
    ['scoring.indicators.0.rate.credit.basicallySatisfied', true],
    ['scoring.indicators.0.rate.of', true],
    ['scoring.indicators.1.rate.percent', true],
    ['scoring.indicators.2.rate.credit.resolved', true],
    ['scoring.indicators.2.rate.of', true],
    ['ranking.tieBreakers.0.field', true],
    ['ranking.tieBreakers.1.field', true],
    ['ranking.groupBy', true],
    ['comparison.predecessor', true],
  ]);
  expect(found(changed([['scoring'], published], [['ranking'], { ties: 'dense' }]))).toStrictEqual([
    ['volume', true],
    ['scoring.published', true],
    ['comparison.predecessor', true],
  ]);
});
