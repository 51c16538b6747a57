import { deliveries } from "@leadback/db";
import { and, eq, gte, inArray, lt, lte, or } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { wasEverUnknown } from "./claim-delivery.ts";
import { moveDelivery } from "./delivery-transitions.ts";
import { ledgerNow } from "./ledger-now.ts";
import { keyWindowHours, maxAttempts } from "./retry-limits.ts";

/** Letters whose sender has not come back, and letters that have been under way for too long to post them again. */
export async function sweepDeliveries(
  context: OperationContext,
): Promise<{ unknown: number; quarantined: number; rejected: number }> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const now = await ledgerNow(transaction);
    const swept = { unknown: 0, quarantined: 0, rejected: 0 };
    const abandoned = await transaction
      .select({ id: deliveries.id, leaseToken: deliveries.leaseToken })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.programId, context.programId),
          eq(deliveries.state, "sending"),
          lt(deliveries.leaseUntil, now),
        ),
      );
    for (const { id, leaseToken } of abandoned) {
      const lease = leaseToken === null ? {} : { leaseToken };
      const move = {
        id,
        from: "sending",
        to: "unknown",
        detail: "lease_expired",
        at: now,
        ...lease,
      } as const;
      if (await moveDelivery(transaction, context, move)) swept.unknown += 1;
    }
    const overdue = await transaction
      .select({ id: deliveries.id, state: deliveries.state })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.programId, context.programId),
          inArray(deliveries.state, ["retry_wait", "unknown"]),
          or(
            lte(deliveries.firstAttemptAt, new Date(now.getTime() - keyWindowHours * 3_600_000)),
            and(eq(deliveries.state, "retry_wait"), gte(deliveries.attempts, maxAttempts)),
          ),
        ),
      );
    for (const { id, state } of overdue) {
      // Only a letter that was certainly refused every time may be given up: any other might have arrived.
      const isCertain = state === "retry_wait" && !(await wasEverUnknown(transaction, context, id));
      const to = isCertain ? "rejected" : "quarantined";
      const detail = isCertain ? "gave_up" : "key_window_over";
      if (await moveDelivery(transaction, context, { id, from: state, to, detail, at: now })) swept[to] += 1;
    }
    return swept;
  });
}
