import { sql } from "drizzle-orm";
import {
  boolean,
  char,
  index,
  interval,
  jsonb,
  pgSchema,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { MembershipId, PartnerId, ProgramId, UserId } from "./ids.ts";
import { instant } from "./tenancy.ts";

export const roles = ["admin", "channel_manager", "sales", "partner", "viewer"] as const;
export type Role = (typeof roles)[number];

export const privacyLevels = ["aggregate", "pseudonymous", "named"] as const;
export type PrivacyLevel = (typeof privacyLevels)[number];

/** `monthly` is every four weeks: whole weeks, so that periods can be compared. */
export const cadences = ["weekly", "biweekly", "monthly"] as const;
export type Cadence = (typeof cadences)[number];

/** What was promised until an instant, and held for what arrived before it. */
export interface EarlierPromises {
  until: string;
  firstAttemptHours: number;
  topGradeFirstAttemptHours: number;
  decisionDays: number;
  disputeDays: number;
  answerDays: number;
}

/** One vendor's partner programme: the tenant. */
export const programs = pgTable("programs", {
  id: uuid().$type<ProgramId>().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  zone: text().notNull(),
  currency: char({ length: 3 }).notNull(),
  locale: text().notNull(),
  country: char({ length: 2 }).notNull(),
  settings: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  /** Oldest first; what is promised now is in the settings. */
  earlierPromises: jsonb().$type<EarlierPromises[]>().notNull().default([]),
  /**
   * With what the addresses of its readers are hashed: who has hashes alone cannot try addresses on them. It lies beside them, so that
   * a backup, a second process and whoever restores go by the same one: with another, who wanted no letters would get them again.
   */
  addressKey: text()
    .notNull()
    .default(sql`replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')`),
  createdAt: instant().notNull(),
  /** Since when nothing happens in it; null for one that goes on. */
  suspendedAt: instant(),
});

export const auth = pgSchema("auth");

/** People who sign in. The schema belongs to the sign-in library; a programme never owns a person. */
export const users = auth.table("user", {
  id: text().$type<UserId>().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
});

/** Who belongs to which programme as what. One that is not accepted yet is an invitation. */
export const memberships = pgTable(
  "memberships",
  {
    id: uuid().$type<MembershipId>().notNull().unique(),
    programId: uuid()
      .$type<ProgramId>()
      .notNull()
      .references(() => programs.id),
    userId: text()
      .$type<UserId>()
      .notNull()
      .references(() => users.id),
    role: text().$type<Role>().notNull(),
    /** Whose person this is, for the role of a partner. */
    partnerId: uuid().$type<PartnerId>(),
    invitedBy: text().notNull(),
    createdAt: instant().notNull(),
    acceptedAt: instant(),
    /** Until when the invitation can be accepted. */
    expiresAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.userId] }),
    index("memberships_user").on(table.userId),
  ],
);

export const credentialKinds = [
  "api_key",
  "unsubscribe",
  "answer",
  "survey",
  "delivery",
  "letter",
  "unsubscribe_notices",
] as const;
export type CredentialKind = (typeof credentialKinds)[number];

/** From the hash of a secret to the programme that it opens. */
export const credentialLookups = pgTable("credential_lookups", {
  hash: text().primaryKey(),
  programId: uuid()
    .$type<ProgramId>()
    .notNull()
    .references(() => programs.id),
  kind: text().$type<CredentialKind>().notNull(),
  id: uuid().notNull(),
});

export const ledgerClock = pgTable("ledger_clock", {
  isOnlyRow: boolean().primaryKey().default(true),
  offset: interval().notNull().default("0 seconds"),
});
