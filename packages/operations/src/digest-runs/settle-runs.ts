import {
  type DeliveryState,
  type DigestRunId,
  type DigestRunState,
  deliveries,
  digestRuns,
  type Transaction,
} from "@leadback/db";
import { and, count, eq, inArray, isNull, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { mayRunGo, openRunStates } from "./digest-run-transitions.ts";

type LetterCounts = Partial<Record<DeliveryState, number>>;

/** Lets every run that is under way stand where its letters do. What a person has paused or given up stays so. */
export async function settleRuns(
  context: Pick<OperationContext, "database" | "programId" | "now">,
): Promise<void> {
  const { database, programId, now } = context;
  await database.inProgram(programId, async (transaction) => {
    const runs = await transaction
      .select({ id: digestRuns.id, state: digestRuns.state })
      .from(digestRuns)
      .where(
        and(
          eq(digestRuns.programId, programId),
          eq(digestRuns.isDryRun, false),
          inArray(digestRuns.state, [...openRunStates]),
        ),
      )
      .for("update");
    for (const { id, state } of runs) {
      if (state === "scheduled" || state === "paused") continue;
      await setRunState(
        transaction,
        { programId, now },
        { id, from: state, to: await standing(transaction, programId, id) },
      );
    }
  });
}

/** Where a run stands by its letters alone. */
export async function standing(
  transaction: Transaction,
  programId: OperationContext["programId"],
  runId: DigestRunId,
): Promise<DigestRunState> {
  const letters = await countLetters(transaction, programId, runId);
  const some = (...states: DeliveryState[]) => states.some((state) => (letters.counts[state] ?? 0) > 0);
  if (some("planned")) return "freezing";
  if (some("held") || letters.uncleared > 0) return "gate";
  if (some("frozen")) return "sending";
  if (some("sending", "retry_wait", "unknown")) return "draining";
  return some("rejected", "quarantined", "provider_failed") ? "done_with_failures" : "done";
}

async function countLetters(
  transaction: Transaction,
  programId: OperationContext["programId"],
  runId: DigestRunId,
): Promise<{ counts: LetterCounts; uncleared: number }> {
  const rows = await transaction
    .select({
      state: deliveries.state,
      letters: count(),
      uncleared: sql<number>`count(*) filter (where ${deliveries.state} = 'frozen' and ${isNull(deliveries.clearedAt)})::int`,
    })
    .from(deliveries)
    .where(and(eq(deliveries.programId, programId), eq(deliveries.runId, runId)))
    .groupBy(deliveries.state);
  return {
    counts: Object.fromEntries(rows.map(({ state, letters }) => [state, letters])),
    uncleared: rows.reduce((sum, row) => sum + row.uncleared, 0),
  };
}

interface RunMove {
  id: DigestRunId;
  from: DigestRunState;
  to: DigestRunState;
  reason?: string | null;
}

/** Moves a run that is locked; where it stands already nothing is written. */
export async function setRunState(
  transaction: Transaction,
  { programId, now }: Pick<OperationContext, "programId" | "now">,
  { id, from, to, reason = null }: RunMove,
): Promise<void> {
  if (from === to) return;
  if (!mayRunGo(from, to)) throw new Error(`A run never goes from "${from}" to "${to}".`);
  const isOver = to === "done" || to === "done_with_failures" || to === "aborted";
  await transaction
    .update(digestRuns)
    .set({ state: to, stateReason: reason, updatedAt: now, finishedAt: isOver ? now : null })
    .where(and(eq(digestRuns.programId, programId), eq(digestRuns.id, id)));
}
