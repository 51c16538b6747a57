import { type BuyingRole, type LeadId, leadContacts, leadPerson, type Transaction } from "@leadback/db";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

/** A person of a lead; of one who was erased nothing but the place is left. */
export interface ShownContact {
  name: string | null;
  email: string | null;
  phone: string | null;
  role: string | null;
  buyingRole: BuyingRole;
}

/** The people of some leads, by lead, in their order; the caller has seen to it that the leads may be seen. */
export async function readContacts(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  leadIds: LeadId[],
): Promise<Map<LeadId, ShownContact[]>> {
  if (leadIds.length === 0) return new Map();
  const rows = await transaction
    .select({
      leadId: leadContacts.leadId,
      name: leadPerson.name,
      email: leadPerson.email,
      phone: leadPerson.phone,
      role: leadPerson.role,
      buyingRole: leadContacts.buyingRole,
    })
    .from(leadContacts)
    .leftJoin(
      leadPerson,
      and(
        eq(leadPerson.programId, leadContacts.programId),
        eq(leadPerson.leadId, leadContacts.leadId),
        eq(leadPerson.contactId, leadContacts.id),
      ),
    )
    .where(and(eq(leadContacts.programId, programId), inArray(leadContacts.leadId, leadIds)))
    .orderBy(asc(leadContacts.position));
  const contacts = new Map<LeadId, ShownContact[]>();
  for (const { leadId, ...contact } of rows) {
    const known = contacts.get(leadId);
    if (known === undefined) contacts.set(leadId, [contact]);
    else known.push(contact);
  }
  return contacts;
}
