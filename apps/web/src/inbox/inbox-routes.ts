import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pagePaths } from "../page-paths.ts";
import { rootRoute } from "../root-route.ts";

const kinds = ["question", "suggestion", "information", "dispute"] as const;
const states = ["open", "overdue", "closed"] as const;

export interface InboxSearch {
  kind?: (typeof kinds)[number];
  state?: (typeof states)[number];
  /** One partner's messages, where a link from its figures led here. */
  partnerId?: string;
  /** The message that is open, to be answered. */
  open?: string;
}

export const inboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pagePaths.inbox,
  validateSearch: (search: Record<string, unknown>): InboxSearch => {
    const kind = kinds.find((known) => known === search.kind);
    const state = states.find((known) => known === search.state);
    return {
      ...(kind === undefined ? {} : { kind }),
      ...(state === undefined ? {} : { state }),
      ...(typeof search.partnerId === "string" ? { partnerId: search.partnerId } : {}),
      ...(typeof search.open === "string" ? { open: search.open } : {}),
    };
  },
  component: lazyRouteComponent(() => import("./inbox-page.tsx"), "InboxPage"),
});

export const inboxRoutes = [inboxRoute];
