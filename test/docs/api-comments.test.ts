// What the API pages say of every function: what it is, gives and throws, an example, and since when; and that they say
// it, and what every type, field and value is, in Chinese and then in English.
import { join } from 'node:path';
import {
  Application,
  ReflectionKind,
  type Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  type ProjectReflection,
  type Reflection,
  type SignatureReflection,
} from 'typedoc';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../docs/build/typedoc-stages.mjs';
import { unbroken } from '../../docs/build/typedoc-words.mjs';
import { ROOT } from './pages';

/** Whether a tag is there and says something. */
const says = (comment: Comment | undefined, tag: `@${string}`): boolean =>
  comment?.blockTags.some((one) => one.tag === tag && one.content.some(({ text }) => text.trim() !== '')) ?? false;

function lacks({ comment, type, parameters = [] }: SignatureReflection): readonly string[] {
  const wanted = ['@throws', '@example', '@since', ...(type?.toString() === 'void' ? [] : ['@returns' as const])] as const;
  return [
    ...(comment?.summary.some(({ text }) => text.trim() !== '') ? [] : ['summary']),
    ...parameters.filter((one) => !one.comment?.summary.length).map(({ name }) => `@param ${name}`),
    ...wanted.filter((tag) => !says(comment, tag)),
  ];
}

/** A comment's text, with 0 for code and links: they are of no language. */
const plain = (parts: readonly CommentDisplayPart[] = []): string => parts.map(({ kind, text }) => (kind === 'text' ? text : '0')).join('');
const summaryOf = (comment: Comment | undefined): string => plain(comment?.summary);

// Readers read Chinese first, English second: a Chinese term or sentence, then an English one.
const IN_BOTH = /^[^A-Za-z]*\p{Script=Han}.*(?:\s· |\n\n).*[A-Za-z0-9]/su;
const ADDRESS = /^\s*https?:\/\/\S+\s*$/;

/** Whether it is the package's own, and not what every error has. */
const isOwn = (one: Reflection): boolean =>
  !('inheritedFrom' in one && one.inheritedFrom !== undefined) &&
  !('overwrites' in one && one.overwrites !== undefined) &&
  (one.parent === undefined || isOwn(one.parent));
const ownOf = (kinds: ReflectionKind): readonly Reflection[] => project.getReflectionsByKind(kinds).filter(isOwn);

/**
 * The fields and methods of types, those of types within them and of what functions take, which editors show alone where
 * one is written, and what stands for all further fields.
 */
function fields(): readonly Reflection[] {
  const all = ownOf(
    ReflectionKind.Property | ReflectionKind.CallSignature | ReflectionKind.ConstructorSignature | ReflectionKind.IndexSignature,
  );
  const named = all.filter((one) => !one.kindOf(ReflectionKind.IndexSignature) || one.parent?.kindOf(ReflectionKind.Interface));
  return named.filter(
    (one) => (!one.kindOf(ReflectionKind.CallSignature) || one.parent?.kindOf(ReflectionKind.Method)) && !one.name.startsWith('['),
  );
}

/** The values of each type that is one of several texts. */
function choices(): readonly (readonly [type: Reflection, value: string])[] {
  return (project.getReflectionsByKind(ReflectionKind.TypeAlias) as DeclarationReflection[]).flatMap((one) => {
    const values = one.type?.type === 'union' ? one.type.types.map((each) => (each.type === 'literal' ? each.value : null)) : [];
    return values.every((value) => typeof value === 'string') ? values.map((value) => [one, value] as const) : [];
  });
}

/** Whether a list or table in a type's comment says in both languages what a value means. */
function isExplained([{ comment }, value]: readonly [Reflection, string]): boolean {
  const lines = (comment?.summary ?? [])
    .map(({ text }) => text)
    .join('')
    .split(/\n(?=- |\| )/);
  const [line = ''] = lines
    .filter((one) => one.startsWith(`- \`${value}\`：`) || one.startsWith(`| \`${value}\` | `))
    .map((one) => one.slice(value.length + 5));
  return /\p{Script=Han}.*\s[·|] .*[A-Za-z0-9]/su.test(line);
}

function signatures(): readonly SignatureReflection[] {
  return project
    .getReflectionsByKind(ReflectionKind.Function)
    .flatMap((one) => ('signatures' in one ? (one.signatures as readonly SignatureReflection[]) : []));
}

const app = await Application.bootstrapWithPlugins({
  tsconfig: join(ROOT, 'tsconfig.json'),
  entryPoints: ['src/index.ts', 'src/report/index.ts'].map((file) => join(ROOT, file)),
  plugin: ['typedoc-stages.mjs', 'typedoc-words.mjs'].map((file) => join(ROOT, 'docs', 'build', file)),
  lang: 'zh-CN',
  logLevel: 'Error',
});
const project = (await app.convert()) as ProjectReflection;

