// The pages of the site: where each is written, and where it goes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The guides in the order in which they are read. */
const GUIDES = [
  'getting-started',
  'own-policy',
  'ties-and-rounding',
  'tickets-to-notice',
  'names',
  'embedding',
  'other-tools',
  'issue-codes',
];

/** Pages about the package itself, by file. */
const ABOUT = ['trust', 'performance', 'SECURITY', 'CONTRIBUTING'];

/**
 * Every page: `source` from the root of the repository, `path` in the site. Pages in both languages have one `name`;
 * a menu lists the guides and the pages about the package.
 */
export function pagesOf(root) {
  const written = (source, path, language, name, menu = null) => ({
    source,
    path,
    language,
    name,
    menu,
    text: readFileSync(join(root, source), 'utf8'),
  });
  const about = (language) =>
    ABOUT.map((file) =>
      written(`docs/${file}${language === 'zh' ? '.zh' : ''}.md`, `${language}/${file.toLowerCase()}.html`, language, file, 'about'),
    );
  const guides = readdirSync(join(root, 'docs/guides/en')).map((file) => file.replace('.md', ''));
  const unlisted = guides.filter((guide) => !GUIDES.includes(guide));
  if (unlisted.length > 0) throw new Error(`guides that the site does not list: ${unlisted.join(', ')}`);
  return [
    written('README.md', 'index.html', 'zh', 'index', 'guides'),
    ...GUIDES.map((guide) => written(`docs/guides/zh/${guide}.md`, `zh/${guide}.html`, 'zh', guide, 'guides')),
    ...about('zh'),
    written('docs/README.en.md', 'en/index.html', 'en', 'index', 'guides'),
    ...GUIDES.map((guide) => written(`docs/guides/en/${guide}.md`, `en/${guide}.html`, 'en', guide, 'guides')),
    ...about('en'),
    written('CHANGELOG.md', 'changelog.html', 'en', null),
    { ...written('LICENSE', 'license.html', 'en', null), text: `# Licence\n\n${readFileSync(join(root, 'LICENSE'), 'utf8')}` },
    ...examplesIn(root, 'examples', 'test/examples/expected'),
    ...examplesIn(root, 'examples/sources', 'examples/sources/expected'),
  ];
}

/** Pages with the examples of a folder, each with what it prints where that is kept. */
function examplesIn(root, folder, expected) {
  const kept = readdirSync(join(root, expected));
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const source = `${folder}/${file}`;
      const printed = kept.includes(file.replace('.ts', '.txt'))
        ? readFileSync(join(root, expected, file.replace('.ts', '.txt')), 'utf8')
        : null;
      const parts = [
        `# ${source}`,
        fenced('ts', readFileSync(join(root, source), 'utf8')),
        ...(printed === null ? [] : [`## npx ts-node ${source}`, fenced('text', printed)]),
      ];
      return { source, path: source.replace('.ts', '.html'), language: 'en', name: null, menu: null, text: parts.join('\n\n') };
    });
}

function fenced(language, code) {
  return `\`\`\`\`${language}\n${code.trimEnd()}\n\`\`\`\``;
}
