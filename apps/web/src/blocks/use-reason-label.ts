import { resultOf } from "@leadback/client";
import { isReasonCode, reasonCatalogue } from "@leadback/scoring/reasons";
import { useQuery } from "@tanstack/react-query";
import { useSpeech } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";

/** How a reason is called in this programme, in the reader's language; the catalogue's own word until that is known. */
export function useReasonLabel(): (code: string) => string {
  const { api } = useHouse();
  const { locale } = useSpeech();
  const { data } = useQuery({
    queryKey: ["reasons", locale],
    queryFn: async ({ signal }) => {
      const { data: reasons } = resultOf(
        await api.GET("/v1/reasons", { params: { query: { locale } }, signal }),
      );
      return new Map(reasons.map(({ code, label }) => [code, label]));
    },
    staleTime: 300_000,
  });
  return (code) => data?.get(code) ?? (isReasonCode(code) ? reasonCatalogue[code].labels[locale] : code);
}
