import type { LeadStage, ReasonCode } from "@leadback/scoring";
import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type {
  AnswerLinkId,
  DigestId,
  EventId,
  LeadId,
  MessageId,
  PartnerContactId,
  PartnerId,
  UserId,
} from "./ids.ts";
import type { ActorKind } from "./lead-events.ts";
import { leads } from "./leads.ts";
import { partners } from "./partners.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export const messageKinds = ["question", "suggestion", "information", "dispute"] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What became of a message that was answered. Only a suggestion is adopted. */
export const messageResolutions = ["resolved", "adopted", "declined"] as const;
export type MessageResolution = (typeof messageResolutions)[number];

/** What partners say to us, all in one inbox: each has an owner, a due time and gets an answer. */
export const messages = pgTable(
  "messages",
  {
    programId: programId(),
    id: uuid().$type<MessageId>().notNull(),
    kind: text().$type<MessageKind>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    contactId: uuid().$type<PartnerContactId>(),
    leadId: uuid().$type<LeadId>(),
    digestId: uuid().$type<DigestId>(),
    /** Null once it was erased together with the lead that it is about. */
    text: text(),
    sentAt: instant().notNull(),
    sentByKind: text().$type<ActorKind>().notNull(),
    sentById: text().notNull(),
    ownerId: text().$type<UserId>(),
    dueAt: instant().notNull(),
    /** When it passed its due time and went to an admin. */
    escalatedAt: instant(),
    answeredAt: instant(),
    answeredBy: text(),
    answer: text(),
    resolution: text().$type<MessageResolution>(),
    /** Of an adopted suggestion: what we did, in the words of the programme's locale. */
    weDid: text(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "messages_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    foreignKey({
      name: "messages_lead",
      columns: [table.programId, table.leadId],
      foreignColumns: [leads.programId, leads.id],
    }),
    index("messages_by_time").on(table.programId, table.sentAt, table.id),
    index("messages_by_partner").on(table.programId, table.partnerId, table.sentAt),
    index("messages_by_lead").on(table.programId, table.leadId).where(sql`lead_id is not null`),
    index("messages_open").on(table.programId, table.dueAt).where(sql`answered_at is null`),
    tenantPolicy(),
  ],
);

export const disputeStates = [
  "open",
  "under_review",
  "upheld",
  "overturned",
  "withdrawn",
  "expired",
] as const;
export type DisputeState = (typeof disputeStates)[number];

export const disputeReasons = [
  "new_information",
  "wrong_reason",
  "no_attempt_made",
  "late_contact",
  "wrong_duplicate",
  "other",
] as const;
export type DisputeReason = (typeof disputeReasons)[number];

/** A partner's formal disagreement with how a lead ended; its words are those of the message with the same id. */
export const disputes = pgTable(
  "disputes",
  {
    programId: programId(),
    id: uuid().$type<MessageId>().notNull(),
    leadId: uuid().$type<LeadId>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    state: text().$type<DisputeState>().notNull(),
    counterReason: text().$type<DisputeReason>().notNull(),
    /** The end that is disputed: which event, by whom, for what reason. */
    endEventId: uuid().$type<EventId>().notNull(),
    closedByKind: text().$type<ActorKind>().notNull(),
    closedById: text().notNull(),
    reason: text().$type<ReasonCode>(),
    openedAt: instant().notNull(),
    reviewStartedAt: instant(),
    reviewerId: text(),
    /** Since when, and for what, we wait for the partner. */
    informationAskedAt: instant(),
    informationAsked: text(),
    closedAt: instant(),
    decidedBy: text(),
    /** What the overturned end was changed to. */
    newReason: text().$type<ReasonCode>(),
    newStage: text().$type<LeadStage>(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "disputes_message",
      columns: [table.programId, table.id],
      foreignColumns: [messages.programId, messages.id],
    }),
    foreignKey({
      name: "disputes_lead",
      columns: [table.programId, table.leadId],
      foreignColumns: [leads.programId, leads.id],
    }),
    index("disputes_by_lead").on(table.programId, table.leadId),
    index("disputes_by_state").on(table.programId, table.state, table.openedAt),
    index("disputes_by_time").on(table.programId, table.openedAt, table.id),
    tenantPolicy(),
  ],
);

/** `rating`: whether the letter was useful. */
export const answerPurposes = ["question", "suggestion", "information", "dispute", "rating"] as const;
export type AnswerPurpose = (typeof answerPurposes)[number];

/** A link in a letter by which one person can say one thing without signing in; of its secret only the hash is kept. */
export const answerLinks = pgTable(
  "answer_links",
  {
    programId: programId(),
    id: uuid().$type<AnswerLinkId>().notNull(),
    purpose: text().$type<AnswerPurpose>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    contactId: uuid().$type<PartnerContactId>(),
    leadId: uuid().$type<LeadId>(),
    digestId: uuid().$type<DigestId>(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    messageId: uuid().$type<MessageId>(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "answer_links_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    index("answer_links_by_expiry").on(table.programId, table.expiresAt),
    tenantPolicy(),
  ],
);
