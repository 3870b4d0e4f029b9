// Which policies are known to be checked, so that nobody checks them twice.
import { isObject } from '../input/foreign-values';
import type { Policy } from './types';

const checked: WeakSet<object> = /*@__PURE__*/ new WeakSet();

/** Freezes a policy that is known to be valid, through and through, and remembers it; returns the policy itself. */
export function trusted(policy: Policy): Policy {
  freeze(policy);
  checked.add(policy);
  return policy;
}

/** True where the policy came from {@link trusted}. */
export function isTrusted(policy: unknown): policy is Policy {
  return checked.has(Object(policy));
}

function freeze(value: unknown): void {
  if (!isObject(value)) return;
  Object.values(value).forEach(freeze);
  Object.freeze(value);
}
