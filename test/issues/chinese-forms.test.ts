// Texts with something put in, in Chinese; that every text of the sources has a form is in chinese-text.test.ts.
import { describe, expect, it } from 'vitest';
import { chineseText } from '../../src/issues/chinese-text';

describe('what an issue expects', () => {
  it('is written with what was put in', () => {
    expect(chineseText('integer from 0 to 9007199254740991')).toBe('0 至 9007199254740991 的整数');
    expect(chineseText('one row of 2019-05; the first is row 3')).toBe('应在 2019-05 只有一行，不与第 3 行（从 0 数起）重复');
    expect(chineseText('2 or more')).toBe('不少于 2 项');
    expect(chineseText('满意 + 0.9 × 基本满意 ≤ 有效回访 = 30')).toBe('应使满意 + 0.9 × 基本满意不超过有效回访（30）');
    expect(chineseText('length 5')).toBe('长度 5');
    expect(chineseText('(fullMarks + max) × 10^2 up to 7')).toBe('应使 (fullMarks + max) × 10^2 不超过 7');
    expect(chineseText('name of one township, not of 甲、乙')).toBe('应写明是哪一个：甲、乙');
  });
  it('is written with a list in Chinese', () => {
    expect(chineseText('field name other than tickets, withExcluded')).toBe('字段名，且不是 tickets、withExcluded');
    expect(chineseText('one of a, b | c')).toBe('下列之一：a, b | c');
  });
  it('is written with another text at its beginning, and stops there', () => {
    expect(chineseText('name of a township, perhaps string')).toBe('在册街乡镇的名称，可能是 string');
    expect(chineseText('name of a township in 2020-01, perhaps 甲镇 | 乙镇, as this one ended in 2020-01')).toBe(
      '2020-01 在册街乡镇的名称，可能是甲镇 | 乙镇，因为这个名称已于 2020-01 停用',
    );
    expect(chineseText('name of a township in 2020-01, as this one begins in 2020-02')).toBe(
      '2020-01 在册街乡镇的名称，因为这个名称 2020-02 才启用',
    );
    expect(chineseText(`string${', as in the first policy'.repeat(4)}`)).toBe(
      'string, as in the first policy（同第一份规则）（同第一份规则）（同第一份规则）',
    );
  });
  it('is written with what a field is used as', () => {
    const uses = ['count', 'percent', 'score', 'adjustment', 'decimal', 'group', 'predecessor', 'event', 'toString'];
    expect(uses.map((use) => chineseText(`field that is not used as ${use} too`).replace('另一个字段，因为这个字段已用作', ''))).toEqual([
      '计数',
      '百分数',
      '得分',
      '加减分',
      '附加比较',
      '组别',
      '前身',
      '时刻',
      'toString',
    ]);
    expect(chineseText('not before count')).toBe('不早于 count');
  });
  it('is written without a space between what is put in and the rest, where both are Chinese', () => {
    expect(['受理时间', '受理time', 'time', '"时间"'].map((field) => chineseText(`not before ${field}`))).toEqual([
      '不早于受理时间',
      '不早于受理time',
      '不早于 time',
      '不早于 "时间"',
    ]);
    expect(['加减分', 'bonus', '〇分', '减x', 'x分'].map((field) => chineseText(`mean, as ${field} is no count`))).toEqual([
      'mean，因为加减分不是计数',
      'mean，因为 bonus 不是计数',
      'mean，因为〇分不是计数',
      'mean，因为减x 不是计数',
      'mean，因为 x分不是计数',
    ]);
  });
  it('is written with nothing put in, where nothing was', () => {
    expect(chineseText(' or more')).toBe('不少于  项');
    expect(chineseText('integer from  to ')).toBe(' 至  的整数');
  });
  it('takes the first piece that fits, and the last one at the end', () => {
    expect(chineseText('integer from 1 to 2 to 3')).toBe('1 至 2 to 3 的整数');
    expect(chineseText('1 or more or more')).toBe('不少于 1 or more 项');
  });
  it('stays as it is where a piece is missing, something stands around it, or two pieces overlap', () => {
    for (const text of [
      'integer from 5',
      'an integer from 0 to 1',
      '5 or more of them',
      'time, as there is one of',
      'lengths 5',
      'integer from to 5',
      'mean, as is no count',
    ])
      expect(chineseText(text)).toBe(text);
  });
  it('stays as it is where it is a word of the policy', () => {
    for (const text of ['include | exclude', '__proto__', 'toString', '', '"integer from 0 to 1"']) expect(chineseText(text)).toBe(text);
  });
});
