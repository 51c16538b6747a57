import { boolean, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
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
    createdAt: instant().notNull(),
    archivedAt: instant(),
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
    locale: text(),
    receivesDigest: boolean().notNull().default(true),
    consentedAt: instant(),
    consentSource: text(),
    unsubscribedAt: instant(),
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

/** Addresses that must not be written to again, as keyed hashes: the address itself is not kept. */
export const suppressions = pgTable(
  "suppressions",
  {
    programId: programId(),
    addressHash: text().notNull(),
    reason: text().$type<"unsubscribed" | "bounced" | "complained">().notNull(),
    suppressedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.addressHash] }), tenantPolicy()],
);
