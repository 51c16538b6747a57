import { type LeadId, leads, partners, partnerTypes, programReasons } from "@leadback/db";
import { liveStages, reasonCodes } from "@leadback/scoring";
import { and, eq, inArray, isNotNull, isNull, not, type SQL, sql } from "drizzle-orm";
import { z } from "zod";

const name = z.string().min(1).max(120);

const yesOrNo = z.enum(["true", "false"]).optional();

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const idList = z
  .string()
  .regex(new RegExp(`^${uuid}(?:,${uuid}){0,99}$`), "Give at most 100 ids of leads, divided by commas.");

const days = z.coerce.number().int().min(1, "At least 1.").max(3650, "At most 3650.").optional();

/** The dates by which a figure counts leads. */
const leadDates = ["submittedAt", "acceptedAt", "qualifiedAt", "decidedAt", "endedAt", "wonAt"] as const;

/** What tells the leads behind a figure apart from others. */
export const figureFilters = {
  on: z.enum(leadDates).default("submittedAt"),
  decision: z.enum(["qualified", "disqualified"]).optional(),
  decisionReason: z.enum(reasonCodes).optional(),
  decisionOwnReason: z.string().max(60).optional(),
  ended: yesOrNo,
  legacyEnd: yesOrNo,
  undatedEnd: yesOrNo,
  informationRequested: yesOrNo,
  wonWithinDays: days,
  decidedWithinDays: days,
  response: z.enum(["answered", "open"]).optional(),
  contact: z.enum(["answered", "open"]).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "Give an ISO 4217 code, for example BRL.")
    .optional(),
  managerId: name.optional(),
  partnerType: z.enum(partnerTypes).optional(),
  tier: name.optional(),
  region: name.optional(),
  without: z.enum(["assignee", "channel", "manager", "tier", "region"]).optional(),
  withReason: yesOrNo,
  waitingFor: z.enum(["partner"]).optional(),
  ids: idList.optional(),
};

type FigureFilters = z.output<z.ZodObject<typeof figureFilters>>;

const missing = {
  assignee: leads.assignedTo,
  channel: leads.channel,
  manager: partners.managerId,
  tier: partners.tier,
  region: partners.region,
};

/** When a lead ended; one that waits for a date ended all the same. */
export const endedAt = sql`case ${leads.stage} when 'won' then ${leads.wonAt} when 'lost' then ${leads.lostAt}
  when 'disqualified' then ${leads.disqualifiedAt}
  when 'recycled' then coalesce(${leads.lostAt}, ${leads.disqualifiedAt}) end`;

const isDuplicate = sql`(coalesce(${leads.reason}, '') in ('duplicate_same_partner', 'duplicate_other_partner')
  or ${leads.duplicateVerdict} in ('same_partner_resend', 'other_partner_active'))`;

const hasEnded = sql`(${leads.stage} in ('won', 'lost', 'disqualified'))`;

/** A history from elsewhere that does not tell when we answered. */
const isUntold = sql`(${leads.isBackfilled} and ${leads.firstAttemptAt} is null)`;

/** We have asked the partner for something and have not got it yet. */
const waitsForPartner = and(
  inArray(leads.stage, [...liveStages]),
  isNull(leads.erasedAt),
  sql`${leads.clockPauses} @> '[{"to": null}]'`,
);

/** Safe: used to compare with. */
function asLeadId(id: string): LeadId {
  return id as LeadId;
}

/** By its code; `none` for the reasons of the catalogue. */
function ownReasonIs(code: string): SQL {
  if (code === "none") return isNull(leads.decisionOwnReason);
  return sql`${leads.decisionOwnReason} = (select ${programReasons.number} from ${programReasons}
    where ${programReasons.programId} = ${leads.programId} and ${programReasons.code} = ${code})`;
}

/** Not more than so many days after the submission, and not before it. */
function isWithinDays(at: SQL, count: number | undefined): SQL | undefined {
  if (count === undefined) return undefined;
  return sql`${at} between ${leads.submittedAt} and ${leads.submittedAt} + make_interval(secs => ${count * 86_400})`;
}

function saysSo(condition: SQL, wanted: "true" | "false" | undefined): SQL | undefined {
  return wanted === undefined ? undefined : sql`${condition} = ${wanted === "true"}`;
}

/** The column that `from` and `to` are about. */
export function dateOf({ on }: Pick<FigureFilters, "on">): SQL {
  switch (on) {
    case "submittedAt":
      return sql`${leads.submittedAt}`;
    case "acceptedAt":
      return sql`${leads.acceptedAt}`;
    case "qualifiedAt":
      return sql`${leads.qualifiedAt}`;
    case "decidedAt":
      return sql`${leads.decidedAt}`;
    case "endedAt":
      return endedAt;
    case "wonAt":
      return sql`${leads.wonAt}`;
  }
}

/** For a query of leads with their partners. */
export function behindFigure(filter: FigureFilters): (SQL | undefined)[] {
  const equals = <Value>(column: Parameters<typeof eq>[0], value: Value | undefined) =>
    value === undefined ? undefined : eq(column, value);
  return [
    equals(leads.decision, filter.decision),
    equals(sql`coalesce(${leads.decisionReason}, 'other')`, filter.decisionReason),
    filter.decisionOwnReason === undefined ? undefined : ownReasonIs(filter.decisionOwnReason),
    saysSo(hasEnded, filter.ended),
    saysSo(sql`${leads.isLegacyEnd}`, filter.legacyEnd),
    saysSo(sql`(${leads.isEndUndated} and ${hasEnded})`, filter.undatedEnd),
    saysSo(sql`(cardinality(${leads.requestedFields}) > 0)`, filter.informationRequested),
    isWithinDays(sql`case ${leads.stage} when 'won' then ${leads.wonAt} end`, filter.wonWithinDays),
    isWithinDays(sql`${leads.decidedAt}`, filter.decidedWithinDays),
    filter.response === undefined && filter.contact === undefined ? undefined : not(isDuplicate),
    filter.response === "answered" ? isNotNull(leads.firstAttemptAt) : undefined,
    filter.response === "open" ? isNull(leads.firstAttemptAt) : undefined,
    // A history from elsewhere that does not tell when we answered is not waiting for us.
    filter.response === "open" ? eq(leads.isBackfilled, false) : undefined,
    filter.contact === undefined ? undefined : not(isUntold),
    filter.contact === "answered" ? isNotNull(leads.firstContactAt) : undefined,
    filter.contact === "open" ? isNull(leads.firstContactAt) : undefined,
    filter.currency === undefined
      ? undefined
      : sql`(${leads.currency} = ${filter.currency} and ${leads.amountCents} is not null)`,
    equals(partners.managerId, filter.managerId),
    equals(partners.type, filter.partnerType),
    equals(partners.tier, filter.tier),
    equals(partners.region, filter.region),
    filter.without === undefined ? undefined : isNull(missing[filter.without]),
    saysSo(sql`(${leads.reason} is not null)`, filter.withReason),
    filter.waitingFor === undefined ? undefined : waitsForPartner,
    filter.ids === undefined ? undefined : inArray(leads.id, filter.ids.split(",").map(asLeadId)),
  ];
}
