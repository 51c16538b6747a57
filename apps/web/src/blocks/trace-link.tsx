import type { ReactNode } from "react";
import { type LeadSearch, readLeadSearch } from "../leads/lead-search.ts";
import { useSpeech } from "../locales/locale-provider.tsx";
import { leadsHref } from "./page-hrefs.ts";
import { PlainLink } from "./plain-link.tsx";

interface Trace {
  figure: string;
  count: number;
  href: string;
}

interface TraceLinkProps {
  traces: readonly Trace[] | undefined;
  /** The path of the figure, as the API names it: `leads.won`. */
  figure: string;
  /** Said to screen readers, where the text alone would not say of whom. */
  label?: string;
  children: ReactNode;
}

/** A number that opens to the leads behind it, as the API says where they are listed. */
export function TraceLink({ traces, figure, label, children }: TraceLinkProps) {
  const search = traceSearch(traces, figure);
  if (search === null) return children;
  return (
    <PlainLink href={leadsHref(search)} {...(label === undefined ? {} : { "aria-label": label })}>
      {children}
    </PlainLink>
  );
}

/** "See the 12 leads", where there are any. */
export function SeeLeads({ traces, figure, label }: Omit<TraceLinkProps, "children">) {
  const { messages, formats } = useSpeech();
  const trace = traces?.find((candidate) => candidate.figure === figure);
  if (trace === undefined || trace.count === 0) return null;
  const text = formats.plural(trace.count, messages.figures.seeLeads);
  return (
    <TraceLink traces={traces} figure={figure} label={`${label}: ${text}`}>
      {text}
    </TraceLink>
  );
}

/** The filter of the page of leads that lists exactly the leads of a figure; null where there are none. */
export function traceSearch(traces: readonly Trace[] | undefined, figure: string): LeadSearch | null {
  const trace = traces?.find((candidate) => candidate.figure === figure);
  if (trace === undefined || trace.count === 0) return null;
  return readLeadSearch(Object.fromEntries(new URL(trace.href, location.origin).searchParams));
}
