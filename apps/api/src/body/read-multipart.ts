import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { OperationError } from "@leadback/operations";
import { ProblemError } from "../errors/problem-error.ts";

export interface Multipart<File> {
  /** What `takeFile` made of the file; undefined when the body has none. */
  file: File | undefined;
  fields: Map<string, string>;
}

const largestFieldBytes = 256 * 1024;

/** Reads a multipart body piece by piece: its one file goes to `takeFile` while it arrives, the fields are gathered. */
export async function readMultipart<File>(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  largestFileBytes: number,
  takeFile: (fileName: string, content: AsyncIterable<Uint8Array>) => Promise<File>,
): Promise<Multipart<File>> {
  const fields = new Map<string, string>();
  let taking: Promise<File> | undefined;
  let fileStream: BusboyFileStream | undefined;
  const parser = openParser(contentType, largestFileBytes);
  const failed = new Promise<never>((_, reject) => {
    parser.on("file", (_name, content, fileName) => {
      // One byte over the limit is let through, so that whoever takes the file sees that it is too large.
      fileStream = content;
      taking ??= takeFile(fileName ?? "", content);
      taking.catch(reject);
    });
    parser.on("field", (name, value, _nameCut, isCut) => {
      if (isCut)
        reject(
          new ProblemError(
            "body_too_large",
            `The part "${name.slice(0, 60)}" is too large; nothing was saved.`,
          ),
        );
      fields.set(name, value);
    });
    for (const event of ["filesLimit", "fieldsLimit", "partsLimit"] as const) {
      parser.on(event, () => reject(malformed("Send one file, and beside it the map. Nothing was saved.")));
    }
  });
  const source = Readable.from(body);
  try {
    await Promise.race([failed, pipeline(source, parser)]);
    return { file: await taking, fields };
  } catch (error) {
    source.destroy();
    fileStream?.destroy(malformed("The body breaks off. Nothing was saved."));
    await taking?.catch(() => undefined);
    if (error instanceof ProblemError || error instanceof OperationError) throw error;
    throw isParserFault(error)
      ? malformed("The multipart body breaks off or is not well formed. Nothing was saved.")
      : error;
  }
}

function openParser(contentType: string, largestFileBytes: number): BusboyInstance {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      limits: {
        files: 1,
        fields: 5,
        parts: 6,
        fieldNameSize: 100,
        fieldSize: largestFieldBytes,
        fileSize: largestFileBytes + 1,
        headerPairs: 20,
      },
    });
  } catch {
    throw malformed("The multipart body has no boundary. Nothing was saved.");
  }
}

/** Busboy and the streams say in words what is wrong; the database has codes of its own. */
function isParserFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (!("code" in error)) return error.constructor === Error;
  return ["ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "ABORT_ERR"].includes(String(error.code));
}

function malformed(detail: string): ProblemError {
  return new ProblemError("malformed_body", detail);
}
