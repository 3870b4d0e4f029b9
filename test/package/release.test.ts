// The release check says what it found, and takes nothing for passed that was not run.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PAGES, textOf } from '../docs/pages';

interface Step {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
}
const FOLDER = join(__dirname, 'release');
const { summaryOf } = (await import(join(FOLDER, 'summary.mjs'))) as {
  readonly summaryOf: (steps: readonly Step[], missing: readonly string[]) => { readonly lines: readonly string[]; readonly ok: boolean };
};
const { INSTALL_PAGES, wanting } = (await import(join(FOLDER, 'wanting.mjs'))) as {
  readonly INSTALL_PAGES: readonly string[];
  readonly wanting: (files: { manifest: object; changelog: string; pages: Readonly<Record<string, string>> }) => readonly string[];
};

const bin = mkdtempSync(join(tmpdir(), 'ranking-rules-npm-'));
afterAll(() => rmSync(bin, { recursive: true }));

describe('the summary of a release check', () => {
  const main = { name: 'main', ok: true, output: '== a\nskippedness\n\n== results\npassed: a\npassed: b: c\n\n2 passed, 0 failed\n' };
  const fine = { name: 'bill', ok: true, output: 'x.cdx.json' };
  it.each<readonly [string, readonly Step[], readonly string[], readonly string[], boolean]>([
    [
      'all passed',
      [main, fine],
      [],
      ['passed   a', 'passed   b: c', 'passed   bill', '', '3 passed, 0 failed, 0 skipped, 0 missing: ready to be published'],
      true,
    ],
    [
      'a part failed',
      [{ ...main, ok: false, output: main.output.replace('passed: a', 'failed: a') }],
      [],
      ['failed   a', 'passed   b: c', '', '1 passed, 1 failed, 0 skipped, 0 missing: not ready to be published'],
      false,
    ],
    [
      'it broke off',
      [{ name: 'main', ok: false, output: '== a\n' }],
      [],
      ['failed   main', '', '0 passed, 1 failed, 0 skipped, 0 missing: not ready to be published'],
      false,
    ],
    [
      'it failed after its results',
      [{ ...main, ok: false }],
      [],
      ['passed   a', 'passed   b: c', 'failed   main', '', '2 passed, 1 failed, 0 skipped, 0 missing: not ready to be published'],
      false,
    ],
    [
      'nothing was done',
      [{ name: 'audit', ok: true, output: 'skipped: no answer\n' }],
      [],
      [
        'skipped  audit: no answer',
        '',
        '0 passed, 0 failed, 1 skipped, 0 missing: nothing failed, but it is not ready to be published before that is settled',
      ],
      true,
    ],
    [
      'some was left out',
      [{ name: 'bits', ok: true, output: 'passed  Node\nskipped Deno: cannot be had here\n' }],
      [],
      [
        'passed   bits',
        'skipped  bits: Deno: cannot be had here',
        '',
        '1 passed, 0 failed, 1 skipped, 0 missing: nothing failed, but it is not ready to be published before that is settled',
      ],
      true,
    ],
    [
      'tests were left out',
      [{ ...main, output: `\u001B[2m      Tests \u001B[22m 3 passed | 9 skipped (12)\n${main.output}` }],
      [],
      [
        'passed   a',
        'passed   b: c',
        'skipped  main: 9 skipped',
        '',
        '2 passed, 0 failed, 1 skipped, 0 missing: nothing failed, but it is not ready to be published before that is settled',
      ],
      true,
    ],
    [
      'something is missing',
      [fine],
      ['no repository'],
      [
        'passed   bill',
        'missing  no repository',
        '',
        '1 passed, 0 failed, 0 skipped, 1 missing: nothing failed, but it is not ready to be published before that is settled',
      ],
      true,
    ],
  ])('where %s', (_, steps, missing, lines, ok) => {
    expect(summaryOf(steps, missing)).toEqual({ lines, ok });
  });
});

describe('a publish', () => {
  it('needs a repository, an entry of the version in the changelog, and pages that install from npm', () => {
    const pages = { 'README.md': 'npm install ranking-rules' };
    const manifest = { version: '1.2.3', repository: { url: 'x' } };
    expect(wanting({ manifest, changelog: '# C\n\n## [1.2.3] - 2026-01-01\n', pages })).toEqual([]);
    expect(
      wanting({
        manifest: { version: '1.2.3' },
        changelog: '# C\n\n## [1.2.30] - 2026-01-01\n',
        pages: { ...pages, a: '本包尚未发布到 npm。', b: 'The package is not on npm yet.' },
      }),
    ).toEqual([
      'package.json names no repository, and publishing with provenance needs one',
      'CHANGELOG.md has no entry for 1.2.3',
      'a says that the package is not on npm',
      'b says that the package is not on npm',
    ]);
  });

  it('looks at every page that tells how to install', () => {
    const telling = PAGES.filter((page) => textOf(page).includes('npm pack'));
    expect([...telling].sort()).toEqual([...INSTALL_PAGES].sort());
  });
});

describe('the audit', () => {
  it.each([
    ['{"statusCode":405,"message":"405"}', 0, /^skipped: .*\(405\)$/],
    ['{"error":{"code":"ENOTFOUND"}}', 0, /^skipped: .*\(ENOTFOUND\)$/],
    ['', 0, /^skipped: /],
    ['<html>', 0, /^skipped: /],
    ['{"metadata":{"vulnerabilities":{"total":0}}}', 0, /^0 known weaknesses/],
    ['{"metadata":{"vulnerabilities":{"total":2}}}', 1, /^2 known weaknesses/],
  ])('that is answered by %s', (answer, status, said) => {
    const npm = join(bin, 'npm');
    writeFileSync(npm, `#!/bin/sh\ncat <<'END'\n${answer}\nEND\nexit 1\n`);
    chmodSync(npm, 0o755);
    const audit = spawnSync(process.execPath, [join(FOLDER, 'audit.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` },
    });
    expect(audit.stdout.trim()).toMatch(said);
    expect(audit.status).toBe(status);
  });
});
