import { type PartnerId, partners, type Transaction } from "@leadback/db";
import { and, eq, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { isWithinReach } from "../people/reach.ts";
import { partnerNotFound } from "./get-partner.ts";

export interface SeenPartner {
  /** The version that the caller saw; refused when somebody else was faster. */
  expectedVersion?: number;
}

/** Takes a partner that the actor may see, for the length of the transaction. */
export async function lockPartner(
  transaction: Transaction,
  { programId, actor }: OperationContext,
  partnerId: PartnerId,
  { expectedVersion }: SeenPartner = {},
): Promise<typeof partners.$inferSelect> {
  const [partner] = await transaction
    .select()
    .from(partners)
    .where(and(eq(partners.programId, programId), eq(partners.id, partnerId)))
    .for("update");
  if (partner === undefined || !isWithinReach(actor, partner.id)) throw partnerNotFound();
  if (expectedVersion === undefined || expectedVersion === partner.version) return partner;
  throw new OperationError(
    "precondition_failed",
    "Somebody changed this partner in the meantime; nothing was saved. Read it again and repeat what still fits.",
  );
}

/** Says that what a partner's page shows has changed, for those who look with an older version. */
export async function raisePartnerVersion(
  transaction: Transaction,
  { programId }: OperationContext,
  partnerId: PartnerId,
): Promise<void> {
  await transaction
    .update(partners)
    .set({ version: sql`${partners.version} + 1` })
    .where(and(eq(partners.programId, programId), eq(partners.id, partnerId)));
}
