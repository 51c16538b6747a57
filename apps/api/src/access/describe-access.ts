import { type Role, roles, type Scope } from "@leadback/db";
import type { Access } from "./access.ts";
import { type Capability, canRole, scopesFor } from "./capabilities.ts";

/** What the description of the API says about who may call a route. */
export interface DescribedAccess {
  security: Record<string, string[]>[];
  "x-capability"?: Capability;
  /** The scope that a key needs; absent where no key may. */
  "x-scope"?: Scope;
  "x-roles"?: Role[];
  "x-programme-only"?: boolean;
}

export function describeAccess(access: Access): DescribedAccess {
  if (access.kind === "public") return { security: [] };
  if (access.kind === "known") {
    return {
      security: [...(access.peopleOnly ? [] : [{ apiKey: [] }]), { session: [] }],
      "x-roles": [...roles],
    };
  }
  const { capability, programmeOnly } = access;
  const [scope] = scopesFor(capability);
  return {
    security: [...(scope === undefined ? [] : [{ apiKey: [] }]), { session: [] }],
    "x-capability": capability,
    ...(scope === undefined ? {} : { "x-scope": scope }),
    "x-roles": roles.filter((role) => canRole(role, capability) && !(programmeOnly && role === "partner")),
    "x-programme-only": programmeOnly,
  };
}
