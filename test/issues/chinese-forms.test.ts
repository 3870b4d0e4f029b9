// Texts with something put in, in Chinese; that every text of the sources has a form is in chinese-text.test.ts.
import { describe, expect, it } from 'vitest';
import { chineseText } from '../../src/issues/chinese-text';

describe('what an issue expects', () => {
  it('is written with what was put in', () => {
    expect(chineseText('integer from 0 to 9007199254740991')).toBe('0 至 9007199254740991 的整数');
    expect(chineseText('one row of 2019-05; the first is row 3')).toBe('2019-05 只有一行；第一行在第 3 行（从 0 数起）');
    expect(chineseText('2 or more')).toBe('不少于 2');
    expect(chineseText('Σ credit · count ≤ {} = 5')).toBe('按系数相加不超过 {}（5）');
    expect(chineseText('length 5')).toBe('长度 5');
    expect(chineseText('(fullMarks + max) × 10^2 up to 7')).toBe('(fullMarks + max) × 10^2 不超过 7');
    expect(chineseText('name of one township in 2019-05, not of 甲、乙')).toBe('2019-05 只对应一个街乡镇的名称，而不是甲、乙共用的');
  });
  it('is written without a space between what is put in and the rest, where both are Chinese', () => {
    expect(['受理时间', '受理time', 'time', '"时间"'].map((field) => chineseText(`not before ${field}`))).toEqual(['不早于受理时间', '不早于受理time', '不早于 time', '不早于 "时间"']);
    expect(['加减分', 'bonus', '〇分', '减x', 'x分'].map((field) => chineseText(`mean, as ${field} is no count`))).toEqual(['mean，因为加减分不是计数', 'mean，因为 bonus 不是计数', 'mean，因为〇分不是计数', 'mean，因为减x 不是计数', 'mean，因为 x分不是计数']);
  });
  it('is written with nothing put in, where nothing was', () => {
    expect(chineseText(' or more')).toBe('不少于 ');
    expect(chineseText('integer from  to ')).toBe(' 至  的整数');
  });
  it('takes the first piece that fits, and the last one at the end', () => {
    expect(chineseText('integer from 1 to 2 to 3')).toBe('1 至 2 to 3 的整数');
    expect(chineseText('1 or more or more')).toBe('不少于 1 or more');
  });
  it('stays as it is where a piece is missing, something stands around it, or two pieces overlap', () => {
    for (const text of ['integer from 5', 'an integer from 0 to 1', '5 or more of them', 'time, as there is one of', 'lengths 5', 'integer from to 5', 'mean, as is no count']) expect(chineseText(text)).toBe(text);
  });
  it('stays as it is where it is a word of the policy', () => {
    for (const text of ['include | exclude', '__proto__', 'toString', '', '"integer from 0 to 1"']) expect(chineseText(text)).toBe(text);
  });
});
