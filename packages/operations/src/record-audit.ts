import { auditEntries, type Transaction } from "@leadback/db";
import type { OperationContext } from "./context.ts";
import { newId } from "./new-id.ts";

type Change = [
  context: Pick<OperationContext, "programId" | "actor" | "now">,
  action: string,
  subject: { kind: string; id: string },
  detail?: Record<string, unknown>,
];

/** Adds the one audit entry of a change, inside the change's own transaction. `detail` holds no personal data. */
export async function recordAudit(transaction: Transaction, ...change: Change): Promise<void> {
  await transaction.insert(auditEntries).values(auditRow(...change));
}

/** The same as a row, for who writes many at once. */
export function auditRow(
  ...[{ programId, actor, now }, action, subject, detail = {}]: Change
): typeof auditEntries.$inferInsert {
  return {
    programId,
    id: newId(now),
    at: now,
    actorKind: actor.kind,
    actorId: actor.id,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    detail,
  };
}
