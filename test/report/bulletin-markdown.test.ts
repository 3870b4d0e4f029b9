// Hostile names in a notice, read back by two Markdown readers: each reads as it was given, and no table breaks.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { definePolicy } from '../../src/policy/define-policy';
import { bulletin } from '../../src/report/bulletin/bulletin';
import { plain, titled } from '../../src/report/bulletin/markdown';
import { runs } from '../laws/seed';
import { twoGroups } from './two-groups';
import { isFilled } from '../../src/input/filled';

interface Readers {
  readonly MarkdownIt: new (options: object) => { readonly render: (text: string) => string };
  readonly marked: { readonly parse: (text: string) => string };
}

const need = createRequire(__filename);
const { MarkdownIt, marked }: Readers = {
  MarkdownIt: need('markdown-it') as Readers['MarkdownIt'],
  marked: (need('marked') as { readonly marked: Readers['marked'] }).marked,
};
const strict = new MarkdownIt({ html: true, linkify: true });
const readers: Readonly<Record<string, (text: string) => string>> = {
  'markdown-it': (text) => strict.render(text),
  marked: (text) => marked.parse(text),
};

const HOSTILE = [
  'a|b',
  '|',
  '\\|',
  '*x*',
  '**',
  '_y_',
  '__proto__',
  'constructor',
  '~~z~~',
  '`code`',
  '``',
  '<script>alert(1)</script>',
  '<!-- -->',
  '</td>',
  '[x](javascript:alert(1))',
  '![x](y)',
  '[x]: y',
  '&lt;b&gt;',
  '&copy;',
  '&#60;',
  '# heading',
  '- item',
  '1. item',
  '+ plus',
  '> quote',
  '---',
  '===',
  'http://example.org',
  'www.example.org',
  'HTTPS://EXAMPLE.ORG',
  'a@example.org',
  '$x$',
  'tail\\',
  '\\',
  ':smile:',
  '| --- |',
  '^[1]',
  '[^1]',
  '甲、乙',
  '甲：乙。',
];
const UNSEEN = [
  '\n- item',
  '    1. item',
  'line\nbreak',
  'two\r\nlines',
  'tab\there',
  '\u2028x',
  'nul\u0000l',
  '\u202eright to left',
  'next\u0085line',
];

/** What a reader of the notice should see. */
const seen = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (one) => (/\s/.test(one) ? ' ' : '\ufffd'))
    .replace(/\s+/g, ' ')
    .trim();
const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
const cellsOf = (html: string): string[][] =>
  [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell),
  );

const TAGS = /^(h[123]|p|ul|li|a|table|thead|tbody|tr|th|td)$/;

function check(names: readonly string[], title: string): void {
  const policy = definePolicy({
    ...twoGroups,
    title: { zh: title, en: title },
    sources: [{ title, url: 'https://example.org/a|b?x=1&y=2>`\\', supports: [] }],
    assumptions: [title],
    classes: [{ id: 'all', label: { zh: title, en: title } }],
    ladder: undefined,
  });
  const records = names.map((township, i) => ({
    township,
    group: names[(i * 7) % names.length] ?? '',
    month: '2025-01',
    assigned: i % 5 === 4 ? 1 : 9,
    surveyed: 10,
    satisfied: 9,
  }));
  const evaluation = evaluate(records, policy);
  const standings = evaluation.standings('2025-01');
  const ranked = standings.filter(({ rank }) => rank !== null);
  for (const locale of ['zh', 'en'] as const) {
    const notice = bulletin(evaluation, '2025-01', { locale });
    for (const [reader, render] of Object.entries(readers)) {
      const html = render(notice);
      const tables = html.split('<table>').slice(1);
      expect(tables.length, reader).toBe(3);
      const members = cellsOf(tables[0] ?? '').slice(1);
      expect(
        members.map((cells) => cells.slice(0, 2).map(text)),
        reader,
      ).toEqual(ranked.map(({ group, township }) => [seen(group ?? ''), seen(township)]));
      expect(new Set(members.map(({ length }) => length)), reader).toEqual(new Set([6]));
      const everyone = cellsOf(tables[2] ?? '')
        .slice(1)
        .map((cells) => cells.map(text));
      expect(
        everyone.map((cells) => [...cells.slice(0, 2), ...cells.slice(7)]),
        reader,
      ).toEqual(standings.map(({ group, township, rank }) => [seen(group ?? ''), seen(township), rank === null ? '' : seen(title)]));
      expect(text(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? ''), reader).toContain(seen(title));
      expect(text(/<h3[^>]*>([\s\S]*?)<\/h3>/.exec(html)?.[1] ?? ''), reader).toContain(seen(title));
      const items = [...html.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = '']) => item);
      expect(text(items.at(-2) ?? ''), reader).toContain(`${seen(title)} https://example.org/a`);
      expect(text(items.at(-1) ?? ''), reader).toBe(seen(title));
      for (const [, tag = ''] of html.matchAll(/<\/?([a-z0-9]+)/gi)) expect(tag, reader).toMatch(TAGS);
      expect([...html.matchAll(/<a /g)].length, reader).toBe(1);
      expect(html, reader).toMatch(/<a href="https:\/\/example\.org\/a%7Cb\?x=1&amp;y=2%3E%60%5C">/);
    }
  }
}

