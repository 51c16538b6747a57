import {
  eachRow,
  type LeadId,
  leadEvents,
  leads,
  type PartnerId,
  type ProgramId,
  type Transaction,
} from "@leadback/db";
import { liveStages } from "@leadback/scoring";
import { and, asc, eq, gte, inArray, or, type SQL, sql } from "drizzle-orm";
import type { LeadFact } from "../leads/lead-fact.ts";
import { projectLead } from "../leads/project-lead.ts";
import { readFact } from "../leads/read-fact.ts";
import type { LeadRecord } from "./lead-record.ts";

const recordColumns = {
  id: leads.id,
  ref: leads.ref,
  partnerId: leads.partnerId,
  channel: leads.channel,
  version: leads.version,
  stage: leads.stage,
  step: leads.step,
  stageBeforeEnd: leads.stageBeforeEnd,
  submittedAt: leads.submittedAt,
  acceptedAt: leads.acceptedAt,
  contactedAt: leads.contactedAt,
  qualifiedAt: leads.qualifiedAt,
  disqualifiedAt: leads.disqualifiedAt,
  wonAt: leads.wonAt,
  lostAt: leads.lostAt,
  decision: leads.decision,
  decidedAt: leads.decidedAt,
  decisionReason: leads.decisionReason,
  decisionOwnReason: leads.decisionOwnReason,
  firstAttemptAt: leads.firstAttemptAt,
  firstContactAt: leads.firstContactAt,
  attempts: leads.attempts,
  clockPauses: leads.clockPauses,
  requestedFields: leads.requestedFields,
  reason: leads.reason,
  ownReason: leads.ownReason,
  secondaryReasons: leads.secondaryReasons,
  isLegacyEnd: leads.isLegacyEnd,
  isEndUndated: leads.isEndUndated,
  isBackfilled: leads.isBackfilled,
  amountCents: leads.amountCents,
  currency: leads.currency,
  expectedAmountCents: leads.expectedAmountCents,
  expectedCurrency: leads.expectedCurrency,
  assignedTo: leads.assignedTo,
  reopenAt: leads.reopenAt,
  lastEventAt: leads.lastEventAt,
  protectionExtendedAt: leads.protectionExtendedAt,
  erasedAt: leads.erasedAt,
  gradeAtSubmission: leads.gradeAtSubmission,
  duplicateVerdict: leads.duplicateVerdict,
  industry: leads.industry,
  employees: leads.employees,
  country: leads.country,
  region: leads.region,
} satisfies Record<keyof LeadRecord, unknown>;

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

/**
 * Partners' leads as they stood at the cut-off: only what had been recorded by then counts. Of a lead to which nothing
 * has been added since, the row says it; the others are put together from their events.
 *
 * @param since leaves out what ended and rested before this instant, but for the first lead of each partner
 */
export async function readLeadsAsOf(
  transaction: Transaction,
  programId: ProgramId,
  partnerIds: readonly PartnerId[],
  cutoff: Date,
  since?: Date,
): Promise<Map<PartnerId, LeadRecord[]>> {
  const histories = await readGrownHistories(transaction, programId, partnerIds, cutoff);
  const isGrown = inArray(leads.id, sql`(${grownLeads(programId, cutoff)})`);
  const first = sql`(select first.id from partners, lateral (
      select id from leads where program_id = ${programId} and partner_id = partners.id
        and id not in (${grownLeads(programId, cutoff)})
      order by submitted_at, id limit 1
    ) as first where partners.program_id = ${programId} and ${inArray(sql`partners.id`, [...partnerIds])})`;
  const select = transaction
    .select(recordColumns)
    .from(leads)
    .where(
      and(
        eq(leads.programId, programId),
        inArray(leads.partnerId, [...partnerIds]),
        since === undefined
          ? undefined
          : or(
              inArray(leads.stage, [...liveStages]),
              gte(leads.lastEventAt, since),
              inArray(leads.id, first),
              isGrown,
            ),
      ),
    )
    .orderBy(asc(leads.submittedAt), asc(leads.id));
  const byPartner = new Map<PartnerId, LeadRecord[]>(partnerIds.map((id) => [id, []]));
  await eachRow(transaction, select, recordColumns, (row) => {
    const history = histories.get(row.id);
    if (history === undefined) byPartner.get(row.partnerId)?.push(row);
    else if (history[0]?.type === "submitted")
      byPartner.get(row.partnerId)?.push({ ...row, ...projectLead(history) });
  });
  return byPartner;
}

/** Leads to which something has been added since the cut-off. */
function grownLeads(programId: ProgramId, cutoff: Date): SQL {
  return sql`select lead_id from lead_events
    where program_id = ${programId} and recorded_at > ${cutoff.toISOString()}::timestamptz`;
}

/**
 * What had been recorded by the cut-off of leads that have grown since. It begins with the submission unless that was
 * not known yet: a backfilled end dated before its own submission is known only once the submission is.
 */
async function readGrownHistories(
  transaction: Transaction,
  programId: ProgramId,
  partnerIds: readonly PartnerId[],
  cutoff: Date,
): Promise<ReadonlyMap<LeadId, LeadFact[]>> {
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
    .where(
      and(
        eq(leadEvents.programId, programId),
        inArray(
          leadEvents.leadId,
          sql`(select id from leads where program_id = ${programId}
            and ${inArray(sql`partner_id`, [...partnerIds])} and id in (${grownLeads(programId, cutoff)}))`,
        ),
      ),
    )
    .orderBy(asc(leadEvents.leadId), asc(leadEvents.sequence));
  const histories = new Map<LeadId, LeadFact[]>();
  for (const { leadId, ...event } of events) {
    const facts = histories.get(leadId) ?? [];
    if (event.recordedAt <= cutoff) facts.push(readFact(event));
    histories.set(leadId, facts);
  }
  return histories;
}
