import { erasures } from "@leadback/db";
import { and, asc, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { LetterUnderWay, type PurgedLetter } from "./erase-from-letters.ts";
import { eraseLead } from "./erase-lead.ts";

export interface ErasureRun {
  done: number;
  /** Put off until a letter that is being handed over has left. */
  waiting: number;
}

/**
 * Carries out every erasure that was asked for, each in a transaction of its own. `purgeLetters` removes what lies of
 * letters outside the database; it comes before the commit, so that an erasure is only ever done as a whole. One that
 * fails holds back none of the others; the first failure is thrown once all had their turn.
 */
export async function runErasures(
  context: OperationContext,
  purgeLetters: (letters: readonly PurgedLetter[]) => Promise<void> = async () => {},
): Promise<ErasureRun> {
  const { database, programId } = context;
  const run: ErasureRun = { done: 0, waiting: 0 };
  const failures: unknown[] = [];
  const requested = await database.inProgram(programId, (transaction) =>
    transaction
      .select({ id: erasures.id })
      .from(erasures)
      .where(and(eq(erasures.programId, programId), eq(erasures.state, "requested")))
      .orderBy(asc(erasures.requestedAt), asc(erasures.id)),
  );
  for (const { id } of requested) {
    try {
      const isDone = await database.inProgram(programId, async (transaction) => {
        const [erasure] = await transaction
          .select()
          .from(erasures)
          .where(and(eq(erasures.programId, programId), eq(erasures.id, id), eq(erasures.state, "requested")))
          .for("update", { skipLocked: true });
        if (erasure === undefined) return false;
        await purgeLetters(await eraseLead(transaction, context, erasure));
        return true;
      });
      if (isDone) run.done += 1;
    } catch (error) {
      if (error instanceof LetterUnderWay) run.waiting += 1;
      else failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return run;
}