describe('the API pages', () => {
  it('have types as the source writes them', () => {
    const [evaluate] = signatures().filter(({ name }) => name === 'evaluate');
    expect(evaluate?.parameters?.map(({ type }) => type?.toString())).toEqual([
      'TallyColumns | Iterable<TallyRow>',
      'Policy | readonly Policy[]',
    ]);
  });

  it('have headings in both languages', () => {
    expect([ReflectionKind.singularString(ReflectionKind.Function), ReflectionKind.pluralString(ReflectionKind.Parameter)]).toEqual([
      '函数 · Function',
      '参数 · Parameters',
    ]);
  });

  it('have no gaps in Chinese text where lines of the source end', () => {
    expect(unbroken('写通报\n  或列表，\n不要改动。\n\nLeave\nthem')).toBe('写通报或列表，不要改动。\n\nLeave\nthem');
    expect(unbroken('方式：\n\n- `up`，\n- `down`；\n| 表 |')).toBe('方式：\n\n- `up`，\n- `down`；\n| 表 |');
    const texts = ownOf(ReflectionKind.All).flatMap(({ comment }) => [
      ...(comment?.summary ?? []),
      ...(comment?.blockTags ?? []).flatMap(({ content }) => content),
    ]);
    expect(texts.length).toBeGreaterThan(1000);
    expect(
      texts.filter(({ kind, text }) => kind === 'text' && /\p{Script=Han}\n *\p{Script=Han}/u.test(text)).map(({ text }) => text),
    ).toEqual([]);
  });

  it('say of every public function what it is, takes, gives and throws, with an example, and since when', () => {
    expect(signatures().length).toBeGreaterThan(30);
    expect(
      signatures()
        .map((one) => `${one.name}: ${lacks(one).join(', ')}`)
        .filter((line) => !line.endsWith(': ')),
    ).toEqual([]);
  });

  it('say in Chinese and in English what every public function and value is', () => {
    const values = project.getReflectionsByKind(ReflectionKind.Variable | ReflectionKind.Class);
    expect(values.length).toBeGreaterThan(5);
    const all = [...signatures(), ...values];
    expect(all.filter(({ comment }) => !IN_BOTH.test(summaryOf(comment))).map(({ name }) => name)).toEqual([]);
  });

  it('say so of every type', () => {
    const types = project.getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias);
    expect(types.length).toBeGreaterThan(100);
    expect(types.filter(({ comment }) => !IN_BOTH.test(summaryOf(comment))).map(({ name }) => name)).toEqual([]);
  });

  it('say so of every field of every type', () => {
    expect(fields().length).toBeGreaterThan(350);
    expect(
      fields()
        .filter(({ comment }) => !IN_BOTH.test(summaryOf(comment)))
        .map((one) => one.getFullName()),
    ).toEqual([]);
  });

  it('say so of every value of a type that is one of several', () => {
    expect(choices().length).toBeGreaterThan(100);
    expect(
      choices()
        .filter((one) => !isExplained(one))
        .map(([type, value]) => `${type.name}: ${value}`),
    ).toEqual([]);
  });

  it('list everything under its stage, in both entries', () => {
    const entries = (project.children ?? []).map(({ name, categories = [] }) => ({ name, stages: categories.map(({ title }) => title) }));
    expect(entries.map(({ name }) => name)).toEqual(['ranking-rules', 'ranking-rules/report']);
    const known: readonly string[] = STAGES.map(([stage]) => stage);
    for (const { stages } of entries) {
      expect(stages.length).toBeGreaterThan(1);
      expect(stages.filter((stage) => !known.includes(stage))).toEqual([]);
    }
  });

  it('have the fields of every type in their own order', () => {
    const namesOf = (type: string): readonly string[] => {
      const all = project.getReflectionsByKind(
        ReflectionKind.Interface | ReflectionKind.TypeAlias | ReflectionKind.TypeLiteral,
      ) as DeclarationReflection[];
      return all.flatMap((one) => (one.getFriendlyFullName().endsWith(`.${type}`) ? (one.children ?? []).map(({ name }) => name) : []));
    };
    expect(namesOf('Jump')).toEqual(['township', 'stays', 'from', 'to', 'span', 'complete', 'skips']);
    expect(namesOf('TownshipMonth')).toEqual(['township', 'month']);
    expect(namesOf('CodedColumn')).toEqual(['codes', 'names']);
    expect(namesOf('EvaluationColumns').slice(0, 5)).toEqual(['township', 'month', 'group', 'score', 'rank']);
  });

  it('say in Chinese and in English what functions and methods take', () => {
    const parameters = ownOf(ReflectionKind.Parameter).filter(({ parent }) =>
      parent?.kindOf(ReflectionKind.CallSignature | ReflectionKind.ConstructorSignature),
    );
    expect(parameters.length).toBeGreaterThan(70);
    expect(parameters.filter(({ comment }) => !IN_BOTH.test(summaryOf(comment))).map((one) => one.getFullName())).toEqual([]);
  });

  it.each([
    ['@returns', 35],
    ['@throws', 35],
    ['@remarks', 4],
    ['@see', 5],
  ] as const)('say in both languages what stands under %s', (tag, least) => {
    const told = ownOf(ReflectionKind.All).flatMap((one) =>
      (one.comment?.blockTags ?? [])
        .filter((each) => each.tag === tag)
        .map(({ content }) => ({ name: one.getFullName(), text: plain(content) })),
    );
    expect(told.length).toBeGreaterThanOrEqual(least);
    expect(told.filter(({ text }) => !IN_BOTH.test(text) && !ADDRESS.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
