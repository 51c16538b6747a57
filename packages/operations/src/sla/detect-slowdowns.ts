import { leads, type PartnerId, responseSlowdowns } from "@leadback/db";
import { type ResponseObservation, responseTime, trendAlerts } from "@leadback/scoring";
import { and, asc, eq, gte, isNull, lt } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { responseObservation } from "../metrics/response-clock.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { announce } from "../webhooks/announce.ts";

/** The week in question and the four before it. */
const weeks = 5;

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
    const span = completeWeeks(now, program.zone);
    const rows = await transaction
      .select()
      .from(leads)
      .where(
        and(
          eq(leads.programId, programId),
          isNull(leads.erasedAt),
          gte(leads.submittedAt, span.starts[0] ?? now),
          lt(leads.submittedAt, span.end),
        ),
      )
      .orderBy(asc(leads.submittedAt), asc(leads.id));
    const calendar = businessCalendar(program, span.end.getUTCFullYear() - 1, now.getUTCFullYear() + 1);
    const waits = new Map<PartnerId, ResponseObservation[][]>();
    for (const lead of rows) {
      const observation = responseObservation(lead, "firstAttempt", calendar, span.asOf);
      if (observation === null) continue;
      const byWeek = waits.get(lead.partnerId) ?? span.starts.map(() => []);
      byWeek[span.starts.findLastIndex((start) => start <= lead.submittedAt)]?.push(observation);
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
        weekStartLocal: span.weekStartLocal,
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

/** The latest weeks, Monday to Sunday, of which the last ended at least a day ago. */
function completeWeeks(now: Date, zone: string) {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(zone)
    .subtract({ days: 1 })
    .toPlainDate();
  const end = today.subtract({ days: today.dayOfWeek - 1 });
  const instantOf = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime(zone).epochMilliseconds);
  return {
    starts: Array.from({ length: weeks }, (_, index) => instantOf(end.subtract({ weeks: weeks - index }))),
    end: instantOf(end),
    asOf: instantOf(end.add({ days: 1 })),
    weekStartLocal: end.subtract({ weeks: 1 }).toString(),
  };
}

/** Safe: the alert names a partner by the id that it was asked about. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}
