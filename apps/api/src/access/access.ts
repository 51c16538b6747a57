import type { Scope } from "@leadback/db";

/** Who may call a route. `programmeOnly`: a key that is bound to a partner may not, whatever its scopes. */
export type Access = { kind: "public" } | { kind: "key"; scope: Scope; programmeOnly: boolean };

export const open: Access = { kind: "public" };

export function withScope(scope: Scope, { programmeOnly = false } = {}): Access {
  return { kind: "key", scope, programmeOnly };
}
