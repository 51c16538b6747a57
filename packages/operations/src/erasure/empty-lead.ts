import {
  coachingSessions,
  disputes,
  eventText,
  idempotencyKeys,
  importChunks,
  imports,
  type LeadId,
  leadCompany,
  leadIdentities,
  leadPerson,
  leadScores,
  messages,
  surveys,
  type Transaction,
  webhookDeliveries,
} from "@leadback/db";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

interface Erased {
  transaction: Transaction;
  programId: OperationContext["programId"];
  leadId: LeadId;
  now: Date;
}

/** Takes what one table holds of a lead's people and words, and says how many rows it touched. */
type Place = (erased: Erased) => Promise<{ length: number }>;

/** Every table that holds personal data or free text of a lead, by its name in the database. */
const places = {
  lead_person: ({ transaction, programId, leadId }) =>
    transaction
      .delete(leadPerson)
      .where(and(eq(leadPerson.programId, programId), eq(leadPerson.leadId, leadId)))
      .returning({ id: leadPerson.contactId }),
  lead_company: ({ transaction, programId, leadId }) =>
    transaction
      .delete(leadCompany)
      .where(and(eq(leadCompany.programId, programId), eq(leadCompany.leadId, leadId)))
      .returning({ id: leadCompany.leadId }),
  lead_identities: ({ transaction, programId, leadId }) =>
    transaction
      .delete(leadIdentities)
      .where(and(eq(leadIdentities.programId, programId), eq(leadIdentities.leadId, leadId)))
      .returning({ id: leadIdentities.leadId }),
  event_text: ({ transaction, programId, leadId }) =>
    transaction
      .delete(eventText)
      .where(and(eq(eventText.programId, programId), eq(eventText.leadId, leadId)))
      .returning({ id: eventText.eventId }),
  lead_scores: ({ transaction, programId, leadId }) =>
    transaction
      .update(leadScores)
      .set({ detail: {} })
      .where(and(eq(leadScores.programId, programId), eq(leadScores.leadId, leadId)))
      .returning({ id: leadScores.leadId }),
  messages: ({ transaction, programId, leadId }) =>
    transaction
      .update(messages)
      .set({ text: null, answer: null, weDid: null })
      .where(and(eq(messages.programId, programId), eq(messages.leadId, leadId)))
      .returning({ id: messages.id }),
  disputes: ({ transaction, programId, leadId }) =>
    transaction
      .update(disputes)
      .set({ informationAsked: null })
      .where(and(eq(disputes.programId, programId), eq(disputes.leadId, leadId)))
      .returning({ id: disputes.id }),
  surveys: ({ transaction, programId, leadId }) =>
    transaction
      .update(surveys)
      .set({ comment: null, leadContactId: null })
      .where(and(eq(surveys.programId, programId), eq(surveys.leadId, leadId)))
      .returning({ id: surveys.id }),
  coaching_sessions: ({ transaction, programId, leadId }) =>
    transaction
      .update(coachingSessions)
      .set({ summary: "", recordingUrl: null })
      .where(and(eq(coachingSessions.programId, programId), eq(coachingSessions.leadId, leadId)))
      .returning({ id: coachingSessions.id }),
  idempotency_keys: ({ transaction, programId, leadId }) =>
    transaction
      .update(idempotencyKeys)
      .set({ body: null })
      .where(
        and(
          eq(idempotencyKeys.programId, programId),
          sql`position(${leadId} in ${idempotencyKeys.body}) > 0`,
        ),
      )
      .returning({ id: idempotencyKeys.scope }),
  /** What is still to be told is told no more. */
  webhook_deliveries: ({ transaction, programId, leadId, now }) =>
    transaction
      .update(webhookDeliveries)
      .set({
        payload: null,
        state: sql`case ${webhookDeliveries.state} when 'pending' then 'failed' else ${webhookDeliveries.state} end`,
        nextAttemptAt: null,
        finishedAt: sql`coalesce(${webhookDeliveries.finishedAt}, ${now.toISOString()}::timestamptz)`,
      })
      .where(and(eq(webhookDeliveries.programId, programId), eq(webhookDeliveries.leadId, leadId)))
      .returning({ id: webhookDeliveries.id }),
  /** Files that have been brought in go at once; this is for one that was left behind. */
  import_chunks: ({ transaction, programId }) =>
    transaction
      .delete(importChunks)
      .where(
        and(
          eq(importChunks.programId, programId),
          inArray(
            importChunks.importId,
            transaction
              .select({ id: imports.id })
              .from(imports)
              .where(and(eq(imports.programId, programId), inArray(imports.state, ["done", "failed"]))),
          ),
        ),
      )
      .returning({ id: importChunks.importId }),
} as const satisfies Record<string, Place>;

export const emptiedTables = Object.keys(places);

/** Tables that name a lead and stay as they are, each for the reason beside it. */
export const keptTables = {
  leads: "its columns of words are emptied together with the event; stages, dates and codes are the counts",
  lead_events: "holds ids, codes, numbers and instants",
  lead_contacts: "holds buying roles and positions; who the people are stood in lead_person",
  lead_influences: "names partners",
  sla_breaches: "holds instants",
  erasures: "is the record of the erasure itself",
  answer_links: "holds ids and instants",
  notice_items: "holds ids and instants",
} as const;

/** Empties every place, and says how many rows of each table it touched. */
export async function emptyLead(erased: Erased): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [table, empty] of Object.entries<Place>(places)) {
    const { length } = await empty(erased);
    if (length > 0) counts[table] = length;
  }
  return counts;
}
