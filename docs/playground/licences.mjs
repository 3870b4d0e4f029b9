// The packages that came into the bundle, and a page with the licence of each, as their licences ask.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const TEXTS = /^(licen[cs]e|copying|notice)/i;

/** Every package of which a byte is in a script: name, version, licence, and the text of its licence files. */
export function bundledPackages({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0));
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? []));
  return ['../..', ...[...folders].sort()].map((folder) => {
    const at = join(HERE, folder);
    const { name, version, license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
    const texts = readdirSync(at)
      .filter((file) => TEXTS.test(file))
      .sort();
    if (texts.length === 0) throw new Error(`${name} ${version} came into the bundle and has no licence file`);
    return { name, version, licence: license, text: texts.map((file) => readFileSync(join(at, file), 'utf8').trim()).join('\n\n') };
  });
}

/** A page in both languages; packages with the same text share it. The texts are as they were given. */
export function licencesPage(packages) {
  const texts = [...new Set(packages.map(({ text }) => text))];
  const namesWith = (wanted) =>
    packages
      .filter(({ text }) => text === wanted)
      .map(nameOf)
      .join('<br>');
  const sections = texts.map(
    (text) => `<section class="card"><h2>${namesWith(text)}</h2><pre tabindex="0">${escaped(text)}</pre></section>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'">
<title>软件许可 Licences – ranking-rules</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body>
<header>
<div>
<h1>软件许可 <span lang="en">Licences</span></h1>
<p>试算页面用到的软件及其许可，许可文本照录原文。</p>
<p lang="en">What the page to try the rules on is made of, and under which licences.</p>
</div>
<nav><a href="index.html">返回试算 <span lang="en">Back to the page</span></a></nav>
</header>
<main class="licences" lang="en">
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function nameOf({ name, version, licence }) {
  return `${escaped(name)} ${escaped(version)} <small>${escaped(licence)}</small>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
