import { memberships, type Transaction } from "@leadback/db";
import { and, eq, isNotNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";

/** Two admins who end each other's role at once must not both succeed. */
export async function lockAdmins(transaction: Transaction, { programId }: OperationContext) {
  return transaction
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.programId, programId),
        eq(memberships.role, "admin"),
        isNotNull(memberships.acceptedAt),
      ),
    )
    .for("update");
}

export function lastAdmin(): OperationError {
  return new OperationError(
    "conflict",
    "This is the programme's last admin; invite another one first. Nothing was changed.",
  );
}
