import { eventText, type LeadId, leadEvents, leads } from "@leadback/db";
import { and, asc, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { type EventView, viewEvent } from "./event-view.ts";
import { leadNotFound, visibleLeads } from "./get-lead.ts";

/** The whole history of a lead, oldest first. A partner does not see what was noted for us alone. */
export async function listEvents(context: OperationContext, leadId: LeadId): Promise<EventView[]> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const [lead] = await transaction
      .select({ id: leads.id })
      .from(leads)
      .where(and(visibleLeads(context), eq(leads.id, leadId)));
    if (lead === undefined) throw leadNotFound();
    const rows = await transaction
      .select({ event: leadEvents, text: eventText })
      .from(leadEvents)
      .leftJoin(
        eventText,
        and(eq(eventText.programId, leadEvents.programId), eq(eventText.eventId, leadEvents.id)),
      )
      .where(and(eq(leadEvents.programId, context.programId), eq(leadEvents.leadId, leadId)))
      .orderBy(asc(leadEvents.sequence));
    const isPartner = context.actor.partnerId !== undefined;
    return rows
      .filter(({ text }) => !(isPartner && text?.noteVisibility === "internal"))
      .map(({ event, text }) => ({
        ...viewEvent(isPartner ? { ...event, data: toldData(event.data) } : event, {}),
        sentence: text?.sentence ?? null,
        evidence: text?.evidence ?? null,
        note: text?.note ?? null,
        privateNote: isPartner ? null : (text?.privateNote ?? null),
      }));
  });
}

/** How we read an imported text is ours to know: what it may have meant is no verdict. */
function toldData({ classified: _, ...data }: Record<string, unknown>): Record<string, unknown> {
  return data;
}
