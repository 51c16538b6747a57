import { randomUUID } from "node:crypto";
import {
  type DeliveryId,
  deliveries,
  type PartnerContactId,
  type PartnerId,
  partnerContacts,
  partners,
  suppressions,
  type Transaction,
} from "@leadback/db";
import { and, asc, eq, gt, inArray, isNull, lt, lte, or } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { moveDelivery } from "./delivery-transitions.ts";
import { ledgerNow } from "./ledger-now.ts";
import { isStale, type SkipReason } from "./plan-digests.ts";
import { keyWindowHours, maxAttempts } from "./retry-limits.ts";

const leaseSeconds = 60;

export interface ClaimedDelivery {
  id: DeliveryId;
  partnerId: PartnerId;
  partnerName: string;
  recipientId: PartnerContactId;
  periodStartLocal: string;
  leaseToken: string;
  attempt: number;
  idempotencyKey: string;
  /** To be sent byte for byte. */
  requestBody: string;
  bodySha256: string;
}

/**
 * Takes the next letter that is due and commits the intent to send it before anyone may call the provider. Letters
 * to people who have unsubscribed in the meantime are skipped on the way. `null` when nothing is due.
 */
export async function claimDelivery(
  context: OperationContext,
  { asOf }: { asOf: Date },
): Promise<ClaimedDelivery | null> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const now = await ledgerNow(transaction);
    for (;;) {
      const next = await nextDue(transaction, context, asOf, now);
      if (next === undefined) return null;
      const { letter, partnerName } = next;
      const reason =
        letter.firstAttemptAt === null ? await reasonToSkip(transaction, context, letter, asOf) : null;
      if (reason !== null) {
        await moveDelivery(transaction, context, {
          id: letter.id,
          from: letter.state,
          to: "skipped",
          detail: reason,
          at: now,
        });
        continue;
      }
      const leaseToken = randomUUID();
      const attempt = letter.attempts + 1;
      await moveDelivery(transaction, context, {
        id: letter.id,
        from: letter.state,
        to: "sending",
        set: {
          leaseToken,
          leaseUntil: new Date(now.getTime() + leaseSeconds * 1_000),
          attempts: attempt,
          firstAttemptAt: letter.firstAttemptAt ?? now,
        },
        at: now,
      });
      return {
        id: letter.id,
        partnerId: letter.partnerId,
        partnerName,
        recipientId: letter.recipientId,
        periodStartLocal: letter.periodStartLocal,
        leaseToken,
        attempt,
        idempotencyKey: letter.idempotencyKey ?? "",
        requestBody: letter.requestBody ?? "",
        bodySha256: letter.bodySha256 ?? "",
      };
    }
  });
}

async function nextDue(transaction: Transaction, { programId }: OperationContext, asOf: Date, now: Date) {
  const [next] = await transaction
    .select({ letter: deliveries, partnerName: partners.name })
    .from(deliveries)
    .innerJoin(
      partners,
      and(eq(partners.programId, deliveries.programId), eq(partners.id, deliveries.partnerId)),
    )
    .where(
      and(
        eq(deliveries.programId, programId),
        inArray(deliveries.state, ["frozen", "retry_wait", "unknown"]),
        lt(deliveries.attempts, maxAttempts),
        lte(deliveries.dueAt, asOf),
        or(isNull(deliveries.nextAttemptAt), lte(deliveries.nextAttemptAt, now)),
        or(
          isNull(deliveries.firstAttemptAt),
          gt(deliveries.firstAttemptAt, new Date(now.getTime() - keyWindowHours * 3_600_000)),
        ),
      ),
    )
    .orderBy(asc(deliveries.dueAt), asc(deliveries.id))
    .limit(1)
    .for("update", { of: deliveries, skipLocked: true });
  return next;
}

/** A letter that was never tried is left out when it has become too old, or when nobody wants it any more. */
async function reasonToSkip(
  transaction: Transaction,
  { programId }: OperationContext,
  letter: Pick<typeof deliveries.$inferSelect, "recipientId" | "recipientHash" | "dueAt">,
  asOf: Date,
): Promise<SkipReason | null> {
  if (isStale(letter.dueAt, asOf)) return "stale";
  const [contact] = await transaction
    .select({ unsubscribedAt: partnerContacts.unsubscribedAt })
    .from(partnerContacts)
    .where(and(eq(partnerContacts.programId, programId), eq(partnerContacts.id, letter.recipientId)));
  if (contact?.unsubscribedAt != null) return "unsubscribed";
  const [suppressed] = await transaction
    .select({ reason: suppressions.reason })
    .from(suppressions)
    .where(and(eq(suppressions.programId, programId), eq(suppressions.addressHash, letter.recipientHash)));
  return suppressed === undefined ? null : "suppressed";
}
