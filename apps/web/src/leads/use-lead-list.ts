import { resultOf } from "@leadback/client";
import { useNavigate } from "@tanstack/react-router";
import { useList } from "../blocks/data-list.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { leadListWords } from "./lead-list-words.ts";
import { leadsRoute } from "./lead-routes.ts";
import type { LeadSearch } from "./lead-search.ts";

/** What a page of leads has a field for; anything else came with a link from a figure. */
const ownFilters: ReadonlySet<string> = new Set(["q", "stage", "sort"]);

/** The leads that the address asks for, and how to ask for others. */
export function useLeadList() {
  const { api } = useHouse();
  const { formats } = useSpeech();
  const words = useWords(leadListWords);
  const search = leadsRoute.useSearch();
  const navigate = useNavigate({ from: leadsRoute.fullPath });
  const list = useList({
    queryKey: ["leads", search],
    read: async (page, signal) =>
      resultOf(await api.GET("/v1/leads", { params: { query: { ...search, ...page } }, signal })),
  });
  const items = list.data?.pages.flatMap((page) => page.data) ?? [];
  const isNarrowed = Object.keys(search).some((name) => !ownFilters.has(name));
  return {
    search,
    list,
    items,
    isFiltered: Object.keys(search).length > 0,
    /** How many are shown, and that a figure brought one here. */
    sentences:
      list.data === undefined
        ? []
        : [
            `${formats.plural(items.length, list.hasNextPage ? words.shownFirst : words.shown)}.`,
            ...(isNarrowed ? [words.narrowed] : []),
          ],
    set: (name: keyof LeadSearch, value: string) =>
      void navigate({
        search: ({ [name]: _old, ...rest }) => (value === "" ? rest : { ...rest, [name]: value }),
      }),
    clear: () => void navigate({ search: {} }),
  };
}

export type LeadList = ReturnType<typeof useLeadList>;
