import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type PeriodSearch, readPeriodSearch } from "../blocks/period-search.ts";
import { pagePaths } from "../page-paths.ts";
import { rootRoute } from "../root-route.ts";

export interface PartnerSearch extends PeriodSearch {
  /** The message that is open, to be answered. */
  open?: string;
}

export const partnerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.partner,
  validateSearch: (search: Record<string, unknown>): PartnerSearch => ({
    ...readPeriodSearch(search),
    ...(typeof search.open === "string" ? { open: search.open } : {}),
  }),
  component: lazyRouteComponent(() => import("./partner-page.tsx"), "PartnerPage"),
});

export const partnerRoutes = [partnerRoute];
