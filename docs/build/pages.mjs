// The pages of the site: where each is written, and where it goes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The guides in the order in which they are read. */
const GUIDES = ['getting-started', 'own-policy', 'ties-and-rounding', 'tickets-to-notice', 'embedding', 'other-tools', 'issue-codes'];

/** Pages about the package itself, in English only: where each is written, and where it goes. */
export const ABOUT = { 'docs/trust.md': 'trust.html', 'docs/performance.md': 'performance.html', 'docs/SECURITY.md': 'security.html', 'docs/CONTRIBUTING.md': 'contributing.html' };

/** Every page: `source` from the root of the repository, `path` in the site. Pages in both languages have one `name`. */
export function pagesOf(root) {
  const written = (source, path, language, name) => ({ source, path, language, name, text: readFileSync(join(root, source), 'utf8') });
  const guides = readdirSync(join(root, 'docs/guides/en')).map((file) => file.replace('.md', ''));
  const unlisted = guides.filter((guide) => !GUIDES.includes(guide));
  if (unlisted.length > 0) throw new Error(`guides that the site does not list: ${unlisted.join(', ')}`);
  return [
    written('README.md', 'index.html', 'zh', 'index'),
    ...GUIDES.map((guide) => written(`docs/guides/zh/${guide}.md`, `zh/${guide}.html`, 'zh', guide)),
    written('docs/README.en.md', 'en/index.html', 'en', 'index'),
    ...GUIDES.map((guide) => written(`docs/guides/en/${guide}.md`, `en/${guide}.html`, 'en', guide)),
    ...Object.entries(ABOUT).map(([source, path]) => written(source, path, 'en', null)),
    written('CHANGELOG.md', 'changelog.html', 'en', null),
    { ...written('LICENSE', 'license.html', 'en', null), text: `# Licence\n\n${readFileSync(join(root, 'LICENSE'), 'utf8')}` },
    ...examplesIn(root, 'examples', 'test/examples/expected'),
    ...examplesIn(root, 'examples/sources', 'examples/sources/expected'),
  ];
}

/** Pages with the examples of a folder, each with what it prints where that is kept. */
function examplesIn(root, folder, expected) {
  const kept = readdirSync(join(root, expected));
  return readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts')).map((file) => {
    const source = `${folder}/${file}`;
    const printed = kept.includes(file.replace('.ts', '.txt')) ? readFileSync(join(root, expected, file.replace('.ts', '.txt')), 'utf8') : null;
    const parts = [`# ${source}`, fenced('ts', readFileSync(join(root, source), 'utf8')), ...(printed === null ? [] : [`## npx ts-node ${source}`, fenced('text', printed)])];
    return { source, path: source.replace('.ts', '.html'), language: 'en', name: null, text: parts.join('\n\n') };
  });
}

function fenced(language, code) {
  return `\`\`\`\`${language}\n${code.trimEnd()}\n\`\`\`\``;
}
