import { expect, it } from 'vitest';
import { attack } from './fuzz';
import { TARGETS } from './targets';
import { toldCodes } from './told-codes';

const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 5000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);

it(`hostile input gets an answer or a RankingRulesError (${INPUTS} inputs from seed ${SEED})`, async () => {
  const ends = new Map<string, { answered: number; refused: number }>(TARGETS.map(({ name }) => [name, { answered: 0, refused: 0 }]));
  const findings = [];
  const untold = new Set<string>();
  for (let seed = SEED; seed < SEED + INPUTS; seed += 1) {
    const { target, answered, codes, finding } = await attack(seed);
    const end = ends.get(target);
    if (end !== undefined) end[answered ? 'answered' : 'refused'] += 1;
    if (finding !== null) findings.push(finding);
    // A target is a function, and perhaps a word on how it is called.
    const [name = ''] = target.split(/[ ,]/);
    for (const code of codes) if (!toldCodes(name).has(code)) untold.add(`${name}: ${code}`);
  }
  expect(findings).toEqual([]);
  expect([...untold]).toEqual([]);
  // Both must be common, or nothing is tried.
  for (const [name, { answered, refused }] of ends)
    expect(Math.min(answered, refused), `${name}: ${answered} answered, ${refused} refused`).toBeGreaterThan(INPUTS / 1000);
});
