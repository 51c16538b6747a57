import { defaultStringifySearch } from "@tanstack/react-router";
import type { LeadSearch } from "../leads/lead-search.ts";
import { pagePaths } from "../page-paths.ts";

/** The page of leads with this filter. Written by hand, because a table asks for hundreds and the router takes its time for each. */
export function leadsHref(search: LeadSearch): string {
  return `${pagePaths.leads}${defaultStringifySearch(search)}`;
}

export function partnerHref(partnerId: string): string {
  return pagePaths.partner.replace("$partnerId", encodeURIComponent(partnerId));
}
