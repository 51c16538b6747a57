import { type Role, type Scope, scopes } from "@leadback/db";

/** What a route can ask for: the scopes of keys, and below them the finer things that no scope is named after. */
const capabilities = [
  ...scopes,
  "leads:erase",
  "imports:read",
  "imports:write",
  "disputes:decide",
  "messages:answer",
  "profiles:write",
  "recognition:consent",
  "letters:pace",
  "webhooks:manage",
  "keys:manage",
  "people:manage",
  "programs:create",
  "audit:read",
] as const;
export type Capability = (typeof capabilities)[number];

/** What a person may do in a programme, by role. Whose leads it may do that to is the actor's reach. */
const capabilitiesOfRole = {
  admin: capabilities,
  channel_manager: [
    "leads:read",
    "leads:write",
    "partners:read",
    "partners:write",
    "metrics:read",
    "digests:read",
    "digests:send",
    "disputes:decide",
    "messages:answer",
    "profiles:write",
    "letters:pace",
  ],
  sales: [
    "leads:read",
    "leads:write",
    "imports:read",
    "imports:write",
    "partners:read",
    "metrics:read",
    "disputes:decide",
    "messages:answer",
  ],
  partner: [
    "leads:read",
    "leads:write",
    "partners:read",
    "metrics:read",
    "digests:read",
    "webhooks:manage",
    "recognition:consent",
    "letters:pace",
  ],
  viewer: ["leads:read", "imports:read", "partners:read", "metrics:read", "digests:read"],
} as const satisfies Record<Role, readonly Capability[]>;

/** What a scope of a key opens. `people:manage` and `programs:create` are in none: no machine decides who comes in. */
const capabilitiesOfScope = {
  "leads:read": ["leads:read", "imports:read"],
  "leads:write": ["leads:write", "imports:write", "disputes:decide", "messages:answer"],
  "partners:read": ["partners:read"],
  "partners:write": ["partners:write", "recognition:consent", "letters:pace"],
  "metrics:read": ["metrics:read"],
  "digests:read": ["digests:read"],
  "digests:send": ["digests:send"],
  "settings:write": [
    "settings:write",
    "profiles:write",
    "leads:erase",
    "webhooks:manage",
    "keys:manage",
    "audit:read",
  ],
} as const satisfies Record<Scope, readonly Capability[]>;

export function canRole(role: Role, capability: Capability): boolean {
  const granted: readonly Capability[] = capabilitiesOfRole[role];
  return granted.includes(capability);
}

export function canScopes(given: readonly Scope[], capability: Capability): boolean {
  return scopesFor(capability).some((scope) => given.includes(scope));
}

/** The scopes of which a key needs one. */
export function scopesFor(capability: Capability): Scope[] {
  return scopes.filter((scope) => {
    const granted: readonly Capability[] = capabilitiesOfScope[scope];
    return granted.includes(capability);
  });
}
