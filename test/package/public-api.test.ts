// The public types and names, committed, so that nobody breaks a user without seeing it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publicDeclarations } from './public-declarations';

const FILE = join(__dirname, 'public-api.md');

it('the public interface is what public-api.md says', () => {
  const parts = publicDeclarations().map(([entry, text]) => `## ${entry}\n\n\`\`\`ts\n${text}\n\`\`\`\n`);
  const now = `# Public interface\n\nEvery exported name with its type. Written by \`WRITE_API=1 npx vitest run public-api\`.\n\n${parts.join('\n')}`;
  if (process.env['WRITE_API'] === '1') writeFileSync(FILE, now);
  const advice =
    'The public names or types have changed. What was removed, renamed or narrowed breaks users and needs a major version; ' +
    'what was added needs an entry in CHANGELOG.md. Then write it with WRITE_API=1 npx vitest run public-api.';
  expect(now, advice).toBe(readFileSync(FILE, 'utf8'));
});
