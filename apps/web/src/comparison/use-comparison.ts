import { type components, resultOf } from "@leadback/client";
import { useQuery } from "@tanstack/react-query";
import { type PeriodSearch, periodQuery } from "../blocks/period-search.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import type { Dimension, Measure } from "./comparison-search.ts";

export type Comparison = components["schemas"]["Comparison"];
export type ComparedGroup = components["schemas"]["ComparedGroup"];

const againAfterMs = 2_000;

interface Wanted extends PeriodSearch {
  by: Dimension;
  measure: Measure;
}

/** Everybody's figures over a period, with where the leads behind each are listed. */
export function useComparison({ by, measure, ...period }: Wanted) {
  const { api, clock } = useHouse();
  const { zone } = useProgram();
  return useQuery({
    queryKey: ["comparison", { by, measure, ...period }],
    queryFn: async ({ signal }) =>
      resultOf(
        await api.GET("/v1/comparison", {
          params: { query: { by, measure, explain: "true", ...periodQuery(period, clock(), zone) } },
          signal,
        }),
      ),
    placeholderData: (previous) => previous,
    // Ranks of many groups are drawn beside, and are there some seconds later.
    refetchInterval: ({ state }) => (state.data?.ranking.status === "pending" ? againAfterMs : false),
  });
}
