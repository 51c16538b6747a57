import {
  type LeadId,
  leadEvents,
  leads,
  type PartnerId,
  type ProgramId,
  type Transaction,
} from "@leadback/db";
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import type { LeadFact } from "../leads/lead-fact.ts";
import { projectLead } from "../leads/project-lead.ts";
import { readFact } from "../leads/read-fact.ts";
import type { LeadRecord } from "./lead-record.ts";

/** A partner's leads as they stand. */
export async function readLeads(
  transaction: Transaction,
  programId: ProgramId,
  partnerId: PartnerId,
): Promise<LeadRecord[]> {
  return transaction
    .select()
    .from(leads)
    .where(and(eq(leads.programId, programId), eq(leads.partnerId, partnerId)))
    .orderBy(asc(leads.submittedAt), asc(leads.id));
}

/** Partners' leads as they stood at the cut-off: only what had been recorded by then counts. */
export async function readLeadsAsOf(
  transaction: Transaction,
  programId: ProgramId,
  partnerIds: readonly PartnerId[],
  cutoff: Date,
): Promise<Map<PartnerId, LeadRecord[]>> {
  const rows = await transaction
    .select({
      id: leads.id,
      ref: leads.ref,
      partnerId: leads.partnerId,
      duplicateVerdict: leads.duplicateVerdict,
      industry: leads.industry,
      employees: leads.employees,
      country: leads.country,
      region: leads.region,
      gradeAtSubmission: leads.gradeAtSubmission,
    })
    .from(leads)
    .where(and(eq(leads.programId, programId), inArray(leads.partnerId, [...partnerIds])))
    .orderBy(asc(leads.submittedAt), asc(leads.id));
  const events = await transaction
    .select({
      leadId: leadEvents.leadId,
      type: leadEvents.type,
      occurredAt: leadEvents.occurredAt,
      recordedAt: leadEvents.recordedAt,
      isBackfilled: leadEvents.isBackfilled,
      data: leadEvents.data,
    })
    .from(leadEvents)
    .innerJoin(leads, and(eq(leads.programId, leadEvents.programId), eq(leads.id, leadEvents.leadId)))
    .where(
      and(
        eq(leadEvents.programId, programId),
        inArray(leads.partnerId, [...partnerIds]),
        lte(leadEvents.recordedAt, cutoff),
      ),
    )
    .orderBy(asc(leadEvents.leadId), asc(leadEvents.sequence));
  const history = new Map<LeadId, LeadFact[]>();
  for (const { leadId, ...event } of events) {
    const facts = history.get(leadId);
    if (facts === undefined) history.set(leadId, [readFact(event)]);
    else facts.push(readFact(event));
  }
  const byPartner = new Map<PartnerId, LeadRecord[]>(partnerIds.map((id) => [id, []]));
  for (const row of rows) {
    const facts = contiguous(history.get(row.id) ?? []);
    if (facts.length > 0) byPartner.get(row.partnerId)?.push({ ...row, ...projectLead(facts) });
  }
  return byPartner;
}

/** A backfilled end dated before its own submission is known only once the submission is. */
function contiguous(facts: LeadFact[]): LeadFact[] {
  return facts[0]?.type === "submitted" ? facts : [];
}
