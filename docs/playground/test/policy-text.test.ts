// Mistakes in a policy's text stand at their lines.
import { beijing2019 } from 'ranking-rules';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../src/engine/engine';
import { checkPolicyText, type TextMistake } from '../src/engine/check-policy';

const TEXT = JSON.stringify(beijing2019, null, 2);
const LINES = TEXT.split('\n');
const mistakesOf = (text: string): readonly TextMistake[] => {
  const result = checkPolicyText(text);
  return result.ok ? [] : result.mistakes;
};

describe('a mistake in the text of a policy', () => {
  const values = LINES.flatMap((line, i) => {
    const match = /^(\s*"\w+": )("[^"]*"|\d+|null)(,?)$/.exec(line);
    return match === null ? [] : [{ i, line, wrong: `${match[1]}{ "no": [] }${match[3]}` }];
  });
  it('is found for many values', () => expect(values.length).toBeGreaterThan(60));
  it.each(values)('of a value stands at its line: $i $line', ({ i, wrong }) => {
    const mistakes = mistakesOf(LINES.with(i, wrong).join('\n'));
    expect(mistakes.map(({ line }) => line)).toContain(i + 1);
  });

  it.each([
    ['a comma too many', TEXT.replace('"revision": 1,', '"revision": 1,,'), 3],
    ['a comma too few', TEXT.replace('"revision": 1,', '"revision": 1'), 4],
    ['a quotation mark too few', TEXT.replace('"half-up"', '"half-up'), LINES.findIndex((line) => line.includes('half-up')) + 1],
    ['a comment', TEXT.replace('"revision"', '// one\n"revision"'), 3],
    ['an unknown key', TEXT.replace('"revision"', '"revison": 1,\n"revision"'), 3],
    ['a key written twice', TEXT.replace('"revision": 1', '"revision": 2,\n  "revision": 1'), 4],
    ['an unknown class on the ladder', TEXT.replace(/(?<=\n\s+)"improved"(?=,\n)/, '"gold"'), LINES.findIndex((line) => /^\s+"improved",$/.test(line)) + 1],
    ['nothing', '', 1],
    ['text after the end', `${TEXT}\n]`, LINES.length + 1],
  ])('stands at its line: %s', (_, text, line) => {
    expect(mistakesOf(text)[0]?.line).toBe(line);
    for (const { from, to } of mistakesOf(text)) expect(from).toBeLessThan(Math.max(1, to));
  });

  it('leaves the last valid policy in force, and says which', async () => {
    const engine = createEngine();
    await engine.open({ kind: 'example' });
    const before = engine.setPolicy(TEXT.replace('"top": 10', '"top": 1'));
    expect(before.mistakes).toEqual([]);
    const after = engine.setPolicy(TEXT.replace('"top": 10', '"top": 0'));
    expect(after.mistakes.length).toBe(1);
    expect([after.version, after.inForce.id]).toEqual([before.version, 'beijing-2019']);
    expect(JSON.parse(engine.policyJson()).classes[0].pick.top).toBe(1);
  });
});
