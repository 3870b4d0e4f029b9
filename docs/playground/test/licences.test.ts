// The page beside the page: every package that is in a script is on it, with its licence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { BROWSER, DIST, launch, serve, type Site } from './browser';
import { violations, visit } from './visit';

interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}
const { BUNDLE } = (await import(join(import.meta.dirname, '..', 'bundle.mjs'))) as { readonly BUNDLE: BuildOptions };
const { bundledPackages } = (await import(join(import.meta.dirname, '..', 'licences.mjs'))) as {
  readonly bundledPackages: (metafile: Metafile) => readonly Bundled[];
};
const page = readFileSync(join(DIST, 'licences.html'), 'utf8');

describe('the licences', () => {
  it('are those of every package from which a script was made, by the source maps', async () => {
    const { outputFiles, metafile } = await build({
      ...BUNDLE,
      metafile: true,
      write: false,
      sourcemap: 'external',
      sourcesContent: false,
    });
    const maps = outputFiles
      .filter(({ path }) => path.endsWith('.map'))
      .map(({ text }) => (JSON.parse(text) as { readonly sources: readonly string[] }).sources);
    expect(maps).toHaveLength(3);
    const paths = maps.flat().flatMap((file) => file.split('node_modules/').slice(1).slice(-1));
    const names = [
      ...new Set(
        paths.map((path) =>
          path
            .split('/')
            .slice(0, path.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
      ),
    ];
    expect(names).toEqual(
      expect.arrayContaining(['zod', 'preact', 'vega', 'vega-lite', '@codemirror/view', 'papaparse', 'read-excel-file', 'markdown-it']),
    );
    expect(names.filter((name) => !page.includes(`${name} `))).toEqual([]);
    for (const { name, version, licence, text } of bundledPackages(metafile)) {
      expect(page).toContain(`${name} ${version} <small>${licence}</small>`);
      expect(licence).toMatch(/^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/);
      expect(text).toMatch(/copyright/i);
    }
  });
  it('are no page without them', () => {
    const metafile = {
      inputs: {},
      outputs: { 'page.js': { bytes: 1, exports: [], imports: [], inputs: { '../../node_modules/gone/index.js': { bytesInOutput: 1 } } } },
    };
    expect(() => bundledPackages(metafile)).toThrow();
  });
});

describe.skipIf(BROWSER === undefined)(
  `the page of licences ${BROWSER === undefined ? 'skipped: no Chromium on this machine' : 'in Chromium'}`,
  () => {
    let browser: Browser;
    let site: Site;
    beforeAll(async () => {
      [browser, site] = await Promise.all([launch(), serve()]);
    });
    afterAll(async () => {
      await browser.close();
      site.close();
    });

    it.each([
      ['served, in Chinese', '所用软件的许可', () => site.address],
      ['served, in English', 'Licences of the software in this page', () => site.address],
      ['opened as a file', '所用软件的许可', () => `file://${join(DIST, 'index.html')}`],
    ] as const)('is a click away: %s', async (_, link, address) => {
      const { page: tab, complaints, requests, close } = await visit(browser, address());
      if (link.startsWith('Licences')) await tab.getByRole('button', { name: 'English' }).click();
      await tab.getByRole('link', { name: link }).click();
      await tab.getByRole('heading', { level: 1, name: 'Licences' }).waitFor();
      expect(await tab.locator('section pre').count()).toBeGreaterThan(10);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      // axe would read the style of a file, which the page's policy forbids.
      if (address().startsWith('http')) expect(await violations(tab)).toEqual([]);
      await tab.getByRole('link', { name: '返回试算' }).click();
      await tab.getByRole('heading', { level: 1, name: '排名试算' }).waitFor();
      expect(complaints).toEqual([]);
      const base = address().replace(/index\.html$/, '');
      expect(requests.filter((one) => !one.startsWith(base) && !one.startsWith('data:'))).toEqual([]);
      await close();
    });
  },
);
