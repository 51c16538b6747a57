import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { pagePaths } from "../page-paths.ts";
import { rootRoute } from "../root-route.ts";

const getParentRoute = () => rootRoute;

const sendLeadRoute = createRoute({
  getParentRoute,
  path: pagePaths.sendLead,
  component: lazyRouteComponent(() => import("./send-lead-page.tsx"), "SendLeadPage"),
});

const lettersRoute = createRoute({
  getParentRoute,
  path: pagePaths.myLetters,
  component: lazyRouteComponent(() => import("./letters-page.tsx"), "LettersPage"),
});

export const letterRoute = createRoute({
  getParentRoute,
  path: pagePaths.myLetter,
  component: lazyRouteComponent(() => import("./letter-page.tsx"), "LetterPage"),
});

const disputesRoute = createRoute({
  getParentRoute,
  path: pagePaths.myDisputes,
  component: lazyRouteComponent(() => import("./my-disputes-page.tsx"), "MyDisputesPage"),
});

const goalsRoute = createRoute({
  getParentRoute,
  path: pagePaths.myGoals,
  component: lazyRouteComponent(() => import("./my-goals-page.tsx"), "MyGoalsPage"),
});

/** Which month is shown in full; the one that runs when it is left out. */
interface NumbersSearch {
  month?: string;
}

export const numbersRoute = createRoute({
  getParentRoute,
  path: pagePaths.myNumbers,
  validateSearch: ({ month }: Record<string, unknown>): NumbersSearch =>
    typeof month === "string" && /^\d{4}-\d{2}$/.test(month) ? { month } : {},
  component: lazyRouteComponent(() => import("./my-numbers-page.tsx"), "MyNumbersPage"),
});

const profileRoute = createRoute({
  getParentRoute,
  path: pagePaths.myProfile,
  component: lazyRouteComponent(() => import("./my-profile-page.tsx"), "MyProfilePage"),
});

const preferencesRoute = createRoute({
  getParentRoute,
  path: pagePaths.myPreferences,
  component: lazyRouteComponent(() => import("./preferences-page.tsx"), "PreferencesPage"),
});

export const myRoutes = [
  sendLeadRoute,
  lettersRoute,
  letterRoute,
  disputesRoute,
  goalsRoute,
  numbersRoute,
  profileRoute,
  preferencesRoute,
];
