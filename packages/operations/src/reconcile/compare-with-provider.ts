import { type DeliveryId, deliveries } from "@leadback/db";
import { and, eq, gte, inArray, isNotNull, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { moveDelivery } from "../digests/delivery-transitions.ts";
import { ledgerNow } from "../digests/ledger-now.ts";
import { addressHash, readAddressKey } from "../digests/recipient.ts";

/** How far the clocks of two houses may be apart. */
const toleranceMs = 5 * 60_000;

/** A letter as the provider's list has it: no tag says whose it is. */
export interface ListedLetter {
  id: string;
  to: readonly string[];
  subject: string;
  createdAt: Date;
}

export interface ProviderComparison {
  /** Accepted by us and not in the provider's list. */
  missing: DeliveryId[];
  /** Letters whose fate was unknown and that the list has: accepted after all. */
  proven: number;
}

/**
 * Compares the letters that were tried since an instant with the provider's own list. What is in the list is proof; what
 * is not is none of the contrary, because a list can be late.
 */
export async function compareWithProvider(
  context: OperationContext,
  listed: readonly ListedLetter[],
  since: Date,
): Promise<ProviderComparison> {
  const { database, programId } = context;
  const ids = new Set(listed.map(({ id }) => id));
  return database.inProgram(programId, async (transaction) => {
    const addressKey = await readAddressKey(transaction, programId);
    const byReader = Map.groupBy(
      listed,
      ({ to, subject }) => `${addressHash(addressKey, to[0] ?? "")} ${subject}`,
    );
    const at = await ledgerNow(transaction);
    const tried = await transaction
      .select()
      .from(deliveries)
      .where(
        and(
          eq(deliveries.programId, programId),
          isNotNull(deliveries.firstAttemptAt),
          gte(deliveries.firstAttemptAt, since),
          inArray(deliveries.state, ["accepted", "delayed", "delivered", "unknown", "quarantined"]),
          sql`coalesce(${deliveries.transport}, 'resend') = 'resend'`,
        ),
      )
      .for("update");
    const comparison: ProviderComparison = { missing: [], proven: 0 };
    for (const letter of tried) {
      if (letter.state !== "unknown" && letter.state !== "quarantined") {
        if (letter.providerId !== null && !ids.has(letter.providerId)) comparison.missing.push(letter.id);
        continue;
      }
      const { firstAttemptAt } = letter;
      const proof = byReader
        .get(`${letter.recipientHash} ${letter.subject}`)
        ?.find(({ createdAt }) => createdAt.getTime() >= (firstAttemptAt?.getTime() ?? 0) - toleranceMs);
      if (proof === undefined) continue;
      const isMoved = await moveDelivery(transaction, context, {
        id: letter.id,
        from: letter.state,
        to: "accepted",
        set: {
          providerId: proof.id,
          transport: "resend",
          leaseToken: null,
          leaseUntil: null,
          nextAttemptAt: null,
        },
        detail: "in_the_providers_list",
        at,
      });
      if (isMoved) comparison.proven += 1;
    }
    return comparison;
  });
}
