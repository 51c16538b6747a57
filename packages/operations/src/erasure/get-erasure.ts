import { disclosures, type ErasureId, erasures, leads, type Transaction } from "@leadback/db";
import { and, asc, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { withinReach } from "../people/reach.ts";

export type ErasureView = Awaited<ReturnType<typeof viewErasure>>;

/** How far an erasure has come, what it touched, and which partners had received what before. */
export async function getErasure(context: OperationContext, erasureId: ErasureId): Promise<ErasureView> {
  return context.database.inProgram(context.programId, (transaction) =>
    viewErasure(transaction, context, erasureId),
  );
}

export async function viewErasure(
  transaction: Transaction,
  { programId, actor }: Pick<OperationContext, "programId" | "actor">,
  erasureId: ErasureId,
) {
  const [row] = await transaction
    .select({ erasure: erasures })
    .from(erasures)
    .innerJoin(leads, and(eq(leads.programId, erasures.programId), eq(leads.id, erasures.leadId)))
    .where(
      and(eq(erasures.programId, programId), eq(erasures.id, erasureId), withinReach(actor, leads.partnerId)),
    );
  if (row === undefined) throw new OperationError("not_found", "There is no such erasure.");
  const told = await transaction
    .select()
    .from(disclosures)
    .where(and(eq(disclosures.programId, programId), eq(disclosures.erasureId, erasureId)))
    .orderBy(asc(disclosures.disclosedAt), asc(disclosures.id));
  const { id, leadId, state, requestedAt, finishedAt, counts } = row.erasure;
  return {
    id,
    leadId,
    state,
    requestedAt: requestedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    counts,
    disclosures: told.map(({ partnerId, digestId, disclosedAt, contents }) => ({
      partnerId,
      digestId,
      disclosedAt: disclosedAt.toISOString(),
      contents,
    })),
  };
}
