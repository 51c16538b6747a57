import { type ImportId, imports, type Transaction } from "@leadback/db";
import { eq, sql } from "drizzle-orm";
import { answerLocale, type OperationContext } from "../context.ts";
import { getProgram } from "../programs/program.ts";
import { readOwnReasons } from "../reasons/own-reasons.ts";
import { recordAudit } from "../record-audit.ts";
import { bringInSource } from "./bring-in-source.ts";
import { importRefusal } from "./import-refusal.ts";
import type { ImportReport } from "./import-report.ts";
import { emptyTally } from "./import-run.ts";
import { type ImportView, viewImport } from "./import-view.ts";
import { inspectFile } from "./inspect-file.ts";
import { importMessages } from "./messages.ts";
import type { Upload } from "./receive-upload.ts";
import { uploadSource } from "./upload-source.ts";

/** A worker that waits for files hears the programme's id on it. */
export const importChannel = "leadback_imports";
/** A file up to this size is read to its end before its sender gets an answer. */
export const checkedAtOnceBytes = 8 * 1024 * 1024;

export interface ImportSettings {
  map?: unknown;
  isDryRun: boolean;
  isStrict: boolean;
  /** Known leads take what the file says happened since, whatever the map says. */
  isUpdating?: boolean;
}

/**
 * Reads an uploaded file of a moderate size while its sender waits, so that what is wrong with it as a whole is said at
 * once.
 */
export async function checkUpload(
  context: OperationContext,
  upload: Upload,
  { map, isDryRun, isUpdating = false }: ImportSettings,
): Promise<void> {
  if (upload.bytes > checkedAtOnceBytes) return;
  const { program, own } = await context.database.inProgram(context.programId, async (transaction) => ({
    program: await getProgram(transaction, context.programId),
    own: await readOwnReasons(transaction, context),
  }));
  const source = uploadSource(context, upload.id, upload.fileName);
  const locale = answerLocale(context, program);
  const { proposedMap } = await inspectFile(
    source,
    map,
    { program, locale, own, updates: isUpdating },
    () => {},
  );
  if (proposedMap === null || isDryRun) return;
  const { mapToSave } = importMessages[locale];
  throw importRefusal("bad_import_map", mapToSave(JSON.stringify(proposedMap, null, 2)), {
    extra: { proposedMap },
  });
}

/** Reads a file of a moderate size as an import would, while its sender waits; nothing comes in. */
export async function dryRunUpload(
  context: OperationContext,
  upload: Upload,
  { map, isStrict, isUpdating = false }: ImportSettings,
): Promise<ImportReport> {
  const { database, programId } = context;
  const { id, sha256, bytes } = upload;
  await database.inProgram(programId, (transaction) =>
    transaction
      .update(imports)
      .set({ fileSha256: sha256, bytes, map: map ?? null, isDryRun: true, isStrict })
      .where(eq(imports.id, id)),
  );
  return bringInSource(context, uploadSource(context, id, upload.fileName), {
    uploadId: id,
    dryRun: true,
    strict: isStrict,
    updates: isUpdating,
    ...(map === undefined ? {} : { map }),
  });
}

/** The import of a dry run that has been made, with its audit entry. */
export async function keepDryRun(context: OperationContext, { id, bytes }: Upload): Promise<ImportView> {
  const { database, programId } = context;
  return database.inProgram(programId, async (transaction) => {
    const row = await findImport(transaction, id);
    const detail = { isDryRun: true, bytes };
    await recordAudit(transaction, context, "import.requested", { kind: "import", id }, detail);
    return viewImport(row);
  });
}

async function findImport(transaction: Transaction, id: ImportId): Promise<typeof imports.$inferSelect> {
  const [row] = await transaction.select().from(imports).where(eq(imports.id, id));
  if (row === undefined) throw sweptAway();
  return row;
}

function sweptAway(): Error {
  return new Error("The upload has been swept away before it was asked for.");
}

/** Puts an uploaded file in the programme's queue. */
export async function requestImport(
  context: OperationContext,
  upload: Upload,
  { map = null, isDryRun, isStrict, isUpdating = false }: ImportSettings,
): Promise<ImportView> {
  const { database, programId } = context;
  return database.inProgram(programId, async (transaction) => {
    const [row] = await transaction
      .update(imports)
      .set({
        state: "queued",
        fileSha256: upload.sha256,
        bytes: upload.bytes,
        map,
        isDryRun,
        isStrict,
        report: { tally: emptyTally(isUpdating) },
      })
      .where(eq(imports.id, upload.id))
      .returning();
    if (row === undefined) throw sweptAway();
    const subject = { kind: "import", id: upload.id };
    await recordAudit(transaction, context, "import.requested", subject, { isDryRun, bytes: upload.bytes });
    await callWorker(transaction, programId);
    return viewImport(row);
  });
}

async function callWorker(transaction: Transaction, programId: string): Promise<void> {
  await transaction.execute(sql`select pg_notify(${importChannel}, ${programId})`);
}
