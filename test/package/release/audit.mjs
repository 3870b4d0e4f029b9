// Known weaknesses in what users install. A registry that does not answer is said, and is no pass.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
const answer = JSON.parse(stdout || '{}');
if (answer.metadata === undefined) console.log(`skipped: the registry does not answer audits (${answer.statusCode ?? answer.error?.code ?? 'no answer'})`);
else {
  const { total } = answer.metadata.vulnerabilities;
  console.log(`${total} known weaknesses in runtime dependencies`);
  process.exitCode = total > 0 ? 1 : 0;
}
