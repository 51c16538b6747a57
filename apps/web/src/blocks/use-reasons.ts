import { type components, type Leadback, resultOf } from "@leadback/client";
import { isReasonCode, type Locale, partnerLabel, reasonCatalogue } from "@leadback/scoring/reasons";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";

export type Reason = components["schemas"]["Reason"];

/** Every reason in the reader's language and the programme's words: the catalogue, then its own; archived ones are marked. */
export function reasonsQuery(api: Leadback, locale: Locale) {
  return queryOptions({
    queryKey: ["reasons", locale, "list"],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/reasons", { params: { query: { locale } }, signal })).data,
    staleTime: 300_000,
  });
}

/** The reasons by code, in the reader's language and as the programme calls them. */
export function useReasons(): ReadonlyMap<string, Reason> {
  const { api } = useHouse();
  const { locale } = useSpeech();
  const { data } = useQuery(reasonsQuery(api, locale));
  return useMemo(() => new Map(data?.map((reason) => [reason.code, reason]) ?? []), [data]);
}

/** How the programme calls a reason, to its partners as they are told it; the catalogue's own word until that is known. */
export function useReasonLabel(): (code: string) => string {
  const { locale } = useSpeech();
  const reasons = useReasons();
  const isToPartner = useProgram().role === "partner";
  return useCallback(
    (code) => {
      const reason = reasons.get(code);
      if (reason !== undefined) return isToPartner ? reason.partnerLabel : reason.label;
      return isReasonCode(code)
        ? isToPartner
          ? partnerLabel(code, locale)
          : reasonCatalogue[code].labels[locale]
        : code;
    },
    [reasons, locale, isToPartner],
  );
}
