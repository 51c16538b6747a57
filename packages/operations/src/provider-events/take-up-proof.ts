import { deliveries, providerEvents } from "@leadback/db";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { applyProviderEvent, saysSomething } from "./apply-provider-event.ts";

/**
 * Applies what the provider had said of letters before they were known here, as after a restored backup: such a letter
 * has left already and must not be sent again. Gives how many messages found their letter.
 */
export async function takeUpProof(context: OperationContext): Promise<number> {
  const { programId } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const waiting = await transaction
      .select({ event: providerEvents, deliveryId: deliveries.id })
      .from(deliveries)
      .innerJoin(
        providerEvents,
        and(eq(providerEvents.letterKey, deliveries.idempotencyKey), isNull(providerEvents.programId)),
      )
      .where(and(eq(deliveries.programId, programId), inArray(deliveries.state, ["frozen", "held"])))
      .orderBy(asc(providerEvents.receivedAt), asc(providerEvents.id));
    for (const { event, deliveryId } of waiting) {
      if (saysSomething(event.type)) await applyProviderEvent(transaction, context, deliveryId, event);
      await transaction.update(providerEvents).set({ programId }).where(eq(providerEvents.id, event.id));
    }
    return waiting.length;
  });
}
