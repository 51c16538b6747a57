import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pagePaths } from "../page-paths.ts";
import { rootRoute } from "../root-route.ts";
import { readLeadSearch } from "./lead-search.ts";

export const leadsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.leads,
  validateSearch: readLeadSearch,
  component: lazyRouteComponent(() => import("./leads-page.tsx"), "LeadsPage"),
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
  component: lazyRouteComponent(() => import("../lead/lead-page.tsx"), "LeadPage"),
});

export const leadRoutes = [leadsRoute, leadRoute];
