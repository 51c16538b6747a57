import type { PartnerId } from "@leadback/db";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { outcomeDelay, readOutcomeWaits } from "../informing/outcome-delays.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { datePeriodInput, startOf } from "../metrics/date-period.ts";
import { measureLeads, type Period } from "../metrics/measure-leads.ts";
import { readLeads } from "../metrics/read-leads.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { readOwnReasons } from "../reasons/own-reasons.ts";
import { viewPartner } from "./get-partner.ts";
import { tracesOfPartner } from "./partner-traces.ts";

export const partnerMetricsInput = z.strictObject({
  ...datePeriodInput.shape,
  explain: z.enum(["true", "false"]).default("false"),
});

/**
 * A partner's figures over a period: from its first lead until now unless told otherwise. A date means the start of
 * that day in the programme's zone; `to` itself is not part of the period. A partner is not told how we judge its standing. With
 * `explain` every figure says where its leads are listed.
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
      earlierPromises: program.earlierPromises,
      maturityDays: program.settings.maturityDays,
      calendar: businessCalendar(program, firstYear, context.now.getUTCFullYear() + 1),
      own: await readOwnReasons(transaction, context),
      now: context.now,
      contactCount: partner.contacts.length,
    });
    const activity =
      context.actor.partnerId === undefined ? measures.activity : { ...measures.activity, standing: null };
    const waits = await readOutcomeWaits(transaction, context, period, [partnerId]);
    const figures = { ...measures, activity, outcomeDelay: outcomeDelay(waits, context.now) };
    return {
      partner: { id: partner.id, name: partner.name },
      period: { from: period.from.toISOString(), to: period.to.toISOString(), zone: program.zone },
      ...figures,
      ...(wanted.explain === "true"
        ? { traces: tracesOfPartner(partnerId, { leads, period, now: context.now }, figures) }
        : {}),
    };
  });
}

function refuseReversed({ from, to }: Period): void {
  if (from <= to) return;
  throw new OperationError("invalid_input", "The period ends before it starts.", {
    problems: [{ pointer: "/to", detail: "Give a later date than `from`." }],
  });
}
