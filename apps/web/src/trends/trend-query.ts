import { resultOf } from "@leadback/client";
import { queryOptions } from "@tanstack/react-query";
import type { useHouse } from "../session/session-provider.tsx";

/** What clearly changed last week, with everybody or with one partner. */
export function trendQuery(api: ReturnType<typeof useHouse>["api"], partnerId?: string) {
  return queryOptions({
    queryKey: ["trend-alerts", partnerId],
    queryFn: async ({ signal }) =>
      resultOf(
        await api.GET("/v1/trend-alerts", {
          params: { query: partnerId === undefined ? {} : { partnerId } },
          signal,
        }),
      ),
  });
}
