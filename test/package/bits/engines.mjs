// The engines, and how each runs a file.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const run = async (command, args, env = {}) =>
  (await execute(command, args, { env: { ...process.env, ...env }, timeout: 300_000, maxBuffer: 2 ** 26 })).stdout.trim();
const viaNpm = (name, version, args) => (file, env) => run('npx', ['-y', '-p', `${name}@${version}`, name, ...args, file], env);

/** Time zones that shift differently, and locales with digits, cases and calendars of their own. */
export const SETTINGS = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  { TZ: 'Europe/Dublin', LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8' },
];

export const NODE = (file, env) => run(process.execPath, [file], env);

/** Other engines: each of these takes an ES module. */
export const ENGINES = [
  ...['18', '20', '22', '24'].map((version) => ({ name: `Node ${version}`, commonJs: true, run: viaNpm('node', version, []) })),
  { name: 'Bun', commonJs: true, run: viaNpm('bun', '1', []) },
  {
    name: 'Deno',
    commonJs: false,
    run: viaNpm('deno', '2', ['run', '--no-config', '--allow-read', '--allow-env', '--node-modules-dir=manual']),
  },
];

/** The digest as a page shows it. */
export async function runInChromium(script, env) {
  const folder = await mkdtemp(join(tmpdir(), 'ranking-rules-page-'));
  try {
    const page = join(folder, 'page.html');
    await writeFile(page, `<!doctype html><meta charset="utf-8"><body><script>${script.replaceAll('</script', '<\\/script')}</script>`);
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--virtual-time-budget=240000',
      '--dump-dom',
    ];
    const dom = await run(process.env.CHROMIUM ?? 'chromium', [...flags, pathToFileURL(page).href], env);
    return /<body>([^<]*)<\/body>/.exec(dom)?.[1]?.trim() ?? 'no body';
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
