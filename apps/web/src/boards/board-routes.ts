import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type PeriodSearch, readPeriodSearch } from "../blocks/period-search.ts";
import { type Dimension, dimensions } from "../comparison/comparison-search.ts";
import { pagePaths } from "../page-paths.ts";
import { rootRoute } from "../root-route.ts";

const needsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.needs,
  component: lazyRouteComponent(() => import("./needs-page.tsx"), "NeedsPage"),
});

export interface BoardSearch extends PeriodSearch {
  by?: Dimension;
}

function readBoardSearch(search: Record<string, unknown>): BoardSearch {
  const by = dimensions.find((known) => known === search.by);
  return { ...readPeriodSearch(search), ...(by === undefined ? {} : { by }) };
}

export const reasonsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.reasonsBoard,
  validateSearch: readBoardSearch,
  component: lazyRouteComponent(() => import("./reasons-page.tsx"), "ReasonsPage"),
});

const stages = ["submitted", "accepted", "contacted", "qualified"] as const;

export interface ResponseSearch extends BoardSearch {
  sort?: string;
  stage?: (typeof stages)[number];
  late?: true;
  proposed?: true;
}

export const responseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.responseBoard,
  validateSearch: (search: Record<string, unknown>): ResponseSearch => {
    const stage = stages.find((known) => known === search.stage);
    return {
      ...readBoardSearch(search),
      ...(typeof search.sort === "string" ? { sort: search.sort } : {}),
      ...(stage === undefined ? {} : { stage }),
      ...(search.late === true ? { late: true } : {}),
      ...(search.proposed === true ? { proposed: true } : {}),
    };
  },
  component: lazyRouteComponent(() => import("./response-page.tsx"), "ResponsePage"),
});

export const boardRoutes = [needsRoute, reasonsRoute, responseRoute];
