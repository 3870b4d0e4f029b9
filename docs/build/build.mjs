// Builds the site from the README in both languages, the guides, the examples, TypeDoc's pages, which are there already,
// and the page to try it on, where it is built. Fails where a link inside the site leads nowhere.
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { framed } from './layout.mjs';
import { deadLinks } from './links.mjs';
import { toHtml } from './markdown.mjs';
import { pagesOf } from './pages.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const SITE = join(ROOT, 'docs', 'site');
const PLAYGROUND = join(ROOT, 'docs', 'playground', 'dist');

for (const name of readdirSync(SITE)) if (name !== 'api') rmSync(join(SITE, name), { recursive: true });

const playground = existsSync(join(PLAYGROUND, 'index.html'));
if (playground) cpSync(PLAYGROUND, join(SITE, 'playground'), { recursive: true });
copyFileSync(join(import.meta.dirname, 'style.css'), join(SITE, 'style.css'));

const pages = pagesOf(ROOT);
for (const page of pages) {
  const file = join(SITE, page.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, framed({ page, ...toHtml(page, pages) }, pages, playground));
}

const dead = deadLinks(SITE);
console.log(`${pages.length} pages in docs/site${playground ? ', with the playground' : ''}, and the API pages in docs/site/api`);
if (dead.length > 0) {
  console.error(`links that lead nowhere:\n${dead.join('\n')}`);
  process.exitCode = 1;
}
