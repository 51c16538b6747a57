import { createRoute, createRouter, Navigate } from "@tanstack/react-router";
import { deskRoutes } from "./desk/desk-routes.ts";
import { startOf } from "./frame/navigation.ts";
import { leadRoutes } from "./leads/lead-routes.ts";
import { pagePaths } from "./page-paths.ts";
import { rootRoute } from "./root-route.ts";
import { useProgram } from "./session/session-provider.tsx";

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.home,
  component: function Home() {
    return <Navigate to={startOf(useProgram().role)} replace />;
  },
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, ...deskRoutes, ...leadRoutes]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
