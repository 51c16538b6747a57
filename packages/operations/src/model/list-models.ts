import { conversionModels } from "@leadback/db";
import { and, desc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import { readModel, reportModel } from "./model-report.ts";
import { latestTraining } from "./request-training.ts";

export const listModelsInput = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(50, "At most 50.").default(10),
});

/** The models that were trained, newest first, the first one in force; and the training that was asked for last. */
export async function listModels(context: OperationContext, input: z.input<typeof listModelsInput>) {
  const { cursor, limit } = parseInput(listModelsInput, input);
  const before = cursor === undefined ? null : decodeCursor(context, z.int(), cursor);
  const { rows, training } = await context.database.inProgram(context.programId, async (transaction) => ({
    training: await latestTraining(transaction, context),
    rows: await transaction
      .select()
      .from(conversionModels)
      .where(
        and(
          eq(conversionModels.programId, context.programId),
          before === null ? undefined : lt(conversionModels.version, before),
        ),
      )
      .orderBy(desc(conversionModels.version))
      .limit(limit + 1),
  }));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.flatMap((row) => {
      const model = readModel(row);
      return model === null ? [] : [reportModel(row, model)];
    }),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(context, last.version) : null,
    training,
  };
}
