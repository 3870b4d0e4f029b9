// What the API pages say of every function: what it is, gives and throws, an example, and since when.
import { join } from 'node:path';
import { Application, ReflectionKind, type Comment, type SignatureReflection } from 'typedoc';
import { expect, it } from 'vitest';
import { ROOT } from './pages';

/** Whether a tag is there and says something. */
const says = (comment: Comment | undefined, tag: `@${string}`): boolean => comment?.blockTags.some((one) => one.tag === tag && one.content.some(({ text }) => text.trim() !== '')) ?? false;

function lacks({ comment, type, parameters = [] }: SignatureReflection): readonly string[] {
  const wanted = ['@throws', '@example', '@since', ...(type?.toString() === 'void' ? [] : ['@returns' as const])] as const;
  return [
    ...(comment?.summary.some(({ text }) => text.trim() !== '') ? [] : ['summary']),
    ...parameters.filter((one) => !one.comment?.summary.length).map(({ name }) => `@param ${name}`),
    ...wanted.filter((tag) => !says(comment, tag)),
  ];
}

it('every public function says what it is, takes, gives and throws, with an example, and since when', async () => {
  const app = await Application.bootstrap({ tsconfig: join(ROOT, 'tsconfig.json'), entryPoints: ['src/index.ts', 'src/report/index.ts'].map((file) => join(ROOT, file)), plugin: [], logLevel: 'Error' });
  const project = await app.convert();
  const signatures = (project?.getReflectionsByKind(ReflectionKind.Function) ?? []).flatMap((one) => ('signatures' in one ? (one.signatures as readonly SignatureReflection[]) : []));
  expect(signatures.length).toBeGreaterThan(30);
  expect(signatures.map((one) => `${one.name}: ${lacks(one).join(', ')}`).filter((line) => !line.endsWith(': '))).toEqual([]);
});
