import { digestRuns } from "@leadback/db";
import { and, asc, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import type { RunRow } from "./find-run.ts";

/** Runs that somebody has asked for and that no worker has begun. */
export function listRequestedRuns({
  database,
  programId,
}: Pick<OperationContext, "database" | "programId">): Promise<RunRow[]> {
  return database.inProgram(programId, (transaction) =>
    transaction
      .select()
      .from(digestRuns)
      .where(and(eq(digestRuns.programId, programId), eq(digestRuns.state, "scheduled")))
      .orderBy(asc(digestRuns.id)),
  );
}

/** Closes a run after its turn: a trial with what it found; another that found nothing to do. */
export async function closeRequestedRun(
  { database, programId, now }: Pick<OperationContext, "database" | "programId" | "now">,
  { id, isDryRun }: Pick<RunRow, "id" | "isDryRun">,
  found?: unknown,
): Promise<void> {
  await database.inProgram(programId, (transaction) =>
    transaction
      .update(digestRuns)
      .set({
        state: isDryRun ? "done" : "planning",
        ...(found === undefined ? {} : { result: found }),
        updatedAt: now,
        finishedAt: isDryRun ? now : null,
      })
      .where(
        and(eq(digestRuns.programId, programId), eq(digestRuns.id, id), eq(digestRuns.state, "scheduled")),
      ),
  );
}
