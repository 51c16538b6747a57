import { type ImportId, importChunks } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import type { FileSource } from "./file-source.ts";

/** The file of an upload, read from the database piece by piece: any process that reaches the database can bring it in. */
export function uploadSource(
  { database, programId }: Pick<OperationContext, "database" | "programId">,
  importId: ImportId,
  fileName: string,
): FileSource {
  const readPiece = (position: number) =>
    database.inProgram(programId, async (transaction) => {
      const [piece] = await transaction
        .select({ content: importChunks.content })
        .from(importChunks)
        .where(and(eq(importChunks.importId, importId), eq(importChunks.position, position)));
      return piece?.content;
    });
  return {
    fileName,
    async *open() {
      for (let position = 0; ; position += 1) {
        const content = await readPiece(position);
        if (content === undefined) return;
        yield content;
      }
    },
    version: async () => importId,
    beside: () => null,
  };
}
