import {
  largestUploadBytes,
  type OperationContext,
  OperationError,
  receiveUpload,
  type Upload,
} from "@leadback/operations";
import type { HonoRequest } from "hono";
import { readMultipart } from "../../body/read-multipart.ts";
import { ProblemError } from "../../errors/problem-error.ts";

export interface TakenUpload {
  upload: Upload;
  /** The map as the body has it: JSON, or a name. */
  mapText: string | undefined;
}

/** A multipart body is a little larger than its file. */
const envelopeBytes = 512 * 1024;

/** Takes the file of a request in while it arrives, whichever of the two ways it is sent. */
export async function takeUpload(
  context: OperationContext,
  req: HonoRequest,
  fileName: string | undefined,
): Promise<TakenUpload> {
  const contentType = req.header("content-type") ?? "";
  refuseEncoded(req);
  if (Number(req.header("content-length") ?? 0) > largestUploadBytes + envelopeBytes) throw tooLarge();
  const body = req.raw.body;
  if (body === null) throw noFile();
  if (/^multipart\/form-data\s*;/i.test(contentType)) {
    const { file, fields } = await readMultipart(body, contentType, largestUploadBytes, (name, content) =>
      receiveUpload(context, fileName ?? name, content),
    );
    if (file === undefined) throw noFile();
    return { upload: file, mapText: fields.get("map") };
  }
  if (/^text\/csv\s*(?:;|$)/i.test(contentType)) {
    return { upload: await receiveUpload(context, fileName ?? "leads.csv", body), mapText: undefined };
  }
  throw new ProblemError(
    "unsupported_media_type",
    "Send the file as text/csv, or as multipart/form-data with the parts `file` and `map`.",
  );
}

function refuseEncoded(req: HonoRequest): void {
  if ((req.header("content-encoding") ?? "identity").toLowerCase() === "identity") return;
  throw new ProblemError("unsupported_media_type", "Send the file uncompressed, without Content-Encoding.");
}

function noFile(): OperationError {
  return new OperationError("invalid_input", "The request holds no file; nothing was saved.", {
    problems: [{ pointer: "/file", detail: "Send the CSV as the body, or as the part `file` of a form." }],
  });
}

function tooLarge(): ProblemError {
  return new ProblemError(
    "body_too_large",
    `The file has more than ${largestUploadBytes / 1024 / 1024} MiB; nothing was saved.`,
  );
}
