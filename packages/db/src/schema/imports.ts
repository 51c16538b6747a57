import type { Locale } from "@leadback/scoring";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { ImportId } from "./ids.ts";
import type { ActorKind } from "./lead-events.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** `uploading`: the file is still arriving. `queued`: it is here and waits its turn. */
export const importStates = ["uploading", "queued", "running", "done", "failed"] as const;
export type ImportState = (typeof importStates)[number];

const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** One file brought in. `offsetRows` is committed with each chunk, so that a broken run goes on where it stopped. */
export const imports = pgTable(
  "imports",
  {
    programId: programId(),
    id: uuid().$type<ImportId>().notNull(),
    fileName: text().notNull(),
    fileSha256: text().notNull(),
    mapSha256: text().notNull(),
    state: text().$type<ImportState>().notNull(),
    format: jsonb().$type<Record<string, unknown>>().notNull(),
    offsetRows: integer().notNull(),
    created: integer().notNull(),
    unchanged: integer().notNull(),
    skipped: integer().notNull(),
    warnings: integer().notNull(),
    bytes: bigint({ mode: "number" }).notNull(),
    startedAt: instant().notNull(),
    finishedAt: instant(),
    /** Whether the file lies in `import_chunks`, for a worker to bring in; else whoever has the file does that. */
    isUpload: boolean().notNull().default(false),
    isDryRun: boolean().notNull().default(false),
    isStrict: boolean().notNull().default(false),
    /** As it was sent; null where the columns speak for themselves. */
    map: jsonb().$type<unknown>(),
    requestedByKind: text().$type<ActorKind>().notNull().default("system"),
    requestedById: text().notNull().default(""),
    /** In which whoever sent it is answered; null where they named none, which leaves it to the programme. */
    locale: text().$type<Locale>(),
    /** Known once the whole file has been read. */
    totalRows: integer(),
    updated: integer().notNull().default(0),
    /** What the report says beside the counts; never what a cell holds. */
    report: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** Why it ended without being done. */
    failure: jsonb().$type<Record<string, unknown>>(),
    /** How often a worker has begun with it. */
    attempts: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    index("imports_waiting")
      .on(table.programId, table.startedAt)
      .where(sql`state in ('uploading', 'queued', 'running')`),
    tenantPolicy(),
  ],
);

/** The file of an upload in pieces, in order, until it has been brought in: then they go. */
export const importChunks = pgTable(
  "import_chunks",
  {
    programId: programId(),
    importId: uuid().$type<ImportId>().notNull(),
    position: integer().notNull(),
    content: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.importId, table.position] }),
    foreignKey({
      name: "import_chunks_import",
      columns: [table.programId, table.importId],
      foreignColumns: [imports.programId, imports.id],
    }).onDelete("cascade"),
    tenantPolicy(),
  ],
);

/** Maps that a programme keeps under a name, for files that come again. */
export const importMaps = pgTable(
  "import_maps",
  {
    programId: programId(),
    name: text().notNull(),
    map: jsonb().$type<unknown>().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.name] }), tenantPolicy()],
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
