import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pagePaths } from "../page-paths.ts";
import { rootRoute } from "../root-route.ts";
import { readComparisonSearch } from "./comparison-search.ts";

export const comparisonRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.partners,
  validateSearch: readComparisonSearch,
  component: lazyRouteComponent(() => import("./comparison-page.tsx"), "ComparisonPage"),
});

export const comparisonRoutes = [comparisonRoute];
