// What each built-in policy answers, committed: a changed answer cannot slip in.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beijing2019, huairou2025, lianyungang2023, zhungeer, type Policy, type Standing } from '../../src/index';
import * as exported from '../../src/index';
import { evaluate } from '../../src/evaluate';
import { corpusOf } from './corpus';

/** Every built-in policy in every revision; a new revision is added, none is ever removed. */
const POLICIES: readonly Policy[] = [beijing2019, huairou2025, lianyungang2023, zhungeer];

interface Answers {
  readonly policy: string;
  readonly revision: number;
  /** sha256 of what the policy decides by, of the records, and of each month's standings in full. */
  readonly rules: string;
  readonly corpus: string;
  readonly months: Readonly<Record<string, string>>;
  /** For people: `township score rank gain classes`, the first five of each month, and the jumps. */
  readonly top: Readonly<Record<string, readonly string[]>>;
  readonly jumps: readonly string[];
}

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const line = ({ township, score, rank, gain, entry, classes }: Standing): string =>
  [township, score, rank, gain ?? entry, classes.join('+')].join(' ');
const fileOf = ({ id, revision }: Policy): string => join(__dirname, `${id}.${revision}.json`);

function answersOf(policy: Policy): Answers {
  const { id, revision, inForce, volume, scoring, ranking, comparison, classes, ladder, tallying } = policy;
  const records = corpusOf(policy);
  const evaluation = evaluate(records, policy);
  const perMonth = <T>(of: (standings: readonly Standing[]) => T): Record<string, T> =>
    Object.fromEntries(evaluation.months.map((month) => [month, of(evaluation.standings(month))]));
  return {
    policy: id,
    revision,
    rules: sha256([inForce, volume, scoring, ranking, comparison, classes, ladder, tallying]),
    corpus: sha256(records),
    months: perMonth(sha256),
    top: perMonth((standings) => standings.slice(0, 5).map(line)),
    jumps: evaluation.jumps.map(({ township, from, to, span, complete, skips }) =>
      [township, from, to, span, complete ? 'complete' : '', skips ? 'skips' : ''].join(' ').trimEnd(),
    ),
  };
}

/** The months whose answers are no longer those that were committed. */
const changedMonths = (before: Answers, now: Answers): readonly string[] =>
  Object.keys({ ...before.months, ...now.months }).filter((month) => before.months[month] !== now.months[month]);

/** Whether the changelog's newest section says what has changed, for whom, and how to keep the old answers. */
function isTold(policy: string): boolean {
  const newest = readFileSync(join(__dirname, '../../CHANGELOG.md'), 'utf8').split(/^## /m)[1] ?? '';
  const parts = ['Impacted results', 'Impacted months', 'Before and after', 'To keep the old answers'];
  return (
    newest.split('\n').some((text) => text.includes('Impacted policies') && text.includes(policy)) &&
    parts.every((part) => newest.includes(part))
  );
}

describe.each(POLICIES)('$id, revision $revision,', (policy) => {
  it('answers what it has always answered', () => {
    const file = fileOf(policy);
    const now = answersOf(policy);
    const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Answers) : null;
    if (process.env['WRITE_ANSWERS'] === '1' && (before === null || isTold(policy.id))) {
      writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
      return;
    }
    const months = before === null ? Object.keys(now.months) : changedMonths(before, now);
    const advice =
      `The answers of ${policy.id}, revision ${policy.revision}, have changed in ${months.join(', ') || 'no month, only its jumps or its rules'}. ` +
      'A built-in policy is never edited in meaning: give the new rules a new revision and keep this one. ' +
      'If the package was wrong, write an entry in CHANGELOG.md with a line “Impacted policies: …” that names this policy and the lines ' +
      '“Impacted results: …”, “Impacted months: …”, “Before and after: …” with one example and “To keep the old answers: …”, ' +
      'raise the major version, and write the new answers with WRITE_ANSWERS=1 npx vitest run snapshots.';
    expect(now, advice).toEqual(before);
  });
});

it('every built-in policy has its answers committed', () => {
  const builtIn = Object.values(exported).filter(
    (value): value is Policy => typeof value === 'object' && value !== null && 'inForce' in value && 'revision' in value,
  );
  expect(builtIn.map(({ id, revision }) => `${id}.${revision}.json`).filter((name) => !readdirSync(__dirname).includes(name))).toEqual([]);
  expect(
    readdirSync(__dirname)
      .filter((name) => name.endsWith('.json'))
      .sort(),
  ).toEqual(POLICIES.map(({ id, revision }) => `${id}.${revision}.json`).sort());
});
