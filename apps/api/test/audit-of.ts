import { auditEntries } from "@leadback/db";
import type { OperationContext } from "@leadback/operations";

/** The actions that the audit log has about one thing, by name. */
export async function auditOf(
  { database, programId }: OperationContext,
  subjectId: string,
): Promise<string[]> {
  const rows = await database.inProgram(programId, (transaction) => transaction.select().from(auditEntries));
  return rows
    .filter((row) => row.subjectId === subjectId)
    .map(({ action }) => action)
    .toSorted();
}
