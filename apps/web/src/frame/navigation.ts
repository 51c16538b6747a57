import type { Messages } from "../locales/messages.ts";
import { pagePaths } from "../page-paths.ts";
import type { Role } from "../session/session-provider.tsx";

export interface NavigationItem {
  path: string;
  label: keyof Messages["frame"]["pages"];
  /** Who finds it in the navigation, and may open it and what is below it. */
  roles: readonly Role[];
}

/** In the order in which they stand. */
export const navigation: readonly NavigationItem[] = [
  { path: pagePaths.partners, label: "partners", roles: ["channel_manager", "admin", "viewer", "sales"] },
  { path: pagePaths.desk, label: "desk", roles: ["sales", "channel_manager", "admin"] },
  { path: pagePaths.inbox, label: "inbox", roles: ["channel_manager", "admin", "sales"] },
  { path: pagePaths.digests, label: "digests", roles: ["channel_manager", "admin", "viewer"] },
  {
    path: pagePaths.leads,
    label: "leads",
    roles: ["sales", "channel_manager", "admin", "partner", "viewer"],
  },
  { path: pagePaths.sendLead, label: "sendLead", roles: ["partner"] },
  { path: pagePaths.myLetters, label: "myLetters", roles: ["partner"] },
  { path: pagePaths.myDisputes, label: "myDisputes", roles: ["partner"] },
  { path: pagePaths.myNumbers, label: "myNumbers", roles: ["partner"] },
  { path: pagePaths.myGoals, label: "myGoals", roles: ["partner"] },
  { path: pagePaths.myProfile, label: "myProfile", roles: ["partner"] },
  { path: pagePaths.myPreferences, label: "myPreferences", roles: ["partner"] },
  { path: pagePaths.settings, label: "settings", roles: ["admin"] },
];

/** Where a role's people start stands first: who works leads starts at the desk, the others with the first that they have. */
export function navigationOf(role: Role): readonly NavigationItem[] {
  const items = navigation.filter(({ roles }) => roles.includes(role));
  const isStart = ({ path }: NavigationItem) => role === "sales" && path === pagePaths.desk;
  return [...items.filter(isStart), ...items.filter((item) => !isStart(item))];
}

export function startOf(role: Role): string {
  return navigationOf(role)[0]?.path ?? pagePaths.leads;
}
