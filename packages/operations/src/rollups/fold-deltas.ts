import { type ProgramId, rollupDeltas, rollupStates, type Transaction } from "@leadback/db";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { getProgram } from "../programs/program.ts";
import { addDayFigure, type DayFigures, noDayFigures } from "./day-figures.ts";
import { mergeIntoBlocks } from "./merge-into-blocks.ts";
import { rollupRules } from "./rollup-rules.ts";

const deltasPerFold = 20_000;

export interface Folded {
  /** Deltas taken into the blocks. */
  folded: number;
  /** The blocks were counted by other rules than today's, or not yet: they have to be counted anew. */
  isOutdated: boolean;
}

/** Takes what writers wrote down into the blocks, oldest first, at most so many at once. Figures read the same before and after. */
export async function foldDeltas(context: OperationContext): Promise<Folded> {
  return context.database.inProgram(context.programId, async (transaction) => {
    if (!(await lockBlocks(transaction, context.programId))) return { folded: 0, isOutdated: false };
    const rules = rollupRules(await getProgram(transaction, context.programId));
    const [state] = await transaction.select().from(rollupStates);
    if (state?.rules !== rules) return { folded: 0, isOutdated: true };
    const oldest = transaction
      .select({ id: rollupDeltas.id })
      .from(rollupDeltas)
      .where(eq(rollupDeltas.programId, context.programId))
      .orderBy(asc(rollupDeltas.id))
      .limit(deltasPerFold);
    const deltas = await transaction
      .delete(rollupDeltas)
      .where(and(eq(rollupDeltas.programId, context.programId), inArray(rollupDeltas.id, oldest)))
      .returning();
    // Throwing away what other rules counted is safe only together with everything else: `rebuildRollups` does that.
    if (deltas.some((delta) => delta.rules !== rules)) {
      await transaction.insert(rollupDeltas).values(deltas);
      return { folded: 0, isOutdated: true };
    }
    await mergeIntoBlocks(transaction, context.programId, figuresOfDeltas(deltas));
    return { folded: deltas.length, isOutdated: false };
  });
}

export function figuresOfDeltas(deltas: readonly (typeof rollupDeltas.$inferSelect)[]): DayFigures {
  const figures = noDayFigures();
  for (const { places, amounts, day, ...lead } of deltas) {
    places.forEach((place, index) => {
      addDayFigure(figures, lead, day, place, amounts[index] ?? 0);
    });
  }
  return figures;
}

/** Whoever changes blocks does so alone; false when somebody is at it. */
export async function lockBlocks(transaction: Transaction, programId: ProgramId): Promise<boolean> {
  const [row] = await transaction.execute<{ locked: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`rollups ${programId}`}, 0)) as locked`,
  );
  return row?.locked === true;
}
