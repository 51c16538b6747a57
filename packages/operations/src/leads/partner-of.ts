import { type PartnerId, partners, type Transaction } from "@leadback/db";
import { and, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { isWithinReach } from "../people/reach.ts";

const heir = alias(partners, "heir");

/**
 * The partner that is named, or the one that the actor is; one that it may not see is one that there is not. What is
 * sent in the name of an archived partner is its successor's.
 */
export async function partnerOf(
  transaction: Transaction,
  { actor, programId }: OperationContext,
  given: string | undefined,
): Promise<PartnerId> {
  const wanted = given ?? actor.partnerId;
  if (wanted === undefined) {
    throw new OperationError("invalid_input", "The lead names no partner; nothing was saved.", {
      problems: [
        { pointer: "/partnerId", detail: "Give the id of the partner who sent the lead (GET /v1/partners)." },
      ],
    });
  }
  const [partner] = await transaction
    .select({ id: sql<PartnerId>`coalesce(${heir.id}, ${partners.id})` })
    .from(partners)
    .leftJoin(
      heir,
      and(
        eq(heir.programId, partners.programId),
        eq(heir.id, partners.successorId),
        isNotNull(partners.archivedAt),
        isNull(heir.archivedAt),
      ),
    )
    .where(
      and(
        eq(partners.programId, programId),
        eq(partners.id, asPartnerId(wanted)),
        or(isNull(partners.archivedAt), isNotNull(heir.id)),
      ),
    );
  if (partner !== undefined && isWithinReach(actor, partner.id)) return partner.id;
  throw new OperationError("not_found", "There is no such partner.");
}

/** Safe: the schema has checked that it is a UUID, and the look-up that follows decides whether it is a partner's. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}
