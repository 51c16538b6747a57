import { type DigestRunId, digestRuns, type Transaction } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";

export type RunRow = typeof digestRuns.$inferSelect;

/** The run, locked for a change. @throws {OperationError} `not_found`; `forbidden` for a partner. */
export async function lockRun(
  transaction: Transaction,
  context: Pick<OperationContext, "programId" | "actor">,
  runId: DigestRunId,
): Promise<RunRow> {
  const [run] = await transaction.select().from(digestRuns).where(visibleRun(context, runId)).for("update");
  if (run === undefined) throw runNotFound();
  return run;
}

export function visibleRun(
  { programId, actor }: Pick<OperationContext, "programId" | "actor">,
  runId: DigestRunId,
) {
  forbidPartners({ actor });
  return and(eq(digestRuns.programId, programId), eq(digestRuns.id, runId));
}

export function forbidPartners({ actor }: Pick<OperationContext, "actor">): void {
  if (actor.partnerId !== undefined)
    throw new OperationError("forbidden", "Runs of letters are the programme's own.");
}

export function runNotFound(): OperationError {
  return new OperationError("not_found", "There is no such run.");
}

/** Safe: the path says that it is one, and a run with another id is not found. */
export function asRunId(text: string): DigestRunId {
  return text as DigestRunId;
}
