// Numbers as sentences show them: never an exponent, never an endless fraction.
import { fixedText, parseDecimal, powerOfTen } from '../../exact/decimal-text';
import { ZERO } from '../../exact/fraction';
import { fractionText } from '../../exact/fraction-text';

/** The most decimals that a policy can ask for. */
export const MOST_DECIMALS = 9;
const CUT_DECIMALS = 4;

/** Exact text, in full up to nine decimals; longer ones and fractions are cut after four, with an ellipsis. */
export function shownExact(text: string): string {
  const [whole, decimals = ''] = text.split('.');
  if (!text.includes('/')) return decimals.length <= MOST_DECIMALS ? text : `${whole}.${decimals.slice(0, CUT_DECIMALS)}…`;
  const [n, d] = text.split('/');
  const units = (BigInt(unsigned(n)) * powerOfTen(CUT_DECIMALS)) / BigInt(d);
  // Cut to 0 it still has its sign.
  return `${n.startsWith('-') ? '-' : ''}${fixedText(units, CUT_DECIMALS)}…`;
}

/** A printed number, in its shortest decimal form. */
export function shownNumber(value: number): string {
  return fractionText(parseDecimal(value) ?? ZERO);
}

/** A printed number that was rounded to so many decimals, with all of them: 90.00 is what two decimals are. */
export function shownRounded(value: number, decimals: number): string {
  const text = shownNumber(value);
  const [whole, found = ''] = text.split('.');
  return decimals === 0 ? text : `${whole}.${found.padEnd(decimals, '0')}`;
}

/** Without its sign. */
export function unsigned(text: string): string {
  return text.startsWith('-') ? text.slice(1) : text;
}

/** 一 to 十; a larger number in digits. */
export function chineseNumber(n: number): string {
  return '一二三四五六七八九十'[n - 1] ?? String(n);
}
