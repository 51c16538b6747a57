import type { operations } from "@leadback/client";

type LeadQuery = NonNullable<operations["listLeads"]["parameters"]["query"]>;

/** Which leads the page of leads shows: what the API filters by, kept in the address. */
export type LeadSearch = Omit<LeadQuery, "cursor" | "limit">;

/** Whatever the address says; the API refuses what it does not know, and the page shows that. */
export function readLeadSearch(search: Record<string, unknown>): LeadSearch {
  const { cursor: _cursor, limit: _limit, ...filters } = search;
  return filters as LeadSearch;
}
