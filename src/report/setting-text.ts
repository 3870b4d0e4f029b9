// Decimals of a policy as people write them: 8e1 is 80, and a share of 0.03 is 3%.
import { parseDecimal } from '../exact/decimal-text';
import { ZERO } from '../exact/fraction';
import { fractionText } from '../exact/fraction-text';
import type { DecimalSetting } from '../policy/types';

export function settingText(setting: DecimalSetting): string {
  return fractionText(parseDecimal(setting) ?? ZERO);
}

export function percentText(share: DecimalSetting): string {
  const { n, d } = parseDecimal(share) ?? ZERO;
  return `${fractionText({ n: n * 100n, d })}%`;
}
