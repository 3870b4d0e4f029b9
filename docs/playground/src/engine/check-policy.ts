// The text of a policy, or of a list of policies for different months: what it says, or every mistake at its place in the text.
import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Issue, Policy } from 'ranking-rules';
import { both, type Bilingual } from '../bilingual';
import { readPolicies } from './read-policies';
import { syntaxMessage } from './syntax-words';

/** A mistake at a stretch of the text. */
export interface TextMistake {
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** From 1. */
  readonly line: number;
  /** The keys that lead there; empty where the text is no JSON. */
  readonly path: string;
  readonly message: Bilingual;
}

export type PolicyText =
  | { readonly ok: true; readonly given: Policy | readonly Policy[] }
  | { readonly ok: false; readonly mistakes: readonly TextMistake[]; readonly more: number };

export function checkPolicyText(text: string): PolicyText {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const at = (from: number, length: number, path: string, message: Bilingual): TextMistake => {
    const start = Math.min(from, Math.max(0, text.length - 1));
    return {
      from: start,
      to: Math.min(text.length, start + Math.max(1, length)),
      line: text.slice(0, start).split('\n').length,
      path,
      message,
    };
  };
  // One slip makes several errors; the first is the one to mend.
  const [first] = errors;
  if (first !== undefined || root === undefined) {
    return {
      ok: false,
      mistakes: [
        first === undefined || text.trim() === ''
          ? at(0, 1, '', both('规则是空的', 'the policy is empty'))
          : at(first.offset, first.length, '', syntaxMessage(first.error)),
      ],
      more: 0,
    };
  }
  const repeated = repeatedKeys(root).map((node) =>
    at(
      node.offset,
      node.length,
      String(node.value),
      both(`键 ${String(node.value)} 写了两次`, `the key ${String(node.value)} is written twice`),
    ),
  );
  if (repeated.length > 0) return { ok: false, mistakes: repeated, more: 0 };
  const result = readPolicies(JSON.parse(text));
  if (result.ok) return result;
  const mistakes = result.mistakes.map(({ path, message }) => {
    const { offset, length } = nodeAt(root, path);
    return at(offset, length, pathText(path), message);
  });
  return { ok: false, mistakes: mistakes.sort((a, b) => a.from - b.from), more: result.more };
}

/** The policies as a list. */
export function listed(given: Policy | readonly Policy[]): readonly Policy[] {
  return 'id' in given ? [given] : given;
}

/** The value itself where it is short, else its key; where it is not there, the nearest that leads to it. */
function nodeAt(root: Node, path: Issue['path']): Node {
  const found = findNodeAtLocation(root, [...path]);
  if (found === undefined) return path.length === 0 ? root : nodeAt(root, path.slice(0, -1));
  const key = found.parent?.type === 'property' ? found.parent.children?.[0] : undefined;
  const long = found.type === 'object' || found.type === 'array';
  if (!long) return found;
  return key ?? { type: found.type, offset: found.offset, length: 1 };
}

function repeatedKeys(node: Node): readonly Node[] {
  const seen = new Set<unknown>();
  const keys = node.type === 'object' ? (node.children ?? []).flatMap(({ children }) => children?.[0] ?? []) : [];
  const here = keys.filter(({ value }) => seen.has(value) || !seen.add(value));
  return [...here, ...(node.children ?? []).flatMap(repeatedKeys)];
}

function pathText(path: Issue['path']): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}
