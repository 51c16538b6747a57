import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pagePaths } from "../page-paths.ts";
import { rootRoute } from "../root-route.ts";

const digestsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.digests,
  component: lazyRouteComponent(() => import("./digests-page.tsx"), "DigestsPage"),
});

export interface PreviewSearch {
  partnerId?: string;
  /** A local date of the programme. */
  asOf?: string;
  locale?: "pt-BR" | "en" | "es";
}

export const digestPreviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.digestPreview,
  validateSearch: ({ partnerId, asOf, locale }: Record<string, unknown>): PreviewSearch => ({
    ...(typeof partnerId === "string" ? { partnerId } : {}),
    ...(typeof asOf === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { asOf } : {}),
    ...(locale === "pt-BR" || locale === "en" || locale === "es" ? { locale } : {}),
  }),
  component: lazyRouteComponent(() => import("./preview-page.tsx"), "PreviewPage"),
});

export interface RunSearch {
  state?: string;
}

export const digestRunRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.digestRun,
  validateSearch: ({ state }: Record<string, unknown>): RunSearch =>
    typeof state === "string" ? { state } : {},
  component: lazyRouteComponent(() => import("./run-page.tsx"), "RunPage"),
});

export const digestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.digest,
  component: lazyRouteComponent(() => import("./digest-page.tsx"), "DigestPage"),
});

export const digestRoutes = [digestsRoute, digestPreviewRoute, digestRunRoute, digestRoute];
