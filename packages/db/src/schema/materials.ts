import type { Locale, ReasonCode } from "@leadback/scoring";
import { boolean, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export const materialKinds = ["playbook", "script", "pitch", "comparison_sheet", "other"] as const;
export type MaterialKind = (typeof materialKinds)[number];

/** Versioned links to what partners can use, by locale and reason. The newest version counts. Append-only. */
export const materials = pgTable(
  "materials",
  {
    programId: programId(),
    key: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    version: integer().notNull(),
    kind: text().$type<MaterialKind>().notNull(),
    /** The reason that it helps against; null for what always helps. */
    reason: text().$type<ReasonCode>(),
    title: text().notNull(),
    url: text().notNull(),
    /** What is different from the version before. */
    change: text(),
    /** A version that takes the material away. */
    isWithdrawn: boolean().notNull(),
    publishedAt: instant().notNull(),
    publishedBy: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.key, table.locale, table.version] }),
    index("materials_by_reason").on(table.programId, table.reason, table.locale),
    tenantPolicy(),
  ],
);
