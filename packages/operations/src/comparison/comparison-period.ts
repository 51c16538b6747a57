import { leads, type Transaction } from "@leadback/db";
import { eq, min } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import type { Period } from "../metrics/measure-leads.ts";
import { OperationError } from "../operation-error.ts";

const dateOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: "Give a date (2026-11-09) or an instant (2026-11-09T12:00:00Z).",
});

export const periodInput = { from: dateOrInstant.optional(), to: dateOrInstant.optional() };

export interface ComparedPeriod extends Period {
  zone: string;
  /** The first submission of any lead, before which there is nothing to count; null without leads. */
  firstLeadAt: Date | null;
}

/**
 * From the day of the first lead to the end of today unless told otherwise. A date means the start of that day in the
 * programme's zone; `to` itself is not part of the period.
 */
export async function readPeriod(
  transaction: Transaction,
  context: OperationContext,
  zone: string,
  wanted: { from?: string | undefined; to?: string | undefined },
): Promise<ComparedPeriod> {
  const [first] = await transaction
    .select({ at: min(leads.submittedAt) })
    .from(leads)
    .where(eq(leads.programId, context.programId));
  const firstLeadAt = first?.at ?? null;
  const from =
    wanted.from === undefined ? startOfDay(firstLeadAt ?? context.now, zone) : startOf(wanted.from, zone);
  const to = wanted.to === undefined ? startOfDay(context.now, zone, 1) : startOf(wanted.to, zone);
  if (from > to) {
    throw new OperationError("invalid_input", "The period ends before it starts.", {
      problems: [{ pointer: "/to", detail: "Give a later date than `from`." }],
    });
  }
  return { from, to, zone, firstLeadAt };
}

function startOf(dateOrInstantText: string, zone: string): Date {
  if (dateOrInstantText.includes("T")) return new Date(dateOrInstantText);
  return new Date(Temporal.PlainDate.from(dateOrInstantText).toZonedDateTime(zone).epochMilliseconds);
}

function startOfDay(at: Date, zone: string, daysLater = 0): Date {
  const date = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  return new Date(date.add({ days: daysLater }).toZonedDateTime(zone).epochMilliseconds);
}
