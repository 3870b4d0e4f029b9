// Decimals of a policy as people write them: 8e1 is 80, and a share of 0.03 is 3%.
import { parseDecimal } from '../../exact/decimal-text';
import { fractionText } from '../../exact/fraction-text';
import type { DecimalSetting } from '../../policy/types';

export function settingText(setting: DecimalSetting): string {
  const value = parseDecimal(setting);
  return value === null ? String(setting) : fractionText(value);
}

export function percentText(share: DecimalSetting): string {
  const value = parseDecimal(share);
  return value === null ? String(share) : `${fractionText({ n: value.n * 100n, d: value.d })}%`;
}
