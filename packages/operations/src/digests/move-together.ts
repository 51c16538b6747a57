import {
  type DeliveryId,
  type DeliveryState,
  deliveries,
  deliveryEvents,
  type Transaction,
} from "@leadback/db";
import { and, eq, inArray, type SQL } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { deliveryTransitions } from "./delivery-transitions.ts";

const rowsAtOnce = 1_000;

interface MoveTogether {
  from: DeliveryState;
  to: DeliveryState;
  where: SQL | undefined;
  set?: Partial<typeof deliveries.$inferInsert>;
  detail?: string;
  at: Date;
}

/** The same as `moveDelivery` for every letter that fits. */
export async function moveTogether(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  { from, to, where, set, detail, at }: MoveTogether,
): Promise<DeliveryId[]> {
  if (!(deliveryTransitions[from] as readonly DeliveryState[]).includes(to)) {
    throw new Error(`A letter never goes from "${from}" to "${to}".`);
  }
  const locked = transaction
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.programId, programId), eq(deliveries.state, from), where))
    .for("update");
  const moved = await transaction
    .update(deliveries)
    .set({ ...set, state: to, stateReason: detail ?? null, updatedAt: at })
    .where(
      and(eq(deliveries.programId, programId), eq(deliveries.state, from), inArray(deliveries.id, locked)),
    )
    .returning({ id: deliveries.id });
  for (let start = 0; start < moved.length; start += rowsAtOnce) {
    await transaction.insert(deliveryEvents).values(
      moved.slice(start, start + rowsAtOnce).map(({ id }) => ({
        programId,
        id: newId(at),
        deliveryId: id,
        fromState: from,
        toState: to,
        detail: detail ?? null,
        at,
      })),
    );
  }
  return moved.map(({ id }) => id);
}
