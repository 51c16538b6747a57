import {
  type DuplicateVerdict,
  type EventId,
  eventText,
  type LeadContactId,
  leadCompany,
  leadContacts,
  leadEvents,
  leadIdentities,
  leadPerson,
  leadScores,
  leads,
  type RowsOfTable,
  rollupDeltas,
  rowsOfTable,
} from "@leadback/db";
import type { CompiledRules } from "@leadback/scoring";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import type { Program } from "../programs/program.ts";
import { deltaRows, type LeadChange } from "../rollups/record-deltas.ts";
import { scoreAt, scoreRow } from "../scores/score-row.ts";
import { leadDueTimes } from "../sla/lead-due-times.ts";
import { identityKeys } from "./identity-keys.ts";
import type { LeadHistory } from "./lead-history.ts";
import { type LeadProjection, projectLead } from "./project-lead.ts";

const dayMs = 86_400_000;

export type LeadHistoryRows = ReturnType<typeof leadHistoryRows>;

/** New leads as rows: their events, words, people, identities, scores, projection, and what they add to the figures. */
export function leadHistoryRows(
  context: OperationContext,
  program: Program,
  rules: CompiledRules,
  histories: readonly LeadHistory[],
) {
  const { programId } = context;
  const rows = rowsOf();
  const changes: LeadChange[] = [];
  for (const history of histories) {
    const facts = history.entries.map((entry) => entry.fact);
    const lead = projectLead(facts);
    const key = { programId, leadId: history.id };
    const known = { ...history, homeCountry: program.country };
    const gradeAtSubmission = scoreAt(rules, known, [], lead.submittedAt).grade;
    rows.leads.push(leadRow(context, program, history, lead, gradeAtSubmission));
    const after = { ...lead, gradeAtSubmission, duplicateVerdict: history.duplicate.verdict };
    changes.push({ before: null, after });
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
    const sender = { programId, actor: history.actor ?? context.actor };
    history.entries.forEach(({ fact, words }, index) => {
      const eventId = newId<EventId>(fact.recordedAt);
      rows.events.push(eventRow(sender, history.id, eventId, index + 1, fact));
      if (words !== undefined && Object.keys(words).length > 0)
        rows.texts.push({ ...key, eventId, ...textColumns(words) });
    });
    rows.scores.push(scoreRow(context, rules, known, facts));
  }
  return { ...rows, deltas: deltaRows(context, program, changes) };
}

/** In the order in which they refer to one another. */
export function tablesOfLeads(rows: LeadHistoryRows): RowsOfTable[] {
  return [
    rowsOfTable(leads, rows.leads),
    rowsOfTable(leadCompany, rows.companies),
    rowsOfTable(leadContacts, rows.contacts),
    rowsOfTable(leadPerson, rows.people),
    rowsOfTable(leadIdentities, rows.identities),
    rowsOfTable(leadEvents, rows.events),
    rowsOfTable(eventText, rows.texts),
    rowsOfTable(leadScores, rows.scores),
    rowsOfTable(rollupDeltas, rows.deltas),
  ];
}

function rowsOf() {
  return {
    leads: [] as (typeof leads.$inferSelect)[],
    companies: [] as (typeof leadCompany.$inferSelect)[],
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
): typeof leads.$inferSelect {
  const { company, duplicate } = history;
  const duplicateVerdict = duplicate.verdict;
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
    protectedUntil: protectedUntil(duplicateVerdict, lead.submittedAt, program),
    creditedPartnerId: lead.acceptedAt === null ? null : lead.partnerId,
    creditedUntil: daysAfter(lead.submittedAt, program.settings.creditDays),
    gradeAtSubmission,
    ...leadDueTimes({ ...lead, gradeAtSubmission, duplicateVerdict }, program),
  };
}

/** Until when nobody else's submission of a new lead counts; null for one that was not the first. */
export function protectedUntil(
  verdict: DuplicateVerdict,
  submittedAt: Date,
  { settings }: Pick<Program, "settings">,
): Date | null {
  const isProtected = verdict === "new" || verdict === "recycled";
  return isProtected ? daysAfter(submittedAt, settings.protectionDays) : null;
}

function daysAfter(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * dayMs);
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
  context: Pick<OperationContext, "programId" | "actor">,
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
