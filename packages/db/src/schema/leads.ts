import type { LeadStage, ReasonCode } from "@leadback/scoring";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  char,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { LeadContactId, LeadId, PartnerId } from "./ids.ts";
import { partners } from "./partners.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export const introductions = ["warm", "informed", "cold"] as const;
export type Introduction = (typeof introductions)[number];

export const buyingRoles = [
  "decision_maker",
  "champion",
  "influencer",
  "user",
  "procurement",
  "it",
  "legal",
  "finance",
  "unknown",
] as const;
export type BuyingRole = (typeof buyingRoles)[number];

export const duplicateVerdicts = [
  "new",
  "same_partner_resend",
  "other_partner_active",
  "vendor_already_owns",
  "existing_customer",
  "recycled",
] as const;
export type DuplicateVerdict = (typeof duplicateVerdicts)[number];

/** A stretch in which the clock of our answer stood still; `to` is null while it still does. Epoch milliseconds. */
export type ClockPause = { from: number; to: number | null };

/** What the events of a lead add up to. Holds codes, numbers and instants; rebuilt from `lead_events` at any time. */
/** Nobody has answered the lead yet, and its sender counts on it. Indexes answer only who asks in these very words. */
export const awaitsFirstAttempt = sql`first_attempt_at is null and disqualified_at is null and won_at is null and lost_at is null and erased_at is null and not is_backfilled and duplicate_verdict not in ('same_partner_resend', 'other_partner_active')`;

export const leads = pgTable(
  "leads",
  {
    programId: programId(),
    id: uuid().$type<LeadId>().notNull(),
    ref: char({ length: 6 }).notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    externalScope: text().notNull().default("program"),
    externalId: text(),
    channel: text(),
    version: integer().notNull(),

    stage: text().$type<LeadStage>().notNull(),
    step: text(),
    stageBeforeEnd: text().$type<LeadStage>(),
    submittedAt: instant().notNull(),
    acceptedAt: instant(),
    contactedAt: instant(),
    qualifiedAt: instant(),
    disqualifiedAt: instant(),
    wonAt: instant(),
    lostAt: instant(),
    decision: text().$type<"qualified" | "disqualified">(),
    decidedAt: instant(),
    decisionReason: text().$type<ReasonCode>(),
    /** The number of the programme's own reason for which it was decided. */
    decisionOwnReason: integer(),
    firstAttemptAt: instant(),
    firstContactAt: instant(),
    attempts: integer().notNull(),
    clockPauses: jsonb().$type<ClockPause[]>().notNull(),
    /** What the partner was asked to complete and has not yet; empty when we wait for nothing. */
    requestedFields: text().array().notNull().default([]),
    reason: text().$type<ReasonCode>(),
    /** The programme's own reason, which counts as `reason`. */
    ownReason: text(),
    secondaryReasons: text().array().$type<ReasonCode[]>().notNull(),
    isLegacyEnd: boolean().notNull(),
    isEndUndated: boolean().notNull(),
    isBackfilled: boolean().notNull(),
    amountCents: bigint({ mode: "number" }),
    currency: char({ length: 3 }),
    expectedAmountCents: bigint({ mode: "number" }),
    expectedCurrency: char({ length: 3 }),
    assignedTo: text(),
    reopenAt: date({ mode: "string" }),
    lastEventAt: instant().notNull(),
    erasedAt: instant(),

    industry: text(),
    employees: integer(),
    annualRevenueCents: bigint({ mode: "number" }),
    annualRevenueCurrency: char({ length: 3 }),
    country: char({ length: 2 }),
    region: text(),
    city: text(),
    introduction: text().$type<Introduction>(),
    introductionStatedBy: text(),
    introductionStatedAt: instant(),
    /** What we promise a lead follows from how it looked when it came, not from what it did later. */
    gradeAtSubmission: text(),

    duplicateVerdict: text().$type<DuplicateVerdict>().notNull(),
    duplicateOfLeadId: uuid().$type<LeadId>(),
    protectedUntil: instant(),
    protectionExtendedAt: instant(),
    creditedPartnerId: uuid().$type<PartnerId>(),
    creditedUntil: instant(),

    /** When our promises fall due, in the programme's working hours; null where none runs. */
    firstAttemptDueAt: instant(),
    decisionDueAt: instant(),
    /** The next of them that has not been kept, of a lead that is being worked. */
    nextDueAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "leads_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    unique("leads_ref").on(table.programId, table.ref),
    uniqueIndex("leads_external_id")
      .on(table.programId, table.externalScope, table.externalId)
      .where(sql`external_id is not null`),
    index("leads_by_partner").on(table.programId, table.partnerId, table.submittedAt),
    index("leads_by_submission").on(table.programId, table.submittedAt, table.id),
    index("leads_by_assignee")
      .on(table.programId, table.assignedTo, table.submittedAt)
      .where(sql`assigned_to is not null`),
    index("leads_next_due")
      .on(table.programId, table.nextDueAt, table.id)
      .where(sql`next_due_at is not null`),
    // Everything that the desk orders and counts open leads by: it is read for all of them, never for those that ended.
    index("leads_live")
      .on(
        table.programId,
        table.lastEventAt,
        table.nextDueAt,
        table.id,
        table.stage,
        table.assignedTo,
        table.partnerId,
        table.requestedFields,
        table.erasedAt,
      )
      .where(sql`stage in ('submitted', 'accepted', 'contacted', 'qualified')`),
    // All that is asked of those that wait, so that nobody has to look at each of them.
    index("leads_waiting")
      .on(table.programId, table.submittedAt, table.partnerId, table.channel)
      .where(sql`${awaitsFirstAttempt} and clock_pauses = '[]'`),
    index("leads_waiting_with_pauses")
      .on(table.programId, table.submittedAt)
      .where(sql`${awaitsFirstAttempt} and clock_pauses <> '[]'`),
    index("leads_without_reason")
      .on(table.programId, table.id)
      .where(sql`reason is null and stage in ('disqualified', 'lost')`),
    tenantPolicy(),
  ],
);

