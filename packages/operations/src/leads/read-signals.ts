import { type LeadId, leadEvents, type Transaction } from "@leadback/db";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { readFact } from "./read-fact.ts";

/** What some leads did, in the order in which it was heard of: the events that a score asks about. */
export async function readSignals(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  leadIds: readonly LeadId[],
): Promise<(leadId: LeadId) => ReturnType<typeof readFact>[]> {
  const rows =
    leadIds.length === 0
      ? []
      : await transaction
          .select()
          .from(leadEvents)
          .where(
            and(
              eq(leadEvents.programId, programId),
              inArray(leadEvents.leadId, [...leadIds]),
              eq(leadEvents.type, "engaged"),
            ),
          )
          .orderBy(asc(leadEvents.sequence));
  const ofLead = Map.groupBy(rows, ({ leadId }) => leadId);
  return (leadId) => (ofLead.get(leadId) ?? []).map(readFact);
}
