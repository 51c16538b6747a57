import {
  type ImportId,
  importChunks,
  importIssues,
  imports,
  insertRows,
  type Transaction,
} from "@leadback/db";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { recordAudit } from "../record-audit.ts";
import type { ImportIssue } from "./import-report.ts";
import type { InspectedFile } from "./inspect-file.ts";
import type { IssueGroup } from "./issue-group.ts";

/** Where an import stands; committed with every chunk. */
export interface ImportRun extends RunCounts {
  id: ImportId;
  tally: RunTally;
}

export interface RunCounts {
  offsetRows: number;
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  warnings: number;
}

/** What the report says beside the counts; it holds nothing of a cell. */
export interface RunTally {
  /** Whether known leads are brought up to date, as whoever sent the file asked beside the map. */
  isUpdating: boolean;
  differing: number;
  toReview: number;
  undatedEnds: number;
  unusedAmounts: number;
  partnersCreated: number;
  issueGroups: IssueGroup[];
}

export const noCounts: RunCounts = {
  offsetRows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  warnings: 0,
};

export function emptyTally(isUpdating = false): RunTally {
  return {
    isUpdating,
    differing: 0,
    toReview: 0,
    undatedEnds: 0,
    unusedAmounts: 0,
    partnersCreated: 0,
    issueGroups: [],
  };
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
      and(
        eq(imports.fileSha256, fileSha256),
        eq(imports.mapSha256, mapSha256),
        eq(imports.state, "running"),
        eq(imports.isUpload, false),
      ),
    )
    .orderBy(desc(imports.startedAt))
    .limit(1);
  if (broken !== undefined) return runOf(broken);
  const id = newId<ImportId>(context.now);
  await transaction.insert(imports).values({
    programId: context.programId,
    id,
    ...noCounts,
    fileName: inspected.file.source.fileName,
    fileSha256,
    mapSha256,
    state: "running",
    format: { ...inspected.format },
    bytes: inspected.bytes,
    startedAt: context.now,
    requestedByKind: context.actor.kind,
    requestedById: context.actor.id,
    totalRows: inspected.rows,
    report: { tally: emptyTally(inspected.map.updates) },
  });
  return begin(transaction, context, id, inspected);
}

/** Begins with an upload, or goes on where the last worker left it. */
export async function takeRun(
  transaction: Transaction,
  context: OperationContext,
  id: ImportId,
  inspected: InspectedFile,
): Promise<ImportRun> {
  const [row] = await transaction.select().from(imports).where(eq(imports.id, id)).for("update");
  if (row === undefined) throw new OperationError("not_found", "There is no such import.");
  if (row.totalRows !== null) return runOf(row);
  await transaction
    .update(imports)
    .set({
      mapSha256: inspected.mapSha256,
      format: { ...inspected.format },
      totalRows: inspected.rows,
      report: { tally: emptyTally(inspected.map.updates) },
    })
    .where(eq(imports.id, id));
  return begin(transaction, context, id, inspected);
}

async function begin(
  transaction: Transaction,
  context: OperationContext,
  id: ImportId,
  { issues, map }: InspectedFile,
): Promise<ImportRun> {
  const run: ImportRun = { id, ...noCounts, tally: emptyTally(map.updates) };
  await writeIssues(transaction, context, run, issues);
  const warnings = issues.length;
  await transaction.update(imports).set({ warnings }).where(eq(imports.id, id));
  return { ...run, warnings };
}

function runOf(row: typeof imports.$inferSelect): ImportRun {
  const { id, offsetRows, created, updated, unchanged, skipped, warnings } = row;
  return { id, offsetRows, created, updated, unchanged, skipped, warnings, tally: tallyOf(row.report) };
}

/** Safe: nothing else writes it; imports from before it was kept have none. */
export function tallyOf(report: Record<string, unknown>): RunTally {
  return { ...emptyTally(), ...(report.tally as Partial<RunTally> | undefined) };
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
  const { id: _, tally, ...counts } = after;
  const moved = await transaction
    .update(imports)
    .set({ ...counts, report: { tally: withoutValues(tally) } })
    .where(and(eq(imports.id, before.id), eq(imports.offsetRows, before.offsetRows), isUnderWay()))
    .returning({ id: imports.id });
  if (moved.length === 0) throw isRunningElsewhere(runningElsewhere);
  await writeIssues(transaction, context, before, issues);
}

/** The texts that could not be read are for whoever waits for the report; they are not kept. */
function withoutValues(tally: RunTally): RunTally {
  return { ...tally, issueGroups: tally.issueGroups.map((group) => ({ ...group, values: [] })) };
}

/** Closes the import with its one audit entry; what was sent holds people, and goes with it. */
export async function finishRun(
  transaction: Transaction,
  context: OperationContext,
  run: ImportRun,
  { isDryRun, report }: { isDryRun: boolean; report: Record<string, unknown> },
  runningElsewhere: string,
): Promise<void> {
  const { id, created, updated, unchanged, skipped, warnings } = run;
  const closed = await transaction
    .update(imports)
    .set({ state: "done", finishedAt: context.now, report: { ...report, tally: withoutValues(run.tally) } })
    .where(and(eq(imports.id, id), isUnderWay()))
    .returning({ id: imports.id });
  if (closed.length === 0) throw isRunningElsewhere(runningElsewhere);
  await forgetFile(transaction, id);
  if (isDryRun) return;
  await recordAudit(
    transaction,
    context,
    "leads.imported",
    { kind: "import", id },
    { created, updated, unchanged, skipped, warnings },
  );
}

/** Takes away the pieces of an upload; a file that was imported where it lies has none. */
export async function forgetFile(transaction: Transaction, id: ImportId): Promise<void> {
  await transaction.delete(importChunks).where(eq(importChunks.importId, id));
}

/** A dry run that its sender waits for is not yet in the queue. */
function isUnderWay() {
  return inArray(imports.state, ["uploading", "running"]);
}

function isRunningElsewhere(sentence: string): OperationError {
  return new OperationError("conflict", sentence, { type: "import_running" });
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
