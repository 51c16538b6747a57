import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { PartnerContactId, PartnerId, UserId } from "./ids.ts";
import type { Cadence } from "./programs.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export const partnerTypes = [
  "referral",
  "reseller",
  "representative",
  "agency",
  "distributor",
  "other",
] as const;
export type PartnerType = (typeof partnerTypes)[number];

export const partnerStages = [
  "interest",
  "qualification",
  "contract",
  "onboarding",
  "activation",
  "management_support",
  "development",
  "recognition",
  "expansion",
  "offboarding",
] as const;
export type PartnerStage = (typeof partnerStages)[number];

/** Why a partnership has ended; only an offboarded partner has one. */
export const churnReasons = [
  "contract_ended",
  "targets_missed",
  "vendor_strategy",
  "partner_dissatisfied",
  "inactive",
  "business_closed",
  "other",
] as const;
export type ChurnReason = (typeof churnReasons)[number];

export const contactChannels = ["email", "whatsapp", "phone"] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** On what we write to a person, as LGPD art. 7 names it. */
export const legalBases = ["consent", "contract", "legitimate_interest"] as const;
export type LegalBasis = (typeof legalBases)[number];

export const partners = pgTable(
  "partners",
  {
    programId: programId(),
    id: uuid().$type<PartnerId>().notNull(),
    externalId: text(),
    name: text().notNull(),
    type: text().$type<PartnerType>().notNull(),
    tier: text(),
    region: text(),
    stage: text().$type<PartnerStage>().notNull(),
    locale: text(),
    zone: text(),
    cadence: text().$type<Cadence>().notNull(),
    managerId: text().$type<UserId>(),
    /** Counts the changes of what a partner's page shows, contacts included. */
    version: integer().notNull().default(1),
    churnReason: text().$type<ChurnReason>(),
    offboardedAt: instant(),
    createdAt: instant().notNull(),
    archivedAt: instant(),
    /** Who gets what is still sent in the name of an archived partner. */
    successorId: uuid().$type<PartnerId>(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    unique("partners_external_id").on(table.programId, table.externalId),
    tenantPolicy(),
  ],
);

/** The dated history of a partner's stages, oldest first by `changedAt`. */
export const partnerStageChanges = pgTable(
  "partner_stage_changes",
  {
    programId: programId(),
    id: uuid().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    stage: text().$type<PartnerStage>().notNull(),
    changedAt: instant().notNull(),
    changedBy: text().notNull(),
    churnReason: text().$type<ChurnReason>(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "partner_stage_changes_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    index("partner_stage_changes_by_partner").on(table.programId, table.partnerId, table.changedAt),
    tenantPolicy(),
  ],
);

export const partnerContacts = pgTable(
  "partner_contacts",
  {
    programId: programId(),
    id: uuid().$type<PartnerContactId>().notNull(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    name: text(),
    email: text().notNull(),
    phone: text(),
    role: text(),
    locale: text(),
    /** Null: the partner's. */
    zone: text(),
    cadence: text().$type<Cadence>(),
    /** Local hour at which the letter comes, HH:MM; null: the programme's. */
    digestTime: text(),
    /** Whether what cannot wait for the letter is told at once. */
    receivesNotices: boolean().notNull().default(true),
    preferredChannel: text().$type<ContactChannel>().notNull().default("email"),
    receivesDigest: boolean().notNull().default(true),
    legalBasis: text().$type<LegalBasis>().notNull().default("legitimate_interest"),
    consentedAt: instant(),
    consentSource: text(),
    unsubscribedAt: instant(),
    /** Since when the partner wants no letters for a while; what cannot wait still comes. */
    lettersPausedAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "partner_contacts_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    unique("partner_contacts_email").on(table.programId, table.partnerId, table.email),
    tenantPolicy(),
  ],
);

export type SuppressionReason = "unsubscribed" | "bounced" | "provider_suppressed" | "complained";

/** Addresses that must not be written to again, as keyed hashes: the address itself is not kept. */
export const suppressions = pgTable(
  "suppressions",
  {
    programId: programId(),
    addressHash: text().notNull(),
    reason: text().$type<SuppressionReason>().notNull(),
    suppressedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.addressHash] }), tenantPolicy()],
);
