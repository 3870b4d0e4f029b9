// Every text that the sources expect somewhere has a Chinese form; the texts are found by reading the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { chineseText } from '../../src/issues/chinese-text';
import { CHINESE_TEXTS } from '../../src/issues/expected-chinese';

const SRC = join(__dirname, '..', '..', 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const sources = files.map((file) => ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.ES2022, true));

function each(visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  sources.forEach(walk);
}

/** Functions by name: the place of their parameter `expected`. And constants by name. */
const positions = new Map<string, number>();
const constants = new Map<string, readonly ts.Expression[]>();
each((node) => {
  const declared = ts.isFunctionDeclaration(node)
    ? node
    : ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isArrowFunction(node.initializer)
      ? node.initializer
      : null;
  const name = ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) ? node.name : undefined;
  const position = declared?.parameters.findIndex((one) => one.name.getText() === 'expected') ?? -1;
  if (name !== undefined && position >= 0) positions.set(name.getText(), position);
  if (ts.isVariableDeclaration(node) && node.initializer !== undefined)
    constants.set(node.name.getText(), [...(constants.get(node.name.getText()) ?? []), node.initializer]);
});

/** The texts that an expression can be, with `{}` for what is put in; none where it is no text of ours. */
function texts(node: ts.Expression | undefined, depth = 0): readonly string[] {
  if (node === undefined || depth > 3) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map((span) => `${put(span.expression, depth)}${span.literal.text}`).join('')];
  if (ts.isConditionalExpression(node)) return [...texts(node.whenTrue, depth), ...texts(node.whenFalse, depth)];
  if (ts.isAsExpression(node)) return texts(node.expression, depth);
  if (ts.isIdentifier(node)) return (constants.get(node.text) ?? []).flatMap((one) => texts(one, depth + 1));
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return texts(node.expression, depth + 1);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((one) => (ts.isPropertyAssignment(one) ? texts(one.initializer, depth) : []));
  return [];
}

// A constant text is part of the text; constants of files are written in capitals.
function put(node: ts.Expression, depth: number): string {
  if (ts.isIdentifier(node) && !/^[A-Z_]+$/.test(node.text)) return '{}';
  const [only, ...others] = texts(node, depth);
  return only === undefined || others.length > 0 ? '{}' : only;
}

const found = new Set<string>();
each((node) => {
  if (ts.isCallExpression(node)) {
    const position = positions.get(node.expression.getText());
    if (position !== undefined) texts(node.arguments[position]).forEach((text) => found.add(text));
  }
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'expected') texts(node.initializer).forEach((text) => found.add(text));
});
// Words of the policy and of formats are the same in every language.
const isCode = (text: string): boolean => /^[\w-]+( \| [\w-]+)+$|^[\w-]+\/[\w-]+$/.test(text);
const expected = [...found].filter((text) => !isCode(text)).sort();

describe('what issues expect', () => {
  it('is found in the sources', () => {
    expect(expected.length).toBeGreaterThan(60);
    for (const known of ['integer from {} to {}', 'key of {}', 'decimal from 0 to 100, or null', 'one policy in force ({})'])
      expect(expected).toContain(known);
  });
  it.each(expected)('has a Chinese form: %s', (text) => {
    const form = chineseText(text);
    expect(form).toMatch(/[\u4e00-\u9fff]/);
    expect(form.split('{}').length).toBe(text.split('{}').length);
  });
  it.each(Object.entries(CHINESE_TEXTS).filter(([text]) => text.includes('{}')))(
    'is not taken for another that ends or begins like it: %s',
    (text, form) => {
      expect(chineseText(text.replaceAll('{}', '7'))).toBe(form.replaceAll('{}', '7'));
    },
  );
  it('has its figures, null and its keys in Chinese too', () => {
    const figures = (text: string): readonly string[] => text.match(/\d[\d.,^]*\d|\d|\bnull\b|\b[a-z]+[A-Z]\w*/g) ?? [];
    const lacking = Object.entries(CHINESE_TEXTS).flatMap(([text, form]) => {
      const told = figures(form);
      const left = figures(text).filter((figure) => !told.includes(figure));
      return left.length === 0 ? [] : [`${text}: ${left.join(' ')}`];
    });
    expect(lacking).toEqual([
      '1 or more: 1',
      'ISO 8601 duration of weeks, days, hours, minutes or seconds, such as PT2H or P7D, or null: 8601',
      'Σ indicators.fullMarks = {}: fullMarks',
    ]);
  });
  it('has a form of its own where it has no gap, not that of a text with gaps', () => {
    const worded = expected.filter((text) => !text.includes('{}') && !/\d/.test(text));
    // An event is a role like those that the gap stands for.
    expect(worded.filter((text) => !Object.hasOwn(CHINESE_TEXTS, text))).toEqual(['field that is not used as event too']);
  });
  it('is all that has one, with kinds of values', () => {
    const kinds = [
      'a Date',
      'a Promise',
      'a stream',
      'integer from 0',
      'no ladder',
      '{} revision {}',
      'rungs {} within {} months',
      'both',
      'neither',
      '{} months',
      'array',
      'string',
      'number',
      'boolean',
      'a function',
      'a symbol',
      'an error',
      'integer from {} to {}',
    ];
    expect(Object.keys(CHINESE_TEXTS).filter((text) => !expected.includes(text) && !kinds.includes(text))).toEqual([]);
  });
});
