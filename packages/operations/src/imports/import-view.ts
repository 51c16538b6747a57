import { type ImportId, type ImportState, importIssues, imports } from "@leadback/db";
import { and, asc, desc, eq, gt, ne, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import type { ColumnUsage } from "./compile-map.ts";
import { tallyOf } from "./import-run.ts";
import type { IssueGroup } from "./issue-group.ts";
import { refuseNarrowReach } from "./refuse-narrow-reach.ts";
import type { ImportFailure } from "./run-uploads.ts";

/** One import as people follow it. */
export interface ImportView {
  id: ImportId;
  fileName: string;
  state: ImportState;
  isDryRun: boolean;
  bytes: number;
  createdAt: string;
  finishedAt: string | null;
  progress: { rows: number; totalRows: number | null };
  created: number;
  isUpdating: boolean;
  updated: number;
  unchanged: number;
  skipped: number;
  warnings: number;
  differing: number;
  partnersCreated: number;
  toReview: number;
  issueGroups: Omit<IssueGroup, "values">[];
  report: {
    format: { [name: string]: unknown; encoding: string; delimiter: string; zone: string };
    columns: ColumnUsage;
    proposedMap: Record<string, unknown> | null;
    remarks: string[];
  } | null;
  failure: ImportFailure | null;
}

export function viewImport(row: typeof imports.$inferSelect): ImportView {
  const { isUpdating, differing, partnersCreated, toReview, issueGroups } = tallyOf(row.report);
  const { id, fileName, state, isDryRun, bytes, created, updated, unchanged, skipped, warnings } = row;
  return {
    id,
    fileName,
    state,
    isDryRun,
    bytes,
    createdAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    progress: { rows: row.offsetRows, totalRows: row.totalRows },
    created,
    isUpdating,
    updated,
    unchanged,
    skipped,
    warnings,
    differing,
    partnersCreated,
    toReview,
    issueGroups: issueGroups.map(({ values: _, ...group }) => group),
    report: reportOf(row.report),
    failure: row.failure === null ? null : asFailure(row.failure),
  };
}

export async function getImport(context: OperationContext, id: ImportId): Promise<ImportView> {
  await refuseNarrowReach(context);
  const { database, programId } = context;
  return database.inProgram(programId, async (transaction) => {
    const [row] = await transaction
      .select()
      .from(imports)
      .where(and(eq(imports.id, id), ne(imports.state, "uploading")));
    if (row === undefined) throw importNotFound();
    return viewImport(row);
  });
}

export const listImportsInput = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

/** The imports of the programme, the newest first. */
export async function listImports(context: OperationContext, input: z.input<typeof listImportsInput>) {
  const { cursor, limit } = parseInput(listImportsInput, input);
  await refuseNarrowReach(context);
  const { database, programId } = context;
  const position = cursor === undefined ? undefined : decodeCursor(context, cursorSchema, cursor);
  const rows = await database.inProgram(programId, (transaction) =>
    transaction
      .select()
      .from(imports)
      .where(
        and(
          ne(imports.state, "uploading"),
          position === undefined
            ? undefined
            : sql`(${imports.startedAt}, ${imports.id}) < (${position[0]}::timestamptz, ${position[1]}::uuid)`,
        ),
      )
      .orderBy(desc(imports.startedAt), desc(imports.id))
      .limit(limit + 1),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const isLast = rows.length <= limit || last === undefined;
  return {
    data: page.map(viewImport),
    nextCursor: isLast ? null : encodeCursor(context, [last.startedAt.toISOString(), last.id]),
  };
}

const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);
const issuesPerPage = 5_000;

export type StoredIssue = Pick<typeof importIssues.$inferSelect, "line" | "column" | "severity" | "cause">;

/** Every row of an import that could not be read or needed a remark, in pages, in the order of the file. */
export async function* readImportIssues(
  { database, programId }: OperationContext,
  id: ImportId,
): AsyncGenerator<StoredIssue[]> {
  for (let position = -1; ; ) {
    const page = await database.inProgram(programId, (transaction) =>
      transaction
        .select()
        .from(importIssues)
        .where(and(eq(importIssues.importId, id), gt(importIssues.position, position)))
        .orderBy(asc(importIssues.position))
        .limit(issuesPerPage),
    );
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    position = last.position;
  }
}

export function importNotFound(): OperationError {
  return new OperationError("not_found", "There is no such import.");
}

/** Safe: `finishRun` writes it, and nothing else does. */
function reportOf(report: Record<string, unknown>): ImportView["report"] {
  const { tally: _, ...shown } = report;
  return shown.format === undefined ? null : (shown as ImportView["report"]);
}

/** Safe: `runUploads` writes it, and nothing else does. */
function asFailure(failure: Record<string, unknown>): ImportFailure {
  return failure as ImportFailure;
}
