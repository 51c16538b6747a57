import { type DeliveryId, deliveries, pipelined } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { announceDigest } from "../webhooks/announce-digest.ts";
import { type DeliveryMove, moveDelivery } from "./delivery-transitions.ts";
import { ledgerNow } from "./ledger-now.ts";
import type { TransportName } from "./plan-digests.ts";

const firstWaitMs = 1_000;
const longestWaitMs = 15 * 60_000;

/** What became of one attempt. */
export type DeliveryOutcome =
  | { kind: "accepted"; providerId: string | null }
  /** Certainly not accepted; `afterMs` is what the provider asked for. */
  | { kind: "retry"; reason: string; afterMs?: number }
  /** Perhaps accepted: tried again with the same key and the same bytes. */
  | { kind: "unknown"; reason: string; afterMs?: number }
  | { kind: "rejected"; reason: string }
  | { kind: "quarantined"; reason: string };

export interface Settlement {
  id: DeliveryId;
  leaseToken: string;
  outcome: DeliveryOutcome;
  /** Which way it went. */
  transport?: TransportName;
}

/** Writes down what became of an attempt; false when the lease had passed to somebody else. */
export async function settleDelivery(
  context: OperationContext,
  { id, leaseToken, outcome, transport }: Settlement,
): Promise<boolean> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const [at, [letter]] = await pipelined([
      ledgerNow(transaction),
      transaction
        .select({ attempts: deliveries.attempts })
        .from(deliveries)
        .where(and(eq(deliveries.programId, context.programId), eq(deliveries.id, id)))
        .for("update"),
    ]);
    if (letter === undefined) return false;
    const move: Pick<DeliveryMove, "id" | "from" | "leaseToken" | "at"> = {
      id,
      from: "sending",
      leaseToken,
      at,
    };
    const done = { leaseToken: null, leaseUntil: null, nextAttemptAt: null };
    switch (outcome.kind) {
      case "accepted": {
        const isSent = await moveDelivery(transaction, context, {
          ...move,
          to: "accepted",
          set: { ...done, providerId: outcome.providerId, transport: transport ?? null },
        });
        if (isSent) await announceDigest(transaction, context, id);
        return isSent;
      }
      case "retry":
      case "unknown":
        return moveDelivery(transaction, context, {
          ...move,
          to: outcome.kind === "retry" ? "retry_wait" : "unknown",
          set: {
            ...done,
            nextAttemptAt: new Date(at.getTime() + (outcome.afterMs ?? waitMs(letter.attempts))),
          },
          detail: outcome.reason,
        });
      case "rejected":
      case "quarantined":
        return moveDelivery(transaction, context, {
          ...move,
          to: outcome.kind,
          set: done,
          detail: outcome.reason,
        });
    }
  });
}

/** Full jitter: a random part of a wait that doubles with every attempt. */
function waitMs(attempts: number): number {
  return Math.ceil(Math.random() * Math.min(longestWaitMs, firstWaitMs * 2 ** attempts));
}
