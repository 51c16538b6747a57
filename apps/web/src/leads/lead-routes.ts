import { createRoute } from "@tanstack/react-router";
import { pagePaths } from "../page-paths.ts";
import { rootRoute } from "../root-route.ts";
import { readLeadSearch } from "./lead-search.ts";
import { LeadByRole, LeadsByRole } from "./leads-by-role.tsx";

export const leadsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.leads,
  validateSearch: readLeadSearch,
  component: LeadsByRole,
});

const leadSteps = ["ask", "recycle", "qualified", "won"] as const;
export type LeadStep = (typeof leadSteps)[number];

/** Which form is open; in the address, so that signing in again comes back to it. */
export interface LeadPageSearch {
  end?: true;
  step?: LeadStep;
}

export const leadRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.lead,
  validateSearch: (search: Record<string, unknown>): LeadPageSearch => {
    const step = leadSteps.find((one) => one === search.step);
    return { ...(search.end === true ? { end: true } : {}), ...(step === undefined ? {} : { step }) };
  },
  component: LeadByRole,
});

export const leadRoutes = [leadsRoute, leadRoute];
