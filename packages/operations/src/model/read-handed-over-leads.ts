import { type LeadId, leadEvents, leads, type Transaction } from "@leadback/db";
import { and, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { readScoreFacts } from "../leads/read-score-facts.ts";
import type { HandedOverLead } from "./lead-features.ts";

/** These leads as a model may know them. */
export async function readHandedOverLeads(
  transaction: Transaction,
  context: Pick<OperationContext, "programId">,
  leadIds: readonly LeadId[],
): Promise<Map<LeadId, HandedOverLead>> {
  if (leadIds.length === 0) return new Map();
  const { programId } = context;
  const facts = await readScoreFacts(transaction, context, leadIds);
  const rows = await transaction
    .select({ id: leads.id, submittedAt: leads.submittedAt })
    .from(leads)
    .where(and(eq(leads.programId, programId), inArray(leads.id, [...leadIds])));
  const corrections = await transaction
    .select({ leadId: leadEvents.leadId, data: leadEvents.data })
    .from(leadEvents)
    .where(
      and(
        eq(leadEvents.programId, programId),
        inArray(leadEvents.leadId, [...leadIds]),
        eq(leadEvents.type, "corrected"),
      ),
    );
  const correctedBy = Map.groupBy(corrections, ({ leadId }) => leadId);
  return new Map(
    rows.flatMap(({ id, submittedAt }): [LeadId, HandedOverLead][] => {
      const known = facts.get(id);
      const correctedFields = (correctedBy.get(id) ?? []).flatMap(({ data }) => asFields(data.fields));
      return known === undefined ? [] : [[id, { facts: known, submittedAt, correctedFields }]];
    }),
  );
}

function asFields(fields: unknown): string[] {
  return Array.isArray(fields) ? fields.filter((field) => typeof field === "string") : [];
}
