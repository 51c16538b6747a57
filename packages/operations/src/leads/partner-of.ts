import { type PartnerId, partners, type Transaction } from "@leadback/db";
import { and, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { isWithinReach } from "../people/reach.ts";

const heir = alias(partners, "heir");

export interface FoundPartner {
  id: PartnerId;
  name: string;
}

/**
 * The partner that is named, or the one that the actor is; one that it may not see is one that there is not. What is
 * sent in the name of an archived partner is its successor's.
 */
export async function partnerOf(
  transaction: Transaction,
  context: OperationContext,
  given: string | undefined,
): Promise<PartnerId> {
  const wanted = wantedPartner(context, given);
  const found = await readPartners(transaction, context, [wanted]);
  return partnerAmong(found, context, wanted).id;
}

/** @throws {OperationError} `invalid_input` where nobody is named. */
export function wantedPartner({ actor }: Pick<OperationContext, "actor">, given: string | undefined): string {
  const wanted = given ?? actor.partnerId;
  if (wanted !== undefined) return wanted;
  throw new OperationError("invalid_input", "The lead names no partner; nothing was saved.", {
    problems: [
      { pointer: "/partnerId", detail: "Give the id of the partner who sent the lead (GET /v1/partners)." },
    ],
  });
}

/** @throws {OperationError} `not_found` for a partner that is not there, and for one that the actor may not see. */
export function partnerAmong(
  found: ReadonlyMap<string, FoundPartner>,
  { actor }: Pick<OperationContext, "actor">,
  wanted: string,
): FoundPartner {
  const partner = found.get(wanted.toLowerCase());
  if (partner !== undefined && isWithinReach(actor, partner.id)) return partner;
  throw new OperationError("not_found", "There is no such partner.");
}

/** Those who take leads, by the id in whose name a lead is sent. */
export async function readPartners(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  wanted: readonly string[],
): Promise<Map<string, FoundPartner>> {
  const rows = await transaction
    .select({
      wanted: partners.id,
      id: sql<PartnerId>`coalesce(${heir.id}, ${partners.id})`,
      name: sql<string>`coalesce(${heir.name}, ${partners.name})`,
    })
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
        sql`${partners.id} in (select jsonb_array_elements_text(${JSON.stringify([...new Set(wanted)])}::jsonb)::uuid)`,
        or(isNull(partners.archivedAt), isNotNull(heir.id)),
      ),
    )
    .prepare("partners_who_take_leads")
    .execute();
  return new Map(rows.map(({ wanted: name, ...partner }) => [name, partner]));
}
