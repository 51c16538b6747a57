import {
  type LeadContactId,
  type LeadId,
  leadCompany,
  leadContacts,
  leadIdentities,
  leadPerson,
  type Transaction,
} from "@leadback/db";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import type { IdentityKey } from "./identity-keys.ts";
import type { LeadContent } from "./lead-correction.ts";

/** Replaces what is known of a lead's company and people; a contact that stays keeps its id. */
export async function writeLeadContent(
  transaction: Transaction,
  context: OperationContext,
  leadId: LeadId,
  content: LeadContent,
): Promise<void> {
  const { programId } = context;
  const { name, domain, taxId } = content.company;
  const company = { name, domain, taxId, note: content.note, attributes: content.attributes };
  await transaction
    .insert(leadCompany)
    .values({ programId, leadId, ...company })
    .onConflictDoUpdate({ target: [leadCompany.programId, leadCompany.leadId], set: company });
  const known = await transaction
    .select({ id: leadContacts.id })
    .from(leadContacts)
    .where(and(eq(leadContacts.programId, programId), eq(leadContacts.leadId, leadId)))
    .orderBy(asc(leadContacts.position));
  for (const [position, { buyingRole, ...person }] of content.contacts.entries()) {
    const id = known[position]?.id ?? newId<LeadContactId>(context.now);
    const key = { programId, leadId };
    await transaction
      .insert(leadContacts)
      .values({ ...key, id, position, buyingRole })
      .onConflictDoUpdate({
        target: [leadContacts.programId, leadContacts.leadId, leadContacts.id],
        set: { buyingRole },
      });
    await transaction
      .insert(leadPerson)
      .values({ ...key, contactId: id, ...person })
      .onConflictDoUpdate({
        target: [leadPerson.programId, leadPerson.leadId, leadPerson.contactId],
        set: person,
      });
  }
  const surplus = known.slice(content.contacts.length).map(({ id }) => id);
  if (surplus.length === 0) return;
  await transaction
    .delete(leadPerson)
    .where(
      and(
        eq(leadPerson.programId, programId),
        eq(leadPerson.leadId, leadId),
        inArray(leadPerson.contactId, surplus),
      ),
    );
  await transaction
    .delete(leadContacts)
    .where(
      and(
        eq(leadContacts.programId, programId),
        eq(leadContacts.leadId, leadId),
        inArray(leadContacts.id, surplus),
      ),
    );
}

/** Replaces a lead's identities. */
export async function writeIdentities(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  leadId: LeadId,
  keys: readonly IdentityKey[],
): Promise<void> {
  await transaction
    .delete(leadIdentities)
    .where(and(eq(leadIdentities.programId, programId), eq(leadIdentities.leadId, leadId)));
  if (keys.length > 0) {
    await transaction.insert(leadIdentities).values(keys.map((key) => ({ programId, leadId, ...key })));
  }
}
