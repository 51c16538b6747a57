import {
  doublePrecision,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { LeadId } from "./ids.ts";
import { leads } from "./leads.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** Rule sets by the hash of their content; the one that was published last is in force. */
export const ruleSets = pgTable(
  "rule_sets",
  {
    programId: programId(),
    version: text().notNull(),
    rules: jsonb().$type<unknown>().notNull(),
    /** Counts publications; the highest is in force. The same rules again take the next number. */
    publication: integer().notNull().default(0),
    publishedAt: instant().notNull(),
    publishedBy: text().notNull(),
    /** When every lead that was live at the publication had its score by them; null until then. */
    rescoredAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.version] }), tenantPolicy()],
);

/** A lead's latest score, with what is needed to compute it again. */
export const leadScores = pgTable(
  "lead_scores",
  {
    programId: programId(),
    leadId: uuid().$type<LeadId>().notNull(),
    scoredAt: instant().notNull(),
    rulesVersion: text().notNull(),
    score: doublePrecision(),
    grade: text(),
    detail: jsonb().$type<unknown>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.leadId] }),
    foreignKey({
      name: "lead_scores_lead",
      columns: [table.programId, table.leadId],
      foreignColumns: [leads.programId, leads.id],
    }),
    tenantPolicy(),
  ],
);
