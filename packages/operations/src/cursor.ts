import { createHash, timingSafeEqual } from "node:crypto";
import type { z } from "zod";
import type { OperationContext } from "./context.ts";
import { OperationError } from "./operation-error.ts";

type Holder = Pick<OperationContext, "programId" | "actor">;

const sealBytes = 12;

/**
 * Where a page ended, as text that callers hand back unread. Its seal ties it to the programme and the partner that it
 * was made for: it grants nothing, but another's or a changed one is told apart instead of giving a wrong page.
 */
export function encodeCursor(holder: Holder, position: unknown): string {
  const text = Buffer.from(JSON.stringify(position));
  return Buffer.concat([sealOf(holder, text), text]).toString("base64url");
}

/** @throws {OperationError} `invalid_input` for a cursor that we did not make for this caller. */
export function decodeCursor<Schema extends z.ZodType>(
  holder: Holder,
  schema: Schema,
  cursor: string,
): z.output<Schema> {
  const bytes = Buffer.from(cursor, "base64url");
  const [seal, text] = [bytes.subarray(0, sealBytes), bytes.subarray(sealBytes)];
  const isOurs =
    seal.length === sealBytes &&
    bytes.toString("base64url") === cursor &&
    timingSafeEqual(seal, sealOf(holder, text));
  const result = isOurs ? schema.safeParse(parseJson(text.toString("utf8"))) : undefined;
  if (result?.success === true) return result.data;
  throw foreignCursor();
}

export function foreignCursor(): OperationError {
  return new OperationError("invalid_input", "This cursor is not one of ours.", {
    type: "invalid_cursor",
    problems: [
      { pointer: "/cursor", detail: "Hand back nextCursor as it came, or leave it out to start again." },
    ],
  });
}

function sealOf({ programId, actor }: Holder, text: Buffer): Buffer {
  const hash = createHash("sha256").update(`cursor\0${programId}\0${actor.partnerId ?? ""}\0`);
  return hash.update(text).digest().subarray(0, sealBytes);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
