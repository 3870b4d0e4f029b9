import { expect, it } from 'vitest';
import { attack } from './fuzz';
import { TARGETS } from './targets';

const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 5000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);

it(`hostile input gets an answer or a RankingRulesError (${INPUTS} inputs from seed ${SEED})`, async () => {
  const ends = new Map<string, { answered: number; refused: number }>(TARGETS.map(({ name }) => [name, { answered: 0, refused: 0 }]));
  const findings = [];
  for (let seed = SEED; seed < SEED + INPUTS; seed += 1) {
    const { target, answered, finding } = await attack(seed);
    const end = ends.get(target);
    if (end !== undefined) end[answered ? 'answered' : 'refused'] += 1;
    if (finding !== null) findings.push(finding);
  }
  expect(findings).toEqual([]);
  // Both must be common, or nothing is tried.
  for (const [name, { answered, refused }] of ends)
    expect(Math.min(answered, refused), `${name}: ${answered} answered, ${refused} refused`).toBeGreaterThan(INPUTS / 1000);
});
