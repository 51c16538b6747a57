import { type DeliveryId, deliveries, digests, type Transaction } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { announce } from "./announce.ts";

/** A letter has left, to one of its readers. What went to the outbox has not. */
export async function announceDigest(
  transaction: Transaction,
  context: Pick<OperationContext, "programId" | "now">,
  deliveryId: DeliveryId,
): Promise<void> {
  const [sent] = await transaction
    .select({
      digestId: digests.id,
      partnerId: digests.partnerId,
      periodStart: digests.periodStart,
      periodEnd: digests.periodEnd,
      zone: digests.zone,
      edition: digests.edition,
      transport: deliveries.transport,
    })
    .from(deliveries)
    .innerJoin(digests, and(eq(digests.programId, deliveries.programId), eq(digests.id, deliveries.digestId)))
    .where(and(eq(deliveries.programId, context.programId), eq(deliveries.id, deliveryId)));
  if (sent === undefined || sent.transport === "outbox") return;
  const { digestId, partnerId, periodStart, periodEnd, zone, edition } = sent;
  const period = { from: periodStart.toISOString(), to: periodEnd.toISOString(), zone };
  await announce(transaction, context, () => [
    { type: "digest.sent", partnerId, data: { digestId, deliveryId, partnerId, edition, period } },
  ]);
}
