// The public names and their types, as TypeScript declares them for users: without bodies and comments, by name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '..', '..', 'src');

/** The package's entries, and the files that list their exports. */
const ENTRIES = { 'ranking-rules': 'index.ts', 'ranking-rules/report': 'report/index.ts' } as const;

/** One text per entry: its exported declarations, sorted by name. Reads syntax only, so it takes no build. */
export function publicDeclarations(): readonly (readonly [entry: string, text: string])[] {
  const declared = new Map<string, ts.SourceFile>();
  return Object.entries(ENTRIES).map(([entry, file]) => {
    const texts = exportsOf(join(SRC, file)).map(({ name, from }) => {
      const source = declared.get(from) ?? declarationsIn(from);
      declared.set(from, source);
      return { name, text: declarationOf(name, source) };
    });
    return [
      entry,
      texts
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ text }) => text)
        .join('\n'),
    ];
  });
}

interface Exported {
  readonly name: string;
  /** The file that declares it. */
  readonly from: string;
}

/** The names in `export { … } from '…'`, the only form that an entry may have. */
function exportsOf(file: string): readonly Exported[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (
      !ts.isExportDeclaration(statement) ||
      statement.moduleSpecifier === undefined ||
      !ts.isStringLiteral(statement.moduleSpecifier) ||
      statement.exportClause === undefined ||
      !ts.isNamedExports(statement.exportClause)
    ) {
      throw new Error(`${file} holds more than names: ${statement.getText()}`);
    }
    const from = `${join(file, '..', statement.moduleSpecifier.text)}.ts`;
    return statement.exportClause.elements.map(({ name }) => ({ name: name.text, from }));
  });
}

function declarationsIn(file: string): ts.SourceFile {
  const { outputText } = ts.transpileDeclaration(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: { removeComments: true, strict: true },
  });
  return ts.createSourceFile(file, outputText, ts.ScriptTarget.Latest, true);
}

function declarationOf(name: string, source: ts.SourceFile): string {
  const texts = source.statements.filter((statement) => declares(statement, name)).map((statement) => statement.getText());
  if (texts.length === 0) throw new Error(`${source.fileName} does not declare ${name}`);
  // What states no type of its own becomes any here.
  if (texts.some((text) => /\bany\b/.test(text))) throw new Error(`${name} must state its type`);
  return texts.join('\n').replace(/^export (declare )?/gm, '');
}

function declares(statement: ts.Statement, name: string): boolean {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.some((one) => ts.isIdentifier(one.name) && one.name.text === name);
  return (
    (ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement)) &&
    statement.name?.text === name
  );
}
