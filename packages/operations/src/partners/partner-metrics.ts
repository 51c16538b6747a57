import type { PartnerId } from "@leadback/db";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { measureLeads, type Period } from "../metrics/measure-leads.ts";
import { readLeads } from "../metrics/read-leads.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { ownWeights } from "../reasons/list-reasons.ts";
import { viewPartner } from "./get-partner.ts";

const dateOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: "Give a date (2026-11-09) or an instant (2026-11-09T12:00:00Z).",
});

export const partnerMetricsInput = z.strictObject({
  from: dateOrInstant.optional(),
  to: dateOrInstant.optional(),
});

/**
 * A partner's figures over a period: from its first lead until now unless told otherwise. A date means the start of
 * that day in the programme's zone; `to` itself is not part of the period. A partner is not told how we judge its standing.
 */
export async function partnerMetrics(
  context: OperationContext,
  partnerId: PartnerId,
  input: z.input<typeof partnerMetricsInput>,
) {
  const wanted = parseInput(partnerMetricsInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const partner = await viewPartner(transaction, context, partnerId);
    const leads = await readLeads(transaction, context.programId, partnerId);
    const period: Period = {
      from:
        wanted.from === undefined
          ? (leads[0]?.submittedAt ?? context.now)
          : startOf(wanted.from, program.zone),
      to: wanted.to === undefined ? new Date(context.now.getTime() + 1) : startOf(wanted.to, program.zone),
    };
    refuseReversed(period);
    const firstYear = (leads[0]?.submittedAt ?? context.now).getUTCFullYear() - 1;
    const measures = measureLeads(leads, period, {
      settings: program.settings,
      maturityDays: program.settings.maturityDays,
      calendar: businessCalendar(program, firstYear, context.now.getUTCFullYear() + 1),
      ownWeights: await ownWeights(transaction, context),
      now: context.now,
      contactCount: partner.contacts.length,
    });
    return {
      partner: { id: partner.id, name: partner.name },
      period: { from: period.from.toISOString(), to: period.to.toISOString(), zone: program.zone },
      ...measures,
      activity:
        context.actor.partnerId === undefined ? measures.activity : { ...measures.activity, standing: null },
    };
  });
}

function startOf(dateOrInstantText: string, zone: string): Date {
  if (dateOrInstantText.includes("T")) return new Date(dateOrInstantText);
  return new Date(Temporal.PlainDate.from(dateOrInstantText).toZonedDateTime(zone).epochMilliseconds);
}

function refuseReversed({ from, to }: Period): void {
  if (from <= to) return;
  throw new OperationError("invalid_input", "The period ends before it starts.", {
    problems: [{ pointer: "/to", detail: "Give a later date than `from`." }],
  });
}
