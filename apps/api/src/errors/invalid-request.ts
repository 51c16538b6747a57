import { OperationError, refusedInput } from "@leadback/operations";
import type { z } from "zod";

/** What a schema says of one part of the request. */
export type Validation = { target: string } & (
  | { success: true; data: unknown }
  | { success: false; error: z.ZodError }
);

/** The answer to input that a schema refuses. An id that cannot be one is answered like one that is nobody's. */
export function invalidRequest({ target, error }: Validation & { success: false }): OperationError {
  if (target === "param")
    return new OperationError("not_found", error.issues[0]?.message ?? "There is nothing here.");
  return refusedInput(
    error,
    target === "query"
      ? "Some parameters are not as they should be; nothing was saved."
      : "Some fields are not as they should be; nothing was saved.",
  );
}
