import { type Leadback, resultOf } from "@leadback/client";
import { type Locale, locales } from "@leadback/scoring/reasons";
import { queryOptions } from "@tanstack/react-query";

/** The partner of a lead: in its language the sentence is written. */
export function partnerQuery(api: Leadback, id: string) {
  return queryOptions({
    queryKey: ["partner", id],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/partners/{id}", { params: { path: { id } }, signal })),
    staleTime: 600_000,
  });
}

export function asLocale(text: string): Locale {
  return locales.find((locale) => locale === text) ?? "pt-BR";
}
