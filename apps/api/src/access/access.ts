import type { Scope } from "@leadback/db";
import type { Capability } from "./capabilities.ts";

/**
 * Who may call a route: everybody; whoever is known at all, or people alone; or people and keys with a capability.
 * `programmeOnly`: neither a partner's people nor its keys, whatever they may do otherwise.
 */
export type Access =
  | { kind: "public" }
  | { kind: "known"; peopleOnly: boolean }
  | { kind: "capability"; capability: Capability; programmeOnly: boolean };

export const open: Access = { kind: "public" };

/** For what anybody may know who is somebody here, whatever the role or the scopes. */
export const known: Access = { kind: "known", peopleOnly: false };

/** For what people do with their own sessions, also without a programme. Keys have none. */
export const signedIn: Access = { kind: "known", peopleOnly: true };

export function needs(capability: Capability, { programmeOnly = false } = {}): Access {
  return { kind: "capability", capability, programmeOnly };
}

/** The usual case: a capability that is a scope of keys too. */
export function withScope(scope: Scope, options: { programmeOnly?: boolean } = {}): Access {
  return needs(scope, options);
}
