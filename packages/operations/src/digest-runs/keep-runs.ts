import { type DigestRunId, digestRuns, type Transaction } from "@leadback/db";
import { and, eq, inArray, notInArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";

const dayMs = 86_400_000;

/**
 * The runs of the periods that end on these days, made where they are missing, in the transaction of their plan. A clock
 * that is not the real one is kept with them, so that whoever goes on with them later goes by the same.
 */
export async function keepRuns(
  transaction: Transaction,
  { programId, now }: Pick<OperationContext, "programId" | "now">,
  { lastDays, asOf }: { lastDays: readonly string[]; asOf: Date | null },
): Promise<Map<string, DigestRunId>> {
  if (lastDays.length === 0) return new Map();
  const ownClock = asOf !== null && Math.abs(now.getTime() - asOf.getTime()) > dayMs ? asOf : null;
  await transaction
    .insert(digestRuns)
    .values(
      lastDays.map((lastDay) => ({
        programId,
        id: newId<DigestRunId>(now),
        lastDay,
        state: "planning" as const,
        asOf: ownClock,
        createdAt: now,
        updatedAt: now,
      })),
    )
    .onConflictDoNothing();
  const ofThese = and(
    eq(digestRuns.programId, programId),
    eq(digestRuns.isDryRun, false),
    inArray(digestRuns.lastDay, [...lastDays]),
  );
  await transaction
    .update(digestRuns)
    .set({ state: "planning", asOf: ownClock, finishedAt: null, updatedAt: now })
    .where(and(ofThese, notInArray(digestRuns.state, ["paused", "aborted"])));
  const runs = await transaction
    .select({ id: digestRuns.id, lastDay: digestRuns.lastDay })
    .from(digestRuns)
    .where(ofThese);
  return new Map(runs.map(({ id, lastDay }) => [lastDay, id]));
}
