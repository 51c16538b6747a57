import { type LeadId, leads, type PartnerId } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { Actor, OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { isWithinReach } from "../people/reach.ts";

/** The lead that bears an external id already. */
export interface IdBearer {
  id: LeadId;
  partnerId: PartnerId;
}

/** The refusal of an external id that is taken; it names the lead to whoever may see it. */
export function externalIdTaken(
  actor: Actor,
  externalId: string | undefined,
  bearer: IdBearer | undefined,
  cause?: unknown,
): OperationError {
  const isShown = bearer !== undefined && isWithinReach(actor, bearer.partnerId);
  return new OperationError("conflict", `A lead with the external id "${externalId}" exists already.`, {
    type: "duplicate_external_id",
    problems: [
      { pointer: "/externalId", detail: "Send each external id once; add news as events of the lead." },
    ],
    extra: isShown ? { leadId: bearer.id } : {},
    cause,
  });
}

/** Within what an external id is a name: what one partner sends, or all that the programme itself sends. */
export function externalScope({ partnerId }: Actor): string {
  return partnerId ?? "program";
}

/** Another request has taken the id in the meantime: which lead bears it now. */
export async function findBearer(
  { database, programId, actor }: OperationContext,
  externalId: string,
): Promise<IdBearer | undefined> {
  const [bearer] = await database.inProgram(programId, (transaction) =>
    transaction
      .select({ id: leads.id, partnerId: leads.partnerId })
      .from(leads)
      .where(
        and(
          eq(leads.programId, programId),
          eq(leads.externalScope, externalScope(actor)),
          eq(leads.externalId, externalId),
        ),
      ),
  );
  return bearer;
}
