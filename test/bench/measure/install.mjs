// The peers' packages, in the benchmark's own folder, installed at the first run.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the install fails, every peer that needs a package is left out of the race and named. */
export function installPeers(say) {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  if (existsSync(`${folder}/node_modules`)) return;
  say('installing the peers');
  try {
    execSync('npm ci --silent', { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    say(`the peers can't be installed: ${error.message.split('\n')[0]}`);
  }
}
