import { bigint, foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { ImportId } from "./ids.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** One file brought in. `offsetRows` is committed with each chunk, so that a broken run goes on where it stopped. */
export const imports = pgTable(
  "imports",
  {
    programId: programId(),
    id: uuid().$type<ImportId>().notNull(),
    fileName: text().notNull(),
    fileSha256: text().notNull(),
    mapSha256: text().notNull(),
    state: text().$type<"running" | "done">().notNull(),
    format: jsonb().$type<Record<string, unknown>>().notNull(),
    offsetRows: integer().notNull(),
    created: integer().notNull(),
    unchanged: integer().notNull(),
    skipped: integer().notNull(),
    warnings: integer().notNull(),
    bytes: bigint({ mode: "number" }).notNull(),
    startedAt: instant().notNull(),
    finishedAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.id] }), tenantPolicy()],
);

/** Rows that could not be read or needed a remark. The cause never quotes the row: it may hold personal data. */
export const importIssues = pgTable(
  "import_issues",
  {
    programId: programId(),
    importId: uuid().$type<ImportId>().notNull(),
    position: integer().notNull(),
    line: integer().notNull(),
    column: text(),
    severity: text().$type<"skipped" | "warning">().notNull(),
    cause: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.importId, table.position] }),
    foreignKey({
      name: "import_issues_import",
      columns: [table.programId, table.importId],
      foreignColumns: [imports.programId, imports.id],
    }),
    tenantPolicy(),
  ],
);
