import {
  type LeadId,
  leadCompany,
  leadScores,
  leads,
  partners,
  programs,
  type Transaction,
} from "@leadback/db";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { withinReach } from "../people/reach.ts";
import { formatRef } from "./draw-refs.ts";
import { readContacts, type ShownContact } from "./read-contacts.ts";

export type LeadView = ReturnType<typeof showLead>;

/** One lead with its company, contacts and score. */
export async function getLead(context: OperationContext, leadId: LeadId): Promise<LeadView> {
  return context.database.inProgram(context.programId, (transaction) =>
    viewLead(transaction, context, leadId),
  );
}

/** What an actor may see of leads at all: everything of the programme, or what its partners sent. Nobody sees an erased one. */
export function visibleLeads(context: Pick<OperationContext, "programId" | "actor">): SQL | undefined {
  return and(
    eq(leads.programId, context.programId),
    isNull(leads.erasedAt),
    withinReach(context.actor, leads.partnerId),
  );
}

export function leadNotFound(): OperationError {
  return new OperationError("not_found", "There is no such lead.");
}

export async function viewLead(
  transaction: Transaction,
  context: Pick<OperationContext, "programId" | "actor">,
  leadId: LeadId,
): Promise<LeadView> {
  const [row] = await transaction
    .select({
      lead: leads,
      company: leadCompany,
      score: leadScores,
      partnerName: partners.name,
      duplicateSince: duplicateSince(),
      influencedBy: influencedBy(),
    })
    .from(leads)
    .innerJoin(partners, and(eq(partners.programId, leads.programId), eq(partners.id, leads.partnerId)))
    .leftJoin(leadCompany, and(eq(leadCompany.programId, leads.programId), eq(leadCompany.leadId, leads.id)))
    .leftJoin(leadScores, and(eq(leadScores.programId, leads.programId), eq(leadScores.leadId, leads.id)))
    .where(and(visibleLeads(context), eq(leads.id, leadId)));
  if (row === undefined) throw leadNotFound();
  const contacts = await readContacts(transaction, context, [leadId]);
  return showLead(context, { ...row, contacts: contacts.get(leadId) ?? [] });
}

export interface LeadParts {
  lead: typeof leads.$inferSelect;
  company: Pick<typeof leadCompany.$inferSelect, "name" | "domain" | "taxId" | "note" | "attributes"> | null;
  score: Parameters<typeof leadSummary>[2];
  contacts: ShownContact[];
  partnerName: string;
  duplicateSince: string | null;
  influencedBy: { partnerId: string; partnerName: string }[];
}

/** A lead as it is answered, from what is stored of it. */
export function showLead(context: Pick<OperationContext, "actor">, parts: LeadParts) {
  const { lead, company, contacts, score, duplicateSince: since } = parts;
  return {
    ...leadSummary(lead, parts.partnerName, score),
    company: {
      name: company?.name ?? null,
      domain: company?.domain ?? null,
      taxId: company?.taxId ?? null,
      industry: lead.industry,
      employees: lead.employees,
      annualRevenueCents: lead.annualRevenueCents,
      annualRevenueCurrency: lead.annualRevenueCurrency,
      country: lead.country,
      region: lead.region,
      city: lead.city,
    },
    contacts,
    introduction: lead.introduction,
    note: company?.note ?? null,
    attributes: company?.attributes ?? {},
    duplicate: { ...shownDuplicate(context, lead), since },
    influencedBy: context.actor.partnerId === undefined ? parts.influencedBy : [],
  };
}

/** The local day on which the earlier lead came: all that a partner learns of another's. */
function duplicateSince(): SQL<string | null> {
  return sql`(
    select to_char(other.submitted_at at time zone ${programs.zone}, 'YYYY-MM-DD')
    from leads other, programs
    where other.program_id = ${leads.programId} and other.id = ${leads.duplicateOfLeadId}
      and ${programs.id} = ${leads.programId})`;
}

/** Partners who helped: shown to the programme, counted nowhere. */
function influencedBy(): SQL<{ partnerId: string; partnerName: string }[]> {
  return sql`coalesce((
    select json_agg(json_build_object('partnerId', helper.id, 'partnerName', helper.name) order by helper.name, helper.id)
    from lead_influences influence join partners helper
      on helper.program_id = influence.program_id and helper.id = influence.partner_id
    where influence.program_id = ${leads.programId} and influence.lead_id = ${leads.id}), '[]'::json)`;
}

/** The columns that lists and single leads show alike. */
export function leadSummary(
  lead: typeof leads.$inferSelect,
  partnerName: string,
  score: Pick<typeof leadScores.$inferSelect, "score" | "grade" | "scoredAt" | "rulesVersion"> | null,
) {
  return {
    id: lead.id,
    ref: formatRef(lead.ref),
    version: lead.version,
    partnerId: lead.partnerId,
    partnerName,
    externalId: lead.externalId,
    channel: lead.channel,
    stage: lead.stage,
    step: lead.step,
    score: score?.score ?? null,
    grade: score?.grade ?? null,
    scoredAt: iso(score?.scoredAt ?? null),
    rulesVersion: score?.rulesVersion ?? null,
    submittedAt: lead.submittedAt.toISOString(),
    acceptedAt: iso(lead.acceptedAt),
    contactedAt: iso(lead.contactedAt),
    qualifiedAt: iso(lead.qualifiedAt),
    disqualifiedAt: iso(lead.disqualifiedAt),
    wonAt: iso(lead.wonAt),
    lostAt: iso(lead.lostAt),
    firstAttemptAt: iso(lead.firstAttemptAt),
    firstContactAt: iso(lead.firstContactAt),
    attempts: lead.attempts,
    reason: lead.reason,
    ownReason: lead.ownReason,
    secondaryReasons: lead.secondaryReasons,
    isLegacyEnd: lead.isLegacyEnd,
    amountCents: lead.amountCents,
    currency: lead.currency,
    expectedAmountCents: lead.expectedAmountCents,
    expectedCurrency: lead.expectedCurrency,
    assignedTo: lead.assignedTo,
    reopenAt: lead.reopenAt,
    informationRequested: requestOf(lead),
    due: {
      firstAttempt: { dueAt: iso(lead.firstAttemptDueAt), doneAt: iso(lead.firstAttemptAt) },
      decision: { dueAt: iso(lead.decisionDueAt), doneAt: iso(lead.decidedAt) },
      nextAt: iso(lead.nextDueAt),
    },
    protectedUntil: iso(lead.protectedUntil),
    protectionExtendedAt: iso(lead.protectionExtendedAt),
    creditedPartnerId: lead.creditedPartnerId,
    creditedUntil: iso(lead.creditedUntil),
    erasedAt: iso(lead.erasedAt),
  };
}

/** What the partner owes us, and since when our clock stands still for it. */
function requestOf({ requestedFields, clockPauses }: typeof leads.$inferSelect) {
  const open = clockPauses.find(({ to }) => to === null);
  return open === undefined ? null : { fields: requestedFields, since: new Date(open.from).toISOString() };
}

/** A partner learns that somebody was earlier, never who. */
function shownDuplicate(context: Pick<OperationContext, "actor">, lead: typeof leads.$inferSelect) {
  const isOwn = lead.duplicateVerdict === "same_partner_resend";
  const isShown = lead.duplicateOfLeadId !== null && (context.actor.partnerId === undefined || isOwn);
  return { verdict: lead.duplicateVerdict, ...(isShown ? { leadId: lead.duplicateOfLeadId } : {}) };
}

function iso(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}
