// The built-in policies, as text to be edited.
import { beijing2019, huairou2025, lianyungang2023, zhungeer, type Policy } from 'ranking-rules';
import type { BuiltIn } from './protocol';

const POLICIES: readonly Policy[] = [beijing2019, huairou2025, zhungeer, lianyungang2023];

export function builtIns(): readonly BuiltIn[] {
  return POLICIES.map((policy) => ({ id: policy.id, title: policy.title, text: JSON.stringify(policy, null, 2) }));
}
