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
    [
      'an unknown class on the ladder',
      TEXT.replace(/(?<=\n\s+)"improved"(?=,\n)/, '"gold"'),
      LINES.findIndex((line) => /^\s+"improved",$/.test(line)) + 1,
    ],
    ['nothing', '', 1],
    ['text after the end', `${TEXT}\n]`, LINES.length + 1],
  ])('stands at its line: %s', (_, text, line) => {
    expect(mistakesOf(text)[0]?.line).toBe(line);
    for (const { from, to } of mistakesOf(text)) expect(from).toBeLessThan(Math.max(1, to));
  });

  it.each([
    [TEXT.replace('"revision": 1,', '"revision": 1'), '此处应为逗号', 'expected a comma'],
    [TEXT.replace('"revision":', '"revision"'), '此处应为冒号', 'expected a colon'],
    [TEXT.replace('"revision"', 'revision'), '不是 JSON 的词', 'no word of JSON'],
    [TEXT.replace('"revision"', '// one\n"revision"'), 'JSON 不能有注释', 'JSON has no comments'],
    [TEXT.replace('"half-up"', '"half-up'), '文本缺少后引号', 'a text without its closing quotation mark'],
    [TEXT.slice(0, -1), '缺少 }', 'expected }'],
    [`${TEXT}]`, '此后不应再有内容', 'expected nothing further'],
    ['', '规则是空的', 'the policy is empty'],
    [' \n', '规则是空的', 'the policy is empty'],
    [TEXT.replace('"revision": 1', '"revision": 2,\n  "revision": 1'), '键 revision 写了两次', 'the key revision is written twice'],
  ])('is said in both languages: %#', (text, zh, en) => {
    expect(mistakesOf(text).map(({ message }) => message)).toEqual([{ zh, en }]);
  });

  it('of a list stands in its policy, whose place comes first', () => {
    const pair = (change: (second: string) => string): string => `[\n${TEXT},\n${change(TEXT)}\n]`;
    const second = (line: string): number => 1 + LINES.length + LINES.findIndex((one) => one.includes(line)) + 1;
    const told = (text: string): unknown => mistakesOf(text).map(({ line, path, message: { zh } }) => [line, path, zh]);
    const list = JSON.stringify(
      [
        { ...beijing2019, inForce: { from: '2019-01', until: '2019-07' } },
        { ...beijing2019, revision: 2, inForce: { from: '2019-07', until: null } },
      ],
      null,
      2,
    );
    expect(told(list)).toEqual([]);
    expect(told(pair((text) => text.replace('"top": 10', '"top": 0')))).toEqual([
      [second('"top": 10'), '[1].classes[0].pick.top', '超出允许的范围；应为不小于 1 的整数，实为 0'],
    ]);
    expect(told(pair((text) => text.replace('"lagMonths": 1', '"lagMonths": 12')))).toEqual([
      [second('"revision"'), '[1].revision', '各份规则不一致；应为与 [0] 不同的 revision，因为两份规则的 id 都是 beijing-2019，实为 1'],
      [second('"lagMonths"'), '[1].comparison.lagMonths', '各份规则不一致；应为 1（同第一份规则），实为 12'],
    ]);
    expect(
      told(
        pair((text) =>
          text
            .replace('"revision": 1', '"revision": 2')
            .replace(/"ladder": \{[^}]*\}/, '"ladder": { "rungs": ["rectification", "advanced"], "windowMonths": 3 }'),
        ),
      ),
    ).toEqual([[second('"ladder": {'), '[1].ladder', expect.stringContaining('各份规则不一致')]]);
    expect(told('[]')).toEqual([[1, '', '列表中没有规则']]);
    expect(told(`[${TEXT}, 7]`)).toEqual([[LINES.length, '[1]', expect.stringContaining('实为 7')]]);
  });

  it('of two policies for one month stands where the earlier one should end', () => {
    const told = (...months: readonly (readonly [string, string | null])[]): unknown => {
      const text = JSON.stringify(
        months.map(([from, until], i) => ({ ...beijing2019, revision: i + 1, inForce: { from, until } })),
        null,
        2,
      );
      return mistakesOf(text).map(({ line, path, message }) => [text.split('\n')[line - 1]?.trim(), path, message.zh, message.en]);
    };
    expect(told(['2019-01', '2019-07'], ['2019-07', '2020-01'], ['2020-01', null])).toEqual([]);
    expect(told(['2019-07', null], ['2019-01', null])).toEqual([
      [
        '"until": null',
        '[1].inForce.until',
        '与第 1 份规则的生效月份重叠；应为 "2019-07" 或更早（该月起不再生效），实为 null',
        'in force in months of policy 1; expected "2019-07", from which on it no longer is, or earlier; received null',
      ],
    ]);
    expect(told(['2019-01', '2019-08'], ['2019-07', null])).toEqual([
      ['"until": "2019-08"', '[0].inForce.until', expect.stringContaining('实为 "2019-08"'), expect.stringContaining('received "2019-08"')],
    ]);
    expect(told(['2019-01', '2019-08'], ['2019-01', null])).toEqual([
      [
        '"from": "2019-01",',
        '[1].inForce.from',
        '与第 1 份规则自同一个月起生效；应为不同的月份，实为 "2019-01"',
        'in force from the same month as policy 1; expected another month, received "2019-01"',
      ],
    ]);
  });

  it('leaves the last valid policy in force, and says which', async () => {
    const engine = createEngine();
    await engine.open({ kind: 'example' });
    const before = engine.setPolicy(TEXT.replace('"top": 10', '"top": 1'));
    expect(before.mistakes).toEqual([]);
    const after = engine.setPolicy(TEXT.replace('"top": 10', '"top": 0'));
    expect(after.mistakes.length).toBe(1);
    expect([after.version, after.inForce.map(({ id }) => id)]).toEqual([before.version, ['beijing-2019']]);
    expect(JSON.parse(engine.policyJson()).classes[0].pick.top).toBe(1);
    const first = (): string => {
      const { rows } = engine.standings({ month: '2019-07', filter: '', sort: 'order', descending: false, from: 0, count: 1 });
      return rows.map(({ score, classes }) => `${score} ${classes.join()}`).join();
    };
    const advanced = first();
    engine.setPolicy(TEXT.replace('"id": "advanced"', '"id": "best"').replace(/"advanced"(?!,\n *"label")/g, '"best"'));
    expect([advanced, first()]).toEqual([expect.stringMatching(/ advanced$/), expect.stringMatching(/ best$/)]);
  });
});
