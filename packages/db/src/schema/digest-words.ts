import type { Locale } from "@leadback/scoring";
import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { DigestCaseId, DigestNoteId, PartnerId, UserId } from "./ids.ts";
import { partners } from "./partners.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** What a manager adds to the next letters, of one partner or of all in reach, in the manager's own words. */
export const digestNotes = pgTable(
  "digest_notes",
  {
    programId: programId(),
    id: uuid().$type<DigestNoteId>().notNull(),
    /** Null: for every partner of the author, or of the programme. */
    partnerId: uuid().$type<PartnerId>(),
    /** Whose partners it is for, where it names none and its author has partners of its own. */
    managerId: text().$type<UserId>(),
    text: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    createdAt: instant().notNull(),
    createdBy: text().notNull(),
    withdrawnAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    foreignKey({
      name: "digest_notes_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    index("digest_notes_by_time").on(table.programId, table.createdAt, table.id),
    tenantPolicy(),
  ],
);

/** A short story of a partner that others can learn from. It is told once, after a second person has approved it. */
export const digestCases = pgTable(
  "digest_cases",
  {
    programId: programId(),
    id: uuid().$type<DigestCaseId>().notNull(),
    text: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    createdAt: instant().notNull(),
    createdBy: text().notNull(),
    approvedAt: instant(),
    approvedBy: text(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    index("digest_cases_by_time").on(table.programId, table.createdAt, table.id),
    index("digest_cases_by_approval").on(table.programId, table.approvedAt),
    tenantPolicy(),
  ],
);
