import type { components } from "@leadback/client";

/** How often a digest may come. */
export const cadences = [
  "weekly",
  "biweekly",
  "monthly",
] as const satisfies readonly components["schemas"]["Partner"]["cadence"][];
