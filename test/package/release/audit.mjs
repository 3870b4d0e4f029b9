// Known weaknesses in what users install. A registry that does not answer is said, and is no pass.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 120_000 });
const answer = parsed(stdout);
const total = answer?.metadata?.vulnerabilities?.total;
if (typeof total !== 'number')
  console.log(
    `skipped: npm audit got no answer from the registry (${answer?.statusCode ?? answer?.error?.code ?? 'nothing that can be read'})`,
  );
else {
  console.log(`${total} known weaknesses in runtime dependencies`);
  process.exitCode = total > 0 ? 1 : 0;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
