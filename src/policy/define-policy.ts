import type { Policy } from './types';
export type PolicyResult = { readonly ok: true; readonly value: Policy };
export const checkedPolicy = (policy: Policy): Policy => policy;
