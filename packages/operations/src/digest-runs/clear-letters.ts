import { deliveries, digestRuns, type RunHold } from "@leadback/db";
import { and, eq, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { moveTogether } from "../digests/move-together.ts";
import { getProgram } from "../programs/program.ts";
import { checkRun } from "./check-run.ts";

export interface ClearResult {
  cleared: number;
  held: number;
  /** Why letters wait for a person, by run. */
  holds: RunHold[];
}

/**
 * Lets the letters that were written through to the sender, or holds them for a person where something about their run
 * is unlike what it should be. What a person has approved of a run is not asked again.
 */
export async function clearLetters(context: OperationContext): Promise<ClearResult> {
  const { database, programId, now } = context;
  return database.inProgram(programId, async (transaction) => {
    const result: ClearResult = { cleared: 0, held: 0, holds: [] };
    const waiting = await transaction
      .selectDistinct({ runId: deliveries.runId })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.programId, programId),
          eq(deliveries.state, "frozen"),
          isNull(deliveries.clearedAt),
        ),
      );
    if (waiting.length === 0) return result;
    const program = await getProgram(transaction, programId);
    for (const { runId } of waiting) {
      const [run] =
        runId === null
          ? []
          : await transaction
              .select()
              .from(digestRuns)
              .where(and(eq(digestRuns.programId, programId), eq(digestRuns.id, runId)))
              .for("update");
      if (run === undefined) continue;
      const approved = new Set(run.approvals.flatMap(({ reasons }) => reasons));
      const findings = (await checkRun(transaction, context, program, run)).filter(
        ({ reason }) => !approved.has(reason),
      );
      const ofRun = and(eq(deliveries.runId, run.id), isNull(deliveries.clearedAt));
      if (findings.length === 0) {
        const cleared = await transaction
          .update(deliveries)
          .set({ clearedAt: now })
          .where(and(eq(deliveries.programId, programId), eq(deliveries.state, "frozen"), ofRun))
          .returning({ id: deliveries.id });
        result.cleared += cleared.length;
        continue;
      }
      const detail = findings.map(({ reason }) => reason).join(",");
      const held = await moveTogether(transaction, context, {
        from: "frozen",
        to: "held",
        where: ofRun,
        detail,
        at: now,
      });
      const holds = findings.map((finding) => ({ ...finding, at: now.toISOString() }));
      const known = run.holds.filter(({ reason }) => !holds.some((hold) => hold.reason === reason));
      await transaction
        .update(digestRuns)
        .set({ holds: [...known, ...holds], updatedAt: now })
        .where(and(eq(digestRuns.programId, programId), eq(digestRuns.id, run.id)));
      result.held += held.length;
      result.holds.push(...holds);
    }
    return result;
  });
}
