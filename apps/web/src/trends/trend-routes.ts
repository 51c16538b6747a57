import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pagePaths } from "../page-paths.ts";
import { rootRoute } from "../root-route.ts";

export const trendRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: pagePaths.changes,
    component: lazyRouteComponent(() => import("./changes-page.tsx"), "ChangesPage"),
  }),
];
