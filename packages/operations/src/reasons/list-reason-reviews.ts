import { eventText, type LeadId, leadEvents, leads } from "@leadback/db";
import type { ReasonCode, ReasonEvidence } from "@leadback/scoring";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { readReasonText } from "../imports/read-reason-text.ts";
import { formatRef } from "../leads/draw-refs.ts";
import { visibleLeads } from "../leads/get-lead.ts";
import { OperationError } from "../operation-error.ts";
import { getProgram } from "../programs/program.ts";

/** An imported end that waits for a person to say its reason. */
export interface WaitingReason {
  leadId: LeadId;
  ref: string;
  version: number;
  externalId: string | null;
  /** Where the lead stood in the file. */
  line: number | null;
  text: string;
  guesses: ReasonCode[];
  evidence: ReasonEvidence[];
}

/** The ends that came in with a text from which no reason follows clearly; the same texts stand together. */
export async function listReasonReviews(context: OperationContext): Promise<WaitingReason[]> {
  if (context.actor.partnerId !== undefined) {
    throw new OperationError("forbidden", "Reasons are decided by those who work the leads.");
  }
  const { programId } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const { locale } = await getProgram(transaction, programId);
    const line = sql<number | null>`(${leadEvents.data} -> 'classified' ->> 'line')::int`;
    const rows = await transaction
      .select({
        leadId: leads.id,
        ref: leads.ref,
        version: leads.version,
        externalId: leads.externalId,
        line,
        text: eventText.privateNote,
      })
      .from(leads)
      .innerJoin(
        leadEvents,
        and(
          eq(leadEvents.programId, leads.programId),
          eq(leadEvents.leadId, leads.id),
          inArray(leadEvents.type, ["disqualified", "lost"]),
          sql`${leadEvents.data} ? 'classified'`,
        ),
      )
      .innerJoin(
        eventText,
        and(eq(eventText.programId, leadEvents.programId), eq(eventText.eventId, leadEvents.id)),
      )
      .where(
        and(visibleLeads(context), isNull(leads.reason), sql`${leads.stage} in ('disqualified', 'lost')`),
      )
      .orderBy(asc(eventText.privateNote), asc(leadEvents.actorId), asc(line), asc(leads.id));
    return rows.flatMap(({ text, ref, ...row }): WaitingReason[] => {
      // An erased lead has no text to decide from.
      if (text === null) return [];
      const { guesses, evidence } = readReasonText(text, locale);
      return [{ ...row, ref: formatRef(ref), text, guesses, evidence }];
    });
  });
}
