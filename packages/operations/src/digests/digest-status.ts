import { cadences, deliveries } from "@leadback/db";
import { and, count, desc, eq, inArray, max } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

/** How many letters of each period are in which state, and why. */
export async function digestStatus(
  context: OperationContext,
  { periodStart }: { periodStart?: string } = {},
) {
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select({
        periodStart: deliveries.periodStartLocal,
        cadence: deliveries.cadence,
        state: deliveries.state,
        reason: deliveries.stateReason,
        letters: count(),
        updatedAt: max(deliveries.updatedAt),
      })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.programId, context.programId),
          inArray(deliveries.cadence, [...cadences]),
          periodStart === undefined ? undefined : eq(deliveries.periodStartLocal, periodStart),
        ),
      )
      .groupBy(deliveries.periodStartLocal, deliveries.cadence, deliveries.state, deliveries.stateReason)
      .orderBy(desc(deliveries.periodStartLocal), deliveries.cadence, deliveries.state),
  );
  return rows.map((row) => ({ ...row, updatedAt: row.updatedAt?.toISOString() ?? null }));
}
