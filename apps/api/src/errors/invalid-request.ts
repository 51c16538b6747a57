import { OperationError } from "@leadback/operations";
import type { z } from "zod";
import { problemsOfIssues } from "./problems-of-issues.ts";

/** What a schema says of one part of the request. */
export type Validation = { target: string } & (
  | { success: true; data: unknown }
  | { success: false; error: z.ZodError }
);

/** The answer to input that a schema refuses. An id that cannot be one is answered like one that is nobody's. */
export function invalidRequest({
  target,
  error: { issues },
}: Validation & { success: false }): OperationError {
  if (target === "param")
    return new OperationError("not_found", issues[0]?.message ?? "There is nothing here.");
  const subject = target === "query" ? "Some parameters" : "Some fields";
  return new OperationError("invalid_input", `${subject} are not as they should be; nothing was saved.`, {
    problems: problemsOfIssues(issues),
  });
}
