// A call by its kind, wherever the engine runs.
import { RankingRulesError } from 'ranking-rules';
import { both, mistake, type Bilingual } from '../bilingual';
import type { Call, Engine, Reply } from './protocol';

export async function answer(engine: Engine, call: Call): Promise<Reply> {
  try {
    return { id: call.id, value: await run(engine, call) };
  } catch (error) {
    return { id: call.id, error: said(error) };
  }
}

function run(engine: Engine, { kind, args }: Call): unknown {
  const method: (...given: never[]) => unknown = engine[kind];
  return Reflect.apply(method, undefined, args);
}

function said(error: unknown): Bilingual {
  const [issue] = error instanceof RankingRulesError ? error.issues : [];
  return issue === undefined ? both(String(error), String(error)) : mistake(issue);
}
