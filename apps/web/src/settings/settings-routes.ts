import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pagePaths } from "../page-paths.ts";
import { rootRoute } from "../root-route.ts";

const getParentRoute = () => rootRoute;

const programmeRoute = createRoute({
  getParentRoute,
  path: pagePaths.settings,
  component: lazyRouteComponent(() => import("./programme-page.tsx"), "ProgrammePage"),
});

const peopleRoute = createRoute({
  getParentRoute,
  path: pagePaths.settingsPeople,
  component: lazyRouteComponent(() => import("./people-page.tsx"), "PeoplePage"),
});

/** No reason has this code: codes hold no space. */
export const newReason = "new reason";

export const reasonSettingsRoute = createRoute({
  getParentRoute,
  path: pagePaths.settingsReasons,
  // Which form is open, so that signing in again comes back to it.
  validateSearch: ({ edit }: Record<string, unknown>): { edit?: string } =>
    typeof edit === "string" ? { edit } : {},
  component: lazyRouteComponent(() => import("./reasons-page.tsx"), "ReasonsPage"),
});

const rulesRoute = createRoute({
  getParentRoute,
  path: pagePaths.settingsRules,
  component: lazyRouteComponent(() => import("./rules-page.tsx"), "RulesPage"),
});

const profileRoute = createRoute({
  getParentRoute,
  path: pagePaths.settingsProfile,
  component: lazyRouteComponent(() => import("./profile-page.tsx"), "ProfilePage"),
});

const modelRoute = createRoute({
  getParentRoute,
  path: pagePaths.settingsModel,
  component: lazyRouteComponent(() => import("./model-page.tsx"), "ModelPage"),
});

const importsRoute = createRoute({
  getParentRoute,
  path: pagePaths.settingsImports,
  component: lazyRouteComponent(() => import("./imports-page.tsx"), "ImportsPage"),
});

export const importRoute = createRoute({
  getParentRoute,
  path: pagePaths.settingsImport,
  component: lazyRouteComponent(() => import("./import-page.tsx"), "ImportPage"),
});

const keysRoute = createRoute({
  getParentRoute,
  path: pagePaths.settingsKeys,
  component: lazyRouteComponent(() => import("./keys-page.tsx"), "KeysPage"),
});

const webhooksRoute = createRoute({
  getParentRoute,
  path: pagePaths.settingsWebhooks,
  component: lazyRouteComponent(() => import("./webhooks-page.tsx"), "WebhooksPage"),
});

export const webhookRoute = createRoute({
  getParentRoute,
  path: pagePaths.settingsWebhook,
  component: lazyRouteComponent(() => import("./webhook-page.tsx"), "WebhookPage"),
});

interface AuditSearch {
  action?: string;
  actorKind?: "user" | "api_key" | "partner" | "import" | "system";
}

const actorKinds = ["user", "api_key", "partner", "import", "system"] as const;

export const auditRoute = createRoute({
  getParentRoute,
  path: pagePaths.settingsAudit,
  validateSearch: (search: Record<string, unknown>): AuditSearch => {
    const actorKind = actorKinds.find((kind) => kind === search.actorKind);
    return {
      ...(typeof search.action === "string" ? { action: search.action } : {}),
      ...(actorKind === undefined ? {} : { actorKind }),
    };
  },
  component: lazyRouteComponent(() => import("./audit-page.tsx"), "AuditPage"),
});

export const settingsRoutes = [
  programmeRoute,
  peopleRoute,
  reasonSettingsRoute,
  rulesRoute,
  profileRoute,
  modelRoute,
  importsRoute,
  importRoute,
  keysRoute,
  webhooksRoute,
  webhookRoute,
  auditRoute,
];
