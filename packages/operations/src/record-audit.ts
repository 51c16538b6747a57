import { auditEntries, type Transaction } from "@leadback/db";
import type { OperationContext } from "./context.ts";
import { newId } from "./new-id.ts";

/** Adds the one audit entry of a change, inside the change's own transaction. `detail` holds no personal data. */
export async function recordAudit(
  transaction: Transaction,
  context: Pick<OperationContext, "programId" | "actor" | "now">,
  action: string,
  subject: { kind: string; id: string },
  detail: Record<string, unknown> = {},
): Promise<void> {
  await transaction.insert(auditEntries).values({
    programId: context.programId,
    id: newId(context.now),
    at: context.now,
    actorKind: context.actor.kind,
    actorId: context.actor.id,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    detail,
  });
}
