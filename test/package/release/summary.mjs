// What a release check came to, in words: nothing counts as passed that was not run.

// Colours.
const CONTROL = /\x1b\[[0-9;]*m/g;

/** What a step printed of its parts: `passed: name` or `failed: name` after `== results`; `skipped…`, and tests that Vitest left out. */
function partsOf(output) {
  const lines = output
    .replaceAll(CONTROL, '')
    .split('\n')
    .map((line) => line.trim());
  const from = lines.lastIndexOf('== results');
  const results = from < 0 ? [] : lines.slice(from + 1).flatMap((line) => rowOf(/^(passed|failed): (.+)$/.exec(line)));
  const skipped = lines.flatMap((line) => [
    ...rowOf(/^(skipped):?\s+(.+)$/.exec(line)),
    ...rowOf(/^Tests\b.*?\b()(\d+ skipped)\b/.exec(line)),
  ]);
  return { results, skipped: skipped.map(({ name }) => name), printed: lines.filter((line) => line !== '').length };
}

function rowOf(match) {
  return match === null ? [] : [{ state: match[1], name: match[2] }];
}

function rowsOf({ name, ok, output }) {
  const { results, skipped, printed } = partsOf(output);
  const left = skipped.map((what) => ({ state: 'skipped', name: `${name}: ${what}` }));
  // A step that only says what it left out was not run.
  if (ok && left.length > 0 && left.length === printed) return left;
  const told = results.length > 0 && ok === results.every(({ state }) => state === 'passed');
  return [...results, ...(told ? [] : [{ state: ok ? 'passed' : 'failed', name }]), ...left];
}

/**
 * @param steps each with `name`, whether it is `ok`, and its `output`
 * @param missing what a publish needs besides
 * @returns lines for people, and whether nothing failed
 */
export function summaryOf(steps, missing) {
  const rows = [...steps.flatMap(rowsOf), ...missing.map((name) => ({ state: 'missing', name }))];
  const count = (wanted) => rows.filter(({ state }) => state === wanted).length;
  const totals = ['passed', 'failed', 'skipped', 'missing'].map((state) => `${count(state)} ${state}`).join(', ');
  const open = count('skipped') + count('missing');
  const verdict =
    count('failed') > 0
      ? 'not ready to be published'
      : open > 0
        ? 'nothing failed, but it is not ready to be published before that is settled'
        : 'ready to be published';
  return { lines: [...rows.map(({ state, name }) => `${state.padEnd(9)}${name}`), '', `${totals}: ${verdict}`], ok: count('failed') === 0 };
}
