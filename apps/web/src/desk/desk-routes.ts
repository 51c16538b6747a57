import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pagePaths } from "../page-paths.ts";
import { rootRoute } from "../root-route.ts";

export interface DeskSearch {
  mine?: true;
  late?: true;
  /** The lead whose form for the end is open; in the address, so that signing in again comes back to it. */
  end?: string;
}

export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.desk,
  validateSearch: (search: Record<string, unknown>): DeskSearch => ({
    ...(search.mine === true ? { mine: true } : {}),
    ...(search.late === true ? { late: true } : {}),
    ...(typeof search.end === "string" ? { end: search.end } : {}),
  }),
  component: lazyRouteComponent(() => import("./desk-page.tsx"), "DeskPage"),
});

export const deskRoutes = [deskRoute];
