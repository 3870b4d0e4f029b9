// Links inside the site that lead nowhere.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Every link of a page to a file, or a place in a file, that is not there: `page → link`. */
export function deadLinks(site) {
  const files = readdirSync(site, { recursive: true }).filter((file) => file.endsWith('.html'));
  const texts = new Map(files.map((file) => [file, readFileSync(join(site, file), 'utf8')]));
  const ids = new Map();
  const idsOf = (file) => {
    if (!ids.has(file)) ids.set(file, new Set([...(texts.get(file) ?? '').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)));
    return ids.get(file);
  };
  const dead = [];
  for (const [file, text] of texts) {
    for (const [, link] of text.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)) {
      if (/^[a-z]+:/i.test(link)) continue;
      const [path = '', anchor = ''] = link.replaceAll('&amp;', '&').split('#').map(decodeURIComponent);
      const target = path === '' ? file : relative(site, join(site, dirname(file), path));
      const there = existsSync(join(site, target)) && statSync(join(site, target)).isFile();
      if (!there || (anchor !== '' && target.endsWith('.html') && !idsOf(target).has(anchor))) dead.push(`${file} → ${link}`);
    }
  }
  return dead;
}
