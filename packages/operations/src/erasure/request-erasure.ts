import { type ErasureId, erasures, type LeadId } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { lockLead } from "../leads/lock-lead.ts";
import { newId } from "../new-id.ts";
import { recordAudit } from "../record-audit.ts";
import { type ErasureView, viewErasure } from "./get-erasure.ts";

/** Asks for the removal of a lead's personal data; a worker carries it out within minutes. Asking again changes nothing. */
export async function requestErasure(context: OperationContext, leadId: LeadId): Promise<ErasureView> {
  const { programId, now, actor } = context;
  return context.database.inProgram(programId, async (transaction) => {
    await lockLead(transaction, context, leadId);
    const [known] = await transaction
      .select({ id: erasures.id })
      .from(erasures)
      .where(and(eq(erasures.programId, programId), eq(erasures.leadId, leadId)));
    if (known !== undefined) return viewErasure(transaction, context, known.id);
    const id = newId<ErasureId>(now);
    await transaction.insert(erasures).values({
      programId,
      id,
      leadId,
      state: "requested",
      requestedAt: now,
      requestedByKind: actor.kind,
      requestedById: actor.id,
      counts: {},
    });
    await recordAudit(transaction, context, "lead.erasure_requested", { kind: "lead", id: leadId });
    return viewErasure(transaction, context, id);
  });
}
