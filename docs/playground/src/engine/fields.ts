// The fields of all policies, each once.
import { policyFields, type FieldRole, type Policy } from 'ranking-rules';

export interface Field {
  readonly name: string;
  /** As the first of the policies that read it does. */
  readonly role: FieldRole;
  /** By each policy that reads it. */
  readonly roles: ReadonlyMap<Policy, FieldRole>;
}

export function fieldsOf(policies: readonly Policy[]): readonly Field[] {
  const fields = new Map<string, { readonly name: string; readonly role: FieldRole; readonly roles: Map<Policy, FieldRole> }>();
  for (const policy of policies) {
    for (const { name, role } of policyFields(policy)) {
      const field = fields.get(name) ?? { name, role, roles: new Map<Policy, FieldRole>() };
      field.roles.set(policy, role);
      fields.set(name, field);
    }
  }
  return [...fields.values()];
}

/** What the policy reads the field as; where it does not read it, what another does. */
export function roleOf({ role, roles }: Field, policy: Policy | undefined): FieldRole {
  return (policy === undefined ? undefined : roles.get(policy)) ?? role;
}

/** Whether one of the policies needs a column of it. */
export function isNeeded({ roles }: Field, policies: readonly Policy[]): boolean {
  return policies.some((policy) => roles.has(policy) && !['adjustment', 'predecessor'].includes(roles.get(policy) ?? ''));
}
