// A name is text in which something can be seen.
import { describe, expect, it } from 'vitest';
import { INVISIBLE, isFilled } from '../../src/input/filled';
import { normalForm } from '../../src/registry/normal-form';

const characters = Array.from({ length: 0x11_0000 }, (_, point) => String.fromCodePoint(point));

describe('a name', () => {
  it('may have spaces and invisible characters around and within', () => {
    for (const name of ['东镇', '东镇 ', ' 东 镇', '\u200b东镇', '\u200b.\u200b', '\u202d东镇\u202c']) expect(isFilled(name)).toBe(true);
  });
  it('is none where nothing can be seen', () => {
    for (const name of [
      '',
      ' ',
      '\t\n',
      '\u3000',
      '\u00a0',
      '\ufeff',
      '\u200b',
      '\u00ad',
      '\u200f\u2060',
      ' \u200b ',
      '\u202d\u202c',
      '\u2066\u2069',
      '\u0000',
      '\u0007\u007f',
      '\u0085',
      '\u2800',
      '\u115f\u1160',
      '\u3164',
      '\uffa0',
      '\ufe0f',
      '\u034f',
      '\u061c',
      '\u180e',
      '\u{e0001}',
      '\u{e0100}\u{e01ef}',
    ])
      expect(isFilled(name)).toBe(false);
  });
  it('is seen where a character has ink, the neighbours of those without it too', () => {
    for (const name of [
      '~',
      '\u00a1',
      '\u115e',
      '\u1161',
      '\u27ff',
      '\u2801',
      '\u3163',
      '\u3165',
      '\ufdff',
      '\ufe10',
      '\uff9f',
      '\uffa1',
      '㐀',
      '龥',
      '가',
      '\ud842\udfb7',
      '\u{dffff}',
      '\u{e1000}',
      '\ud842',
      '\udb40',
      '\udd00',
    ])
      expect(isFilled(name), escape(name)).toBe(true);
  });
  it('is none where it is no text', () => {
    for (const value of [undefined, null, 7, true, ['东镇'], new String('东镇')]) expect(isFilled(value)).toBe(false);
  });
  it('is seen where leaving out what cannot be seen leaves something, and where a registry has a form of it', () => {
    expect(characters.filter((one) => isFilled(one) !== (one.replace(INVISIBLE, '') !== ''))).toEqual([]);
    expect(characters.filter((one) => isFilled(one) !== (normalForm(one) !== ''))).toEqual([]);
  });
});
