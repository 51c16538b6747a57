import type { Role } from "./session-provider.tsx";

/** Who may change what belongs to a partner; the API decides, this only keeps dead ends off the pages. */
export function canCoach(role: Role): boolean {
  return role === "admin" || role === "channel_manager";
}

/** Who may answer messages and decide disputes. */
export function canAnswer(role: Role): boolean {
  return canCoach(role) || role === "sales";
}

/** Who may read the letters that partners got. */
export function canReadLetters(role: Role): boolean {
  return canCoach(role) || role === "viewer";
}

/** Who may send letters, approve their runs and pause them. */
export function canSend(role: Role): boolean {
  return canCoach(role);
}

/** Who works leads: says how they go on, gives them to others, ends them. */
export function canWork(role: Role): boolean {
  return canCoach(role) || role === "sales";
}
