import {
  type EventId,
  eventText,
  insertRows,
  type LeadContactId,
  leadCompany,
  leadContacts,
  leadEvents,
  leadIdentities,
  leadPerson,
  leadScores,
  leads,
  type Transaction,
} from "@leadback/db";
import type { CompiledRules } from "@leadback/scoring";
import type { TalliedLead } from "../comparison/lead-tally.ts";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import type { Program } from "../programs/program.ts";
import { recordDeltas } from "../rollups/record-deltas.ts";
import { scoreAt, scoreRow } from "../scores/score-row.ts";
import { leadDueTimes } from "../sla/lead-due-times.ts";
import { announce } from "../webhooks/announce.ts";
import { historyHappenings } from "../webhooks/lead-happenings.ts";
import { identityKeys } from "./identity-keys.ts";
import type { LeadHistory } from "./lead-history.ts";
import { type LeadProjection, projectLead } from "./project-lead.ts";

const dayMs = 86_400_000;

/**
 * Writes new leads with their events, words, people, identities, scores and projection: one lead from the API or
 * thousands from a file take the same way. The transaction is the caller's.
 */
export async function writeLeadHistories(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  rules: CompiledRules,
  histories: readonly LeadHistory[],
): Promise<LeadProjection[]> {
  const { programId } = context;
  const rows = rowsOf();
  const tallied: TalliedLead[] = [];
  const projections = histories.map((history) => {
    const lead = projectLead(history.entries.map((entry) => entry.fact));
    const key = { programId, leadId: history.id };
    const gradeAtSubmission = scoreAt(rules, history, [], lead.submittedAt).grade;
    rows.leads.push(leadRow(context, program, history, lead, gradeAtSubmission));
    tallied.push({ ...lead, gradeAtSubmission, duplicateVerdict: history.duplicate.verdict });
    rows.companies.push({ ...key, ...companyText(history) });
    history.contacts.forEach((contact, position) => {
      const contactId = newId<LeadContactId>(context.now);
      rows.contacts.push({ ...key, id: contactId, position, buyingRole: contact.buyingRole ?? "unknown" });
      rows.people.push({
        ...key,
        contactId,
        name: contact.name ?? null,
        email: contact.email ?? null,
        phone: contact.phone ?? null,
        role: contact.role ?? null,
      });
    });
    for (const identity of identityKeys(programId, program.country, history))
      rows.identities.push({ ...key, ...identity });
    history.entries.forEach(({ fact, words }, index) => {
      const eventId = newId<EventId>(fact.recordedAt);
      rows.events.push(eventRow(context, history.id, eventId, index + 1, fact));
      if (words !== undefined && Object.keys(words).length > 0)
        rows.texts.push({ ...key, eventId, ...textColumns(words) });
    });
    rows.scores.push(
      scoreRow(
        context,
        rules,
        history,
        history.entries.map((entry) => entry.fact),
      ),
    );
    return lead;
  });
  await insertRows(transaction, leads, rows.leads);
  await insertRows(transaction, leadCompany, rows.companies);
  await insertRows(transaction, leadContacts, rows.contacts);
  await insertRows(transaction, leadPerson, rows.people);
  await insertRows(transaction, leadIdentities, rows.identities);
  await insertRows(transaction, leadEvents, rows.events);
  await insertRows(transaction, eventText, rows.texts);
  await insertRows(transaction, leadScores, rows.scores);
  await recordDeltas(
    transaction,
    context,
    program,
    tallied.map((after) => ({ before: null, after })),
  );
  await announce(transaction, context, () => {
    const eventIds = Map.groupBy(rows.events, ({ leadId }) => leadId);
    return histories.flatMap((history) =>
      historyHappenings(
        history,
        history.entries.map(({ fact }) => fact),
        (eventIds.get(history.id) ?? []).map(({ id }) => id),
      ),
    );
  });
  return projections;
}

function rowsOf() {
  return {
    leads: [] as (typeof leads.$inferInsert)[],
    companies: [] as (typeof leadCompany.$inferInsert)[],
    contacts: [] as (typeof leadContacts.$inferInsert)[],
    people: [] as (typeof leadPerson.$inferInsert)[],
    identities: [] as (typeof leadIdentities.$inferInsert)[],
    events: [] as (typeof leadEvents.$inferInsert)[],
    texts: [] as (typeof eventText.$inferInsert)[],
    scores: [] as (typeof leadScores.$inferInsert)[],
  };
}

function leadRow(
  context: OperationContext,
  program: Program,
  history: LeadHistory,
  lead: LeadProjection,
  gradeAtSubmission: string | null,
): typeof leads.$inferInsert {
  const { company, duplicate } = history;
  const duplicateVerdict = duplicate.verdict;
  const isProtected = duplicate.verdict === "new" || duplicate.verdict === "recycled";
  const after = (days: number) => new Date(lead.submittedAt.getTime() + days * dayMs);
  return {
    programId: context.programId,
    id: history.id,
    ref: history.ref,
    externalScope: history.externalScope,
    externalId: history.externalId,
    ...lead,
    industry: company.industry ?? null,
    employees: company.employees ?? null,
    annualRevenueCents: company.annualRevenueCents ?? null,
    annualRevenueCurrency: company.annualRevenueCurrency ?? null,
    country: company.country ?? null,
    region: company.region ?? null,
    city: company.city ?? null,
    introduction: history.introduction,
    introductionStatedBy: history.introduction === null ? null : history.introductionStatedBy,
    introductionStatedAt: history.introduction === null ? null : lead.submittedAt,
    duplicateVerdict,
    duplicateOfLeadId: duplicate.leadId,
    protectedUntil: isProtected ? after(program.settings.protectionDays) : null,
    creditedPartnerId: lead.acceptedAt === null ? null : lead.partnerId,
    creditedUntil: after(program.settings.creditDays),
    gradeAtSubmission,
    ...leadDueTimes({ ...lead, gradeAtSubmission, duplicateVerdict }, program),
  };
}

function companyText(history: LeadHistory) {
  return {
    name: history.company.name ?? null,
    domain: history.company.domain ?? null,
    taxId: history.company.taxId ?? null,
    note: history.note,
    attributes: history.attributes,
  };
}

export function eventRow(
  context: OperationContext,
  leadId: LeadHistory["id"],
  id: EventId,
  sequence: number,
  fact: LeadHistory["entries"][number]["fact"],
): typeof leadEvents.$inferInsert {
  return {
    programId: context.programId,
    id,
    leadId,
    sequence,
    type: fact.type,
    occurredAt: fact.occurredAt,
    recordedAt: fact.recordedAt,
    actorKind: context.actor.kind,
    actorId: context.actor.id,
    isBackfilled: fact.isBackfilled,
    data: fact.isUndated === true ? { ...fact.data, isUndated: true } : { ...fact.data },
  };
}

export function textColumns(words: NonNullable<LeadHistory["entries"][number]["words"]>) {
  return {
    sentence: words.sentence ?? null,
    privateNote: words.privateNote ?? null,
    note: words.note ?? null,
    noteVisibility: words.noteVisibility ?? null,
    evidence: words.evidence ?? null,
  };
}
