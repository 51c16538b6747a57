import { memberships } from "@leadback/db";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { recordAudit } from "../record-audit.ts";
import { lastAdmin, lockAdmins } from "./lock-admins.ts";

/** Ends a person's part in the programme: what it may do here ends with the next request. */
export async function removePerson(context: OperationContext, membershipId: string): Promise<void> {
  await context.database.inProgram(context.programId, async (transaction) => {
    const admins = await lockAdmins(transaction, context);
    const [removed] = await transaction
      .delete(memberships)
      .where(and(ofProgram(context, membershipId), isNotNull(memberships.acceptedAt)))
      .returning({ id: memberships.id, role: memberships.role });
    if (removed === undefined) throw new OperationError("not_found", "There is no such person.");
    if (removed.role === "admin" && admins.length < 2) throw lastAdmin();
    await recordAudit(transaction, context, "person.removed", { kind: "membership", id: removed.id });
  });
}

/** Takes an invitation back: its link does nothing any more. */
export async function revokeInvitation(context: OperationContext, membershipId: string): Promise<void> {
  await context.database.inProgram(context.programId, async (transaction) => {
    const [removed] = await transaction
      .delete(memberships)
      .where(and(ofProgram(context, membershipId), isNull(memberships.acceptedAt)))
      .returning({ id: memberships.id });
    if (removed === undefined) throw new OperationError("not_found", "There is no such invitation.");
    await recordAudit(transaction, context, "invitation.revoked", { kind: "membership", id: removed.id });
  });
}

function ofProgram({ programId }: OperationContext, membershipId: string) {
  return and(eq(memberships.programId, programId), eq(memberships.id, asMembershipId(membershipId)));
}

/** Safe: used to compare with, never trusted to name a membership. */
export function asMembershipId(id: string): (typeof memberships.$inferSelect)["id"] {
  return id as (typeof memberships.$inferSelect)["id"];
}
