// Inputs from a seed, damaged, and what the package says to them: an answer or a RankingRulesError, and nothing else.
import { RankingRulesError, type IssueCode } from '../../src/index';
import { randomFrom } from '../documents/random';
import { mutate } from './mutate';
import { isShared, TARGETS } from './targets';

/** What should not have happened. */
export interface Finding {
  readonly seed: number;
  readonly target: string;
  readonly problem: string;
}

/** How an input ended. */
export interface Outcome {
  readonly target: string;
  readonly answered: boolean;
  /** The codes of the mistakes that were thrown. */
  readonly codes: readonly IssueCode[];
  readonly finding: Finding | null;
}

/** One input: everything about it follows from its seed. */
export async function attack(seed: number): Promise<Outcome> {
  const random = randomFrom(seed);
  const target = TARGETS[random.upTo(TARGETS.length - 1)];
  const list = target.args(random);
  const damages = random.upTo(3);
  for (let i = 0; i < damages; i += 1) mutate(list, random, isShared);
  // The list of arguments is the attacker's own: what throws there never gets to the package.
  const args = Object.keys(list).map((key) => read(list, key));
  const outcome = (answered: boolean, problem: string | null, codes: readonly IssueCode[] = []): Outcome => ({
    target: target.name,
    answered,
    codes,
    finding: problem === null ? null : { seed, target: target.name, problem },
  });
  try {
    const answer: unknown = await Reflect.apply(target.call, undefined, args);
    target.use?.(answer, random);
    return outcome(!isRefusal(answer), null);
  } catch (error) {
    return outcome(false, problemOf(error), error instanceof RankingRulesError ? error.issues.map(({ code }) => code) : []);
  }
}

// What the safe functions give instead of an error.
function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

function read(list: object, key: string): unknown {
  try {
    return Reflect.get(list, key);
  } catch {
    return undefined;
  }
}

function problemOf(error: unknown): string | null {
  if (!(error instanceof RankingRulesError))
    return error instanceof Error ? `${error.name}: ${error.stack ?? error.message}` : `threw ${typeof error}`;
  if (error.issues.length === 0 || error.issues.length > 100) return `${error.issues.length} issues`;
  const bad = error.issues.find(
    ({ code, expected, received }) => !/^[a-z-]+$/.test(code) || expected === '' || received === '' || received.length > 400,
  );
  return bad === undefined ? null : `an issue of ${bad.code} with ${bad.received.length} characters received`;
}
