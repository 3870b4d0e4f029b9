// Markdown to HTML: links lead to pages of the site, headings can be linked to, code is coloured.
import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import { escapeHtml, highlight } from './highlight.mjs';

/**
 * @param page the page that is written
 * @param pages all pages, which links may lead to
 * @returns its HTML, and its headings of the second level
 */
export function toHtml(page, pages) {
  const markdown = new MarkdownIt({ html: false });
  const headings = [];
  const { rules } = markdown.renderer;
  // Chinese has no space where a line of the source ends.
  if (page.language === 'zh') rules.softbreak = () => '';
  // What scrolls can be reached with the keyboard, in every browser.
  rules.table_open = () => '<div class="table" tabindex="0"><table>';
  rules.table_close = () => '</table></div>';
  rules.th_open = rules.td_open = aligned;
  rules.fence = (tokens, i) => {
    const [, language = '', title] = /^(\w*)(?: title="([^"]+)")?/.exec(tokens[i].info) ?? [];
    const caption = title === undefined ? '' : `<figcaption>${escapeHtml(title)}</figcaption>`;
    return `<figure class="code">${caption}<pre tabindex="0"><code class="${language}">${highlight(tokens[i].content, language)}</code></pre></figure>`;
  };
  rules.heading_open = (tokens, i) => {
    const id = slug(tokens[i + 1].content);
    if (tokens[i].tag === 'h2') headings.push({ id, title: plain(tokens[i + 1]) });
    return `<${tokens[i].tag} id="${escapeHtml(id)}">`;
  };
  rules.link_open = (tokens, i, options, _, self) => {
    tokens[i].attrSet('href', leadsTo(decodeURI(tokens[i].attrGet('href')), page, pages));
    return self.renderToken(tokens, i, options);
  };
  return { html: markdown.render(page.text), headings };
}

// By a class: the pages forbid styles of their own.
function aligned(tokens, i) {
  return tokens[i].attrGet('style') === 'text-align:right' ? `<${tokens[i].tag} class="right">` : `<${tokens[i].tag}>`;
}

/** An id as GitHub makes it. */
function slug(title) {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
}

function plain({ children }) {
  return children.map(({ content }) => content).join('');
}

function leadsTo(href, page, pages) {
  if (/^(https?:|#)/.test(href)) return href;
  const [file, anchor] = href.split('#');
  const source = posix.join(posix.dirname(page.source), file);
  const target = pages.find((one) => one.source === source);
  if (target === undefined) throw new Error(`${page.source} links to ${href}, which is no page of the site`);
  return `${between(page.path, target.path)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The way from one page to another. */
export function between(from, to) {
  return posix.relative(posix.dirname(from), to);
}
