import { type ImportId, imports, type Transaction } from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import { answerLocale, type OperationContext } from "../context.ts";
import { ownText } from "../input-problems/own-text.ts";
import { type InputProblem, OperationError } from "../operation-error.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { bringInSource } from "./bring-in-source.ts";
import { forgetFile, tallyOf } from "./import-run.ts";
import { uploadSource } from "./upload-source.ts";

/** A file on which workers died or failed this often is given up. */
const mostAttempts = 5;
const abandonedAfterMs = 3_600_000;

export interface RunUploadsOptions {
  /** Ends the run after the chunk that is under way; the import goes on where it stopped. */
  signal?: AbortSignal;
  /** When a long import ends; without it, when the context began. */
  clock?: () => Date;
  /** Called with what nobody foresaw; the import is tried again. */
  onFault?: (importId: ImportId, error: unknown) => void;
}

/**
 * Brings in the programme's uploaded files, the oldest first and one after the other, and says how many ended. A run that
 * broke off goes on where its last chunk was committed. Two workers at once do no harm: the slower one stops.
 */
export async function runUploads(
  context: OperationContext,
  { signal, clock, onFault = () => {} }: RunUploadsOptions = {},
): Promise<number> {
  const failed = new Set<ImportId>();
  const isStopping = () => signal?.aborted === true;
  for (let ended = 0; ; ) {
    if (isStopping()) return ended;
    const next = await takeNext(context, failed);
    if (next === null) return ended;
    try {
      await runUpload(context, next, { signal, clock });
      ended += 1;
    } catch (error) {
      if (isStopping()) return ended;
      if (error instanceof OperationError && error.type === "import_running") return ended;
      if (error instanceof OperationError) {
        await giveUp(context, next, failureOf(error));
        ended += 1;
        continue;
      }
      failed.add(next.id);
      onFault(next.id, error);
    }
  }
}

/** Whether the programme has a file to bring in. */
export async function hasWaitingUploads({ database, programId }: OperationContext): Promise<boolean> {
  return database.inProgram(programId, async (transaction) => {
    const [row] = await transaction.select({ id: imports.id }).from(imports).where(isWaiting()).limit(1);
    return row !== undefined;
  });
}

/** Takes away uploads that never became an import: their sender was cut off, and so were we. */
export async function sweepUploads({ database, programId, now }: OperationContext): Promise<number> {
  return database.inProgram(programId, async (transaction) => {
    const before = new Date(now.getTime() - abandonedAfterMs);
    const swept = await transaction
      .delete(imports)
      .where(and(eq(imports.state, "uploading"), lt(imports.startedAt, before)))
      .returning({ id: imports.id });
    return swept.length;
  });
}

type ImportRow = typeof imports.$inferSelect;

function isWaiting() {
  return and(eq(imports.isUpload, true), inArray(imports.state, ["queued", "running"]));
}

async function takeNext(context: OperationContext, failed: ReadonlySet<ImportId>): Promise<ImportRow | null> {
  const { database, programId } = context;
  return database.inProgram(programId, async (transaction) => {
    const rows = await transaction
      .select()
      .from(imports)
      .where(isWaiting())
      .orderBy(asc(imports.startedAt), asc(imports.id))
      .for("update");
    for (const row of rows) {
      if (failed.has(row.id)) continue;
      if (row.attempts >= mostAttempts) {
        await close(transaction, context, row, {
          code: "internal",
          detail: "The import failed again and again on our side. What came in before is kept.",
        });
        continue;
      }
      await transaction
        .update(imports)
        .set({ state: "running", attempts: sql`${imports.attempts} + 1` })
        .where(eq(imports.id, row.id));
      return row;
    }
    return null;
  });
}

async function runUpload(
  context: OperationContext,
  row: ImportRow,
  { signal, clock }: { signal: AbortSignal | undefined; clock: (() => Date) | undefined },
): Promise<void> {
  const { id, map, isDryRun, isStrict, requestedByKind, requestedById, locale } = row;
  const requester: OperationContext = {
    ...context,
    actor: { kind: requestedByKind, id: requestedById },
    ...(locale === null ? {} : { locale }),
  };
  await bringInSource(requester, uploadSource(context, id, row.fileName), {
    uploadId: id,
    dryRun: isDryRun,
    strict: isStrict,
    updates: tallyOf(row.report).isUpdating,
    ...(map === null ? {} : { map }),
    ...(signal === undefined ? {} : { signal }),
    ...(clock === undefined ? {} : { clock }),
    // The check begins anew with every attempt: only what has come in is progress.
    onProgress: ({ phase }) => (phase === "writing" ? rewindAttempts(context, id) : undefined),
  });
}

/** Whoever gets on is not stuck: only attempts without progress count. */
async function rewindAttempts({ database, programId }: OperationContext, id: ImportId): Promise<void> {
  await database.inProgram(programId, (transaction) =>
    transaction
      .update(imports)
      .set({ attempts: 1 })
      .where(and(eq(imports.id, id), sql`attempts > 1`)),
  );
}

export type ImportFailure = {
  code: string;
  detail: string;
  line?: number;
  errors?: InputProblem[];
};

function failureOf({ code, type, message, problems, extra }: OperationError): ImportFailure {
  return {
    code: type ?? code,
    detail: message,
    ...(typeof extra.line === "number" ? { line: extra.line } : {}),
    ...(problems.length > 0 ? { errors: problems } : {}),
  };
}

function sayFailure({ detail, errors, ...failure }: ImportFailure, locale: Locale): ImportFailure {
  return {
    ...failure,
    detail: ownText(detail, locale),
    ...(errors === undefined
      ? {}
      : { errors: errors.map((problem) => ({ ...problem, detail: ownText(problem.detail, locale) })) }),
  };
}

async function giveUp(context: OperationContext, row: ImportRow, failure: ImportFailure): Promise<void> {
  await context.database.inProgram(context.programId, (transaction) =>
    close(transaction, context, row, failure),
  );
}

async function close(
  transaction: Transaction,
  context: OperationContext,
  { id, requestedByKind, requestedById, locale }: ImportRow,
  failure: ImportFailure,
): Promise<void> {
  const reads = locale ?? answerLocale(context, await getProgram(transaction, context.programId));
  const closed = await transaction
    .update(imports)
    .set({ state: "failed", finishedAt: context.now, failure: { ...sayFailure(failure, reads) } })
    .where(and(eq(imports.id, id), isWaiting()))
    .returning({ id: imports.id });
  // Another worker has ended it meanwhile, and the file is gone from under this one.
  if (closed.length === 0) return;
  await forgetFile(transaction, id);
  const actor = { kind: requestedByKind, id: requestedById };
  const subject = { kind: "import", id };
  await recordAudit(transaction, { ...context, actor }, "import.failed", subject, { code: failure.code });
}
