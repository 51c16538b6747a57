import { deliveries, deliveryStates, digestRuns, type PartnerId, partners } from "@leadback/db";
import { and, asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import { withinReach } from "../people/reach.ts";
import { asRunId, runNotFound, visibleRun } from "./find-run.ts";

export const listDeliveriesInput = z.strictObject({
  state: z.enum(deliveryStates).optional(),
  partnerId: z.uuid().optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

export type DeliveryView = ReturnType<typeof viewDelivery>;

/** Every letter of a run with where it stands and why, in the order in which they were planned. */
export async function listDeliveries(
  context: OperationContext,
  runId: string,
  input: z.input<typeof listDeliveriesInput> = {},
) {
  const { state, partnerId, cursor, limit } = parseInput(listDeliveriesInput, input);
  const position = cursor === undefined ? undefined : decodeCursor(context, z.uuid(), cursor);
  const { programId, actor } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const [run] = await transaction
      .select({ id: digestRuns.id })
      .from(digestRuns)
      .where(visibleRun(context, asRunId(runId)));
    if (run === undefined) throw runNotFound();
    const rows = await transaction
      .select({ delivery: deliveries, partnerName: partners.name })
      .from(deliveries)
      .innerJoin(
        partners,
        and(eq(partners.programId, deliveries.programId), eq(partners.id, deliveries.partnerId)),
      )
      .where(
        and(
          eq(deliveries.programId, programId),
          eq(deliveries.runId, run.id),
          withinReach(actor, deliveries.partnerId),
          state === undefined ? undefined : eq(deliveries.state, state),
          partnerId === undefined ? undefined : eq(deliveries.partnerId, partnerId as PartnerId),
          position === undefined ? undefined : sql`${deliveries.id} > ${position}::uuid`,
        ),
      )
      .orderBy(asc(deliveries.id))
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1)?.delivery;
    return {
      data: page.map(({ delivery, partnerName }) => viewDelivery(delivery, partnerName)),
      nextCursor: rows.length > page.length && last ? encodeCursor(context, last.id) : null,
    };
  });
}

function viewDelivery(delivery: typeof deliveries.$inferSelect, partnerName: string) {
  return {
    id: delivery.id,
    partnerId: delivery.partnerId,
    partnerName,
    recipientId: delivery.recipientId,
    digestId: delivery.digestId,
    cadence: delivery.cadence,
    periodStart: delivery.periodStartLocal,
    state: delivery.state,
    /** Why it is skipped, held, rejected or quarantined; how it bounced. */
    reason: delivery.stateReason,
    isLate: delivery.isLate,
    attempts: delivery.attempts,
    transport: delivery.transport,
    dueAt: delivery.dueAt.toISOString(),
    firstAttemptAt: delivery.firstAttemptAt?.toISOString() ?? null,
    nextAttemptAt: delivery.nextAttemptAt?.toISOString() ?? null,
    updatedAt: delivery.updatedAt.toISOString(),
  };
}
