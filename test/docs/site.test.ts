// The builder of the site: its pages, and that it notices a link that leads nowhere.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blocksOf, PAGES, ROOT } from './pages';

interface Page {
  readonly source: string;
  readonly path: string;
  readonly language: string;
  readonly name: string | null;
  readonly menu: 'guides' | 'about' | null;
  readonly text: string;
}

interface Builder {
  readonly pagesOf: (root: string) => readonly Page[];
  readonly toHtml: (
    page: Page,
    pages: readonly Page[],
  ) => { readonly html: string; readonly headings: readonly { readonly id: string; readonly title: string }[] };
  readonly deadLinks: (site: string) => readonly string[];
  readonly framed: (
    written: { readonly page: Page; readonly html: string; readonly headings: readonly { readonly id: string; readonly title: string }[] },
    pages: readonly Page[],
    playground: boolean,
  ) => string;
  readonly highlight: (code: string, language: string) => string;
}

const load = async (file: string): Promise<Partial<Builder>> => (await import(join(ROOT, 'docs', 'build', file))) as Partial<Builder>;
const { pagesOf, toHtml, deadLinks, framed, highlight } = {
  ...(await load('pages.mjs')),
  ...(await load('markdown.mjs')),
  ...(await load('links.mjs')),
  ...(await load('layout.mjs')),
  ...(await load('highlight.mjs')),
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
    const ids = Array.from(html.matchAll(/<h(\d) id="([^"]*)"/g), ([, level, id]) => ({ level, id }));
    expect(ids.filter(({ level }) => level === '2').map(({ id }) => id)).toEqual(headings.map(({ id }) => id));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
    expect(() => toHtml({ ...page, text: '[nowhere](nowhere.md)' }, pages)).toThrow(/no page of the site/);
  });

  it('aligns numbers by a class, as its pages forbid styles of their own', () => {
    const { html } = toHtml({ ...pages[0], text: '| a | b |\n|---|--:|\n| 1 | 2 |' } as Page, pages);
    expect(html.match(/<t[dh]( .*?)?>/g)).toEqual(['<th>', '<th class="right">', '<td>', '<td class="right">']);
    for (const page of pages) expect(toHtml(page, pages).html).not.toContain(' style=');
  });

  it('lets the keyboard reach what scrolls', () => {
    const { html } = toHtml({ ...pages[0], text: '| a |\n|---|\n| 1 |\n\n```text\na\n```' } as Page, pages);
    expect(html.match(/<(?:div|pre)[^>]*>/g)).toEqual(['<div class="table" tabindex="0">', '<pre tabindex="0">']);
  });

  it.each(pages)(
    '$source says its language, and leads to the same page in the other one, and to the guides before and after it',
    (page) => {
      const frame = framed({ page, ...toHtml(page, pages) }, pages, true);
      const links = (pattern: RegExp): readonly (string | undefined)[] =>
        Array.from(frame.matchAll(pattern), ([, link = '']) => posix.join(posix.dirname(page.path), link));
      const [own, other] = page.language === 'zh' ? ['zh-CN', 'en'] : ['en', 'zh-CN'];
      expect(frame).toMatch(new RegExp(`^<!doctype html>\n<html lang="${own}">`));
      const twin = pages.find(({ language, name }) => language !== page.language && name === (page.name ?? 'index'));
      expect(links(new RegExp(`<a href="([^"]*)" lang="${other}">(?:中文|English)</a>`, 'g'))).toEqual([twin?.path]);
      const guides = pages.filter(({ language, menu }) => language === page.language && menu === 'guides').map(({ path }) => path);
      const at = guides.indexOf(page.path);
      expect(links(/<a href="([^"]*)" rel="prev">/g)).toEqual(at > 0 ? [guides[at - 1]] : []);
      expect(links(/<a href="([^"]*)" rel="next">/g)).toEqual(at >= 0 && at < guides.length - 1 ? [guides[at + 1]] : []);
      const menu = /<nav class="side"[^]*?<\/nav>/.exec(frame)?.[0] ?? '';
      const listed = Array.from(menu.matchAll(/<a href="([^#"][^"]*)"/g), ([, link = '']) => posix.join(posix.dirname(page.path), link));
      expect(listed).toEqual([
        ...guides,
        ...pages.filter(({ language, menu: where }) => where === 'about' && language === page.language).map(({ path }) => path),
      ]);
      expect(links(/<a href="([^"]*)" aria-current="page">/g)).toEqual(page.menu === null ? [] : [page.path]);
      expect(frame).toContain(`content="default-src 'none'; style-src 'self'; img-src 'self'"`);
    },
  );

  it('colours code without changing a character of it, and escapes what is markup', () => {
    const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
    const read = (html: string): string =>
      html.replace(/<\/?span[^>]*>/g, '').replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity as keyof typeof entities]);
    const blocks = PAGES.flatMap(blocksOf);
    expect(blocks.length).toBeGreaterThan(50);
    for (const { code, language } of blocks) expect(read(highlight(code, language))).toBe(code);
    expect(highlight('const a = "<b>&lt;"; // → 1', 'ts')).toBe(
      '<span class="keyword">const</span> a = <span class="string">&quot;&lt;b&gt;&amp;lt;&quot;</span>; <span class="result">// → 1</span>',
    );
    expect(highlight('a; // one', 'ts')).toBe('a; <span class="comment">// one</span>');
    expect(highlight('const a = "<b>";', 'sh')).toBe('const a = &quot;&lt;b&gt;&quot;;');
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
