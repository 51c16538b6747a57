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

export interface LeadPageSearch {
  /** The form for the end is open; in the address, so that signing in again comes back to it. */
  end?: true;
}

export const leadRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.lead,
  validateSearch: (search: Record<string, unknown>): LeadPageSearch =>
    search.end === true ? { end: true } : {},
  component: LeadByRole,
});

export const leadRoutes = [leadsRoute, leadRoute];
