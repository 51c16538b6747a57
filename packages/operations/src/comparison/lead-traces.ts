import type { ReasonCode } from "@leadback/scoring";
import type { Period } from "../metrics/measure-leads.ts";
import type { figuresOfTally } from "./figures-of-tally.ts";
import type { ComparisonDimension } from "./group-partners.ts";

/** A figure, how many leads are behind it, and where they are listed. */
export interface LeadTrace {
  figure: string;
  count: number;
  href: string;
}

type Filter = Record<string, string>;
export type Trace = (figure: string, count: number, filter?: Filter) => LeadTrace;
type CountedFigures = Pick<ReturnType<typeof figuresOfTally>, "leads" | "reasons" | "revenue">;

const decided = { on: "decidedAt" } as const;

const groupFilters = {
  partner: "partnerId",
  channel: "channel",
  manager: "managerId",
  type: "partnerType",
  tier: "tier",
  region: "region",
} as const satisfies Record<ComparisonDimension, string>;

/** Where the leads behind each figure of a row are listed. Erased leads are counted and not listed. */
export function tracesOf(
  by: ComparisonDimension,
  id: string | null,
  { from, to }: Period,
  figures: ReturnType<typeof figuresOfTally>,
): LeadTrace[] {
  const group: Filter = id === null ? { without: by } : { [groupFilters[by]]: id };
  const trace = traceWithin({ from, to }, group);
  const { qualityRate, responseTime } = figures;
  const refused = (reason: ReasonCode, ownReason: string | null) => ({
    ...decided,
    decision: "disqualified",
    decisionReason: reason,
    decisionOwnReason: ownReason ?? "none",
  });
  return [
    ...tracesOfCounts(trace, figures),
    ...qualityRate.refusals.map(({ reason, ownReason, count }) =>
      trace(`qualityRate.refusals.${ownReason ?? reason}`, count, refused(reason, ownReason)),
    ),
    trace("responseTime.answered", responseTime.answered + responseTime.excluded, { response: "answered" }),
    trace("responseTime.open", responseTime.open, { response: "open" }),
  ];
}

/** Where the leads of a group are listed that were submitted in a period, or as the filter says. */
export function traceWithin({ from, to }: Period, group: Filter): Trace {
  const period: Filter = { ...group, from: from.toISOString(), to: to.toISOString() };
  return (figure, count, filter = {}) => ({
    figure,
    count,
    href: `/v1/leads?${new URLSearchParams({ ...period, ...filter })}`,
  });
}

/** What comparisons and a partner's own figures have in common. */
export function tracesOfCounts(trace: Trace, { leads, reasons, revenue }: CountedFigures): LeadTrace[] {
  return [
    trace("leads.submitted", leads.submitted),
    trace("leads.open", leads.open, { ended: "false" }),
    trace("leads.won", leads.won, { stage: "won" }),
    trace("leads.decidedInPeriod", leads.decidedInPeriod, decided),
    trace("leads.qualifiedInPeriod", leads.qualifiedInPeriod, { ...decided, decision: "qualified" }),
    trace("leads.wonInPeriod", leads.wonInPeriod, { on: "wonAt" }),
    ...reasons.map(({ reason, count }) => trace(`reasons.${reason}`, count, { on: "endedAt", reason })),
    ...revenue.map(({ currency, deals }) => trace(`revenue.${currency}`, deals, { on: "wonAt", currency })),
  ];
}
