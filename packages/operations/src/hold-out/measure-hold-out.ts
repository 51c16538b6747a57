import { leads, partnerContacts, partners } from "@leadback/db";
import { type Estimate, newcombeDifference } from "@leadback/scoring";
import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { OperationContext } from "../context.ts";
import { localDate } from "../digests/digest-period.ts";
import { getProgram } from "../programs/program.ts";
import { type HoldOut, holdOutOf, isHeldOut } from "./held-out.ts";

/** Before, hardly any letter can have changed anything. */
const fewestWeeks = 4;
const fewestPartners = 10;

/** Partners of one side, and how many of them did something since the hold-out began. */
export interface HoldOutSide {
  partners: number;
  sentLeads: number;
  hadLeadsQualified: number;
}

export type HoldOutVerdict = "more" | "less" | "no_clear_difference" | "not_enough_data";

export interface HoldOutEffect {
  /** Share of those who get the letters less share of those who do not, −1..1. */
  difference: Estimate;
  verdict: HoldOutVerdict;
}

export interface HoldOutReport {
  holdOut: (HoldOut & { weeksPassed: number; fewestWeeks: number; fewestPartners: number }) | null;
  withLetters: HoldOutSide;
  withoutLetters: HoldOutSide;
  sentLeads: HoldOutEffect;
  hadLeadsQualified: HoldOutEffect;
}

const nobody: HoldOutSide = { partners: 0, sentLeads: 0, hadLeadsQualified: 0 };

/**
 * What the letters do: partners who get them against partners who were drawn to get none. Each partner counts once, with
 * its side as it was drawn, whatever became of it; only those count that were there and could be written to at the start.
 */
export async function measureHoldOut(context: OperationContext): Promise<HoldOutReport> {
  const { database, programId, now } = context;
  return database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    const holdOut = holdOutOf(program.settings);
    if (holdOut === null) {
      const effect = effectOf(nobody, nobody, "sentLeads", 0);
      return {
        holdOut,
        withLetters: nobody,
        withoutLetters: nobody,
        sentLeads: effect,
        hadLeadsQualified: effect,
      };
    }
    const start = new Date(
      Temporal.PlainDate.from(holdOut.since).toZonedDateTime(program.zone).epochMilliseconds,
    );
    const end = new Date(
      Temporal.PlainDate.from(holdOut.until).toZonedDateTime(program.zone).epochMilliseconds,
    );
    const until = end < now ? end : now;
    const between = (column: typeof leads.submittedAt | typeof leads.qualifiedAt) =>
      sql<boolean>`coalesce(bool_or(${column} >= ${start.toISOString()}::timestamptz and ${column} < ${until.toISOString()}::timestamptz), false)`;
    const rows = await transaction
      .select({
        id: partners.id,
        sentLeads: between(leads.submittedAt),
        hadLeadsQualified: between(leads.qualifiedAt),
      })
      .from(partners)
      .leftJoin(leads, and(eq(leads.programId, partners.programId), eq(leads.partnerId, partners.id)))
      .where(
        and(
          eq(partners.programId, programId),
          isNull(partners.archivedAt),
          lt(partners.createdAt, start),
          sql`exists (select 1 from ${partnerContacts} c where c.program_id = ${programId}
            and c.partner_id = ${partners.id} and c.receives_digest and c.created_at < ${start.toISOString()}::timestamptz
            and (c.unsubscribed_at is null or c.unsubscribed_at >= ${start.toISOString()}::timestamptz))`,
        ),
      )
      .groupBy(partners.id);
    const sides = Map.groupBy(rows, ({ id }) => isHeldOut(programId, holdOut, id));
    const side = (isOut: boolean): HoldOutSide => {
      const drawn = sides.get(isOut) ?? [];
      return {
        partners: drawn.length,
        sentLeads: drawn.filter(({ sentLeads }) => sentLeads).length,
        hadLeadsQualified: drawn.filter(({ hadLeadsQualified }) => hadLeadsQualified).length,
      };
    };
    const [withLetters, withoutLetters] = [side(false), side(true)];
    const passed = Temporal.PlainDate.from(holdOut.since)
      .until(localDate(until, program.zone), { largestUnit: "days" })
      .total("days");
    const weeksPassed = Math.max(0, Math.floor(passed / 7));
    return {
      holdOut: { ...holdOut, weeksPassed, fewestWeeks, fewestPartners },
      withLetters,
      withoutLetters,
      sentLeads: effectOf(withLetters, withoutLetters, "sentLeads", weeksPassed),
      hadLeadsQualified: effectOf(withLetters, withoutLetters, "hadLeadsQualified", weeksPassed),
    };
  });
}

function effectOf(
  withLetters: HoldOutSide,
  withoutLetters: HoldOutSide,
  figure: "sentLeads" | "hadLeadsQualified",
  weeksPassed: number,
): HoldOutEffect {
  const n = withLetters.partners + withoutLetters.partners;
  const fewest = Math.min(withLetters.partners, withoutLetters.partners);
  const reason =
    n === 0 ? "NO_DATA" : fewest < fewestPartners ? "TOO_FEW" : weeksPassed < fewestWeeks ? "IMMATURE" : null;
  if (reason !== null)
    return { difference: { value: null, interval: null, n, reason }, verdict: "not_enough_data" };
  const rateOf = (side: HoldOutSide) => ({ successes: side[figure], trials: side.partners });
  const [a, b] = [rateOf(withLetters), rateOf(withoutLetters)];
  const interval = newcombeDifference(a, b);
  const value = a.successes / a.trials - b.successes / b.trials;
  const verdict = interval.lower > 0 ? "more" : interval.upper < 0 ? "less" : "no_clear_difference";
  return { difference: { value, interval, n }, verdict };
}
