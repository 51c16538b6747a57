import {
  type DeliveryId,
  type DeliveryState,
  deliveries,
  deliveryEvents,
  type Transaction,
} from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";

/** From which state a letter may go to which. What is not here does not happen. */
export const deliveryTransitions = {
  planned: ["frozen", "skipped", "held"],
  skipped: ["planned"],
  frozen: ["sending", "held", "skipped", "canceled", "planned", "accepted"],
  held: ["frozen", "canceled"],
  sending: ["accepted", "retry_wait", "unknown", "rejected", "quarantined"],
  retry_wait: ["sending", "quarantined", "rejected", "accepted"],
  unknown: ["sending", "quarantined", "accepted"],
  // Back to planned: only what went to the outbox, when a run sends for real.
  accepted: [
    "planned",
    "delayed",
    "delivered",
    "bounced",
    "complained",
    "provider_suppressed",
    "provider_failed",
  ],
  delayed: ["delivered", "bounced", "complained", "provider_suppressed", "provider_failed"],
  delivered: ["bounced", "complained"],
  bounced: ["complained"],
  complained: [],
  provider_suppressed: [],
  provider_failed: [],
  rejected: [],
  quarantined: ["accepted", "frozen"],
  canceled: [],
} as const satisfies Record<DeliveryState, readonly DeliveryState[]>;

export interface DeliveryMove {
  id: DeliveryId;
  from: DeliveryState;
  to: DeliveryState;
  /** Only the holder of this lease may move the letter. */
  leaseToken?: string;
  set?: Partial<typeof deliveries.$inferInsert>;
  detail?: string;
  at: Date;
}

/** Moves a letter if it still is where the caller saw it, and writes that down; false when somebody else was faster. */
export async function moveDelivery(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  { id, from, to, leaseToken, set, detail, at }: DeliveryMove,
): Promise<boolean> {
  if (!(deliveryTransitions[from] as readonly DeliveryState[]).includes(to)) {
    throw new Error(`A letter never goes from "${from}" to "${to}".`);
  }
  const moved = await transaction
    .update(deliveries)
    .set({ ...set, state: to, stateReason: detail ?? null, updatedAt: at })
    .where(
      and(
        eq(deliveries.programId, programId),
        eq(deliveries.id, id),
        eq(deliveries.state, from),
        leaseToken === undefined ? undefined : eq(deliveries.leaseToken, leaseToken),
      ),
    )
    .returning({ id: deliveries.id });
  if (moved.length === 0) return false;
  await transaction.insert(deliveryEvents).values({
    programId,
    id: newId(at),
    deliveryId: id,
    fromState: from,
    toState: to,
    detail: detail ?? null,
    at,
  });
  return true;
}
