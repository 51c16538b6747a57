import { type components, type Leadback, resultOf } from "@leadback/client";
import { queryOptions } from "@tanstack/react-query";

export type DigestRun = components["schemas"]["DigestRun"];

/** How often a run that is under way is asked after. */
export const liveMs = 3_000;
const restingStates: ReadonlySet<DigestRun["state"]> = new Set([
  "done",
  "done_with_failures",
  "aborted",
  "paused",
  "gate",
]);

export function isUnderWay(run: DigestRun | undefined): boolean {
  return run !== undefined && !restingStates.has(run.state);
}

export function runQuery(api: Leadback, id: string) {
  return queryOptions({
    queryKey: ["digest-run", id],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/digest-runs/{id}", { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? liveMs : 15_000),
  });
}

const settledStates: ReadonlySet<DigestRun["letters"][number]["state"]> = new Set([
  "skipped",
  "accepted",
  "delayed",
  "delivered",
  "bounced",
  "complained",
  "provider_suppressed",
  "provider_failed",
  "rejected",
  "quarantined",
  "canceled",
]);

/** How many letters a run has, and of how many it is known what became of them. */
export function countLetters({ letters }: DigestRun): { all: number; settled: number } {
  const sum = (list: DigestRun["letters"]) => list.reduce((total, { count }) => total + count, 0);
  return { all: sum(letters), settled: sum(letters.filter(({ state }) => settledStates.has(state))) };
}
