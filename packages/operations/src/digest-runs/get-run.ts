import { digestRuns } from "@leadback/db";
import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import { asRunId, forbidPartners, runNotFound, visibleRun } from "./find-run.ts";
import { type RunView, viewRun } from "./view-run.ts";

export async function getRun(context: OperationContext, runId: string): Promise<RunView> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const [run] = await transaction
      .select()
      .from(digestRuns)
      .where(visibleRun(context, asRunId(runId)));
    if (run === undefined) throw runNotFound();
    return viewRun(transaction, context, run);
  });
}

export const listRunsInput = z.strictObject({
  waiting: z
    .enum(["true"])
    .optional()
    .describe("Those alone that go on when a person says so: held at the gate, or paused."),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(20),
});

const positionSchema = z.tuple([z.iso.datetime(), z.iso.date(), z.uuid()]);

/** The programme's runs, newest first; of those planned at once, the one about the latest periods. */
export async function listRuns(context: OperationContext, input: z.input<typeof listRunsInput> = {}) {
  forbidPartners(context);
  const { waiting, cursor, limit } = parseInput(listRunsInput, input);
  const position = cursor === undefined ? undefined : decodeCursor(context, positionSchema, cursor);
  const { programId } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const rows = await transaction
      .select()
      .from(digestRuns)
      .where(
        and(
          eq(digestRuns.programId, programId),
          waiting === undefined ? undefined : inArray(digestRuns.state, ["gate", "paused"]),
          position === undefined ? undefined : comesAfter(position),
        ),
      )
      .orderBy(desc(digestRuns.createdAt), desc(digestRuns.lastDay), desc(digestRuns.id))
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const data: RunView[] = [];
    for (const run of page) data.push(await viewRun(transaction, context, run));
    const last = page.at(-1);
    return {
      data,
      nextCursor:
        rows.length > page.length && last
          ? encodeCursor(context, [last.createdAt.toISOString(), last.lastDay, last.id])
          : null,
    };
  });
}

function comesAfter([createdAt, lastDay, id]: z.output<typeof positionSchema>): SQL {
  return sql`(${digestRuns.createdAt}, ${digestRuns.lastDay}, ${digestRuns.id})
    < (${createdAt}::timestamptz, ${lastDay}::date, ${id}::uuid)`;
}
