import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { LeadContactId, LeadId, PartnerContactId, PartnerId, SurveyId } from "./ids.ts";
import { leads } from "./leads.ts";
import { partners } from "./partners.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export const surveyKinds = ["nps", "csat", "lead_voice"] as const;
export type SurveyKind = (typeof surveyKinds)[number];

export const csatTopics = [
  "response_time",
  "feedback",
  "digest",
  "materials",
  "coaching",
  "dispute",
] as const;
export type CsatTopic = (typeof csatTopics)[number];

/** How the introduction was expected, and how the promise matched, in the lead's own view. */
export const introductionViews = ["expected", "partly", "unexpected"] as const;
export type IntroductionView = (typeof introductionViews)[number];
export const promiseViews = ["matched", "partly", "not_matched"] as const;
export type PromiseView = (typeof promiseViews)[number];

/** One question to one person, with the answer once there is one. Who was asked is kept as a hash beside the contact. */
export const surveys = pgTable(
  "surveys",
  {
    programId: programId(),
    id: uuid().$type<SurveyId>().notNull(),
    kind: text().$type<SurveyKind>().notNull(),
    topic: text().$type<CsatTopic>(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    contactId: uuid().$type<PartnerContactId>(),
    leadId: uuid().$type<LeadId>(),
    leadContactId: uuid().$type<LeadContactId>(),
    addressHash: text().notNull(),
    askedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    answeredAt: instant(),
    /** 0..10 for nps, 1..5 otherwise. */
    score: smallint(),
    introduction: text().$type<IntroductionView>(),
    promise: text().$type<PromiseView>(),
    comment: text(),
    optedOutAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "surveys_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    foreignKey({
      name: "surveys_lead",
      columns: [table.programId, table.leadId],
      foreignColumns: [leads.programId, leads.id],
    }),
    uniqueIndex("surveys_once_per_lead").on(table.programId, table.leadId).where(sql`lead_id is not null`),
    index("surveys_by_person").on(table.programId, table.addressHash, table.askedAt),
    index("surveys_by_answer").on(table.programId, table.kind, table.answeredAt),
    tenantPolicy(),
  ],
);

/** People who want no more questions, as hashes of their addresses. */
export const surveyOptOuts = pgTable(
  "survey_opt_outs",
  {
    programId: programId(),
    addressHash: text().notNull(),
    optedOutAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.addressHash] }), tenantPolicy()],
);
