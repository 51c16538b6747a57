import { eventText, type LeadId, leadEvents, type Transaction } from "@leadback/db";
import type { LeadEventType, LeadStage } from "@leadback/scoring";
import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

const ends: readonly LeadEventType[] = ["disqualified", "lost", "reason_changed"];
const advances: readonly LeadEventType[] = ["qualified", "won"];

/** Of which events the sentence still holds, by where the lead stands: that of an end is none once it is open again. */
const tellingEvents: Partial<Record<LeadStage, readonly LeadEventType[]>> = {
  qualified: advances,
  won: advances,
  disqualified: ends,
  lost: ends,
  recycled: ends,
};

/** What the partner was told of each of these leads last, where that still holds. */
export async function readSentences(
  transaction: Transaction,
  { programId }: OperationContext,
  page: readonly { id: LeadId; stage: LeadStage }[],
): Promise<Map<LeadId, string>> {
  const told = page.filter(({ stage }) => tellingEvents[stage] !== undefined);
  if (told.length === 0) return new Map();
  const rows = await transaction
    .select({ leadId: leadEvents.leadId, type: leadEvents.type, sentence: eventText.sentence })
    .from(eventText)
    .innerJoin(
      leadEvents,
      and(eq(leadEvents.programId, eventText.programId), eq(leadEvents.id, eventText.eventId)),
    )
    .where(
      and(
        eq(eventText.programId, programId),
        inArray(
          eventText.leadId,
          told.map(({ id }) => id),
        ),
        isNotNull(eventText.sentence),
      ),
    )
    .orderBy(desc(leadEvents.sequence));
  const sentences = new Map<LeadId, string>();
  for (const { id, stage } of told) {
    const row = rows.find(({ leadId, type }) => leadId === id && tellingEvents[stage]?.includes(type));
    if (row?.sentence != null) sentences.set(id, row.sentence);
  }
  return sentences;
}
