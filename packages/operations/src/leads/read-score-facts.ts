import {
  type LeadId,
  leadCompany,
  leadContacts,
  leadPerson,
  leads,
  programs,
  type Transaction,
} from "@leadback/db";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import type { ScoreFacts } from "../scores/score-input.ts";

/** What the rules need to know of these leads. */
export async function readScoreFacts(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  leadIds: readonly LeadId[],
): Promise<Map<LeadId, ScoreFacts & { id: LeadId; submittedAt: Date }>> {
  if (leadIds.length === 0) return new Map();
  const rows = await transaction
    .select({ lead: leads, company: leadCompany, homeCountry: programs.country })
    .from(leads)
    .innerJoin(programs, eq(programs.id, leads.programId))
    .leftJoin(leadCompany, and(eq(leadCompany.programId, leads.programId), eq(leadCompany.leadId, leads.id)))
    .where(and(eq(leads.programId, programId), inArray(leads.id, [...leadIds])));
  const people = await transaction
    .select({
      leadId: leadContacts.leadId,
      buyingRole: leadContacts.buyingRole,
      email: leadPerson.email,
      phone: leadPerson.phone,
      role: leadPerson.role,
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
    .where(and(eq(leadContacts.programId, programId), inArray(leadContacts.leadId, [...leadIds])))
    .orderBy(asc(leadContacts.position));
  const contacts = Map.groupBy(people, ({ leadId }) => leadId);
  return new Map(
    rows.map(({ lead, company, homeCountry }) => [
      lead.id,
      {
        id: lead.id,
        homeCountry,
        submittedAt: lead.submittedAt,
        channel: lead.channel,
        introduction: lead.introduction,
        company: { ...lead, domain: company?.domain, taxId: company?.taxId },
        contacts: contacts.get(lead.id) ?? [],
        attributes: company?.attributes ?? {},
      },
    ]),
  );
}
