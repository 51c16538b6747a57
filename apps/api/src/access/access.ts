import type { Scope } from "@leadback/db";
import type { Capability } from "./capabilities.ts";

/**
 * Who may call a route: everybody; every person who is signed in, whatever the programme; or people and keys with a
 * capability. `programmeOnly`: neither a partner's people nor its keys, whatever they may do otherwise.
 */
export type Access =
  | { kind: "public" }
  | { kind: "signed_in" }
  | { kind: "capability"; capability: Capability; programmeOnly: boolean };

export const open: Access = { kind: "public" };

/** For what a person does with its own session. Keys have none. */
export const signedIn: Access = { kind: "signed_in" };

export function needs(capability: Capability, { programmeOnly = false } = {}): Access {
  return { kind: "capability", capability, programmeOnly };
}

/** The usual case: a capability that is a scope of keys too. */
export function withScope(scope: Scope, options: { programmeOnly?: boolean } = {}): Access {
  return needs(scope, options);
}
