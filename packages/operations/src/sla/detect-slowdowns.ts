import { leads, type PartnerId, responseSlowdowns } from "@leadback/db";
import { type ResponseObservation, responseTime, trendAlerts } from "@leadback/scoring";
import { and, asc, eq, gte, isNull, lt } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { completeWeeks } from "../metrics/complete-weeks.ts";
import { responseObservation } from "../metrics/response-clock.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { announce } from "../webhooks/announce.ts";

export type Slowdown = typeof responseSlowdowns.$inferSelect;

/**
 * Writes down whose leads waited clearly longer for our first attempt in the last complete week than in the four
 * before, of all partners of the programme together. A week is looked at as it stood a day after its end, so that
 * running it again finds the same; each partner and week is written once.
 */
export async function detectSlowdowns(context: OperationContext): Promise<Slowdown[]> {
  const { programId, now } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    const { weeks, end, asOf } = completeWeeks(now, program.zone);
    const [oldest, latest] = [weeks[0], weeks.at(-1)];
    if (oldest === undefined || latest === undefined) return [];
    const rows = await transaction
      .select()
      .from(leads)
      .where(
        and(
          eq(leads.programId, programId),
          isNull(leads.erasedAt),
          gte(leads.submittedAt, oldest.from),
          lt(leads.submittedAt, end),
        ),
      )
      .orderBy(asc(leads.submittedAt), asc(leads.id));
    const calendar = businessCalendar(program, end.getUTCFullYear() - 1, now.getUTCFullYear() + 1);
    const waits = new Map<PartnerId, ResponseObservation[][]>();
    for (const lead of rows) {
      const observation = responseObservation(lead, "firstAttempt", calendar, asOf);
      if (observation === null) continue;
      const byWeek = waits.get(lead.partnerId) ?? weeks.map(() => []);
      byWeek[weeks.findLastIndex(({ from }) => from <= lead.submittedAt)]?.push(observation);
      waits.set(lead.partnerId, byWeek);
    }
    const { alerts } = trendAlerts([...waits].map(([id, responses]) => ({ id, responses })));
    const found = alerts.flatMap(({ partnerId, code, pValue, qValue }) => {
      const responses = waits.get(asPartnerId(partnerId));
      if (code !== "response_slower" || responses === undefined) return [];
      const { firstAttemptHours: targetHours } = program.settings.promises;
      const before = responseTime(responses.slice(0, -1).flat(), { targetHours });
      const after = responseTime(responses.at(-1) ?? [], { targetHours });
      return {
        programId,
        partnerId: asPartnerId(partnerId),
        weekStartLocal: latest.firstDay,
        leadsBefore: before.n,
        leadsAfter: after.n,
        medianHoursBefore: before.medianHours.value,
        medianHoursAfter: after.medianHours.value,
        pValue,
        qValue,
        detectedAt: now,
      };
    });
    if (found.length === 0) return [];
    const written = await transaction
      .insert(responseSlowdowns)
      .values(found)
      .onConflictDoNothing()
      .returning();
    await announce(transaction, context, () =>
      written.map(({ programId: _, detectedAt: __, ...slowdown }) => ({
        type: "response_time.slower",
        partnerId: slowdown.partnerId,
        data: slowdown,
      })),
    );
    if (written.length > 0) {
      const detail = { partners: written.length };
      await recordAudit(
        transaction,
        context,
        "response_time.slower",
        { kind: "program", id: programId },
        detail,
      );
    }
    return written;
  });
}

/** Safe: the alert names a partner by the id that it was asked about. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}
