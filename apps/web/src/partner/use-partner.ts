import { type components, type Leadback, resultOf } from "@leadback/client";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";

export type Partner = components["schemas"]["Partner"];
export type PartnerMetrics = components["schemas"]["PartnerMetrics"];
export type Checkpoint = components["schemas"]["Checkpoint"];

export function partnerQuery(api: Leadback, id: string) {
  return queryOptions({
    queryKey: ["partner", id],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/partners/{id}", { params: { path: { id } }, signal })),
  });
}

export function partnerMetricsQuery(api: Leadback, id: string, period: { from?: string; to?: string }) {
  return queryOptions({
    queryKey: ["partner-metrics", id, period],
    queryFn: async ({ signal }) =>
      resultOf(
        await api.GET("/v1/partners/{id}/metrics", {
          params: { path: { id }, query: { ...period, explain: "true" } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function checkpointsQuery(api: Leadback, id: string, locale: string) {
  return queryOptions({
    queryKey: ["checkpoints", id, locale],
    queryFn: async ({ signal }) =>
      resultOf(
        await api.GET("/v1/partners/{id}/checkpoints", {
          params: { path: { id } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });
}
