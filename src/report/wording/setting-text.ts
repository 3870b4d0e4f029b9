// Decimals of a policy as people write them: 8e1 is 80, and a share of 0.03 is 3%.
import { setting } from '../../exact/decimal-text';
import { HUNDRED, multiply } from '../../exact/fraction';
import { fractionText } from '../../exact/fraction-text';
import type { DecimalSetting } from '../../policy/types';

export function settingText(value: DecimalSetting): string {
  return fractionText(setting(value));
}

/** The same of what may be absent. */
export function settingTextOrNull(value: DecimalSetting | undefined): string | null {
  return value === undefined ? null : settingText(value);
}

export function percentText(share: DecimalSetting): string {
  return `${fractionText(multiply(setting(share), HUNDRED))}%`;
}
