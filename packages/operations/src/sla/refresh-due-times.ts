import { isDeepStrictEqual } from "node:util";
import { type LeadId, leads, type ProgramId, type Transaction } from "@leadback/db";
import { liveStages } from "@leadback/scoring";
import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { getProgram } from "../programs/program.ts";
import type { DueTimes } from "./due-times.ts";
import { leadDueTimes } from "./lead-due-times.ts";

const leadsPerTransaction = 500;

/** Counts the due times of every live lead anew: the programme's hours or holidays may have changed. */
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
      const moved = rows.flatMap((lead) => {
        const due = leadDueTimes(lead, program);
        return isDeepStrictEqual(due, storedDueTimes(lead)) ? [] : [{ id: lead.id, ...due }];
      });
      await writeDueTimes(transaction, programId, moved);
      changed += moved.length;
      return rows.map(({ id }) => id);
    });
    last = page.at(-1);
    if (page.length < leadsPerTransaction) return changed;
  }
}

/** With one statement: it stands in a request that changes the settings. */
async function writeDueTimes(
  transaction: Transaction,
  programId: ProgramId,
  moved: readonly ({ id: LeadId } & DueTimes)[],
): Promise<void> {
  if (moved.length === 0) return;
  await transaction.execute(sql`
    update leads set first_attempt_due_at = moved."firstAttemptDueAt", decision_due_at = moved."decisionDueAt",
      next_due_at = moved."nextDueAt"
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as moved (
      id uuid, "firstAttemptDueAt" timestamptz, "decisionDueAt" timestamptz, "nextDueAt" timestamptz)
    where leads.program_id = ${programId} and leads.id = moved.id`);
}

function storedDueTimes({ firstAttemptDueAt, decisionDueAt, nextDueAt }: DueTimes): DueTimes {
  return { firstAttemptDueAt, decisionDueAt, nextDueAt };
}
