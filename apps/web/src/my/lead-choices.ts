import type { components } from "@leadback/client";

type Lead = components["schemas"]["Lead"];

export const introductions = ["warm", "informed", "cold"] as const satisfies Lead["introduction"][];

export const buyingRoles = [
  "unknown",
  "decision_maker",
  "champion",
  "influencer",
  "user",
  "procurement",
  "it",
  "legal",
  "finance",
] as const satisfies Lead["contacts"][number]["buyingRole"][];
