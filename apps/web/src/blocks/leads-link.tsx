import { Link } from "@tanstack/react-router";
import type { LeadSearch } from "../leads/lead-search.ts";
import { useSpeech } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";

/** The way from a number to the leads behind it. */
export function LeadsLink({ count, search }: { count: number; search: LeadSearch }) {
  const { messages, formats } = useSpeech();
  const text = formats.plural(count, messages.figures.seeLeads);
  return count === 0 ? (
    <span>{text}</span>
  ) : (
    <Link to={pagePaths.leads} search={search}>
      {text}
    </Link>
  );
}
