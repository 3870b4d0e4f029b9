// A user's project: installs the tarball in a fresh folder and runs the code of both READMEs, as a module of its own each.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

const folder = mkdtempSync(join(tmpdir(), 'ranking-rules-consumer-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const tarball = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' }).trim();
writeFileSync(join(folder, 'package.json'), '{ "private": true }');
execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', join(folder, tarball)], {
  cwd: folder,
  stdio: 'inherit',
});

// Long values on one line, as the pages print them.
const CHECK = `
import { inspect } from 'node:util';
const shown = (value) => inspect(value, { breakLength: Infinity, depth: 6 });
console.log = (...values) => process.stdout.write(\`\${values.map((value) => (typeof value === 'string' ? value : shown(value))).join(' ')}\\n\`);
const same = (value, expected) => {
  const found = shown(value);
  if (found !== expected) throw new Error(\`\${found}, not \${expected}\`);
};
`;

/** The blocks of a page, and what the page says they print. */
function blocksOf(page) {
  const fences = [...readFileSync(page, 'utf8').matchAll(/^\`\`\`(\w+)\n([^]*?)^\`\`\`$/gm)].map(([, language, text]) => ({
    language,
    text,
  }));
  return fences.flatMap(({ language, text }, i) =>
    language === 'ts' ? [{ code: text, printed: fences[i + 1]?.language === 'text' ? fences[i + 1].text : '' }] : [],
  );
}

let ran = 0;
for (const page of ['README.md', 'docs/README.en.md']) {
  blocksOf(page).forEach(({ code, printed }, i) => {
    const checked = code.replace(
      /^(?!const |let )(.*?);\s*\/\/ → (.*)$/gm,
      (_, expression, expected) => `same(${expression}, ${JSON.stringify(expected)});`,
    );
    const { outputText } = ts.transpileModule(CHECK + checked, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    const at = join(folder, page.replaceAll(/\W/g, '-'));
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, `${i}.mjs`), outputText);
    const found = execFileSync(process.execPath, [join(at, `${i}.mjs`)], { encoding: 'utf8' });
    if (found !== printed) throw new Error(`block ${i} of ${page} printed\n${found}\nnot\n${printed}`);
    ran += 1;
  });
}
const byRequire = (printed) =>
  execFileSync(process.execPath, ['-e', `const rules = require('ranking-rules'); console.log(${printed})`], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();
const required = byRequire(`Object.keys(rules).length, Object.keys(require('ranking-rules/report')).length`);
const className = byRequire('rules.RankingRulesError.name');
if (className !== 'RankingRulesError') throw new Error(`by require the error's class is named ${className}`);
console.log(`installed ${tarball} in a fresh folder: ${ran} blocks of code ran as the pages say; by require it has ${required} names`);
