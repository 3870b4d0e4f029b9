// The builder of the site: its pages, and that it notices a link that leads nowhere.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PAGES, ROOT } from './pages';

interface Page {
  readonly source: string;
  readonly path: string;
  readonly language: string;
  readonly name: string | null;
  readonly text: string;
}

interface Builder {
  readonly pagesOf: (root: string) => readonly Page[];
  readonly toHtml: (page: Page, pages: readonly Page[]) => { readonly html: string; readonly headings: readonly { readonly id: string }[] };
  readonly deadLinks: (site: string) => readonly string[];
}

const load = async (file: string): Promise<Partial<Builder>> => (await import(join(ROOT, 'docs', 'build', file))) as Partial<Builder>;
const { pagesOf, toHtml, deadLinks } = {
  ...(await load('pages.mjs')),
  ...(await load('markdown.mjs')),
  ...(await load('links.mjs')),
} as Builder;

const pages = pagesOf(ROOT);
const folder = mkdtempSync(join(tmpdir(), 'ranking-rules-site-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the site', () => {
  it('has every page, each in both languages or in one', () => {
    const written = ['', 'docs/'].flatMap((at) =>
      readdirSync(join(ROOT, at))
        .filter((file) => file.endsWith('.md'))
        .map((file) => at + file),
    );
    expect([...PAGES, ...written].filter((source) => !pages.some((page) => page.source === source))).toEqual([]);
    const names = (language: string): readonly (string | null)[] =>
      pages.filter((page) => page.language === language && page.name !== null).map(({ name }) => name);
    expect(names('zh')).toEqual(names('en'));
  });

  it.each(pages)('$source links only to pages that there are, and has each heading once', (page) => {
    const { html, headings } = toHtml(page, pages);
    expect(html.length).toBeGreaterThan(100);
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
    expect(() => toHtml({ ...page, text: '[nowhere](nowhere.md)' }, pages)).toThrow(/no page of the site/);
  });

  it('aligns numbers by a class, as its pages forbid styles of their own', () => {
    const { html } = toHtml({ ...pages[0], text: '| a | b |\n|---|--:|\n| 1 | 2 |' } as Page, pages);
    expect(html.match(/<t[dh]( .*?)?>/g)).toEqual(['<th>', '<th class="right">', '<td>', '<td class="right">']);
    for (const page of pages) expect(toHtml(page, pages).html).not.toContain(' style=');
  });

  it('finds links to files and places that are not there, and no other', () => {
    mkdirSync(join(folder, 'zh'));
    writeFileSync(
      join(folder, 'index.html'),
      '<h2 id="here"></h2><a href="#here">1</a><a href="zh/a.html#并列">2</a><a href="https://example.org/x">3</a><a href="#gone">4</a>',
    );
    writeFileSync(
      join(folder, 'zh', 'a.html'),
      '<h2 id="并列"></h2><a href="../index.html">1</a><a href="b.html">2</a><a href="../index.html#there">3</a>',
    );
    expect([...deadLinks(folder)].sort()).toEqual(['index.html → #gone', 'zh/a.html → ../index.html#there', 'zh/a.html → b.html']);
  });
});
