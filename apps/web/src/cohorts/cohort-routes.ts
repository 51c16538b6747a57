import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pagePaths } from "../page-paths.ts";
import { rootRoute } from "../root-route.ts";

export const cohortMeasures = ["won", "decided"] as const;
export const cohortMonths = [6, 12, 24] as const;

export interface CohortSearch {
  measure?: (typeof cohortMeasures)[number];
  months?: (typeof cohortMonths)[number];
  partnerId?: string;
}

export const cohortsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.cohorts,
  validateSearch: (search: Record<string, unknown>): CohortSearch => {
    const measure = cohortMeasures.find((known) => known === search.measure);
    const months = cohortMonths.find((known) => known === search.months);
    return {
      ...(measure === undefined ? {} : { measure }),
      ...(months === undefined ? {} : { months }),
      ...(typeof search.partnerId === "string" ? { partnerId: search.partnerId } : {}),
    };
  },
  component: lazyRouteComponent(() => import("./cohorts-page.tsx"), "CohortsPage"),
});

export const cohortRoutes = [cohortsRoute];
