import {
  type DeliveryId,
  type DeliveryState,
  deliveries,
  deliveryEvents,
  type Transaction,
} from "@leadback/db";
import { and, eq, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";

/** What only the provider can tell, each with its rank: news that come late or twice never lower it. */
export const providerRanks = {
  accepted: 1,
  delayed: 2,
  delivered: 3,
  provider_failed: 4,
  provider_suppressed: 5,
  bounced: 6,
  complained: 7,
} as const satisfies Partial<Record<DeliveryState, number>>;

export type ProviderState = keyof typeof providerRanks;

/** That the provider has a letter is true whatever we believed of it. */
const byProof = [
  "accepted",
  "delayed",
  "delivered",
  "provider_failed",
  "provider_suppressed",
  "bounced",
  "complained",
] as const satisfies readonly ProviderState[];

/** From which state a letter may go to which. What is not here does not happen. */
export const deliveryTransitions = {
  planned: ["frozen", "skipped", "held", "canceled", ...byProof],
  skipped: ["planned", ...byProof],
  frozen: ["sending", "held", "skipped", "canceled", "planned", ...byProof],
  held: ["frozen", "canceled", "skipped", ...byProof],
  sending: ["retry_wait", "unknown", "rejected", "quarantined", ...byProof],
  // Skipped: only what was certainly not accepted, when nobody wants it any more.
  retry_wait: ["sending", "quarantined", "rejected", "skipped", ...byProof],
  unknown: ["sending", "quarantined", ...byProof],
  // Back to planned: only what went to the outbox, when a run sends for real.
  accepted: [
    "planned",
    "delayed",
    "delivered",
    "provider_failed",
    "provider_suppressed",
    "bounced",
    "complained",
  ],
  delayed: ["delivered", "provider_failed", "provider_suppressed", "bounced", "complained"],
  delivered: ["provider_failed", "provider_suppressed", "bounced", "complained"],
  provider_failed: ["provider_suppressed", "bounced", "complained"],
  provider_suppressed: ["bounced", "complained"],
  // Again: a soft bounce can turn out to be a hard one.
  bounced: ["bounced", "complained"],
  complained: [],
  rejected: [...byProof],
  // Frozen again: only by a person, under a key of its own.
  quarantined: ["frozen", ...byProof],
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
  const moved = transaction.$with("moved").as(
    transaction
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
      .returning({ id: deliveries.id }),
  );
  // One statement for both: a letter has thousands of siblings, each of which moves three times.
  const noted = await transaction
    .with(moved)
    .insert(deliveryEvents)
    .select(
      transaction
        .select({
          programId: sql`${programId}::uuid`.as("program_id"),
          id: sql`${newId(at)}::uuid`.as("event_id"),
          deliveryId: moved.id,
          fromState: sql`${from}::text`.as("from_state"),
          toState: sql`${to}::text`.as("to_state"),
          detail: sql`${detail ?? null}::text`.as("detail"),
          at: sql`${at.toISOString()}::timestamptz`.as("at"),
        })
        .from(moved),
    )
    .returning({ id: deliveryEvents.id });
  return noted.length > 0;
}
