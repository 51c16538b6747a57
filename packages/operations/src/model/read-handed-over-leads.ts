import { type LeadId, leadEvents, type Transaction } from "@leadback/db";
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
  const known = await readScoreFacts(transaction, context, leadIds);
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
    [...known].map(([id, { submittedAt, ...facts }]) => [
      id,
      {
        facts,
        submittedAt,
        correctedFields: (correctedBy.get(id) ?? []).flatMap(({ data }) => asFields(data.fields)),
      },
    ]),
  );
}

function asFields(fields: unknown): string[] {
  return Array.isArray(fields) ? fields.filter((field) => typeof field === "string") : [];
}
