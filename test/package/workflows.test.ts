// Workflows run what is in the repository and actions that cannot change under them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(__dirname, '..', '..', '.github', 'workflows');
const workflows = readdirSync(FOLDER).map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));

describe.each(workflows)('$file', ({ file, text }) => {
  it('pins every action by its commit, with the release in words', () => {
    const used = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
  it('may read, and only publishing may say who it is', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(text.includes('id-token: write')).toBe(file === 'publish.yml');
    expect(text).not.toMatch(/secrets\.|TOKEN/);
  });
});
