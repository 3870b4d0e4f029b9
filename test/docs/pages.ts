// The pages that people read, and the code blocks in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

/** The guides of a language, by file name. */
export function guidesIn(language: 'en' | 'zh'): readonly string[] {
  return readdirSync(join(ROOT, 'docs', 'guides', language)).sort();
}

/** Every page, as a path from the root. */
export const PAGES: readonly string[] = [
  'README.md',
  'docs/README.en.md',
  ...(['zh', 'en'] as const).flatMap((language) => guidesIn(language).map((name) => `docs/guides/${language}/${name}`)),
];

/** A fenced block: ```` ```language title="file" ````. */
export interface Block {
  readonly language: string;
  /** The file that the block is, or null. */
  readonly title: string | null;
  readonly code: string;
}

export function textOf(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

export function blocksOf(page: string): readonly Block[] {
  return [...textOf(page).matchAll(/^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', title = null, code = '']) => ({ language, title, code }),
  );
}
