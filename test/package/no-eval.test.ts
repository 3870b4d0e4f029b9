// Under a policy that forbids it, a page gets even the question reported whether text can become code.
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';

const ROOT = join(__dirname, '..', '..');

function bundle(contents: string): string {
  const { outputFiles } = buildSync({ stdin: { contents, resolveDir: ROOT, loader: 'ts' }, bundle: true, format: 'iife', write: false });
  return outputFiles[0]?.text ?? '';
}

/** Runs a script in a realm of its own; what it left in `answer`, and how often it asked for a function from text. */
function runWithoutEval(script: string): { readonly answer: unknown; readonly asked: number } {
  const context = createContext({ asked: 0 }, { codeGeneration: { strings: false, wasm: false } });
  const count =
    'globalThis.Function = new Proxy(Function, { construct(made, args) { asked += 1; return Reflect.construct(made, args); }, apply(made, self, args) { asked += 1; return Reflect.apply(made, self, args); } });';
  runInContext(`${count}\n${script}`, context);
  return { answer: context['answer'], asked: Number(context['asked']) };
}

it('checking a policy and evaluating makes no code from text, and does not ask whether it could', () => {
  const { answer, asked } = runWithoutEval(
    bundle(`
    import { beijing2019, definePolicy, evaluate, safeDefinePolicy } from './src/index';
    const policy = definePolicy({ ...beijing2019, id: 'copy' });
    const refused = safeDefinePolicy({ ...beijing2019, revison: 2 });
    const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
    const [standing] = evaluate([{ township: '东镇', month: '2019-06', ...counts }], policy);
    globalThis.answer = [standing.score, refused.ok];
  `),
  );
  expect(JSON.parse(JSON.stringify(answer))).toEqual([89.5, false]);
  expect(asked).toBe(0);
});

it('a bundle that asks is noticed', () => {
  expect(runWithoutEval(bundle(`import { z } from 'zod'; globalThis.answer = z.object({}).safeParse({}).success;`))).toEqual({
    answer: true,
    asked: 1,
  });
});

it('the setting of zod is as it was', () => {
  const { answer } = runWithoutEval(
    bundle(
      `import { z } from 'zod'; import { policySchema } from './src/index'; globalThis.answer = [typeof policySchema.parse, String(z.config().jitless)];`,
    ),
  );
  expect(JSON.parse(JSON.stringify(answer))).toEqual(['function', 'undefined']);
});
