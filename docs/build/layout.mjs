// The frame around every page.
import { escapeHtml } from './highlight.mjs';
import { between } from './markdown.mjs';

const WORDS = {
  en: {
    code: 'en',
    guides: 'Guides',
    about: 'About the package',
    overview: 'Overview',
    api: 'API',
    playground: 'Try it',
    changelog: 'Changelog',
    other: '中文',
    otherLanguage: 'zh',
    skip: 'Skip to the text',
  },
  zh: {
    code: 'zh-CN',
    guides: '指南',
    about: '关于本包',
    overview: '概览',
    api: 'API',
    playground: '试算',
    changelog: '更新记录',
    other: 'English',
    otherLanguage: 'en',
    skip: '跳到正文',
  },
};

/**
 * @param page the page, and its `html` and `headings`
 * @param pages all pages
 * @param playground whether there is a page to try the rules on
 * @returns the whole document
 */
export function framed({ page, html, headings }, pages, playground) {
  const words = WORDS[page.language];
  const title = titleOf(page);
  const link = (to, text, attributes = '') => `<a href="${between(page.path, to)}"${attributes}>${escapeHtml(text)}</a>`;
  const guides = pages.filter(({ language, menu }) => language === page.language && menu === 'guides');
  const other = pages.find(({ language, name }) => language === words.otherLanguage && name === (page.name ?? 'index'));
  const here = guides.indexOf(page);
  const sections = `<ul>${headings.map(({ id, title: section }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(section)}</a></li>`).join('')}</ul>`;
  const entry = (listed) => {
    const language = listed.language === page.language ? '' : ` lang="${WORDS[listed.language].code}"`;
    return listed === page
      ? `<li>${link(listed.path, nameOf(listed, words), ' aria-current="page"')}${sections}</li>`
      : `<li${language}>${link(listed.path, nameOf(listed, words))}</li>`;
  };
  // A page that is not there in the reader's language is listed in the other.
  const about = pages.filter(({ language, name, menu }) => menu === 'about' && (language === page.language || name === null));
  const turn = (guide, rel, arrow) =>
    guide === undefined ? '<span></span>' : link(guide.path, arrow(nameOf(guide, words)), ` rel="${rel}"`);
  return `<!doctype html>
<html lang="${words.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${escapeHtml(title === 'ranking-rules' ? title : `${title} – ranking-rules`)}</title>
<link rel="stylesheet" href="${between(page.path, 'style.css')}">
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
<header>
${link(guides[0].path, 'ranking-rules', ' class="brand"')}
<nav aria-label="ranking-rules">${playground ? link('playground/index.html', words.playground) : ''}${link('api/index.html', words.api)}${link('changelog.html', words.changelog)}${link(other.path, words.other, ` lang="${WORDS[words.otherLanguage].code}"`)}</nav>
</header>
<div class="columns">
<nav class="side" aria-label="${words.guides}"><ul>${guides.map(entry).join('')}</ul><p>${words.about}</p><ul>${about.map(entry).join('')}</ul></nav>
<main id="text">
${html}
${here < 0 ? '' : `<nav class="turn">${turn(guides[here - 1], 'prev', (name) => `← ${name}`)}${turn(guides[here + 1], 'next', (name) => `${name} →`)}</nav>`}
</main>
</div>
</body>
</html>
`;
}

function nameOf(guide, words) {
  return guide.name === 'index' ? words.overview : titleOf(guide);
}

function titleOf({ text }) {
  return /^# (.*)$/m.exec(text)?.[1] ?? 'ranking-rules';
}
