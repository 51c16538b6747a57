import type { Locale, ReasonCode } from "@leadback/scoring";
import { boolean, doublePrecision, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** What a programme says differently about a reason, or a reason of its own that points to a canonical one. */
export const programReasons = pgTable(
  "program_reasons",
  {
    programId: programId(),
    code: text().notNull(),
    canonicalCode: text().$type<ReasonCode>().notNull(),
    labels: jsonb().$type<Partial<Record<Locale, string>>>().notNull(),
    qualityWeight: doublePrecision(),
    isActive: boolean().notNull().default(true),
    updatedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.code] }), tenantPolicy()],
);
