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
  const period: Filter = { ...group, from: from.toISOString(), to: to.toISOString() };
  const trace = (figure: string, count: number, filter: Filter = {}): LeadTrace => ({
    figure,
    count,
    href: `/v1/leads?${new URLSearchParams({ ...period, ...filter })}`,
  });
  const { leads, qualityRate, responseTime } = figures;
  const decided = { on: "decidedAt" };
  const refused = (reason: ReasonCode) => ({ ...decided, decision: "disqualified", decisionReason: reason });
  return [
    trace("leads.submitted", leads.submitted),
    trace("leads.open", leads.open, { ended: "false" }),
    trace("leads.won", leads.won, { stage: "won" }),
    trace("leads.decidedInPeriod", leads.decidedInPeriod, decided),
    trace("leads.qualifiedInPeriod", leads.qualifiedInPeriod, { ...decided, decision: "qualified" }),
    trace("leads.wonInPeriod", leads.wonInPeriod, { on: "wonAt" }),
    ...qualityRate.refusals.map(({ reason, count }) =>
      trace(`qualityRate.refusals.${reason}`, count, refused(reason)),
    ),
    trace("responseTime.answered", responseTime.answered + responseTime.excluded, { response: "answered" }),
    trace("responseTime.open", responseTime.open, { response: "open" }),
    ...figures.reasons.map(({ reason, count }) =>
      trace(`reasons.${reason}`, count, { on: "endedAt", reason }),
    ),
    ...figures.revenue.map(({ currency, deals }) =>
      trace(`revenue.${currency}`, deals, { on: "wonAt", currency }),
    ),
  ];
}
