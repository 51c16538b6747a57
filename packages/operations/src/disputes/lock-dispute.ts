import { disputes, type Transaction } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { type DisputeId, type DisputeRow, disputeNotFound, visibleDisputes } from "./view-dispute.ts";

/** Takes a dispute that is not closed yet, for the length of the transaction. */
export async function lockOpenDispute(
  transaction: Transaction,
  context: OperationContext,
  disputeId: DisputeId,
): Promise<DisputeRow> {
  const [dispute] = await transaction
    .select()
    .from(disputes)
    .where(and(visibleDisputes(context), eq(disputes.id, disputeId)))
    .for("update");
  if (dispute === undefined) throw disputeNotFound();
  if (dispute.closedAt === null) return dispute;
  throw new OperationError("conflict", `This dispute is closed (${dispute.state}); nothing was saved.`, {
    extra: { state: dispute.state },
  });
}

/** Nobody judges an end of their own. A key stands for a system in which several people work: who of them decides is for that system to see to. */
export function refuseOwnEnd({ actor }: OperationContext, dispute: DisputeRow): void {
  if (actor.partnerId !== undefined)
    throw new OperationError("forbidden", "The programme's people decide about a dispute.");
  if (actor.kind === "user" && dispute.closedByKind === "user" && dispute.closedById === actor.id) {
    throw new OperationError(
      "forbidden",
      "You closed this lead: somebody else decides about the dispute. Nothing was saved.",
    );
  }
}
