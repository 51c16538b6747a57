import { createRoute, createRouter, Navigate } from "@tanstack/react-router";
import { boardRoutes } from "./boards/board-routes.ts";
import { cohortRoutes } from "./cohorts/cohort-routes.ts";
import { comparisonRoutes } from "./comparison/comparison-routes.ts";
import { deskRoutes } from "./desk/desk-routes.ts";
import { digestRoutes } from "./digests/digest-routes.ts";
import { startOf } from "./frame/navigation.ts";
import { inboxRoutes } from "./inbox/inbox-routes.ts";
import { leadRoutes } from "./leads/lead-routes.ts";
import { myRoutes } from "./my/my-routes.ts";
import { pagePaths } from "./page-paths.ts";
import { partnerRoutes } from "./partner/partner-routes.ts";
import { rootRoute } from "./root-route.ts";
import { useProgram } from "./session/session-provider.tsx";
import { settingsRoutes } from "./settings/settings-routes.ts";
import { trendRoutes } from "./trends/trend-routes.ts";

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.home,
  component: function Home() {
    return <Navigate to={startOf(useProgram().role)} replace />;
  },
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    ...deskRoutes,
    ...leadRoutes,
    ...comparisonRoutes,
    ...partnerRoutes,
    ...inboxRoutes,
    ...digestRoutes,
    ...myRoutes,
    ...boardRoutes,
    ...cohortRoutes,
    ...trendRoutes,
    ...settingsRoutes,
  ]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
