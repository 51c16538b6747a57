import { type PartnerId, partnerContacts } from "@leadback/db";
import { and, count, eq, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

/** How many people read each partner's digest; a partner that is not there has none. */
export async function countReaders(context: OperationContext): Promise<Map<PartnerId, number>> {
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select({ partnerId: partnerContacts.partnerId, readers: count() })
      .from(partnerContacts)
      .where(
        and(
          eq(partnerContacts.programId, context.programId),
          eq(partnerContacts.receivesDigest, true),
          isNull(partnerContacts.unsubscribedAt),
          isNull(partnerContacts.lettersPausedAt),
        ),
      )
      .groupBy(partnerContacts.partnerId),
  );
  return new Map(rows.map(({ partnerId, readers }) => [partnerId, readers]));
}
