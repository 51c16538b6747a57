import type { z } from "zod";
import { OperationError } from "./operation-error.ts";

/** Where a page ended, as text that callers hand back unread. */
export function encodeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/** @throws {OperationError} `invalid_input` for a cursor that we did not make; it grants nothing, filters apply anyway. */
export function decodeCursor<Schema extends z.ZodType>(schema: Schema, cursor: string): z.output<Schema> {
  const result = schema.safeParse(parseJson(Buffer.from(cursor, "base64url").toString("utf8")));
  if (result.success) return result.data;
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
