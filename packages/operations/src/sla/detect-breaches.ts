import { type LeadId, type LeadPromise, leads, slaBreaches } from "@leadback/db";
import { and, eq, isNotNull, isNull, lt, notExists, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { recordAudit } from "../record-audit.ts";
import { announce } from "../webhooks/announce.ts";

export interface SlaBreach {
  leadId: LeadId;
  promise: LeadPromise;
  dueAt: Date;
}

/** Until when each promise of a lead was to be kept, and what shows that it was. */
const columns = {
  first_attempt: { dueAt: leads.firstAttemptDueAt, doneAt: leads.firstAttemptAt },
  decision: { dueAt: leads.decisionDueAt, doneAt: leads.decidedAt },
} as const;

/**
 * Writes down every promise that has just been broken, once for each lead and promise, however often and by however
 * many processes it is run. What is written stays, also when the lead is answered afterwards.
 */
export async function detectBreaches(context: OperationContext): Promise<SlaBreach[]> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const breaches: SlaBreach[] = [];
    for (const promise of ["first_attempt", "decision"] as const) {
      const { dueAt, doneAt } = columns[promise];
      const broken = transaction
        .select({
          programId: leads.programId,
          leadId: leads.id,
          promise: sql<LeadPromise>`${promise}`.as("promise"),
          partnerId: leads.partnerId,
          dueAt: sql<Date>`${dueAt}`.as("due_at"),
          detectedAt: sql<Date>`${context.now.toISOString()}::timestamptz`.as("detected_at"),
        })
        .from(leads)
        .where(
          and(
            eq(leads.programId, context.programId),
            lt(leads.nextDueAt, context.now),
            isNotNull(dueAt),
            lt(dueAt, context.now),
            isNull(doneAt),
            notExists(
              transaction
                .select({ one: sql`1` })
                .from(slaBreaches)
                .where(
                  and(
                    eq(slaBreaches.programId, leads.programId),
                    eq(slaBreaches.leadId, leads.id),
                    eq(slaBreaches.promise, promise),
                  ),
                ),
            ),
          ),
        );
      const written = await transaction.insert(slaBreaches).select(broken).onConflictDoNothing().returning({
        leadId: slaBreaches.leadId,
        promise: slaBreaches.promise,
        dueAt: slaBreaches.dueAt,
        partnerId: slaBreaches.partnerId,
      });
      breaches.push(...written.map(({ partnerId: _, ...breach }) => breach));
      await announce(transaction, context, () =>
        written.map(({ leadId, partnerId, dueAt }) => ({
          type: "sla.breached",
          partnerId,
          leadId,
          data: { leadId, partnerId, promise, dueAt: dueAt.toISOString() },
        })),
      );
    }
    if (breaches.length > 0) {
      const { programId } = context;
      const detail = { breaches: breaches.length };
      await recordAudit(transaction, context, "sla.breached", { kind: "program", id: programId }, detail);
    }
    return breaches;
  });
}
