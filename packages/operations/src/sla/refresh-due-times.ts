import { isDeepStrictEqual } from "node:util";
import { type LeadId, leads } from "@leadback/db";
import { liveStages } from "@leadback/scoring";
import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { getProgram } from "../programs/program.ts";
import type { DueTimes } from "./due-times.ts";
import { leadDueTimes } from "./lead-due-times.ts";

const leadsPerTransaction = 500;

/** Counts the due times of every live lead anew: the programme's hours, promises or holidays may have changed. */
export async function refreshDueTimes(context: OperationContext): Promise<number> {
  const { programId } = context;
  let [changed, last] = [0, undefined as LeadId | undefined];
  for (;;) {
    const page = await context.database.inProgram(programId, async (transaction) => {
      const program = await getProgram(transaction, programId);
      const rows = await transaction
        .select()
        .from(leads)
        .where(
          and(
            eq(leads.programId, programId),
            inArray(leads.stage, [...liveStages]),
            isNull(leads.erasedAt),
            last === undefined ? undefined : gt(leads.id, last),
          ),
        )
        .orderBy(asc(leads.id))
        .limit(leadsPerTransaction)
        .for("update");
      for (const lead of rows) {
        const due = leadDueTimes(lead, program);
        if (isDeepStrictEqual(due, storedDueTimes(lead))) continue;
        await transaction
          .update(leads)
          .set(due)
          .where(and(eq(leads.programId, programId), eq(leads.id, lead.id)));
        changed += 1;
      }
      return rows.map(({ id }) => id);
    });
    last = page.at(-1);
    if (page.length < leadsPerTransaction) return changed;
  }
}

function storedDueTimes({ firstAttemptDueAt, decisionDueAt, nextDueAt }: DueTimes): DueTimes {
  return { firstAttemptDueAt, decisionDueAt, nextDueAt };
}
