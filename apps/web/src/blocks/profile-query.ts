import { type Leadback, resultOf } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";
import { queryOptions } from "@tanstack/react-query";

/** The ideal profile as it now stands, its changes in the reader's language; null while none is published. */
export function profileQuery(api: Leadback, locale: Locale) {
  return queryOptions({
    queryKey: ["profiles", "latest", locale],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/profiles", { params: { query: { limit: 1 } }, signal })).data[0] ?? null,
    staleTime: 300_000,
  });
}
