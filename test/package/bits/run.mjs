// Runs the corpus on every engine that can be had and compares the digests. Engines that cannot be had are named as
// skipped; none of them counts as passed.
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINES, NODE, runInChromium, SETTINGS } from './engines.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..', '..', '..');
// Beside node_modules, so that every engine finds the dependencies.
const folder = mkdtempSync(join(ROOT, 'dist', 'bits-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const made = { entryPoints: [join(HERE, 'main.ts')], bundle: true, target: 'es2022' };
// The package itself is taken as it was built: dist/index.mjs for ES modules, dist/index.js for CommonJS.
const packageAsBuilt = (extension) => ({
  name: 'package as built',
  setup({ onResolve }) {
    onResolve({ filter: /^ranking-rules(\/report)?$/ }, ({ path }) => ({
      path: `../${path.endsWith('report') ? 'report' : 'index'}.${extension}`,
      external: true,
    }));
  },
});
const esm = join(folder, 'main.mjs');
const cjs = join(folder, 'main.cjs');
await build({ ...made, format: 'esm', outfile: esm, plugins: [packageAsBuilt('mjs')] });
await build({ ...made, format: 'cjs', outfile: cjs, plugins: [packageAsBuilt('js')] });
const page = await build({
  ...made,
  format: 'iife',
  write: false,
  alias: { 'ranking-rules': join(ROOT, 'dist', 'index.mjs'), 'ranking-rules/report': join(ROOT, 'dist', 'report.mjs') },
});

const expected = await NODE(esm, SETTINGS[0]);
console.log(expected);
const counted = { passed: 0, failed: 0, skipped: 0 };
const note = (kind, name, more) => {
  counted[kind] += 1;
  console.log(`${kind.padEnd(8)}${name}${more === undefined ? '' : `: ${more}`}`);
};

async function check(name, ask) {
  const answer = await ask().catch(
    (error) =>
      `threw ${String(error.stderr ?? error)
        .trim()
        .slice(-400)}`,
  );
  if (answer === expected) note('passed', name);
  else note('failed', name, answer);
}

const wanted = process.env.BITS_ENGINES?.split(',');
for (const { name, commonJs, run } of ENGINES) {
  if (wanted !== undefined && !wanted.includes(name)) {
    note('skipped', name, 'not asked for');
    continue;
  }
  const version = await run('--version', {}).catch(() => null);
  if (version === null) note('skipped', name, 'cannot be had here');
  else {
    const label = `${name} (${version.split('\n')[0]})`;
    await check(`${label}, ES module`, () => run(esm, SETTINGS[1]));
    if (commonJs) await check(`${label}, CommonJS`, () => run(cjs, SETTINGS[2]));
  }
}
for (const setting of SETTINGS) await check(`this Node (${process.version}), TZ ${setting.TZ}, ${setting.LANG}`, () => NODE(cjs, setting));
const browser = await runInChromium('document.body.textContent = navigator.userAgent', {}).catch(() => null);
if (browser === null) note('skipped', 'Chromium', 'cannot be had here');
else
  for (const setting of SETTINGS.slice(0, 3))
    await check(`Chromium (${browser.split('Chrome/')[1]}), TZ ${setting.TZ}, ${setting.LANG}`, () =>
      runInChromium(page.outputFiles[0].text, setting),
    );

console.log(`${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped`);
process.exitCode = counted.failed > 0 ? 1 : 0;
