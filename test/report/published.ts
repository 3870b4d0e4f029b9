// Evaluations of published scores with the classes and the ladder that a test is about.
import { definePolicy } from '../../src/policy/define-policy';
import { evaluate } from '../../src/evaluate';
import type { Evaluation } from '../../src/evaluation/evaluation';
import type { Policy } from '../../src/policy/types';
import { publishedPolicy as plainPolicy } from '../laws/policies';

/** A policy of published scores that has no classes unless it is given some. */
export function publishedPolicy(more: Partial<Policy> = {}): Policy {
  return definePolicy(plainPolicy({ decimals: 1 }, { title: { zh: '试验', en: 'trial' }, ...more }));
}

/** Scores by month, then township; null where there is none. */
export function evaluateScores(
  scores: Readonly<Record<string, Readonly<Record<string, number | null>>>>,
  policy: Policy | readonly Policy[],
): Evaluation {
  const records = Object.entries(scores).flatMap(([month, ofMonth]) =>
    Object.entries(ofMonth).map(([township, score]) => ({ township, month, score })),
  );
  return evaluate(records, policy);
}
