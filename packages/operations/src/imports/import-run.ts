import { type ImportId, importIssues, imports, insertRows, type Transaction } from "@leadback/db";
import { and, desc, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { recordAudit } from "../record-audit.ts";
import type { ImportIssue } from "./import-report.ts";
import type { InspectedFile } from "./inspect-file.ts";

/** Where an import stands; committed with every chunk. */
export interface ImportRun {
  id: ImportId;
  offsetRows: number;
  created: number;
  unchanged: number;
  skipped: number;
  warnings: number;
}

/** Goes on with a broken import of the same file and map, or begins a new one. */
export async function openRun(
  transaction: Transaction,
  context: OperationContext,
  inspected: InspectedFile,
): Promise<ImportRun> {
  const { fileSha256, mapSha256 } = inspected;
  const [broken] = await transaction
    .select()
    .from(imports)
    .where(
      and(eq(imports.fileSha256, fileSha256), eq(imports.mapSha256, mapSha256), eq(imports.state, "running")),
    )
    .orderBy(desc(imports.startedAt))
    .limit(1);
  if (broken !== undefined) {
    const { id, offsetRows, created, unchanged, skipped, warnings } = broken;
    return { id, offsetRows, created, unchanged, skipped, warnings };
  }
  const run = {
    id: newId<ImportId>(context.now),
    offsetRows: 0,
    created: 0,
    unchanged: 0,
    skipped: 0,
    warnings: 0,
  };
  await transaction.insert(imports).values({
    programId: context.programId,
    ...run,
    fileName: inspected.file.fileName,
    fileSha256,
    mapSha256,
    state: "running",
    format: { ...inspected.format },
    bytes: inspected.bytes,
    startedAt: context.now,
  });
  const issues = inspected.issues;
  await writeIssues(transaction, context, run, issues);
  const warnings = issues.length;
  await transaction.update(imports).set({ warnings }).where(eq(imports.id, run.id));
  return { ...run, warnings };
}

/** Commits a chunk's progress with it. Another process that imports the same file has moved the offset: then this one stops. */
export async function advanceRun(
  transaction: Transaction,
  context: OperationContext,
  before: ImportRun,
  after: ImportRun,
  issues: readonly ImportIssue[],
  runningElsewhere: string,
): Promise<void> {
  const { offsetRows, created, unchanged, skipped, warnings } = after;
  const moved = await transaction
    .update(imports)
    .set({ offsetRows, created, unchanged, skipped, warnings })
    .where(
      and(eq(imports.id, before.id), eq(imports.offsetRows, before.offsetRows), eq(imports.state, "running")),
    )
    .returning({ id: imports.id });
  if (moved.length === 0) throw new OperationError("conflict", runningElsewhere, { type: "import_running" });
  await writeIssues(transaction, context, before, issues);
}

/** Closes the import with its one audit entry. */
export async function finishRun(
  transaction: Transaction,
  context: OperationContext,
  run: ImportRun,
): Promise<void> {
  await transaction
    .update(imports)
    .set({ state: "done", finishedAt: context.now })
    .where(eq(imports.id, run.id));
  const { id, created, unchanged, skipped, warnings } = run;
  await recordAudit(
    transaction,
    context,
    "leads.imported",
    { kind: "import", id },
    { created, unchanged, skipped, warnings },
  );
}

async function writeIssues(
  transaction: Transaction,
  context: OperationContext,
  run: ImportRun,
  issues: readonly ImportIssue[],
): Promise<void> {
  const first = run.skipped + run.warnings;
  await insertRows(
    transaction,
    importIssues,
    issues.map(({ value: _, ...issue }, index) => ({
      programId: context.programId,
      importId: run.id,
      position: first + index,
      ...issue,
    })),
  );
}
