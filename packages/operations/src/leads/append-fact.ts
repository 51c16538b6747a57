import { type EventId, eventText, leadEvents, leadScores, leads, type Transaction } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import type { Program } from "../programs/program.ts";
import { recordDeltas } from "../rollups/record-deltas.ts";
import { currentRules } from "../scores/current-rules.ts";
import { scoreRow } from "../scores/score-row.ts";
import { leadDueTimes } from "../sla/lead-due-times.ts";
import { announce } from "../webhooks/announce.ts";
import { leadHappenings } from "../webhooks/lead-happenings.ts";
import type { LeadFact } from "./lead-fact.ts";
import type { EventWords } from "./lead-history.ts";
import { eventRow, textColumns } from "./lead-history-rows.ts";
import { applyFact, type LeadProjection } from "./project-lead.ts";
import { readScoreFacts } from "./read-score-facts.ts";
import { readSignals } from "./read-signals.ts";

export type LeadRow = typeof leads.$inferSelect;

export interface FactToAppend {
  fact: LeadFact;
  words?: EventWords;
  /** Columns that no event decides, such as the end of the protection. */
  beside?: Partial<Omit<LeadRow, keyof LeadProjection | "programId" | "id">>;
}

/**
 * Adds one fact to the history of a lead that the caller has locked, and brings everything that follows from it up to
 * date in the same transaction: the lead's row, its due times, its score.
 */
export async function appendFact(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  lead: LeadRow,
  { fact, words = {}, beside = {} }: FactToAppend,
): Promise<ReturnType<typeof eventRow>> {
  const changed: LeadRow = { ...applyRow(lead, fact), ...beside };
  const eventId = newId<EventId>(context.now);
  const row = eventRow(context, lead.id, eventId, changed.version, fact);
  await transaction.insert(leadEvents).values(row);
  if (Object.keys(words).length > 0) {
    await transaction
      .insert(eventText)
      .values({ programId: context.programId, eventId, leadId: lead.id, ...textColumns(words) });
  }
  await transaction
    .update(leads)
    .set({
      ...changed,
      ...leadDueTimes(changed, program),
      creditedPartnerId: lead.creditedPartnerId ?? (changed.acceptedAt === null ? null : lead.partnerId),
    })
    .where(and(eq(leads.programId, context.programId), eq(leads.id, lead.id)));
  await recordDeltas(transaction, context, program, [{ before: lead, after: changed }]);
  await announce(transaction, context, () =>
    leadHappenings({
      lead: changed,
      previousStage: lead.stage,
      fact,
      eventId,
      sequence: changed.version,
    }),
  );
  return row;
}

/** Scores a lead anew after an event, by the rules in force. */
export async function rescoreLead(
  transaction: Transaction,
  context: OperationContext,
  leadId: LeadRow["id"],
): Promise<void> {
  const signalsOf = await readSignals(transaction, context, [leadId]);
  const facts = (await readScoreFacts(transaction, context, [leadId])).get(leadId);
  if (facts === undefined) return;
  const row = scoreRow(context, await currentRules(transaction), facts, signalsOf(leadId));
  await transaction
    .insert(leadScores)
    .values(row)
    .onConflictDoUpdate({ target: [leadScores.programId, leadScores.leadId], set: row });
}

/** Safe: the projection of a row keeps whatever else the row has. */
function applyRow(lead: LeadRow, fact: LeadFact): LeadRow {
  return { ...lead, ...applyFact(lead, fact) };
}
