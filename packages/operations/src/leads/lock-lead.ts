import { type LeadId, leads, type Transaction } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import type { LeadRow } from "./append-fact.ts";
import { leadNotFound, visibleLeads } from "./get-lead.ts";

export interface SeenVersion {
  /** The version that the caller saw; refused when somebody else was faster. */
  expectedVersion?: number;
}

/** Takes a lead that the actor may see, for the length of the transaction: writers of one lead come one after the other. */
export async function lockLead(
  transaction: Transaction,
  context: OperationContext,
  leadId: LeadId,
  { expectedVersion }: SeenVersion = {},
): Promise<LeadRow> {
  const [lead] = await transaction
    .select()
    .from(leads)
    .where(and(visibleLeads(context), eq(leads.id, leadId)))
    .for("update");
  if (lead === undefined) throw leadNotFound();
  if (expectedVersion === undefined || expectedVersion === lead.version) return lead;
  throw new OperationError(
    "precondition_failed",
    "Somebody changed this lead in the meantime; nothing was saved. Read it again and repeat what still fits.",
  );
}