/** The company behind a lead: what erasure empties. */
export const leadCompany = pgTable(
  "lead_company",
  {
    programId: programId(),
    leadId: uuid().$type<LeadId>().notNull(),
    name: text(),
    domain: text(),
    taxId: text(),
    note: text(),
    attributes: jsonb().$type<Record<string, string | number | boolean | null>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.leadId] }),
    foreignKey({
      name: "lead_company_lead",
      columns: [table.programId, table.leadId],
      foreignColumns: [leads.programId, leads.id],
    }),
    tenantPolicy(),
  ],
);

export const leadContacts = pgTable(
  "lead_contacts",
  {
    programId: programId(),
    leadId: uuid().$type<LeadId>().notNull(),
    id: uuid().$type<LeadContactId>().notNull(),
    position: integer().notNull(),
    buyingRole: text().$type<BuyingRole>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.leadId, table.id] }),
    foreignKey({
      name: "lead_contacts_lead",
      columns: [table.programId, table.leadId],
      foreignColumns: [leads.programId, leads.id],
    }),
    tenantPolicy(),
  ],
);

/** Who a contact is: what erasure empties. */
export const leadPerson = pgTable(
  "lead_person",
  {
    programId: programId(),
    leadId: uuid().$type<LeadId>().notNull(),
    contactId: uuid().$type<LeadContactId>().notNull(),
    name: text(),
    email: text(),
    phone: text(),
    role: text(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.leadId, table.contactId] }),
    foreignKey({
      name: "lead_person_contact",
      columns: [table.programId, table.leadId, table.contactId],
      foreignColumns: [leadContacts.programId, leadContacts.leadId, leadContacts.id],
    }),
    tenantPolicy(),
  ],
);

export const identityKinds = ["email", "phone", "domain", "tax_id"] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** What two submissions of one lead share, hashed with the programme, so that duplicates are found without reading who it is. */
export const leadIdentities = pgTable(
  "lead_identities",
  {
    programId: programId(),
    kind: text().$type<IdentityKind>().notNull(),
    valueHash: text().notNull(),
    leadId: uuid().$type<LeadId>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.kind, table.valueHash, table.leadId] }),
    foreignKey({
      name: "lead_identities_lead",
      columns: [table.programId, table.leadId],
      foreignColumns: [leads.programId, leads.id],
    }),
    tenantPolicy(),
  ],
);

/** Partners who helped with a lead and are shown, not counted. */
export const leadInfluences = pgTable(
  "lead_influences",
  {
    programId: programId(),
    leadId: uuid().$type<LeadId>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    recordedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.leadId, table.partnerId] }),
    foreignKey({
      name: "lead_influences_lead",
      columns: [table.programId, table.leadId],
      foreignColumns: [leads.programId, leads.id],
    }),
    foreignKey({
      name: "lead_influences_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    tenantPolicy(),
  ],
);
