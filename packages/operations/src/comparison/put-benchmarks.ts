import { programs } from "@leadback/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { lockProgram } from "../programs/update-program.ts";
import { recordAudit } from "../record-audit.ts";
import { type MarketBenchmarks, marketBenchmarksSchema } from "./market-benchmarks.ts";

/** The market's figures as the programme has set them. */
export async function getBenchmarks(context: OperationContext): Promise<MarketBenchmarks> {
  return context.database.inProgram(
    context.programId,
    async (transaction) => (await getProgram(transaction, context.programId)).settings.benchmarks,
  );
}

/** Replaces the market's figures as a whole; they are shown beside the programme's own and judge nobody. */
export async function putBenchmarks(
  context: OperationContext,
  input: z.input<typeof marketBenchmarksSchema>,
): Promise<MarketBenchmarks> {
  if (context.actor.partnerId !== undefined) {
    throw new OperationError("forbidden", "A partner cannot change the programme's settings.");
  }
  const benchmarks = parseInput(marketBenchmarksSchema, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const { id, settings } = await lockProgram(transaction, context);
    await transaction
      .update(programs)
      .set({ settings: { ...settings, benchmarks } })
      .where(eq(programs.id, id));
    await recordAudit(
      transaction,
      context,
      "program.settings_changed",
      { kind: "program", id },
      { names: ["benchmarks"] },
    );
    return benchmarks;
  });
}
