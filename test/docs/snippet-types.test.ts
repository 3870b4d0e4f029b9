// The snippets of the pages are right for TypeScript too, under this project's own strict settings.
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { PAGES, ROOT } from './pages';
import { snippetsOf } from './snippets';

const scripts = new Map(
  PAGES.flatMap((page) =>
    snippetsOf(page).map(
      ({ name, blocks }) => [join(ROOT, `${name.replaceAll(/[/ ]/g, '-')}.snippet.ts`), `${blocks.join('\n')}\nexport {};\n`] as const,
    ),
  ),
);

function problems(): readonly string[] {
  const file = join(ROOT, 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(file, (path) => ts.sys.readFile(path)).config, ts.sys, dirname(file));
  const settings = { ...options, noEmit: true, noUnusedLocals: false };
  const host = ts.createCompilerHost(settings);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (path) => scripts.has(path) || fileExists(path);
  host.readFile = (path) => scripts.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = scripts.get(path);
    return text === undefined ? getSourceFile(path, ...rest) : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...scripts.keys()], settings, host);
  return [...scripts.keys()].flatMap((path) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ file: source, start = 0, messageText }) => {
      const line = source === undefined ? '' : source.text.slice(0, start).split('\n').length;
      return `${path.slice(ROOT.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    }),
  );
}

it('the snippets have no type errors', () => {
  expect(scripts.size).toBeGreaterThan(PAGES.length);
  expect(problems()).toEqual([]);
}, 120_000);
