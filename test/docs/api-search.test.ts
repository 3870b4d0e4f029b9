// The search of the API pages: TypeDoc's index trims each word by ASCII, and would leave nothing of a Chinese one.
import { describe, expect, it } from 'vitest';
import { searchable } from '../../docs/build/typedoc-search.mjs';

/** What TypeDoc's index keeps of a word. */
const trimmed = (word: string): string => word.replace(/^\W+/, '').replace(/\W+$/, '');

describe('the words of a comment, for the search of the API pages', () => {
  it.each([
    ['按规则计算得分、名次，三级跳 · Scores, ranks (jumps)', ['按规则计算得分', '名次', '三级跳', 'Scores', 'ranks', 'jumps']],
    ['`YYYY-MM`，12 个月', ['YYYY', 'MM', '12', '个月']],
    ['', []],
    [' · ', []],
  ])('of %j are %j, whole after the index has trimmed them', (text, words) => {
    const kept = searchable(text).map(trimmed);
    expect(kept).toHaveLength(words.length);
    kept.forEach((word, i) => expect(word).toContain(words[i]));
  });
});
