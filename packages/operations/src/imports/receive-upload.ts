import { createHash } from "node:crypto";
import { type ImportId, importChunks, imports } from "@leadback/db";
import { eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { emptyTally, noCounts } from "./import-run.ts";
import { refuseNarrowReach } from "./refuse-narrow-reach.ts";

export const largestUploadBytes = 100 * 1024 * 1024;
const pieceBytes = 1024 * 1024;
const longestFileName = 200;

export interface Upload {
  id: ImportId;
  fileName: string;
  sha256: string;
  bytes: number;
}

/**
 * Takes a file in piece by piece; nothing of it stays when it breaks off or is too large. It is brought in once
 * `requestImport` says how.
 */
export async function receiveUpload(
  context: OperationContext,
  fileName: string,
  content: AsyncIterable<Uint8Array>,
): Promise<Upload> {
  await refuseNarrowReach(context);
  const { database, programId, now, actor, locale } = context;
  const id = newId<ImportId>(now);
  const upload: Upload = { id, fileName: plainFileName(fileName), sha256: "", bytes: 0 };
  await database.inProgram(programId, (transaction) =>
    transaction.insert(imports).values({
      programId,
      id,
      ...noCounts,
      fileName: upload.fileName,
      fileSha256: "",
      mapSha256: "",
      state: "uploading",
      format: {},
      bytes: 0,
      startedAt: now,
      isUpload: true,
      requestedByKind: actor.kind,
      requestedById: actor.id,
      locale: locale ?? null,
      report: { tally: emptyTally() },
    }),
  );
  try {
    const hash = createHash("sha256");
    let position = 0;
    for await (const piece of inPieces(content)) {
      hash.update(piece);
      upload.bytes += piece.length;
      if (upload.bytes > largestUploadBytes) throw tooLarge();
      await database.inProgram(programId, (transaction) =>
        transaction.insert(importChunks).values({ programId, importId: id, position, content: piece }),
      );
      position += 1;
    }
    return { ...upload, sha256: hash.digest("hex") };
  } catch (error) {
    await discardUpload(context, id);
    throw error;
  }
}

/** Forgets a file that is not wanted after all, with all that is known of it. */
export async function discardUpload(
  { database, programId }: Pick<OperationContext, "database" | "programId">,
  importId: ImportId,
): Promise<void> {
  await database.inProgram(programId, (transaction) =>
    transaction.delete(imports).where(eq(imports.id, importId)),
  );
}

async function* inPieces(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const part of content) {
    for (let start = 0; start < part.length; ) {
      const taken = part.subarray(start, start + pieceBytes - size);
      held.push(taken);
      size += taken.length;
      start += taken.length;
      if (size < pieceBytes) continue;
      yield Buffer.concat(held, size);
      held = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(held, size);
}

function tooLarge(): OperationError {
  return new OperationError(
    "invalid_input",
    `The file has more than ${largestUploadBytes / 1024 / 1024} MiB; nothing was saved. Split it, each part with the header line, and import the parts one after the other.`,
    { type: "body_too_large" },
  );
}

/** The name alone, without a path and without what no file name should have. */
function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"<>|:*?]/gu, "")
    .trim()
    .slice(0, longestFileName);
  return plain === "" ? "leads.csv" : plain;
}
