import { leads } from "@leadback/db";
import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { localDate } from "../digests/digest-period.ts";
import { recordEvent } from "../leads/record-event.ts";
import { getProgram } from "../programs/program.ts";

/** Takes up again the recycled leads whose date has come. */
export async function reopenDueLeads(context: OperationContext): Promise<number> {
  const due = await context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    return transaction
      .select({ id: leads.id, version: leads.version })
      .from(leads)
      .where(
        and(
          eq(leads.programId, context.programId),
          eq(leads.stage, "recycled"),
          isNull(leads.erasedAt),
          lte(leads.reopenAt, localDate(context.now, program.zone)),
        ),
      )
      .orderBy(asc(leads.reopenAt), asc(leads.id));
  });
  for (const { id, version } of due) {
    await recordEvent(context, id, { type: "reopened" }, { expectedVersion: version });
  }
  return due.length;
}
