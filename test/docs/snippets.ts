// What is run of a page: its ts blocks. One without an import goes on from the block before it; a text block after it is
// what it prints.
import { blocksOf, type Block } from './pages';

/** A block, with those that it goes on from. */
export interface Snippet {
  readonly name: string;
  /** The last one is the block itself. */
  readonly blocks: readonly string[];
  /** What it prints; null where its checked lines say it all. */
  readonly output: string | null;
}

export function snippetsOf(page: string): readonly Snippet[] {
  const all = blocksOf(page);
  const isCode = ({ language, title }: Block): boolean => language === 'ts' && title === null;
  let before: readonly string[] = [];
  return all.flatMap((block, i): readonly Snippet[] => {
    if (!isCode(block)) return [];
    before = /^import /m.test(block.code) ? [block.code] : [...before, block.code];
    const next = all[i + 1];
    return [{ name: `${page} ${i + 1}`, blocks: before, output: next?.language === 'text' ? next.code : null }];
  });
}
