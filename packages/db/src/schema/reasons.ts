import type { Locale, ReasonCode } from "@leadback/scoring";
import { boolean, doublePrecision, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

type Texts = { [Tag in Locale]?: string | undefined };

/** What else is asked for when a lead ends for a reason. */
export interface ReasonDetail {
  prompts: Texts;
  isRequired: boolean;
}

/** What a programme says differently about a reason, or a reason of its own that points to a canonical one. */
export const programReasons = pgTable(
  "program_reasons",
  {
    programId: programId(),
    code: text().notNull(),
    canonicalCode: text().$type<ReasonCode>().notNull(),
    /** Of a reason of its own: what figures know it by, from 1. */
    number: integer().notNull().default(0),
    labels: jsonb().$type<Texts>().notNull(),
    partnerLabels: jsonb().$type<Texts>().notNull().default({}),
    detail: jsonb().$type<ReasonDetail>(),
    qualityWeight: doublePrecision(),
    isActive: boolean().notNull().default(true),
    updatedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.code] }), tenantPolicy()],
);