describe('a name', () => {
  // Marks that the two readers do not know, or not where a notice has names today.
  it.each([
    ['$x$', '\\$x\\$'],
    ['===', '\\==='],
    ['2019.', '2019\\.'],
    ['12)', '12\\)'],
  ])('%s is no mark wherever it stands', (name, written) => {
    expect(plain(name)).toBe(written);
  });
});

describe('an address', () => {
  it('breaks no table, and ends where it ends', () => {
    expect(titled('办法', 'https://example.org/a|b?c=<d>`\\')).toBe('办法 <https://example.org/a%7Cb?c=%3Cd%3E%60%5C>');
  });
});

describe('names in a notice', () => {
  it.each([...HOSTILE, ...UNSEEN])('read as they are given: %j', (name) => {
    check(['甲镇', name, `${name}镇`, `x${name}`, '乙镇'], name);
  });
  it('read as they are given in what is written over the annex: a field that tells equal scores apart, an indicator that is empty', () => {
    const name = '*a*|<b>[x](y)';
    const indicator = {
      id: 'empty',
      label: { zh: name, en: name },
      fullMarks: 100,
      whenEmpty: 'full',
      rate: { credit: { satisfied: 1 }, of: 'surveyed' },
    };
    const policy = definePolicy({
      ...twoGroups,
      scoring: { fullMarks: 100, decimals: 0, rounding: 'half-up', indicators: [indicator] },
      ranking: { ties: 'competition', tieBreakers: [{ field: name, order: 'descending' }] },
      classes: [],
      ladder: undefined,
    });
    const evaluation = evaluate([{ township: '甲镇', month: '2025-01', assigned: 9, surveyed: 0, satisfied: 0, [name]: 1 }], policy);
    for (const render of Object.values(readers)) {
      const read = (locale: 'zh' | 'en'): string => text(render(bulletin(evaluation, '2025-01', { locale })));
      expect(read('zh')).toContain(`得分相同的，按${name}从高到低区分先后。`);
      expect(read('zh')).toContain(`：${name}，按规定得满分。`);
      expect(read('en')).toContain(`told apart by ${name} (descending).`);
      expect(read('en')).toContain(`${name}: full marks, as the policy says.`);
    }
  });
  it('read as they are given, whatever they are', { timeout: 120_000 }, () => {
    const piece = fc.oneof(fc.constantFrom(...HOSTILE, ...'\\`*_{}[]<>()#+-.!|~&$@:/= '), fc.string({ unit: 'grapheme', maxLength: 3 }));
    const name = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join(''))
      .filter((one) => isFilled(one) && seen(one) !== '');
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), name, (names, title) => void check(names, title)),
      { ...runs(1.5), seed: 20190801 },
    );
  });
});
