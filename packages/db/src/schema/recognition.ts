import { foreignKey, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { PartnerId } from "./ids.ts";
import { partners } from "./partners.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** Milestones and badges, each once a partner. Spoken of in public only where the partner has agreed. */
export const recognitions = pgTable(
  "recognitions",
  {
    programId: programId(),
    partnerId: uuid().$type<PartnerId>().notNull(),
    /** `first_win`, `anniversary_2`, `quality_badge`. */
    code: text().notNull(),
    reachedAt: instant().notNull(),
    recordedAt: instant().notNull(),
    /** The numbers that it rests on. */
    evidence: jsonb().$type<Record<string, number | string>>().notNull(),
    publicConsentAt: instant(),
    publicConsentBy: text(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.partnerId, table.code] }),
    foreignKey({
      name: "recognitions_partner",
      columns: [table.programId, table.partnerId],
      foreignColumns: [partners.programId, partners.id],
    }),
    tenantPolicy(),
  ],
);
