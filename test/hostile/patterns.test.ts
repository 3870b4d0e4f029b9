// No pattern in the package backtracks more than in proportion to its text. Those that a policy's JSON Schema shares with
// the code are read from there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { policyJsonSchema } from '../../src/index';

const SRC = join(__dirname, '..', '..', 'src');

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern written in a file, and how often one is made from text. */
function patternsOf(file: string, text: string): { readonly patterns: readonly Pattern[]; readonly made: number } {
  const patterns: Pattern[] = [];
  let made = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if (ts.isIdentifier(node) && node.text === 'RegExp') made += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022));
  return { patterns, made };
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const found = files.map((file) => patternsOf(file, readFileSync(join(SRC, file), 'utf8')));
const schemaPatterns = [...JSON.stringify(policyJsonSchema()).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, text]) => ({
  file: 'JSON Schema',
  source: String(JSON.parse(text ?? '""')),
  flags: '',
}));
const patterns = [...found.flatMap((one) => one.patterns), ...schemaPatterns];

const slow = ({ source, flags }: Omit<Pattern, 'file'>): readonly string[] =>
  analyse({ source, flags }).reports.map(({ type, exponential }) => `${type}${exponential ? ', exponential' : ''}`);

describe('patterns', () => {
  it('are all written out, or stand in the JSON Schema', () => {
    expect(patterns.length).toBeGreaterThan(10);
    expect(schemaPatterns.length).toBeGreaterThan(1);
    expect(files.filter((_, i) => (found[i]?.made ?? 0) > 0).sort()).toEqual(['month/duration.ts', 'policy/leaves.ts']);
  });
  it.each(patterns)('/$source/$flags in $file', (pattern) => {
    expect(slow(pattern)).toEqual([]);
  });
  it('those that backtrack are noticed', () => {
    expect(slow({ source: '(a+)+b', flags: '' })).toEqual(expect.arrayContaining([expect.stringContaining('exponential')]));
    expect(slow({ source: 'a*a*b', flags: '' })).not.toEqual([]);
    expect(slow({ source: '0+$', flags: '' })).not.toEqual([]);
  });
});
